#!/usr/bin/env python3
"""D6: many slow connections at once, from 20 loopback addresses, against a server with its default
deadlines: how long the last of them stays open, and how long other requests take meanwhile.

    benches/slow.py [CONNECTIONS]        2,000 without a number

Targets: connections with slow request heads are closed within 15 s (a body has 60 s, because slow
lines send files); 99 % of the other requests are at most twice as slow as without slow connections.
A fifth of the connections each sends nothing, stops within the head, sends the head slowly, sends
empty lines, or sends a body slowly. The server allows 200 connections more than that: at its limit
(by default 2,000) it closes each further connection.
"""

import resource
import select
import socket
import sys
import tempfile
import threading
import time

from served import Server, call

BEGINNINGS = [
    b"",
    b"GET / HTTP/1.1\r\nhost: x\r\n",
    b"GET / HTTP/1.1\r\nhost: x\r\nx: ",
    b"",
    b"POST /api/v1/invitations/redemption HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n"
    b"content-length: 100000\r\n\r\n",
]
MORE = [b"", b"", b"a", b"\r\n", b"x"]
BODY = 4


def honest(address, seconds, rate=50):
    """Times of requests in milliseconds, each on a new connection."""
    took = []
    begun = time.monotonic()
    for number in range(int(seconds * rate)):
        time.sleep(max(0, begun + number / rate - time.monotonic()))
        at = time.monotonic()
        status, _ = call(address, "GET", "/api/openapi.json")
        assert status == 200, status
        took.append((time.monotonic() - at) * 1e3)
    took.sort()
    return took


def attack(address, many):
    """Continues each connection until it is closed; returns lifetimes and how many stayed open."""
    host, port = address.split(":")
    poll, open_, closed = select.poll(), {}, []
    for number in range(many):
        one = socket.socket()
        one.bind((f"127.0.0.{2 + number % 20}", 0))
        one.connect((host, int(port)))
        way = number % len(BEGINNINGS)
        one.setblocking(False)
        open_[one.fileno()] = (one, way, time.monotonic())
        poll.register(one, select.POLLIN)
        try:
            one.send(BEGINNINGS[way])
        except OSError:
            pass
    end = time.monotonic() + 120
    while open_ and time.monotonic() < end:
        gone = set()
        for fd, _ in poll.poll(200):
            try:
                if not open_[fd][0].recv(4096):
                    gone.add(fd)
            except OSError:
                gone.add(fd)
        for fd, (one, way, _) in open_.items():
            try:
                if MORE[way] and fd not in gone:
                    one.send(MORE[way])
            except BlockingIOError:
                pass
            except OSError:
                gone.add(fd)
        for fd in gone:
            one, way, since = open_.pop(fd)
            poll.unregister(fd)
            one.close()
            closed.append((time.monotonic() - since, way == BODY))
    return closed, len(open_)


def main():
    many = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    limit = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (limit, limit))
    with tempfile.TemporaryDirectory() as folder:
        server = Server("serve", "--data", folder, "--max-connections", str(many + 200))
        try:
            before = honest(server.address, 5)
            found = []
            attacking = threading.Thread(target=lambda: found.append(attack(server.address, many)))
            attacking.start()
            meanwhile = honest(server.address, 10)
            attacking.join()
            closed, left = found[0]
        finally:
            server.end()
    quantile = lambda times: times[round((len(times) - 1) * 0.99)]
    heads = max(after for after, body in closed if not body)
    bodies = max(after for after, body in closed if body)
    print(f"{many} slow connections: {len(closed)} closed, {left} left open after 120 s")
    print(f"the last with a slow head after {heads:.1f} s, with a slow body after {bodies:.1f} s")
    print(f"other requests, 99 %: {quantile(before):.1f} ms before, {quantile(meanwhile):.1f} ms meanwhile")
    return 0 if not left and heads <= 15 and bodies <= 75 and quantile(meanwhile) <= 2 * quantile(before) else 1


if __name__ == "__main__":
    sys.exit(main())
