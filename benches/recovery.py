#!/usr/bin/env python3
"""E1, E4: recovery and backup of a SQLite database of 1 GiB with a write-ahead log of 64 MiB. The
server is killed (kill -9) while sheets are submitted. Measured are the times from its next start
until it answers and until it accepts a write; then a verified copy, and the restoring of that copy.

    benches/recovery.py [CRASHES]        5 without a number
    MEBIBYTES=100 benches/recovery.py    a smaller database

The benchmark fills the database with rows while no server uses it. The log grows by submissions
with comments of 35 kB; meanwhile a reader of the benchmark keeps its view open, so that SQLite
cannot write the log back. Targets: 2 s; a copy within 60 s.
"""

import http.client
import os
import pathlib
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

from served import BINARY, Cup, Server, call, done, sheet, waited

MEBIBYTES = int(os.environ.get("MEBIBYTES", "1024"))
LOG = 64 << 20
COMMENT = "\N{WHITE HEAVY CHECK MARK}\N{GRINNING FACE}" * 5000


class Writers:
    """Judges who submit without a pause until they are stopped or the server has ended."""

    def __init__(self, address, sheets, comment):
        self.stop = threading.Event()
        self.threads = [
            threading.Thread(target=self.write, args=(at, address, sheets[at::8], comment)) for at in range(8)
        ]
        for one in self.threads:
            one.start()

    def write(self, at, address, sheets, comment):
        kept, number = http.client.HTTPConnection(address, timeout=60), at
        while not self.stop.is_set():
            token, path = sheets[number % len(sheets)]
            try:
                status, body = call(kept, "POST", path + "/submission", token, sheet(number, comment))
            except (OSError, http.client.HTTPException):
                return
            if status != 200:
                raise SystemExit(f"a submission: {status} {body.decode()}")
            number += 1

    def end(self):
        self.stop.set()
        for one in self.threads:
            one.join()


def main():
    crashes = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory() as folder:
        data = pathlib.Path(folder) / "data"
        file, log = data / "evenhand.db", data / "evenhand.db-wal"
        server = Server("serve", "--data", str(data), invites=True)
        cup = Cup(server.address, server.code, 40, 20)
        server.end()
        filling = sqlite3.connect(file)
        filling.execute("CREATE TABLE filling (bytes BLOB NOT NULL)")
        for _ in range(MEBIBYTES):
            filling.execute("INSERT INTO filling VALUES (?)", [os.urandom(1 << 20)])
            filling.commit()
        filling.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        filling.close()
        print(f"a database of {file.stat().st_size >> 20} MiB")
        server = Server("serve", "--data", str(data))
        answers, writes = [], []
        for _ in range(crashes):
            writers = Writers(server.address, cup.sheets, COMMENT)
            reader = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM audit_head").fetchall()
            if not waited(lambda: log.stat().st_size >= LOG, 600):
                sys.exit("the log does not grow")
            server.end(signal.SIGKILL)
            reader.close()
            writers.end()
            length = log.stat().st_size >> 20
            begun = time.monotonic()
            server = Server("serve", "--data", str(data))
            token, path = cup.sheets[0]
            done(server.address, "GET", path + "/sheet", token=token)
            answers.append(time.monotonic() - begun)
            done(server.address, "POST", path + "/submission", token=token, body=sheet(1))
            writes.append(time.monotonic() - begun)
            print(f"log of {length} MiB: answers after {answers[-1]:.2f} s, writes after {writes[-1]:.2f} s")
        print(f"{crashes} crashes: answers after at most {max(answers):.2f} s, writes after {max(writes):.2f} s")
        copy, again = pathlib.Path(folder) / "copy.db", pathlib.Path(folder) / "again"
        took = [
            ran("backup", str(copy), "--data", str(data)),
            ran("restore", str(copy), "--data", str(again)),
        ]
        print(f"a verified copy of {copy.stat().st_size >> 20} MiB took {took[0]:.1f} s, restoring it {took[1]:.1f} s")
        server.end()
        return 0 if max(writes) <= 2 and took[0] <= 60 else 1


def ran(*arguments):
    """The time that a command took. The command must succeed."""
    begun = time.monotonic()
    subprocess.run([BINARY, *arguments], check=True, stdout=subprocess.DEVNULL)
    return time.monotonic() - begun


if __name__ == "__main__":
    sys.stdout.reconfigure(line_buffering=True)
    sys.exit(main())
