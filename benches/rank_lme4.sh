#!/usr/bin/env bash
# CPU time of `evenhand rank` (CSV to standings, default draws) against lme4's fit of the same data,
# in one run.
#
# EVENHAND_REFERENCE_DATA   folder of the reference data, with insteval/scores.csv
# EVENHAND_LME4_YARDSTICK   R script that fits a scores.csv with lme4 and prints a line of JSON
# EVENHAND_BINARY           release binary; default target/release/evenhand of this repository
# RUNS                      number of runs of each, of which the best counts; default 3
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
binary=${EVENHAND_BINARY:-$root/target/release/evenhand}
data=${EVENHAND_REFERENCE_DATA:?the folder of the reference data}/insteval
yardstick=${EVENHAND_LME4_YARDSTICK:?the R script that runs lme4}
runs=${RUNS:-3}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

TIMEFORMAT='%U %S'
best_lme4='' best_ours=''
smaller() { awk -v a="$1" -v b="$2" 'BEGIN { print (b == "" || a < b) ? a : b }'; }
for ((run = 0; run < runs; run++)); do
    Rscript "$yardstick" "$data" >"$out/lme4.json"
    seconds=$(sed -n 's/.*"cpu_seconds":\([0-9.]*\).*/\1/p' "$out/lme4.json")
    best_lme4=$(smaller "$seconds" "$best_lme4")
    { time "$binary" rank "$data/scores.csv" --standings "$out/standings.csv" \
        --summary "$out/summary.json" 2>"$out/notes"; } 2>"$out/time"
    seconds=$(awk '{ print $1 + $2 }' "$out/time")
    best_ours=$(smaller "$seconds" "$best_ours")
done
ours=$(sed -n 's/.*"reml_criterion": *\([0-9.]*\).*/\1/p' "$out/summary.json")
theirs=$(sed -n 's/.*"reml_criterion":\([0-9.]*\).*/\1/p' "$out/lme4.json")
echo "lme4     fit only:          $best_lme4 s CPU, REML criterion $theirs"
echo "evenhand CSV to standings:  $best_ours s CPU, REML criterion $ours"
awk -v a="$best_lme4" -v b="$best_ours" 'BEGIN { printf "evenhand is %.1f times faster\n", a / b }'
