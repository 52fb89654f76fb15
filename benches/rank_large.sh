#!/usr/bin/env bash
# CPU time and memory of `evenhand rank --draws 0` where both sides are too large for the exact fit:
# 1,000,000 sheets of 200,000 entries by 20,000 judges, five judges an entry drawn at random, true
# variances 2.56 (entries), 1.2544 (judges), 1.6384 (residual).
#
# No other software runs beside it: lme4's first factorisation of this design did not end in 300 s.
# The answer is compared with the true variances.
#
# EVENHAND_BINARY   release binary; default target/release/evenhand of this repository
# PYTHON            Python with numpy, which makes the data; default python3
# ENTRIES, JUDGES   other sizes (more than 3,000 of both; otherwise the exact fit runs)
# Needs GNU time.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
binary=${EVENHAND_BINARY:-$root/target/release/evenhand}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

"${PYTHON:-python3}" - "${ENTRIES:-200000}" "${JUDGES:-20000}" "$out/scores.csv" <<'PYTHON'
import sys

import numpy as np

entries, judges, path = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
rng = np.random.default_rng(11)
quality = rng.normal(size=entries) * 1.6
severity = rng.normal(size=judges) * 1.12
panel = rng.integers(judges, size=(entries, 5))
while True:  # five different judges each
    ordered = np.sort(panel, axis=1)
    twice = (ordered[:, 1:] == ordered[:, :-1]).any(axis=1)
    if not twice.any():
        break
    panel[twice] = rng.integers(judges, size=(twice.sum(), 5))
score = 5 + quality[:, None] + severity[panel] + rng.normal(size=panel.shape) * 1.28
with open(path, "w") as file:
    file.write("entry,judge,score\n")
    for entry in range(entries):
        for judge, mark in zip(panel[entry], score[entry]):
            file.write(f"E{entry:06d},J{judge:05d},{mark:.2f}\n")
PYTHON

/usr/bin/time -f '%U %S %M' -o "$out/time" "$binary" rank "$out/scores.csv" --draws 0 \
    --standings "$out/standings.csv" --summary "$out/summary.json" 2>"$out/notes"
awk '{ printf "CSV to standings: %.2f s CPU, %.0f MB\n", $1 + $2, $3 / 1024 }' "$out/time"
grep -E '"(sheets|variance_[a-z]*|iterations)":' "$out/summary.json"
