#!/usr/bin/env bash
# Mutants of the core that the tests of their own module do not notice. cargo-mutants changes one
# place after another in a copy of the repository and runs those tests.
#
# benches/mutants.sh FILE ...      files below src/core, such as domain/conflict.rs
#
# Needs cargo-mutants (cargo install --locked cargo-mutants). Ends with 2 if a mutant was missed.
set -euo pipefail
cd "$(dirname "$0")/.."
files=()
modules=()
for file in "$@"; do
    files+=(--file "src/core/$file")
    modules+=("${file%%/*}::")
done
# Optimised for the time of the build, not of the tests.
cargo mutants --package evenhand-core --no-shuffle --timeout 60 --no-times --output "$(mktemp -d)" \
    --cargo-arg=--config --cargo-arg=profile.dev.package.evenhand-core.opt-level=1 \
    "${files[@]}" -- --lib -- $(printf '%s\n' "${modules[@]}" | sort -u)
