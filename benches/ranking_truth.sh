#!/usr/bin/env bash
# Accuracy of `evenhand rank --robust` in simulated competitions of 300 entries and 60 judges:
# Kendall's tau-a of score and true quality, and how often the 90 % rank interval (within tracks, if
# there are tracks) contains the true rank. Beside it the raw mean, and an oracle that knows every
# judge's severity, use of the scale and carelessness. The last column is our mean tau-a divided by
# the oracle's. Prints a table of means with standard errors.
#
# EVENHAND_RANKING_YARDSTICK  Python script that makes the competitions: a module with the
#                             dictionary P of the world's parameters and the functions write_tables
#                             (which calls the module's world for each competition) and m_oracle
# EVENHAND_BINARY             release binary; default target/release/evenhand of this repository
# PYTHON                      Python with numpy and scipy; default python3
# RUNS                        competitions of each design; default 100
# SEED                        seed of the competitions; default 20
# DRAWS                       draws of each ranking; default 1000. With 0 there are no intervals,
#                             and many competitions take little time
# ONLY                        only designs whose name begins with this; default all
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export EVENHAND_BINARY=${EVENHAND_BINARY:-$root/target/release/evenhand}
export EVENHAND_RANKING_YARDSTICK=${EVENHAND_RANKING_YARDSTICK:?the Python script that makes competitions}
export RUNS=${RUNS:-100} SEED=${SEED:-20} DRAWS=${DRAWS:-1000} ONLY=${ONLY:-}

exec "${PYTHON:-python3}" - <<'PYTHON'
import csv
import importlib.util
import os
import subprocess
import tempfile

import numpy as np

binary, runs, seed = os.environ["EVENHAND_BINARY"], int(os.environ["RUNS"]), int(os.environ["SEED"])
draws, only = int(os.environ["DRAWS"]), os.environ["ONLY"]
spec = importlib.util.spec_from_file_location("yardstick", os.environ["EVENHAND_RANKING_YARDSTICK"])
tool = importlib.util.module_from_spec(spec)
spec.loader.exec_module(tool)
usual = dict(tool.P)
worlds, world_of = [], tool.world


def kept(*arguments):
    """Keeps each world for the oracle: write_tables does not write all of its values."""
    worlds.append(world_of(*arguments))
    return worlds[-1]


tool.world = kept
alike = dict(sev=0.0, scale=0.0, careless=0.0)
# name, the tool's design, sheets per entry, changes of the world, options, with tracks?
designs = [
    ("random, k=3", "random", 3, {}, ["--robust"], False),
    ("random, k=5", "random", 5, {}, ["--robust"], False),
    ("tracks, k=3", "tracks", 3, {}, ["--robust"], True),
    ("bridged panels, k=3", "panels_bridge", 3, {}, ["--robust"], False),
    ("no careless judges, k=3", "random", 3, dict(careless=0.0), ["--robust"], False),
    ("no careless judges, plain", "random", 3, dict(careless=0.0), [], False),
    ("judges do not differ, plain", "random", 3, alike, [], False),
]


def table(path):
    with open(path, newline="") as file:
        return list(csv.DictReader(file))


def tau_a(estimate, truth):
    """Kendall's tau-a; a pair with equal estimates counts as 0."""
    estimate = np.round(estimate, 9)
    signs = np.sign(estimate[:, None] - estimate) * np.sign(truth[:, None] - truth)
    return signs.sum() / (len(truth) * (len(truth) - 1))


def figures(folder, options, tracks):
    out = os.path.join(folder, "standings.csv")
    command = [binary, "rank", os.path.join(folder, "scores.csv"), "--standings", out]
    command += ["--draws", str(draws), *options]
    if tracks:
        command += ["--entries", os.path.join(folder, "entries.csv")]
    subprocess.run(command, check=True, capture_output=True)
    truth = {row["entry"]: float(row["true_quality"]) for row in table(f"{folder}/truth.csv")}
    rows = table(out)
    true = np.array([truth[row["entry"]] for row in rows])
    column = lambda name: np.array([float(row[name]) for row in rows])
    groups = [(row["track"], row["component"]) for row in rows]
    inside = []
    for group in set(groups) if draws else ():
        here = np.array([g == group for g in groups])
        rank = 1 + (true[here][:, None] < true[here]).sum(axis=1)
        low, high = column("rank_low")[here], column("rank_high")[here]
        inside.extend((low <= rank) & (rank <= high))
    covered = np.mean(inside) if draws else np.nan
    return tau_a(column("score"), true), tau_a(column("raw_mean"), true), covered


print(f"{runs} competitions of each design, 300 entries, 60 judges, seed {seed}")
heads = ("tau-a", "raw mean", "90 % intervals", "oracle", "of the oracle")
print(f"{'design':<28}", *(f"{head:>15}" for head in heads))
for name, design, each, world, options, tracks in designs:
    if not name.startswith(only):
        continue
    tool.P.clear()
    tool.P.update(usual, **world)
    worlds.clear()
    with tempfile.TemporaryDirectory() as root:
        tool.write_tables(root, "M", each, runs, design, seed)
        found = [
            figures(os.path.join(root, f"{run:03d}"), options, tracks) for run in range(runs)
        ]
    oracle = [tau_a(tool.m_oracle(w), w["q"]) for w in worlds]
    found = np.column_stack([found, oracle])
    share = found[:, 0].mean() / found[:, 3].mean()
    # Standard error of a ratio of two means over the same competitions.
    apart = (found[:, 0] - share * found[:, 3]) / found[:, 3].mean()
    mean = [*found.mean(axis=0), share]
    spread = [*found.std(axis=0, ddof=1), apart.std(ddof=1)]
    cells = " ".join(f"{m:>7.4f} ±{s / np.sqrt(runs):.4f}" for m, s in zip(mean, spread))
    print(f"{name:<28} {cells}", flush=True)
PYTHON
