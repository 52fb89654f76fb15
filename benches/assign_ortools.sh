#!/usr/bin/env bash
# CPU seconds of `evenhand assign` and of OR-tools on the same instances, in the same run.
#
#   EVENHAND_INSTANCES_TOOL=…/instances benches/assign_ortools.sh [NAME…]
#
# EVENHAND_INSTANCES_TOOL  the generator of instances (Python); assign_yardstick.py is beside it
# EVENHAND                 the binary (default target/release/evenhand)
# EVENHAND_INSTANCES       folder of instances already made (default: made in a temporary one)
#
# Both solve exactly, with a cost of 150 for each same-country pair (COST=0: without). Evenhand's
# time is that of the whole process, including reading the tables; OR-tools' time is that of its
# solver and of building its network only. Evenhand then runs again with its default budget for
# better links: its time, and the figures of the links (trace: relative to the exact plan's; less is
# better).
set -euo pipefail

tool=${EVENHAND_INSTANCES_TOOL:?the generator of instances}
yardstick=$(dirname "$tool")/assign_yardstick.py
evenhand=${EVENHAND:-target/release/evenhand}
folder=${EVENHAND_INSTANCES:-}
cost=${COST:-150}
names=("$@")
[ ${#names[@]} -gt 0 ] || names=(a b e)
if [ -z "$folder" ]; then
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    python3 "$tool" "${names[@]}" --out "$folder" >&2
fi

field() { python3 -c 'import json, sys; print(json.load(sys.stdin)[sys.argv[1]])' "$1"; }

# Runs evenhand on an instance; sets seconds (user and system) and megabytes (at most).
ours() {
    /usr/bin/time -f '%U %S %M' -o "$out/time" "$evenhand" assign --entries "$in/entries.csv" \
        --judges "$in/judges.csv" --pins "$in/pins.csv" --candidates "$in/candidates.csv" \
        --per-entry "$panel" --same-country-cost "$cost" --connectivity-budget "$1" \
        --out "$out/assignment.csv" --summary "$out/summary.json" 2>"$out/log"
    read -r seconds megabytes < <(awk '{ print $1 + $2, int($3 / 1024) }' "$out/time")
}
figure() { field "$1" <"$out/summary.json"; }

printf '%-4s %12s %12s %8s %8s %5s   %8s %10s %7s %8s\n' name evenhand ortools eh_s or_s eh_MB \
    links_s efficiency trace lambda2
for name in "${names[@]}"; do
    in=$folder/$name
    out=$(mktemp -d)
    panel=$(field panel <"$in/meta.json")
    ours 0
    value=$(($(figure total_affinity) - cost * $(figure same_country_pairs)))
    exact=$(figure trace)
    exact_seconds=$seconds
    python3 "$yardstick" solve "$in" --same-country-cost "$cost" >"$out/ortools.json"
    theirs=$(($(field total_affinity <"$out/ortools.json") - cost * $(field same_country_pairs <"$out/ortools.json")))
    ours 0.01
    ratio=$(python3 -c 'import sys; a, b = sys.argv[1:]; print("-" if "None" in (a, b) else f"{float(b) / float(a):.3f}")' \
        "$exact" "$(figure trace)")
    printf '%-4s %12d %12d %8s %8s %5s   %8s %10.6s %7s %8.5s\n' "$name" "$value" "$theirs" \
        "$exact_seconds" "$(field cpu_seconds <"$out/ortools.json")" "$megabytes" "$seconds" \
        "$(figure efficiency)" "$ratio" "$(figure lambda2)"
    rm -rf "$out"
done
