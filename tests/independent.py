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

# Scores may differ by so many standard deviations of the residual, or hundredths of that of the scores where there is
# hardly a residual: both optimisers stop where a valley is flat.
TOLERANCE = 1e-4
FEWEST_OF_A_FIXED_TRACK = 8
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
        pairs = sorted(sheets)
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
        """Newton's steps inside the boundary: where a valley is flat, comparing heights does not find its bottom."""
        inside = [i for i, t in enumerate(theta) if t > 1e-3]
        for _ in range(3):
            steps = {i: 1e-3 * theta[i] for i in inside}

            def at(*moves):
                moved = list(theta)
                for i, sign in moves:
                    moved[i] += sign * steps[i]
                return self.criterion(moved)

            here = at()
            slope = np.array([(at((i, 1)) - at((i, -1))) / (2 * steps[i]) for i in inside])
            bend = np.array(
                [
                    [
                        (at((i, 1)) - 2 * here + at((i, -1))) / steps[i] ** 2
                        if i == j
                        else (at((i, 1), (j, 1)) - at((i, 1), (j, -1)) - at((i, -1), (j, 1)) + at((i, -1), (j, -1)))
                        / (4 * steps[i] * steps[j])
                        for j in inside
                    ]
                    for i in inside
                ]
            )
            if not inside or np.linalg.eigvalsh(bend)[0] <= 0:
                break
            moved = list(theta)
            for i, step in zip(inside, np.linalg.solve(bend, slope)):
                moved[i] -= float(np.clip(step, -0.05 * theta[i], 0.05 * theta[i]))
            theta = moved
        return theta

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
        """Score by entry, and the residual's standard deviation."""
        theta = self.optimum(further)
        factor, beta, rest = self.parts(theta)
        sigma = np.sqrt(rest @ rest / (len(self.y) - self.x.shape[1]))
        weighted = np.linalg.solve(factor.T, rest)
        effects = [t * t * z.T @ weighted for t, z in zip(theta, self.random)]
        level = self.level @ beta[: self.level.shape[1]] if self.level is not None else np.full(len(self.entries), beta[0])
        score = level + effects[0]
        if self.track_columns is not None:
            of = {t: effects[2][i] for i, t in enumerate(self.track_columns)}
            score = score + np.array([of[self.track.get(e, "")] for e in self.entries])
        return dict(zip(self.entries, score)), sigma


def compare(folder, plan, name):
    """Differences between the folder's standings and ours, in words."""
    model = Model(folder, plan)
    wrong = differences(folder, name, model)
    # A search may miss a valley that the other has found: whether it is one, and the deepest, we see ourselves.
    return differences(folder, name, model, found(folder, model)) if wrong else wrong


def found(folder, model):
    """Where the program found its optimum; how much tracks differ is not among its figures."""
    figures = json.loads((folder / "summary.json").read_text())
    residual = figures["variance_residual"]
    if not residual:
        return []
    theta = [float(np.sqrt(figures[f"variance_{side}"] / residual)) for side in ("entry", "judge")]
    return [theta] if len(model.random) == 2 else [theta + [tracks] for tracks in (0.0, 0.3, 1.0, 3.0, 1e2, 1e4)]


def differences(folder, name, model, further=()):
    ours, sigma = model.scores(further)
    unit = max(sigma, 1e-2 * float(np.std(model.y)), 1e-9)
    theirs = read(folder / "standings.csv")
    wrong = []
    for row in theirs:
        off = abs(ours[row["entry"]] - float(row["score"]))
        if off > TOLERANCE * unit:
            wrong.append(f"{name}: entry {row['entry']}: {row['score']}, here {ours[row['entry']]} ({off / unit:.1e} sigma)")
    groups = {}
    for row in theirs:
        groups.setdefault((row["track"], row["component"]), []).append(row)
    for rows in groups.values():
        for a, b in zip(rows, rows[1:]):
            if ours[b["entry"]] - ours[a["entry"]] > TOLERANCE * unit:
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
