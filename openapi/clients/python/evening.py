"""A judge's whole evening with a spreadsheet.

Sign in by invitation, list and read, declare a tie, fill in a table without a connection, check it, send
drafts and submissions, lose the connection and go on, keep the receipts. Everything is kept in a folder, so
that each command can be repeated at any point.
"""

import argparse
import csv
import json
import os
import sys
import time
import uuid
from decimal import Decimal, InvalidOperation
from pathlib import Path

import httpx

from evenhand_client import AuthenticatedClient, Client
from evenhand_client.api.accounts import redeem_invitation
from evenhand_client.api.judging import (
    declare_my_conflict,
    get_my_sheet,
    list_my_assignments,
    list_my_sheet_receipts,
    save_my_draft,
    submit_my_sheet,
)
from evenhand_client.api.rounds import get_round
from evenhand_client.models import Mark, MyTieRequest, Problem, RedemptionRequest, SheetRequest

ATTEMPTS = 6


class Refused(Exception):
    """The server refused, and says why."""

    def __init__(self, problem: Problem):
        self.slug = problem.type_.rsplit("/", 1)[-1]
        lines = [f"{problem.title}: {problem.detail}"]
        lines += [f"  {issue.pointer}: {issue.detail}" for issue in problem.errors or []]
        super().__init__("\n".join(lines))


def answer(call):
    """What a call gave; a problem becomes an exception."""
    given = call()
    if isinstance(given, Problem):
        raise Refused(given)
    return given


def patiently(call):
    """Asks until there is an answer: for what may be asked twice."""
    for attempt in range(ATTEMPTS):
        try:
            return answer(call)
        except httpx.TransportError as error:
            if attempt == ATTEMPTS - 1:
                raise
            pause = 0.5 * 2**attempt
            print(f"no connection ({error}); again in {pause:g} s", file=sys.stderr)
            time.sleep(pause)


class Evening:
    """The folder of an evening: token, assignments with their rubric, receipts."""

    def __init__(self, folder: Path):
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.kept = self.read("sign-in.json") or {}

    def read(self, name):
        path = self.folder / name
        return json.loads(path.read_text("utf-8")) if path.exists() else None

    def write(self, name, value):
        path = self.folder / name
        new = path.with_suffix(".new")
        descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with open(descriptor, "w", encoding="utf-8") as file:
            json.dump(value, file, ensure_ascii=False, indent=1)
        new.replace(path)

    def sign_in(self, server, code):
        if "token" in self.kept:
            return
        # The key is on disk before the code is sent: if the answer is lost, the same request gets the
        # same token.
        self.kept = {"server": server, "key": self.kept.get("key") or str(uuid.uuid4())}
        self.write("sign-in.json", self.kept)
        client = Client(base_url=f"{server.rstrip('/')}/api/v1")
        body, key = RedemptionRequest(code=code), self.kept["key"]
        given = patiently(lambda: redeem_invitation.sync(client=client, body=body, idempotency_key=key))
        if not given.seat:
            raise SystemExit("this invitation is no judge's")
        self.kept |= {"token": given.token, "competition": str(given.seat.competition_id)}
        self.write("sign-in.json", self.kept)
        print(f"signed in as {given.name}")

    def client(self):
        if "token" not in self.kept:
            raise SystemExit("sign in first")
        return AuthenticatedClient(base_url=f"{self.kept['server'].rstrip('/')}/api/v1", token=self.kept["token"])

    @property
    def competition(self):
        return uuid.UUID(self.kept["competition"])

    def fetch(self):
        """All assignments with their rubrics; kept for work without a connection."""
        client, found, cursor = self.client(), [], None
        while True:
            more = {"cursor": cursor} if cursor else {}
            page = patiently(lambda: list_my_assignments.sync(self.competition, client=client, **more))
            found += page.items
            cursor = page.next_cursor
            if not cursor:
                break
        rounds = {}
        for one in found:
            if one.round_id not in rounds:
                rounds[one.round_id] = patiently(
                    lambda: get_round.sync(self.competition, one.round_id, client=client)
                )
        kept = {
            one.entry.code: {
                "assignment": str(one.id),
                "title": one.entry.title,
                "abstract": one.entry.abstract,
                "rubric": [
                    {"criterion": c.criterion, "min": c.min_, "max": c.max_, "step": c.step}
                    for c in rounds[one.round_id].rubric
                ],
            }
            for one in found
        }
        self.write("assignments.json", kept)
        return kept

    def sheet(self, path: Path):
        """A table to be filled in: a row an entry, a column a criterion."""
        kept = self.fetch()
        criteria = list(dict.fromkeys(c["criterion"] for one in kept.values() for c in one["rubric"]))
        with open(path, "x", newline="", encoding="utf-8-sig") as file:
            table = csv.writer(file)
            table.writerow(["entry", "title", *criteria, "comment"])
            for code, one in sorted(kept.items()):
                table.writerow([code, one["title"], *[""] * (len(criteria) + 1)])
        print(f"{len(kept)} entries in {path}: fill in the marks")

    def rows(self, path: Path):
        """The rows that are filled in, checked against the rubric; everything wrong at once."""
        kept = self.read("assignments.json")
        if kept is None:
            raise SystemExit("make the sheet first")
        with open(path, newline="", encoding="utf-8-sig") as file:
            text = file.read()
        delimiter = max(",;\t", key=text.split("\n", 1)[0].count)
        found, wrong = [], []
        for line, row in enumerate(csv.DictReader(text.splitlines(), delimiter=delimiter), start=2):
            code = (row.get("entry") or "").strip()
            one = kept.get(code)
            if one is None:
                wrong.append(f"line {line}: {code!r} is not one of your entries")
                continue
            marks = []
            for c in one["rubric"]:
                name = c["criterion"]
                cell = (row.get(name) or "").strip()
                if not cell:
                    continue
                low, high, step = (Decimal(c[k]) for k in ("min", "max", "step"))
                try:
                    mark = Decimal(cell.replace(",", "."))
                except InvalidOperation:
                    mark = None
                if mark is None or not low <= mark <= high or (mark - low) % step:
                    wrong.append(f"line {line}: {name}: found {cell!r}, expected {low} to {high} in steps of {step}")
                    continue
                marks.append(Mark(criterion=name, score=str(mark)))
            if marks:
                if len(marks) < len(one["rubric"]) and not any(w.startswith(f"line {line}:") for w in wrong):
                    wrong.append(f"line {line}: {code}: some criteria have no mark")
                comment = (row.get("comment") or "").strip()
                found.append((code, uuid.UUID(one["assignment"]), SheetRequest(marks=marks, comment=comment)))
        if wrong:
            raise SystemExit("\n".join(wrong))
        return found

    def send(self, path: Path):
        """Sends what is filled in and not yet received, and keeps the receipts."""
        client, receipts = self.client(), self.read("receipts.json") or {}
        rows = self.rows(path)
        for number, (code, assignment, sheet) in enumerate(rows, start=1):
            self.submit(client, assignment, sheet)
            kept = patiently(lambda: list_my_sheet_receipts.sync(self.competition, assignment, client=client))
            receipts[code] = kept.items[-1].to_dict()
            self.write("receipts.json", receipts)
            print(f"[{number}/{len(rows)}] {code}: received as revision {kept.items[-1].revision}")

    def submit(self, client, assignment, sheet):
        """Drafts and submits a sheet, unless just this was received already: after a lost answer nobody
        else knows."""
        for _ in range(100):
            now = patiently(lambda: get_my_sheet.sync(self.competition, assignment, client=client))
            last = now.revisions[-1] if now.revisions else None
            if last and not now.draft and same(last, sheet):
                return
            try:
                draft = answer(
                    lambda: save_my_draft.sync(
                        self.competition, assignment, client=client, body=sheet, if_match=f'"{now.version}"'
                    )
                )
                answer(
                    lambda: submit_my_sheet.sync(
                        self.competition, assignment, client=client, body=sheet, if_match=f'"{draft.version}"'
                    )
                )
                return
            except httpx.TransportError as error:
                print(f"no connection ({error}); looking what was received", file=sys.stderr)
                time.sleep(0.2)
            except Refused as refused:
                if refused.slug != "stale-version":
                    raise
        raise SystemExit("the connection is too bad; try again later, nothing is lost")

    def tie(self, code, reason):
        one = (self.read("assignments.json") or self.fetch()).get(code)
        if one is None:
            raise SystemExit(f"{code} is not one of your entries")
        client, body, key = self.client(), MyTieRequest(reason=reason), str(uuid.uuid4())
        assignment = uuid.UUID(one["assignment"])
        patiently(
            lambda: declare_my_conflict.sync(
                self.competition, assignment, client=client, body=body, idempotency_key=key
            )
        )
        print(f"{code}: tie declared")


def same(revision, sheet):
    """8 and 8.0 are one mark."""
    def key(marks):
        return {(m.criterion, Decimal(m.score)) for m in marks}

    return key(revision.marks) == key(sheet.marks) and revision.comment == sheet.comment


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--state", type=Path, default=Path("evenhand-evening"), help="folder of the evening")
    commands = arguments.add_subparsers(dest="command", required=True)
    sign_in = commands.add_parser("sign-in", help="by invitation, once")
    sign_in.add_argument("--server", required=True)
    sign_in.add_argument("--invitation", required=True)
    for name, what in [
        ("sheet", "write a table to be filled in"),
        ("check", "check the table, without a connection"),
        ("send", "send what is filled in"),
    ]:
        commands.add_parser(name, help=what).add_argument("table", type=Path)
    tie = commands.add_parser("tie", help="declare a tie with an entry")
    tie.add_argument("entry")
    tie.add_argument("reason")
    given = arguments.parse_args()
    evening = Evening(given.state)
    try:
        match given.command:
            case "sign-in":
                evening.sign_in(given.server, given.invitation)
            case "sheet":
                evening.sheet(given.table)
            case "check":
                print(f"{len(evening.rows(given.table))} sheets are complete and on their scales")
            case "send":
                evening.send(given.table)
            case "tie":
                evening.tie(given.entry, given.reason)
    except Refused as refused:
        raise SystemExit(str(refused)) from None


if __name__ == "__main__":
    main()
