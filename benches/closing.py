#!/usr/bin/env python3
"""Closing a round of 2,000 entries with 5 sheets each: the time until the answer, with the snapshot
on disk. No other write can take place meanwhile. Beside it the floor: as many bytes written to a
file and synced.

    benches/closing.py [ENTRIES]        2,000 without a number

Target: 1 s.
"""

import http.client
import os
import pathlib
import statistics
import sys
import tempfile
import threading
import time

from served import Cup, Server, done, sheet

ENTRIES = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
TIMES = 5


def submit(address, sheets):
    kept = http.client.HTTPConnection(address, timeout=600)
    for number, (token, path) in enumerate(sheets):
        done(kept, "POST", path + "/submission", token, sheet(number))


def main():
    with tempfile.TemporaryDirectory() as folder:
        server = Server("serve", "--data", folder, invites=True)
        try:
            cup = Cup(server.address, server.code, ENTRIES, max(8, ENTRIES // 20), panel_size=5)
            writers = [threading.Thread(target=submit, args=(server.address, cup.sheets[at::4])) for at in range(4)]
            for writer in writers:
                writer.start()
            for writer in writers:
                writer.join()
            kept = http.client.HTTPConnection(server.address, timeout=600)
            took = []
            for _ in range(TIMES):
                began = time.perf_counter()
                done(kept, "POST", cup.round + "/closing", cup.organiser, {})
                took.append(time.perf_counter() - began)
                done(kept, "POST", cup.round + "/reopening", cup.organiser, {"reason": "again"})
            done(kept, "POST", cup.round + "/closing", cup.organiser, {})
            closing = done(kept, "GET", cup.round + "/closings", cup.organiser)["items"][-1]
            size = len(cup.sheets) * 40
            began = time.perf_counter()
            with open(pathlib.Path(folder) / "floor", "wb") as file:
                file.write(os.urandom(size))
                os.fsync(file.fileno())
            floor = time.perf_counter() - began
        finally:
            server.end()
    print(f"{closing['entries']} entries, {len(cup.sheets)} sheets, {TIMES} closings")
    print(f"closing: median {statistics.median(took):.3f} s, most {max(took):.3f} s")
    print(f"floor ({size} bytes written and synced): {floor:.3f} s")


main()
