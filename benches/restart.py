#!/usr/bin/env python3
"""E3: a rolling restart of two servers on one PostgreSQL, behind a proxy, under load.

    EVENHAND_BENCH_DATABASE=postgres://user@127.0.0.1/test benches/restart.py [RESTARTS]
                   3 restarts without a number
    RATE=10 …      requests a second of each of the 20 clients; 3 without it

A restart ends one server with SIGTERM, waits for its end and starts it again on its address. The
other server is restarted only when this one is ready. The benchmark has its own proxy, which
forwards bytes: it requests /ready of each server every 100 ms and opens connections only to ready
servers. Open connections stay open. A connection without a ready server waits for up to 10 s; the
longest wait is printed. Half of the clients use a connection for one request, the others keep
theirs. A request without a good answer counts as failed:
  strict    any connection error and any 5xx answer, whether or not the request could be repeated
  repeated  failures that remain after one repetition of requests whose connection broke and that
            may be repeated: reads, and writes with their key
A stopping server has 5 seconds in which /ready answers 503 and it continues to work; each restart
takes about 8 seconds. The schema is dropped at the end. Needs psql. EVENHAND_BINARY as in
benches/served.py.
"""

import asyncio
import collections
import json
import os
import signal
import subprocess
import sys
import time
import uuid

from served import Cup, Server, sheet

CLIENTS = 20
# Requests a second of each client; one in five is a write.
RATE = float(os.environ.get("RATE", "3"))


def port_of(address):
    return int(address.rsplit(":", 1)[1])


class Proxy:
    """Forwards connections to ready servers in turn."""

    def __init__(self):
        self.servers, self.ready, self.turn, self.waited = {}, frozenset(), 0, 0.0

    async def watch(self, port):
        silent = 0
        while True:
            ready = await self.is_ready(self.servers[port])
            # A server is not ready after three missing answers; one may be a coincidence.
            silent = 0 if ready is not None else silent + 1
            if ready or (port in self.ready and ready is None and silent < 3):
                self.ready |= {port}
            else:
                self.ready -= {port}
            await asyncio.sleep(0.1)

    async def all_ready(self):
        while len(self.ready) < len(self.servers):
            await asyncio.sleep(0.05)

    @staticmethod
    async def is_ready(port):
        """Whether /ready answers 200; None without an answer."""
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(b"GET /ready HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")
            said = await asyncio.wait_for(reader.read(), 3)
            writer.close()
            return b" 200 " in said[:20]
        except TimeoutError:
            return None
        except OSError:
            return False

    async def accept(self, reader, writer):
        # Like other proxies, it holds a connection for a while if no server is ready.
        begun = time.monotonic()
        while not self.ready and time.monotonic() < begun + 10:
            await asyncio.sleep(0.02)
        self.waited = max(self.waited, time.monotonic() - begun)
        try:
            self.turn += 1
            port = sorted(self.ready)[self.turn % len(self.ready)]
            above = await asyncio.open_connection("127.0.0.1", port)
        except (OSError, ZeroDivisionError):
            writer.close()
            return
        try:
            await asyncio.gather(self.copy(reader, above[1]), self.copy(above[0], writer))
        except asyncio.CancelledError:
            # The benchmark has ended.
            pass

    @staticmethod
    async def copy(reader, writer):
        try:
            while piece := await reader.read(65536):
                writer.write(piece)
                await writer.drain()
        except (OSError, asyncio.CancelledError):
            pass
        finally:
            writer.close()


class Broken(Exception):
    """The connection ended before a complete answer."""


class Client:
    def __init__(self, port, keeps, sheets, counts):
        self.port, self.keeps, self.sheets, self.counts = port, keeps, sheets, counts
        self.stream = None

    async def once(self, request):
        """Sends one request on a connection and returns the status."""
        try:
            if not self.stream:
                self.stream = await asyncio.open_connection("127.0.0.1", self.port)
            reader, writer = self.stream
            writer.write(request)
            head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 30)
            lines = head.decode().lower().split("\r\n")
            length = next((int(l.split(":")[1]) for l in lines if l.startswith("content-length:")), 0)
            await asyncio.wait_for(reader.readexactly(length), 30)
            if not self.keeps or "connection: close" in lines:
                self.close()
            return int(lines[0].split(" ")[1])
        except (OSError, asyncio.IncompleteReadError, TimeoutError) as error:
            self.close()
            raise Broken(type(error).__name__) from error

    def close(self):
        if self.stream:
            self.stream[1].close()
        self.stream = None

    def request(self, number):
        token, path = self.sheets[number % len(self.sheets)]
        is_write = number % 5 == 0
        body = json.dumps(sheet(number)).encode() if is_write else b""
        method, rest = ("POST", "/submission") if is_write else ("GET", "/sheet")
        close = "" if self.keeps else "connection: close\r\n"
        head = (
            f"{method} /api/v1{path}{rest} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {token}\r\n"
            f"content-type: application/json\r\nif-match: *\r\nidempotency-key: {uuid.uuid4()}\r\n{close}"
            f"content-length: {len(body)}\r\n\r\n"
        )
        return head.encode() + body

    async def ask(self, number):
        request = self.request(number)
        kind = "kept" if self.keeps else "single"
        self.counts[kind, "requests"] += 1
        begun = time.monotonic()
        try:
            status = await self.once(request)
        except Broken as why:
            self.counts[kind, "strict"] += 1
            self.counts[kind, f"why {why}"] += 1
            # The key identifies the same request, and a read may always be repeated.
            try:
                status = await self.once(request)
            except Broken:
                self.counts[kind, "repeated"] += 1
                return
        took = time.monotonic() - begun
        self.counts[kind, "slowest"] = max(self.counts[kind, "slowest"], took)
        if status >= 500:
            self.counts[kind, "strict"] += 1
            self.counts[kind, f"why {status}"] += 1
            self.counts[kind, "repeated"] += 1
        elif status != 200:
            raise SystemExit(f"a request of the benchmark failed: {status}")

    async def run(self, first, stop):
        number = first
        while not stop.is_set():
            due = time.monotonic() + 1 / RATE
            await self.ask(number)
            number += 7
            await asyncio.sleep(max(0, due - time.monotonic()))
        self.close()


async def rolling(database, restarts):
    def start(at=None):
        listen, operations = at or ("127.0.0.1:0", "127.0.0.1:0")
        return Server("serve", "--database", database, "--max-connections-per-address", "2000",
                      listen=listen, operations=operations, invites=at is None and not servers)

    servers = []
    try:
        servers.append(start())
        cup = await asyncio.to_thread(Cup, servers[0].address, servers[0].code, 100, 20)
        servers.append(start())
        proxy = Proxy()
        proxy.servers = {port_of(s.address): port_of(s.operations) for s in servers}
        listening = await asyncio.start_server(proxy.accept, "127.0.0.1", 0)
        port = listening.sockets[0].getsockname()[1]
        watching = [asyncio.create_task(proxy.watch(port)) for port in proxy.servers]
        await asyncio.wait_for(proxy.all_ready(), 60)
        counts, stop = collections.Counter(), asyncio.Event()
        # Each judge's sheets belong to one client: two clients would change each other's versions.
        clients = [Client(port, at % 2 == 1, cup.sheets[at::CLIENTS], counts) for at in range(CLIENTS)]
        running = [asyncio.create_task(c.run(at * 1000, stop)) for at, c in enumerate(clients)]
        await asyncio.sleep(2)
        begun = time.monotonic()
        for number in range(restarts):
            at = number % 2
            server = servers[at]
            addresses = (server.address, server.operations)
            await asyncio.to_thread(server.end, signal.SIGTERM)
            code = server.process.returncode
            servers[at] = await asyncio.to_thread(start, addresses)
            await asyncio.wait_for(proxy.all_ready(), 60)
            await asyncio.sleep(1)
            print(f"restart {number + 1}: ended with {code}, {counts['single', 'strict']} and {counts['kept', 'strict']} failed so far")
        took = time.monotonic() - begun
        stop.set()
        await asyncio.gather(*running)
        for task in watching:
            task.cancel()
        listening.close()
        print(f"{restarts} restarts in {took:.0f} s; the proxy was without a ready server for at most {proxy.waited:.2f} s")
        failed = 0
        for kind, what in (("single", "a connection for each request"), ("kept", "connections that are kept")):
            why = {key[1][4:]: n for key, n in counts.items() if key[0] == kind and key[1].startswith("why ")}
            failed += counts[kind, "repeated"]
            print(
                f"{what}: {counts[kind, 'requests']} requests; failed, strict: {counts[kind, 'strict']} {why or ''}; "
                f"after one repetition: {counts[kind, 'repeated']}; the slowest took {counts[kind, 'slowest']:.2f} s"
            )
        return 1 if failed or counts["single", "strict"] else 0
    finally:
        for server in servers:
            server.end()


def main():
    base = os.environ.get("EVENHAND_BENCH_DATABASE") or sys.exit(__doc__)
    restarts = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    schema = f"evenhand_bench_{uuid.uuid4().hex[:12]}"
    subprocess.run(["psql", "-q", base, "-c", f"CREATE SCHEMA {schema}"], check=True)
    try:
        return asyncio.run(rolling(f"{base}?options=-c%20search_path%3D{schema}", restarts))
    finally:
        subprocess.run(["psql", "-q", base, "-c", f"SET client_min_messages = error; DROP SCHEMA {schema} CASCADE"], check=True)


if __name__ == "__main__":
    sys.stdout.reconfigure(line_buffering=True)
    sys.exit(main())
