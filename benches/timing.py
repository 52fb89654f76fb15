#!/usr/bin/env python3
"""B4: whether the time of an answer reveals what the answer hides: whether a token or code was ever
valid, and whether an object exists that belongs to another account. Run it on an idle machine.

    benches/timing.py [SAMPLES]        2,000 of each kind without a number, in turn

Prints the median time for objects that never existed, the median for objects that exist or existed,
their difference, and p of the Mann-Whitney test (two-sided, with ties, normal approximation). Exits
with 1 if medians differ by 5 % or more. One difference is intended, and only printed. A redeemed
code waits for the database's single writer, so that of two redemptions at once one succeeds. An
unknown code does not wait, so that guessing delays no other request. Because a code has 256 bits,
only a person who received it can ask for a code that existed.
"""

import http.client
import math
import secrets
import sys
import tempfile
import time
import uuid
import zlib
from base64 import urlsafe_b64encode

from served import Cup, Server, call, done


def never(prefix):
    """A well-formed secret that was never issued."""
    body = prefix + urlsafe_b64encode(secrets.token_bytes(32)).decode().rstrip("=")
    return f"{body}{zlib.crc32(body.encode()):08x}"


def mann_whitney(a, b):
    """Two-sided p of the hypothesis that both samples come from one distribution."""
    ranked = sorted([(x, 0) for x in a] + [(x, 1) for x in b])
    ranks, ties, at = 0.0, 0, 0
    while at < len(ranked):
        end = at
        while end < len(ranked) and ranked[end][0] == ranked[at][0]:
            end += 1
        middle = (at + end + 1) / 2
        ranks += middle * sum(1 for _, which in ranked[at:end] if which == 0)
        ties += (end - at) ** 3 - (end - at)
        at = end
    n, m = len(a), len(b)
    u = ranks - n * (n + 1) / 2
    total = n + m
    spread = math.sqrt(n * m / 12 * (total + 1 - ties / (total * (total - 1))))
    return math.erfc(abs(u - n * m / 2) / spread / math.sqrt(2)) if spread else 1.0


def median(values):
    values = sorted(values)
    return (values[(len(values) - 1) // 2] + values[len(values) // 2]) / 2


def compare(what, address, samples, ask):
    """`ask(known)` returns a request's arguments; `known`: its object exists or existed."""
    kept = http.client.HTTPConnection(address, timeout=60)
    times, statuses = {False: [], True: []}, set()
    for number in range(samples + 50):
        for known in (False, True) if number % 2 else (True, False):
            arguments, more = ask(known)
            begun = time.perf_counter_ns()
            status, body = call(kept, *arguments, **more)
            took = time.perf_counter_ns() - begun
            statuses.add((status, known, body if status == 404 else b""))
            if number >= 50:
                times[known].append(took / 1e3)
    if len({(status, body) for status, _, body in statuses}) != 1:
        sys.exit(f"{what}: answers differ: {statuses}")
    (a, b), p = (median(times[False]), median(times[True])), mann_whitney(times[False], times[True])
    apart = abs(a - b) / min(a, b)
    print(f"{what}: median {a:.1f} and {b:.1f} µs, {100 * apart:.1f} % apart, p = {p:.3f}, n = 2 × {samples}")
    return apart < 0.05


def main():
    samples = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    with tempfile.TemporaryDirectory() as folder:
        server = Server("serve", "--data", folder, "--max-failed-sign-ins", "4294967295", invites=True)
        try:
            address = server.address
            cup = Cup(address, server.code, 20, 10)
            organiser = cup.organiser
            token = done(address, "POST", "/tokens", token=organiser, body={"label": "l", "days": 1})
            done(address, "DELETE", f"/tokens/{token['token']['id']}", token=organiser)
            revoked = token["secret"]
            teams = []
            for name in "AB":
                made = done(address, "POST", cup.path + "/invitations", token=organiser, body={"role": "team", "name": name})
                team = done(address, "POST", "/invitations/redemption", body={"code": made["code"]})["token"]
                teams.append((made["code"], team))
            spent, (_, team) = teams[0][0], teams[1]
            entry = cup.entries[0]
            judge, other = cup.sheets[0][0], next(path for t, path in cup.sheets if t != cup.sheets[0][0])
            good = [
                compare("a token that was revoked, and one that never was", address, samples,
                        lambda known: (("GET", "/me"), {"token": revoked if known else never("evh_")})),
                compare("another judge's assignment, and none", address, samples,
                        lambda known: (("GET", other if known else f"{cup.path}/judge/assignments/{uuid.uuid4()}"), {"token": judge})),
                compare("another team's entry, and none", address, samples,
                        lambda known: (("GET", f"{cup.path}/team/entries/{entry if known else uuid.uuid4()}"), {"token": team})),
                compare("files of another team's entry, and of none", address, samples,
                        lambda known: (("GET", f"{cup.path}/entries/{entry if known else uuid.uuid4()}/attachments"), {"token": team})),
                compare("a competition of others, and none", address, samples,
                        lambda known: (("GET", cup.path + "/entries" if known else f"/competitions/{uuid.uuid4()}/entries"), {"token": team})),
            ]
            compare("a code that was redeemed, and one that never was (meant)", address, samples,
                    lambda known: (("POST", "/invitations/redemption"), {"body": {"code": spent if known else never("evi_")}}))
            return 0 if all(good) else 1
        finally:
            server.end()


if __name__ == "__main__":
    sys.stdout.reconfigure(line_buffering=True)
    sys.exit(main())
