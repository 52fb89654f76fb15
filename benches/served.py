"""A server that a benchmark starts on loopback, a competition on it, and connections.

Shared by benches/memory.py, benches/recovery.py, benches/restart.py, benches/slow.py and
benches/timing.py. EVENHAND_BINARY names the program; without it target/release/evenhand of this
repository. Standard library only.
"""

import http.client
import json
import os
import pathlib
import signal
import subprocess
import sys
import threading
import time
import uuid

ROOT = pathlib.Path(__file__).parent.parent
BINARY = os.environ.get("EVENHAND_BINARY", str(ROOT / "target/release/evenhand"))
PLACES = ["CN", "KZ", "RU", "IN", "UZ", "PK", "BY", "TJ"]


class Server:
    """`evenhand serve`, or another command that serves; it ends with the benchmark."""

    def __init__(self, *arguments, listen="127.0.0.1:0", operations=None, invites=False):
        command = [BINARY, *arguments, "--listen", listen]
        if operations:
            command += ["--operations", operations]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.address = self.operations = self.code = None
        while not self.address or (operations and not self.operations) or (invites and not self.code):
            line = self.process.stdout.readline()
            if not line:
                sys.exit(f"{' '.join(command)}: ended before it was ready")
            if line.startswith("Evenhand ") and " at http://" in line:
                self.address = line.split("http://", 1)[1].split(" ")[0].strip()
            elif line.startswith("For monitoring: http://"):
                self.operations = line.split("http://", 1)[1].split("/")[0]
            elif "#invite=" in line:
                self.code = line.split("#invite=", 1)[1].strip()
        # Further lines are not read, and a full pipe would stop the server.
        threading.Thread(target=self.process.stdout.read, daemon=True).start()

    def kibibytes(self, name):
        """VmRSS or VmHWM of the process, in KiB."""
        for line in open(f"/proc/{self.process.pid}/status"):
            if line.startswith(name + ":"):
                return int(line.split()[1])
        raise KeyError(name)

    def end(self, how=signal.SIGTERM):
        if self.process.poll() is None:
            self.process.send_signal(how)
        self.process.wait()


def call(connection, method, path, token=None, body=None, headers=(), kind="application/json"):
    """Status and body of an answer; `connection` is an address or an open connection."""
    if isinstance(connection, str):
        connection = http.client.HTTPConnection(connection, timeout=600)
    sent = {"Idempotency-Key": str(uuid.uuid4()), "If-Match": "*", **dict(headers)}
    sent = {name: value for name, value in sent.items() if value is not None}
    if token:
        sent["Authorization"] = f"Bearer {token}"
    if body is not None:
        sent["Content-Type"] = kind
        body = body if isinstance(body, bytes) else json.dumps(body).encode()
    connection.request(method, path if path.startswith("/api") else "/api/v1" + path, body, sent)
    answer = connection.getresponse()
    return answer.status, answer.read()


def done(connection, *arguments, **more):
    """The body of an answer, which must be a success."""
    status, body = call(connection, *arguments, **more)
    if status >= 300:
        sys.exit(f"{arguments[:2]}: {status} {body.decode()}")
    return json.loads(body) if body else None


def redeem(address, code):
    return done(address, "POST", "/invitations/redemption", body={"code": code, "name": "Olga Organiser"})["token"]


class Cup:
    """A competition in scoring; `sheets` are the tokens and paths of its judges' sheets."""

    def __init__(self, address, code, entries, judges, panel_size=2):
        self.organiser = redeem(address, code)
        kept = http.client.HTTPConnection(address, timeout=60)

        def ask(*arguments, **more):
            return done(kept, *arguments, token=self.organiser, **more)

        settings = {"name": "Cup", "zone": "UTC", "sco_countries": True}
        self.path = "/competitions/" + ask("POST", "/competitions", body=settings)["id"]
        round_ = ask("POST", self.path + "/rounds", body={"code": "final", "panel_size": panel_size})["id"]
        self.round = f"{self.path}/rounds/{round_}"
        criterion = {"criterion": "idea", "weight": "1", "min": "1", "max": "10", "step": "0.5"}
        ask("PUT", self.round + "/rubric", body={"criteria": [criterion]})
        ask("POST", self.path + "/opening")
        table = "entry,title,countries\n" + "".join(f"E{i:04},Work {i},{PLACES[i % 8]}\n" for i in range(entries))
        ask("POST", self.path + "/imports?table=entries", body=table.encode(), kind="text/csv")
        table = "judge,countries,min_load,max_load\n" + "".join(
            f"J{j:03},{PLACES[j % 8]},0,{-(-2 * panel_size * entries // judges) + 9}\n" for j in range(judges)
        )
        ask("POST", self.path + "/imports?table=judges", body=table.encode(), kind="text/csv")
        self.entries = [e["id"] for e in self.all(kept, "/entries")]
        tokens = []
        for judge in self.all(kept, "/judges"):
            invitation = {"role": "judge", "judge_id": judge["id"]}
            tokens.append(redeem(address, ask("POST", self.path + "/invitations", body=invitation)["code"]))
        preview = ask("POST", self.round + "/assignment_previews", body={})["id"]
        ask("POST", f"{self.round}/assignment_previews/{preview}/commit")
        ask("POST", self.round + "/scoring")
        self.sheets = []
        for token in tokens:
            own = self.all(kept, "/judge/assignments", token)
            self.sheets += [(token, f"{self.path}/judge/assignments/{a['id']}") for a in own]

    def all(self, kept, path, token=None):
        items, cursor = [], ""
        while cursor is not None:
            more = f"&cursor={cursor}" if cursor else ""
            page = done(kept, "GET", f"{self.path}{path}?limit=200{more}", token=token or self.organiser)
            items += page["items"]
            cursor = page.get("next_cursor")
        return items


def sheet(number, comment=""):
    score = f"{1 + number % 9}.{number % 2 * 5}"
    return {"marks": [{"criterion": "idea", "score": score}], "comment": comment}


def waited(until, seconds=60):
    """Whether a condition became true in time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if until():
            return True
        time.sleep(0.005)
    return False
