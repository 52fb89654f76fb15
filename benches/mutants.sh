#!/usr/bin/env bash
# Mutants of the rules in src/domain that no test of theirs notices: cargo-mutants changes one place after another and
# runs the tests. In a crate of its own, which builds in seconds; the whole would take minutes for each mutant.
#
# benches/mutants.sh [FILE ...]    files below src/domain, such as conflict.rs; all of them without any
#
# Needs cargo-mutants (cargo install --locked cargo-mutants). Ends with 2 if a mutant was missed.
set -euo pipefail
cd "$(dirname "$0")/.."
crate=$(mktemp -d)
trap 'rm -rf "$crate"' EXIT
mkdir "$crate/src"
cp -r src/domain "$crate/src"
cp Cargo.lock "$crate"
echo 'pub mod domain;' >"$crate/src/lib.rs"
{
    printf '[package]\nname = "evenhand"\nversion = "0.1.0"\nedition = "2024"\n[workspace]\n'
    # As they stand in the manifest: what the modules of the domain use.
    for section in dependencies dev-dependencies; do
        printf '[%s]\n' $section
        case $section in
        dependencies) used='chrono|chrono-tz|crc32fast|kamadak-exif|rust_decimal|rust_iso3166|serde|serde_json|sha2|thiserror|unicode-[a-z-]*' ;;
        *) used=proptest ;;
        esac
        grep -E "^($used) = " Cargo.toml | sort -u
    done
    printf '[profile.dev]\ndebug = false\n'
} >"$crate/Cargo.toml"
files=()
for file in "$@"; do files+=(--file "src/domain/$file"); done
cd "$crate"
cargo mutants --in-place --no-shuffle --timeout 60 --no-times "${files[@]}"
