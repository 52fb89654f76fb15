"""The standings computed once more, by other code and another route: dense matrices in numpy, from the tables of a
bundle or of random competitions.

    independent.py random COUNT SEED PROGRAM    ranks random competitions with PROGRAM and compares
    independent.py bundle FOLDER                compares with the standings in an unpacked bundle

The model is the one that docs and report describe: REML of crossed random effects with track effects (Bates et al.,
J. Stat. Softw. 67(1), 2015, section 3.4), maximised here over V = I + sum theta^2 Z Z' itself. Prints a line for each
difference and ends with 1 if there is one.
"""

import csv
import json
import pathlib
import subprocess
import sys
import tempfile
from fractions import Fraction
from itertools import product

import numpy as np

# Scores may differ by so much of the residual's standard deviation, or of that of the scores where there is hardly a
# residual: beside that boundary, variances in the proportion of 1e8, doubles have no more digits.
TOLERANCE = 1e-5
TOLERANCE_OF_SCORES = 1e-6
FEWEST_OF_A_FIXED_TRACK = 8
# Whose effects are random; tracks not always.
SIDES = ["entry", "judge", "track"]
# Of a standard deviation over the residual's: with few sheets the residual can be nothing, and the valley endless.
LARGEST = 1e4


def read(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def countries(cell):
    return {c.strip() for c in (cell or "").split(";") if c.strip()}


def sheet_scores(scores, rubric):
    """Score of each complete sheet by (entry, judge), exact until here."""
    scale = {r["criterion"]: [Fraction(r[k]) for k in ("weight", "min", "max")] for r in rubric}
    sheets = {}
    for row in scores:
        sheets.setdefault((row["entry"], row["judge"]), {})[row["criterion"]] = Fraction(row["score"])
    total = sum(weight for weight, _, _ in scale.values())
    return {
        pair: float(sum(w * 100 * (marks[c] - low) / (high - low) for c, (w, low, high) in scale.items()) / total)
        for pair, marks in sheets.items()
        if set(marks) == set(scale)
    }


class Model:
    """y = X beta + sum Z b + e of one competition."""

    def __init__(self, folder, plan):
        rows = {name: read(folder / f"{name}.csv") for name in ("scores", "rubric", "entries", "judges")}
        self.track = {e["entry"]: e["track"] for e in rows["entries"]}
        entry_side = {e["entry"]: countries(e["countries"]) for e in rows["entries"]}
        judge_side = {j["judge"]: countries(j["countries"]) for j in rows["judges"]}
        same = lambda e, j: bool(entry_side.get(e, set()) & judge_side.get(j, set()))
        sheets = sheet_scores(rows["scores"], rows["rubric"])
        if plan["same_country"] == "exclude":
            sheets = {pair: y for pair, y in sheets.items() if not same(*pair)}
        self.pairs = pairs = sorted(sheets)
        self.y = np.array([sheets[p] for p in pairs])
        self.entries = sorted({e for e, _ in pairs})
        judges = sorted({j for _, j in pairs})
        tracks = sorted({self.track.get(e, "") for e in self.entries})
        indicator = lambda values, names: np.array([[v == n for n in names] for v in values], dtype=float)
        of_track = [self.track.get(e, "") for e, _ in pairs]
        sizes = [sum(self.track.get(e, "") == t for e in self.entries) for t in tracks]
        self.random = [indicator([e for e, _ in pairs], self.entries), indicator([j for _, j in pairs], judges)]
        self.track_columns = None
        if len(tracks) > 1 and min(sizes) >= FEWEST_OF_A_FIXED_TRACK:
            self.x = indicator(of_track, tracks)
        else:
            self.x = np.ones((len(pairs), 1))
            if len(tracks) > 1:
                self.random.append(indicator(of_track, tracks))
                self.track_columns = tracks
        self.level = indicator([self.track.get(e, "") for e in self.entries], tracks) if self.x.shape[1] > 1 else None
        if plan["same_country"] == "estimate" and any(same(*p) for p in pairs):
            self.x = np.column_stack([self.x, [float(same(*p)) for p in pairs]])
        self.squares = [z @ z.T for z in self.random]
        # What REML sees of the scores: contrasts that the fixed effects leave alone (Patterson and Thompson,
        # Biometrika 58, 1971).
        contrasts = np.linalg.qr(self.x, mode="complete")[0][:, self.x.shape[1] :]
        self.contrasts = contrasts.T @ self.y
        self.spreads = np.array([contrasts.T @ s @ contrasts for s in self.squares])
        # The criterion of contrasts is that of scores but for this.
        self.constant = np.linalg.slogdet(self.x.T @ self.x)[1]

    def parts(self, theta):
        """Factor of V, generalised least squares, and what is left."""
        v = np.eye(len(self.y)) + sum(t * t * s for t, s in zip(theta, self.squares))
        factor = np.linalg.cholesky(v)
        x, y = np.linalg.solve(factor, self.x), np.linalg.solve(factor, self.y)
        beta = np.linalg.solve(x.T @ x, x.T @ y)
        return factor, beta, y - x @ beta

    def criterion(self, theta):
        free = len(self.contrasts)
        v = np.eye(free) + np.tensordot(np.square(theta), self.spreads, 1)
        logs = np.log(np.diagonal(np.linalg.cholesky(v))).sum()
        squares = self.contrasts @ np.linalg.solve(v, self.contrasts)
        return 2 * logs + self.constant + free * (1 + np.log(2 * np.pi * max(squares, 1e-300) / free))

    def optimum(self, further=()):
        """A grid with the boundary, then the best valleys of it, and further starts, to the bottom."""
        grid = [0.0, 0.05, 0.15, 0.4, 0.8, 1.5, 3.0, 8.0]
        points = sorted((self.criterion(t), t) for t in product(grid, repeat=len(self.random)))
        starts = [t for _, t in points[:4]] + list(further)
        best = min((self.descend(list(t)) for t in starts), key=lambda found: found[0])
        return self.polish(best[1])

    def polish(self, theta):
        """Newton's steps on the derivatives inside the boundary: where a valley is flat, comparing heights does not
        find its bottom."""
        ratio = np.square(np.array(theta))
        inside = [i for i, t in enumerate(theta) if 1e-4 < t < LARGEST * (1 - 1e-6)]
        for _ in range(50 if inside else 0):
            slope, bend = self.derivatives(ratio, inside)
            if np.linalg.eigvalsh(bend)[0] <= 0:
                break
            step = np.clip(np.linalg.solve(bend, slope), -1, 1)
            ratio[inside] *= np.exp(-step)
            if np.abs(step).max() < 1e-11:
                break
        return list(np.sqrt(ratio))

    def derivatives(self, ratio, inside):
        """First and second derivatives of the criterion by the logarithms of these ratios of variances."""
        free, spreads = len(self.contrasts), self.spreads[inside]
        inverse = np.linalg.inv(np.eye(free) + np.tensordot(ratio, self.spreads, 1))
        weighted = inverse @ self.contrasts
        squares = self.contrasts @ weighted
        moved = spreads @ weighted
        forms = moved @ weighted
        products = inverse @ spreads
        slope = np.trace(products, axis1=1, axis2=2) - free * forms / squares
        bend = -np.einsum("iab,jba->ij", products, products)
        bend += free * (2 * moved @ inverse @ moved.T / squares - np.outer(forms, forms) / squares**2)
        chosen = ratio[inside]
        return chosen * slope, np.outer(chosen, chosen) * bend + np.diag(chosen * slope)

    def descend(self, theta):
        """One by one and all together with shrinking steps, then along the way taken (Hooke and Jeeves 1961). All
        together, because without a residual only what they are among themselves matters, and the valley is endless."""
        value, step = self.criterion(theta), 0.25
        every = range(len(theta))
        while step > 1e-6:
            begun = list(theta)
            for chosen in [[i] for i in every] + [every]:
                for to in (lambda t: t * (1 + step) + 1e-3 * step, lambda t: t * (1 - step) - 1e-3 * step):
                    trial = [min(LARGEST, max(0.0, to(t))) if i in chosen else t for i, t in enumerate(theta)]
                    found = self.criterion(trial)
                    if found < value - 1e-13 * abs(value):
                        theta, value = trial, found
                        break
            if theta == begun:
                step /= 2
                continue
            ahead = [min(LARGEST, max(0.0, 2 * a - b)) for a, b in zip(theta, begun)]
            found = self.criterion(ahead)
            if found < value:
                theta, value = ahead, found
        return value, theta

    def scores(self, further=()):
        """Score by entry, and the variances by side."""
        theta = self.optimum(further)
        factor, beta, rest = self.parts(theta)
        residual = rest @ rest / (len(self.y) - self.x.shape[1])
        variances = {side: t * t * residual for side, t in zip(SIDES, theta)} | {"residual": residual}
        weighted = np.linalg.solve(factor.T, rest)
        effects = [t * t * z.T @ weighted for t, z in zip(theta, self.random)]
        level = self.level @ beta[: self.level.shape[1]] if self.level is not None else np.full(len(self.entries), beta[0])
        score = level + effects[0]
        if self.track_columns is not None:
            of = {t: effects[2][i] for i, t in enumerate(self.track_columns)}
            score = score + np.array([of[self.track.get(e, "")] for e in self.entries])
        return dict(zip(self.entries, score)), variances


def compare(folder, plan, name):
    """Differences between the folder's standings and ours, in words."""
    model = Model(folder, plan)
    wrong = differences(folder, name, model)
    # A search may miss a valley that the other has found: whether it is one, and the deepest, we see ourselves.
    return differences(folder, name, model, found(folder, model)) if wrong else wrong


def found(folder, model):
    """Where the program found its optimum."""
    figures = json.loads((folder / "summary.json").read_text())
    residual = figures["variance_residual"]
    sides = SIDES[: len(model.random)]
    return [[float(np.sqrt(figures[f"variance_{side}"] / residual)) for side in sides]] if residual else []


def differences(folder, name, model, further=()):
    ours, variances = model.scores(further)
    sigma, spread = np.sqrt(variances["residual"]), max(float(np.std(model.y)), 1e-9)
    allowed = max(TOLERANCE * sigma, TOLERANCE_OF_SCORES * spread)
    theirs = read(folder / "standings.csv")
    wrong = []
    figures = json.loads((folder / "summary.json").read_text())
    for side, variance in variances.items():
        if abs(figures[f"variance_{side}"] - variance) > TOLERANCE * sum(variances.values()):
            wrong.append(f"{name}: variance of {side}: {figures[f'variance_{side}']}, here {variance}")
    for row in theirs:
        off = abs(ours[row["entry"]] - float(row["score"]))
        if off > allowed:
            off = f"{off / spread:.1e} of the scores' deviation, the residual's is {sigma / spread:.1e}"
            wrong.append(f"{name}: entry {row['entry']}: {row['score']}, here {ours[row['entry']]} ({off})")
    groups = {}
    for row in theirs:
        groups.setdefault((row["track"], row["component"]), []).append(row)
    for rows in groups.values():
        for a, b in zip(rows, rows[1:]):
            if ours[b["entry"]] - ours[a["entry"]] > allowed:
                wrong.append(f"{name}: {a['entry']} stands before {b['entry']}")
    return wrong


def invent(folder, rng, same_country):
    """The tables of a random competition."""
    entries, judges = int(rng.integers(6, 25)), int(rng.integers(4, 11))
    panel, tracks = int(rng.integers(2, min(5, judges))), int(rng.integers(1, 4))
    places = ["CN", "KZ", "RU", "IN", "UZ", "PK"]
    nation = lambda: places[int(rng.integers(len(places)))]
    quality, severity = rng.normal(0, rng.uniform(0, 2), entries), rng.normal(0, rng.uniform(0, 1.5), judges)
    noise = rng.uniform(0.2, 1.5)
    table = {
        "entries": [["entry", "countries", "track"]] + [[f"E{i:02}", nation(), f"t{i % tracks}" if tracks > 1 else ""] for i in range(entries)],
        "judges": [["judge", "countries"]] + [[f"J{j:02}", nation()] for j in range(judges)],
        "rubric": [["criterion", "weight", "min", "max", "step"], ["idea", "2", "0", "10", "0.5"], ["pitch", "1", "1", "5", "1"]],
        "scores": [["entry", "judge", "criterion", "score"]],
    }
    for i in range(entries):
        for j in rng.choice(judges, panel, replace=False):
            mark = 5 + quality[i] - severity[j] + rng.normal(0, noise)
            table["scores"].append([f"E{i:02}", f"J{j:02}", "idea", f"{np.clip(round(2 * mark) / 2, 0, 10):g}"])
            table["scores"].append([f"E{i:02}", f"J{j:02}", "pitch", f"{np.clip(round(mark / 2), 1, 5):g}"])
    for name, rows in table.items():
        with open(folder / f"{name}.csv", "w", newline="") as file:
            csv.writer(file).writerows(rows)
    return {"same_country": same_country}


def refused_rightly(folder, plan, said):
    """Whether what was refused for having no entry with two sheets has none."""
    pairs = Model(folder, plan).pairs
    return "no entry has two sheets" in said and len({entry for entry, _ in pairs}) == len(pairs)


def random(count, seed, program):
    program = str(pathlib.Path(program).resolve())
    rng, wrong, ranked = np.random.default_rng(seed), [], 0
    for number in range(count):
        with tempfile.TemporaryDirectory() as path:
            folder = pathlib.Path(path)
            plan = invent(folder, rng, ["exclude", "estimate", "ignore"][number % 3])
            command = [program, "rank", "scores.csv", "--rubric", "rubric.csv", "--entries", "entries.csv", "--judges"]
            command += ["judges.csv", "--draws", "0", "--standings", "standings.csv", "--summary", "summary.json"]
            command += ["--same-country", plan["same_country"]]
            run = subprocess.run(command, cwd=folder, capture_output=True, text=True)
            if run.returncode != 0:
                if not refused_rightly(folder, plan, run.stderr):
                    wrong.append(f"{number}: {run.stderr}")
                continue
            ranked += 1
            wrong += compare(folder, plan, str(number))
    print(f"{ranked} of {count} random competitions were ranked and compared")
    return wrong


def main():
    match sys.argv[1:]:
        case ["random", count, seed, program]:
            wrong = random(int(count), int(seed), program)
        case ["bundle", folder]:
            folder = pathlib.Path(folder)
            wrong = compare(folder, json.loads((folder / "scoring_plan.json").read_text()), "bundle")
            print("the bundle's standings were compared")
        case _:
            sys.exit(__doc__)
    print("\n".join(wrong))
    sys.exit(bool(wrong))


main()
