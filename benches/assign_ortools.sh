#!/usr/bin/env bash
# CPU seconds of `evenhand assign` and of OR-tools on the same instances, in the same run.
#
#   EVENHAND_INSTANCES_TOOL=…/instances benches/assign_ortools.sh [NAME…]
#
# EVENHAND_INSTANCES_TOOL  the generator of instances (Python); assign_yardstick.py lies beside it
# EVENHAND                 the binary (default target/release/evenhand)
# EVENHAND_INSTANCES       folder of instances already made (default: made in a temporary one)
#
# Both solve exactly with 150 off each same-country pair. Evenhand's time holds everything the
# process does; that of OR-tools is its solver and the building of its network only.
set -euo pipefail

tool=${EVENHAND_INSTANCES_TOOL:?the generator of instances}
yardstick=$(dirname "$tool")/assign_yardstick.py
evenhand=${EVENHAND:-target/release/evenhand}
folder=${EVENHAND_INSTANCES:-}
names=("$@")
[ ${#names[@]} -gt 0 ] || names=(a b e)
if [ -z "$folder" ]; then
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    python3 "$tool" "${names[@]}" --out "$folder" >&2
fi

field() { python3 -c 'import json, sys; print(json.load(sys.stdin)[sys.argv[1]])' "$1"; }

printf '%-8s %14s %14s %12s %12s\n' instance evenhand_value ortools_value evenhand_s ortools_s
for name in "${names[@]}"; do
    in=$folder/$name
    out=$(mktemp -d)
    panel=$(field panel <"$in/meta.json")
    TIMEFORMAT='%U %S'
    seconds=$({ time "$evenhand" assign --entries "$in/entries.csv" --judges "$in/judges.csv" \
        --pins "$in/pins.csv" --candidates "$in/candidates.csv" --per-entry "$panel" \
        --connectivity-budget 0 --out "$out/assignment.csv" --summary "$out/summary.json" \
        2>"$out/log"; } 2>&1 | awk '{ print $1 + $2 }')
    ours=$(($(field total_affinity <"$out/summary.json") - 150 * $(field same_country_pairs <"$out/summary.json")))
    python3 "$yardstick" solve "$in" --same-country-cost 150 >"$out/ortools.json"
    theirs=$(($(field total_affinity <"$out/ortools.json") - 150 * $(field same_country_pairs <"$out/ortools.json")))
    printf '%-8s %14d %14d %12s %12s\n' "$name" "$ours" "$theirs" "$seconds" \
        "$(field cpu_seconds <"$out/ortools.json")"
    rm -rf "$out"
done
