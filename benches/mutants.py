#!/usr/bin/env python3
"""B3: mutants of the pure modules that unit tests do not kill (cargo-mutants, https://mutants.rs).

    benches/mutants.py domain audit auth     the modules; without names these three
    benches/mutants.py ranking --shard 0/20  further words are for cargo-mutants

Needs `cargo install --locked cargo-mutants`. The modules that know nothing of servers are copied into a crate
of their own (target/mutants), which builds in seconds where the whole takes minutes; of `auth` these are the
secrets and the sealed answers. Only the unit tests of the modules named are run, and those of `table`.
"""

import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).parent.parent
CRATE = ROOT / "target/mutants"
PURE = ["domain", "table", "lang", "graphic", "assign", "ranking", "audit"]
AUTH = ["once", "secret"]


def copy():
    src = CRATE / "src"
    shutil.rmtree(src, ignore_errors=True)
    src.mkdir(parents=True)
    for name in PURE:
        if (ROOT / "src" / name).is_dir():
            shutil.copytree(ROOT / "src" / name, src / name)
        else:
            shutil.copy(ROOT / "src" / f"{name}.rs", src)
    (src / "auth").mkdir()
    for name in AUTH:
        shutil.copy(ROOT / f"src/auth/{name}.rs", src / "auth")
    (src / "auth/mod.rs").write_text("".join(f"pub mod {name};\n" for name in AUTH))
    (src / "lib.rs").write_text("".join(f"pub mod {name};\n" for name in [*PURE, "auth"]))
    shutil.rmtree(CRATE / "entity", ignore_errors=True)
    shutil.copytree(ROOT / "entity", CRATE / "entity")
    shutil.copy(ROOT / "Cargo.lock", CRATE)
    text = "\n".join(path.read_text() for path in src.rglob("*.rs"))
    manifest, section = [], ""
    for line in (ROOT / "Cargo.toml").read_text().splitlines():
        section = line if line.startswith("[") else section
        name = line.split("=")[0].split(".")[0].strip()
        crate = {"kamadak-exif": "exif"}.get(name, name).replace("-", "_")
        match section:
            case "[workspace]":
                line = {"members": 'members = ["entity"]'}.get(name, line)
            case "[dependencies]" | "[dev-dependencies]":
                if name and not line.startswith(("[", "#")) and not re.search(rf"\b{crate}(::|!)", text):
                    continue
            case s if s.startswith(("[workspace", "[package]", "[lints", "[profile.dev")):
                pass
            case _:
                continue
        if not line.startswith(("default-run",)):
            manifest.append(line)
    (CRATE / "Cargo.toml").write_text("\n".join(manifest) + "\n")


def main():
    words = sys.argv[1:]
    modules = [w for w in words if w in [*PURE, "auth"]] or ["domain", "audit", "auth"]
    more = [w for w in words if w not in modules]
    copy()
    files = [f"--file=src/{module}/**" for module in modules]
    tests = [f"{module}::" for module in [*modules, "table"]]
    command = ["cargo", "mutants", "--in-place", "--package=evenhand", "--colors=never", "--timeout=60", *files, *more]
    sys.exit(subprocess.run([*command, "--", "--lib", "--", *tests], cwd=CRATE).returncode)


if __name__ == "__main__":
    main()
