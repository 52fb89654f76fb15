#!/usr/bin/env python3
"""D5: memory of the server, with the demo's data at rest and at its peak. At the peak, 50 files of
25 MiB are sent at once beside 1,000 slow connections and bodies of 1 GiB, which must be cut near
their limit.

    benches/memory.py
    benches/memory.py MINUTES        also measures growth during MINUTES of 50 requests a second
    EVENHAND_BINARY=target/debug/evenhand benches/memory.py

Targets: at rest 150 MiB, at the peak (VmHWM) 300 MiB; a body is cut at its limit + 64 KiB; no
growth above 5 % in an hour. The sender counts the bytes of a body, so the count includes data in
kernel buffers. Small socket buffers on the sender's side keep that share small.
"""

import http.client
import os
import socket
import statistics
import sys
import tempfile
import threading
import time

from served import Cup, Server, call, done, redeem, sheet, waited

MIB = 1 << 20
FILES = 50
SLOW = 1000
FILE = b"%PDF-1.7\n" + os.urandom(25 * MIB - 16) + b"\n%%EOF\n"


def at_rest():
    server = Server("demo")
    try:
        # Request the demo's pages, as a visitor does.
        host, port = server.address.split(":")
        for _ in range(200):
            connection = http.client.HTTPConnection(host, int(port), timeout=60)
            connection.request("GET", "/api/openapi.json")
            connection.getresponse().read()
            connection.close()
        # The memory of the last answers is returned to the system.
        time.sleep(5)
        print(f"the demo at rest: {server.kibibytes('VmRSS') / 1024:.0f} MiB (at most {server.kibibytes('VmHWM') / 1024:.0f} MiB)")
    finally:
        server.end()


def slow(address, stop):
    """Connections that send a request one byte at a time; a closed connection is opened again."""
    host, port = address.split(":")
    open_ = []
    opened = 0
    while not stop.is_set():
        while len(open_) < SLOW and not stop.is_set():
            one = socket.create_connection((host, int(port)))
            one.sendall(b"GET / HTTP/1.1\r\nhost: x\r\nx: ")
            one.setblocking(False)
            open_.append(one)
            opened += 1
        still = []
        for one in open_:
            try:
                one.send(b"a")
                still.append(one)
            except OSError:
                one.close()
        open_ = still
        slow.now = len(open_)
        time.sleep(0.5)
    for one in open_:
        one.close()
    print(f"slow connections: {opened} opened, {SLOW} kept at a time")


def endless(address, token, path, method, limit):
    """A chunked body of 1 GiB: the bytes sent before the server answered and closed."""
    host, port = address.split(":")
    one = socket.socket()
    one.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 16 << 10)
    one.connect((host, int(port)))
    one.settimeout(60)
    head = (
        f"{method} /api/v1{path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {token}\r\ncontent-type: application/json\r\n"
        "idempotency-key: endless\r\ntransfer-encoding: chunked\r\n\r\n"
    )
    one.sendall(head.encode())
    piece = b"4000\r\n" + b"x" * 0x4000 + b"\r\n"
    sent, said = 0, b""
    begin = b"9\r\n%PDF-1.7\n\r\n" if method == "PUT" else b""
    try:
        one.sendall(begin)
        while sent < 1 << 30:
            one.sendall(piece)
            sent += 0x4000
            one.setblocking(False)
            try:
                said += one.recv(4096)
                if said:
                    break
            except BlockingIOError:
                pass
            one.setblocking(True)
            one.settimeout(60)
    except OSError:
        pass
    one.setblocking(True)
    one.settimeout(5)
    try:
        said += one.recv(4096)
    except OSError:
        pass
    one.close()
    status = said.split(b" ")[1].decode() if said else "closed"
    print(f"1 GiB to {method}, limit {limit / 1024:.0f} KiB: {status} after {sent / 1024:.0f} KiB were sent")
    return status


def peak(folder):
    server = Server("serve", "--data", folder, "--max-connections-per-address", "2000", invites=True)
    try:
        cup = Cup(server.address, server.code, FILES, 20)
        print(f"a competition with {FILES} entries: {server.kibibytes('VmRSS') / 1024:.0f} MiB")
        # An account may send at most four files at once.
        organisers = []
        for _ in range(FILES // 4 + 2):
            invitation = {"role": "organiser", "name": "Olga Organiser"}
            made = done(server.address, "POST", cup.path + "/invitations", token=cup.organiser, body=invitation)
            organisers.append(redeem(server.address, made["code"]))
        stop = threading.Event()
        slow.now = 0
        slowly = threading.Thread(target=slow, args=(server.address, stop), daemon=True)
        slowly.start()
        if not waited(lambda: slow.now >= SLOW):
            sys.exit(f"only {slow.now} slow connections are open")
        statuses = []

        def upload(entry, token):
            path = f"{cup.path}/entries/{entry}/attachments/paper.pdf"
            kind = "application/octet-stream"
            try:
                status, _ = call(server.address, "PUT", path, token, FILE, [("If-Match", None)], kind)
            except OSError as error:
                status = repr(error)
            statuses.append(status)

        files = [
            threading.Thread(target=upload, args=(entry, organisers[at // 4])) for at, entry in enumerate(cup.entries)
        ]
        begun = time.monotonic()
        for one in files:
            one.start()
        path = f"{cup.path}/entries/{cup.entries[0]}/attachments/endless.pdf"
        cut = [
            endless(server.address, cup.organiser, cup.path + "/tracks", "POST", 256 << 10),
            endless(server.address, organisers[-1], path, "PUT", 25 * MIB),
        ]
        for one in files:
            one.join()
        took = time.monotonic() - begun
        stop.set()
        slowly.join()
        found = {status: statuses.count(status) for status in set(statuses)}
        print(f"{FILES} files of 25 MiB at once: {took:.1f} s, answers {found}")
        high = server.kibibytes("VmHWM") / 1024
        print(f"at the peak: {high:.0f} MiB")
        ok = high <= 300 and found == {201: FILES} and cut == ["413", "413"]
        return 0 if ok else 1
    finally:
        server.end()


def judging(server, cup, at, stop):
    """A thread of judges: of 20 requests one submits, six save drafts, the others read."""
    host, port = server.address.split(":")
    kept, number = http.client.HTTPConnection(host, int(port), timeout=60), at
    due = time.monotonic()
    while not stop.is_set():
        token, path = cup.sheets[number % len(cup.sheets)]
        way = number // 4 % 20
        if way == 0:
            done(kept, "POST", path + "/submission", token=token, body=sheet(number))
        elif way < 7:
            done(kept, "PUT", path + "/sheet", token=token, body=sheet(number, "A thought. " * (number % 50)))
        elif way < 12:
            done(kept, "GET", path + "/sheet", token=token)
        elif way < 16:
            done(kept, "GET", path.rsplit("/", 1)[0], token=token)
        elif way < 18:
            done(kept, "GET", cup.path + "/entries?limit=200", token=cup.organiser)
        else:
            done(kept, "GET", cup.round + "/progress", token=cup.organiser)
        number += 4
        due += 4 / 50
        time.sleep(max(0, due - time.monotonic()))


def soak(folder, minutes):
    server = Server("serve", "--data", folder, invites=True)
    try:
        cup = Cup(server.address, server.code, FILES, 20)
        stop = threading.Event()
        threads = [threading.Thread(target=judging, args=(server, cup, at, stop), daemon=True) for at in range(4)]
        for one in threads:
            one.start()
        seen, begun = [], time.monotonic()
        while (passed := time.monotonic() - begun) < 60 * minutes:
            time.sleep(1)
            seen.append((passed, server.kibibytes("VmRSS") / 1024))
        working = all(one.is_alive() for one in threads)
        stop.set()
        for one in threads:
            one.join()
        # Warming up is not growth: compare the second sixth with the last.
        sixth = len(seen) // 6
        early, late = (statistics.median(m for _, m in part) for part in (seen[sixth : 2 * sixth], seen[-sixth:]))
        print(f"{minutes:g} minutes of 50 requests a second: {early:.1f} MiB, at the end {late:.1f} MiB")
        return 0 if working and late <= 1.05 * early else 1
    finally:
        server.end()


if __name__ == "__main__":
    sys.stdout.reconfigure(line_buffering=True)
    at_rest()
    with tempfile.TemporaryDirectory() as folder:
        failed = peak(folder)
    if len(sys.argv) > 1:
        with tempfile.TemporaryDirectory() as folder:
            failed |= soak(folder, float(sys.argv[1]))
    sys.exit(failed)
