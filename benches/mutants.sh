#!/usr/bin/env bash
# Mutants of the core that none of its own tests notices: cargo-mutants changes one place after another, in a copy of the
# repository, and runs the core's tests.
#
# benches/mutants.sh [FILE ...]    files below src/core, such as domain/conflict.rs; all of it without any
#
# Needs cargo-mutants (cargo install --locked cargo-mutants). Ends with 2 if a mutant was missed.
set -euo pipefail
cd "$(dirname "$0")/.."
files=()
for file in "$@"; do files+=(--file "src/core/$file"); done
cargo mutants --package evenhand-core --no-shuffle --timeout 60 --no-times --output "$(mktemp -d)" "${files[@]}"
