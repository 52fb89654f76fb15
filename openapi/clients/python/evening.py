"""A judge's evening with a spreadsheet, offline first.

Each command can be repeated at any point: what the server holds is read before anything is sent, and the
folder of the evening holds the sign-in, the assignments and the receipts.
"""

from __future__ import annotations

import argparse
import csv
import difflib
import email.utils
import hashlib
import io
import json
import os
import re
import sys
import time
import traceback
import unicodedata
import uuid
from dataclasses import dataclass, field
from datetime import datetime, timezone
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

try:
    import httpx

    from evenhand_client import AuthenticatedClient, Client
    from evenhand_client.api.accounts import redeem_invitation
    from evenhand_client.api.competitions import get_competition
    from evenhand_client.api.files import (
        get_my_assignment_attachment_content as get_file,
        list_my_assignment_attachments as list_files,
    )
    from evenhand_client.api.judging import (
        declare_my_conflict,
        get_my_sheet,
        list_my_assignments,
        list_my_sheet_receipts,
        save_my_draft,
        submit_my_sheet,
    )
    from evenhand_client.api.rounds import get_round
    from evenhand_client.errors import UnexpectedStatus
    from evenhand_client.models import (
        MarkRequest,
        MyConflictRequest,
        Problem,
        RedemptionRequest,
        SheetRequest,
    )
except ImportError as missing:
    sys.exit(f"evenhand-evening: {missing}: install the client with `pip install openapi/clients/python`.")
except KeyboardInterrupt:
    sys.exit(130)

PROGRAM = "evenhand-evening"

# Exit codes. argparse ends with INPUT as well.
DONE, INTERNAL, INPUT, AGAIN, REFUSED, CHANGED, STOPPED = 0, 1, 2, 3, 4, 5, 130

EXIT_CODES = """exit codes:
  0    done
  1    internal error of this program
  2    the command, the table or a file cannot be used; nothing was sent
  3    the server cannot be reached or is busy: run the same command again later
  4    the server refused something; everything else was sent
  5    another program changed a score sheet: compare, then run again with --overwrite
  130  stopped by Ctrl-C; run the same command again to continue
"""


class Stop(Exception):
    """Ends the command with a message for the judge."""

    def __init__(self, code: int, message: str):
        self.code = code
        super().__init__(message)


class Refused(Stop):
    """The server refused a request and gave a reason."""

    def __init__(self, problem: Problem):
        self.slug = problem.type_.rsplit("/", 1)[-1]
        issues = "; ".join(issue.detail for issue in problem.errors or [])
        message = f"{problem.title}: {problem.detail}" + (f" ({issues})" if issues else "")
        super().__init__(REFUSED, SENTENCES.get(self.slug, message))


SENTENCES = {
    "unauthenticated": "The server does not accept your sign-in: it has expired or was revoked. Ask the "
    "organisers for a new invitation and run sign-in again; your table and receipts stay.",
    "invitation-spent": "The invitation is wrong, used, revoked or expired. Ask the organisers for a new one.",
}

# The reasons for which a round takes no more score sheets.
FINISHED = {"round-closed", "deadline-passed"}


class Unreachable(Exception):
    """A request got no answer, or the server asks to wait. Whether it took effect is unknown."""

    def __init__(self, reason: str, pause: float | None = None):
        self.pause = pause
        super().__init__(reason)


def say(text: str = ""):
    print(text, flush=True)


def warn(text: str):
    print(text, file=sys.stderr, flush=True)


def count(number: int, noun: str) -> str:
    plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{number} {noun if number == 1 else plural}"


# ---------------------------------------------------------------------------------------------------
# The server
# ---------------------------------------------------------------------------------------------------


class Patience:
    """How long the program keeps trying one thing, with growing pauses."""

    def __init__(self, server: str, seconds: float):
        self.server, self.seconds = server, seconds
        self.until, self.next = time.monotonic() + seconds, 0.25

    def wait(self, lost: Unreachable):
        pause = self.next if lost.pause is None else max(lost.pause, 0.25)
        if time.monotonic() + pause > self.until:
            wait = f" after {lost.pause:.0f} s" if lost.pause else " later"
            raise Stop(
                AGAIN,
                f"{self.server} cannot be reached or is busy ({lost}). Nothing is lost: run the same command "
                f"again{wait}.",
            )
        warn(f"{lost}; trying again in {pause:g} s")
        time.sleep(pause)
        self.next = min(self.next * 2, 8.0)


class Server:
    """The server as the generated client reaches it."""

    def __init__(self, address: str, token: str | None, wait: float):
        self.address, self.wait = address, wait
        more = {
            "base_url": f"{address}/api/v1",
            "timeout": httpx.Timeout(30.0),
            "raise_on_unexpected_status": True,
            "httpx_args": {"event_hooks": {"response": [self.check]}},
        }
        self.client = AuthenticatedClient(token=token, **more) if token else Client(**more)

    def patience(self) -> Patience:
        return Patience(self.address, self.wait)

    def check(self, response: httpx.Response):
        """Looks at each response before the generated client parses it."""
        status, kind = response.status_code, response.headers.get("content-type", "")
        if status in (429, 502, 503, 504):
            busy = {429: "the server asks to slow down", 503: "the server is busy"}.get(status, "the gateway fails")
            raise Unreachable(f"{busy} (HTTP {status})", retry_after(response.headers.get("retry-after")))
        if 300 <= status < 400:
            location = response.headers.get("location", "another address")
            raise Stop(INPUT, f"{self.address} redirects to {location}: sign in again with that --server.")
        if status != 204 and not re.match(r"application/(json|problem\+json|octet-stream)", kind):
            raise self.foreign(f"HTTP {status}, {kind or 'no content type'}")

    def foreign(self, what: str) -> Stop:
        return Stop(AGAIN, f"{self.address} does not answer as an Evenhand server does ({what}): check the address.")

    def once(self, operation, *path, **named):
        """One request: its answer, or an exception."""
        try:
            given = operation.sync(*path, client=self.client, **named)
        except httpx.RequestError as error:
            raise Unreachable(f"no connection ({error or type(error).__name__})") from error
        except UnexpectedStatus as error:
            raise self.foreign(f"HTTP {error.status_code}") from error
        except (ValueError, KeyError, TypeError, AttributeError, httpx.InvalidURL) as error:
            raise self.foreign(f"{type(error).__name__}: {error}") from error
        if isinstance(given, Problem):
            if given.status >= 500:
                raise Stop(AGAIN, f"{self.address} failed ({given.detail}). Run the same command again later.")
            raise Refused(given)
        return given

    def ask(self, operation, *path, **named):
        """Repeats a request until it is answered: for requests that may be sent twice."""
        patience = self.patience()
        while True:
            try:
                return self.once(operation, *path, **named)
            except Unreachable as lost:
                patience.wait(lost)


def retry_after(header: str | None) -> float | None:
    """The seconds of a Retry-After header, which is a number or a date (RFC 9110)."""
    if header is None:
        return None
    try:
        return float(int(header))
    except ValueError:
        pass
    try:
        at = email.utils.parsedate_to_datetime(header)
        return max(0.0, (at - datetime.now(timezone.utc)).total_seconds())
    except (ValueError, TypeError):
        return None


def address_of(text: str) -> str:
    """The server's address as it is kept: no path of the API, no slash at the end."""
    text = text.strip().rstrip("/").removesuffix("/api/v1").rstrip("/")
    try:
        url = httpx.URL(text)
    except (httpx.InvalidURL, UnicodeError):
        url = httpx.URL("")
    if url.scheme not in ("http", "https") or not url.host:
        raise Stop(INPUT, f"--server: found {text!r}, expected an address such as https://judging.example.org.")
    return text


# ---------------------------------------------------------------------------------------------------
# Texts of a table
# ---------------------------------------------------------------------------------------------------

# The table's own columns. A criterion of the same name gets the header `mark: NAME`.
OWN = ["round", "entry", "title", "summary", "files", "comment"]
COMMENT_LENGTH = 10_000

# Characters with which a spreadsheet begins a formula, full-width forms included.
FORMULA = re.compile(r"(?:'|[^\S\t\r])*[=+\-@\t\r\0＝＋－＠]")
NUMBER = re.compile(r"[+-]?\d{1,20}(?:[.,]\d{1,20})?")
DATE = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}[.\- ]?[^\W\d_]{3,}|[^\W\d_]{3,}[.\- ]?\d{1,2}")


def protect(text: str) -> str:
    """Text that no spreadsheet runs as a formula, as in the server's own tables."""
    return f"'{text}" if FORMULA.match(text) else text


def unprotect(cell: str) -> str:
    """The inverse of protect."""
    return cell[1:] if cell.startswith("'") and FORMULA.match(cell[1:]) else cell


def plain(text: str) -> str:
    """The form in which codes and headers compare."""
    text = unicodedata.normalize("NFKC", unprotect(text)).replace("\ufeff", "")
    return " ".join(text.split()).casefold()


def prose(text: str) -> str:
    """A comment as the server keeps it."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").strip())


def numeric(text: str) -> Decimal | None:
    text = unicodedata.normalize("NFKC", text).replace("\u2212", "-").strip()
    return Decimal(text.replace(",", ".")) if NUMBER.fullmatch(text) else None


def code_number(code: str) -> Decimal | None:
    """The number into which a spreadsheet turns a code such as 007 or 1E5."""
    text = plain(code).replace(",", ".")
    return Decimal(text) if re.fullmatch(r"\d{1,20}(\.\d{1,20})?(e[+-]?\d{1,3})?", text) else None


def letter(column: int) -> str:
    """The letters that a spreadsheet shows above a column."""
    text, column = "", column + 1
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(ord("A") + rest) + text
    return text


def scale(criterion: dict) -> str:
    step = f" in steps of {criterion['step']}" if criterion["step"] else ""
    return f"{criterion['min']} to {criterion['max']}{step}"


def on_scale(mark: Decimal, criterion: dict) -> bool:
    low, high = Decimal(criterion["min"]), Decimal(criterion["max"])
    step = Decimal(criterion["step"]) if criterion["step"] else None
    return low <= mark <= high and (not step or (mark - low) % step == 0)


def header_of(criterion: str) -> str:
    return f"mark: {criterion}" if plain(criterion) in OWN else criterion


# ---------------------------------------------------------------------------------------------------
# Reading a table as spreadsheets save it
# ---------------------------------------------------------------------------------------------------

# First bytes of what people take for the table by mistake.
FORMATS = {
    b"PK\x03\x04": "a workbook (.xlsx or .ods)",
    b"\xd0\xcf\x11\xe0": "an old Excel workbook (.xls)",
    b"%PDF": "a PDF",
}
ENCODINGS = ["utf-8", "gb18030", "cp1251", "cp1252"]
SAVE_AS = "save it in the spreadsheet as CSV in UTF-8"


def is_plausible(text: str, encoding: str) -> bool:
    """Does text that was decoded without a byte order mark look like text that a person wrote?"""
    foreign = [c for c in text if ord(c) > 127]
    if any(unicodedata.category(c) in ("Cc", "Co", "Cn") for c in foreign):
        return False
    if encoding == "gb18030":
        try:
            text.encode("gb2312")
        except UnicodeEncodeError:
            return False
        return any("\u4e00" <= c <= "\u9fff" for c in foreign)
    if encoding == "cp1251" and not re.search(r"[а-яё]{2}", text, re.IGNORECASE):
        return False
    for word in re.findall(r"[^\W\d_]+", text):
        others = sum(ord(c) > 127 for c in word)
        mixed = 0 < others < len(word)
        has_one_case = word.islower() or word.isupper() or word.istitle()
        if encoding == "cp1251" and (mixed or others and not has_one_case):
            return False
        if encoding == "cp1252" and others > len(word) / 2:
            return False
    # Symbols within words come from another encoding.
    return not re.search(r"\w[\u00a2-\u00bf\u2116\u20ac¦§©¬®°±µ¶·]\w", text)


def decoded(path: Path, data: bytes, known: set[str], encoding: str | None) -> str:
    """The text of the file. `known` are texts that the table held when it was written."""
    for start, what in FORMATS.items():
        if data.startswith(start):
            raise Stop(INPUT, f"{path} is {what}, not a CSV table: {SAVE_AS}.")
    if encoding is None:
        if data.startswith((b"\xff\xfe", b"\xfe\xff")):
            encoding = "utf-16"
        elif data.startswith(b"\xef\xbb\xbf"):
            encoding = "utf-8-sig"
        elif b"\0" in data[:200]:
            encoding = "utf-16-le" if data[1:2] == b"\0" else "utf-16-be"
    if encoding is not None:
        try:
            return data.decode(encoding)
        except (UnicodeError, LookupError) as error:
            raise Stop(INPUT, f"{path} cannot be read as {encoding} ({error}): {SAVE_AS}.") from error
    texts = {}
    for name in ENCODINGS:
        try:
            texts[name] = data.decode(name)
        except UnicodeError:
            continue
    if data.isascii():
        return texts["utf-8"]
    evidence = {name: sum(word in text for word in known) for name, text in texts.items()}
    best = max(evidence, key=evidence.get, default=None)
    if best and evidence[best]:
        return texts[best]
    if "utf-8" in texts:
        return texts["utf-8"]
    plausible = [name for name, text in texts.items() if is_plausible(text, name)]
    if len(plausible) != 1:
        raise Stop(
            INPUT,
            f"{path} is not in UTF-8 and its encoding cannot be told: {SAVE_AS}, or name the encoding, for example "
            "--encoding cp1251 or --encoding gbk.",
        )
    return texts[plausible[0]]


def records(path: Path, text: str, names: set[str]) -> list[list[str]]:
    """The rows as the spreadsheet numbers them. The delimiter is the one that finds most column names."""
    text = text.removeprefix("\ufeff")
    given = re.match(r'"?sep=(.)"?[ ,;\t]*(\r\n|\r|\n)', text, re.IGNORECASE)
    if given:
        # Excel takes this line for itself and does not count it.
        text = text[given.end() :]
    csv.field_size_limit(1 << 30)
    found = {}
    for delimiter in given.group(1) if given else ",;\t|":
        rows, wrong = [], None
        try:
            # Row by row: those before a fault count for the delimiter.
            rows.extend(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
        except csv.Error:
            wrong = Stop(
                INPUT,
                f"{path}, line {len(rows) + 1}: found quotation marks that are not closed or not doubled, expected "
                f"a CSV table: {SAVE_AS}.",
            )
        score = max((len({plain(c) for c in row} & names) for row in rows[:30]), default=0)
        found[delimiter] = (score, rows, wrong)
    _, rows, wrong = max(found.values(), key=lambda one: one[0])
    if wrong:
        raise wrong
    return rows


@dataclass
class Row:
    """A row of the table that concerns one assignment."""

    line: int
    assignment: str
    marks: dict[str, str] = field(default_factory=dict)
    # None if the table has no column for it: the comment on the server stays.
    comment: str | None = None
    is_filled: bool = False


class Table:
    """A table read against the assignments: its rows, and everything wrong with it."""

    def __init__(self, path: Path, kept: dict, encoding: str | None, is_draft: bool):
        self.path, self.kept, self.is_draft = path, kept, is_draft
        self.wrong: list[tuple[int, int, str]] = []
        self.notes: list[str] = []
        self.filled: list[Row] = []
        self.blank: list[str] = []
        # Rows of finished rounds by round; nothing is checked in them.
        self.skipped: dict[str, list[Row]] = {}
        criteria = [c["criterion"] for r in kept["rounds"].values() for c in r["criteria"]]
        self.criteria = list(dict.fromkeys(criteria))
        try:
            data = path.read_bytes()
        except OSError as error:
            raise Stop(INPUT, f"{path} cannot be read: {error.strerror}.") from error
        titles = [one["title"] for one in kept["assignments"].values()]
        known = {text for text in [*titles, *self.criteria] if text and not text.isascii()}
        text = decoded(path, data, known, encoding)
        names = {plain(header_of(c)) for c in self.criteria} | set(OWN)
        self.rows = records(path, text, names)
        self.read_header()
        self.read_rows()

    def add(self, line: int, column: int | None, found: str, expected: str):
        place = f"{self.path}, line {line}"
        if column is not None:
            name = self.header[column].strip() if column < len(self.header) else ""
            place += f", column {letter(column)}" + (f" ({name})" if name else "")
        shown = repr(found) if found else "nothing"
        self.wrong.append((line, -1 if column is None else column, f"{place}: found {shown}, expected {expected}."))

    def read_header(self):
        """Finds the header, which may stand below blank rows, and the place of each column."""
        header = next(
            (at for at, row in enumerate(self.rows[:30]) if "entry" in {plain(c) for c in row}),
            None,
        )
        if header is None:
            first = next(((at, r) for at, r in enumerate(self.rows) if any(c.strip() for c in r)), (0, []))
            shown = ", ".join(c.strip() for c in first[1] if c.strip())[:200] or "nothing"
            raise Stop(
                INPUT,
                f"{self.path}, line {first[0] + 1}: found {shown}, expected a header with the column \"entry\" as in "
                f"the table that the command sheet writes.",
            )
        self.at = header
        self.header = [unprotect(c) for c in self.rows[header]]
        self.columns: dict[str, int] = {}
        wanted = {header_of(c): c for c in self.criteria} | {name: name for name in OWN}
        unused = []
        for at, cell in enumerate(self.header):
            name = cell.strip()
            exact = name if name in wanted else None
            alike = [w for w in wanted if plain(w) == plain(name)]
            key = exact or (alike[0] if len(alike) == 1 else None)
            if key is None and name:
                unused.append(name)
            elif key in self.columns:
                self.add(header + 1, at, name, f'one column "{key}"; another one is {letter(self.columns[key])}')
            elif key:
                self.columns[key] = at
        if unused:
            self.notes.append(f"{self.path}: not used: {count(len(unused), 'column')} ({', '.join(unused)}).")
        self.unused = unused

    def cell(self, row: list[str], name: str) -> str:
        at = self.columns.get(name)
        return row[at].replace("\ufeff", "").strip() if at is not None and at < len(row) else ""

    def read_rows(self):
        seen: dict[str, Row] = {}
        missing: set[tuple[str, str]] = set()
        for line, cells in enumerate(self.rows[self.at + 1 :], start=self.at + 2):
            if any(c.strip() for c in cells):
                self.read_row(line, cells, seen, missing)
        for row in seen.values():
            one = self.kept["assignments"][row.assignment]
            if not row.is_filled:
                self.blank.append(self.name(one))
        absent = [
            self.name(one)
            for id, one in self.kept["assignments"].items()
            if id not in seen and not one["ended"] and not self.is_finished(one)
        ]
        if absent:
            self.notes.append(f"{self.path}: not in the table: {', '.join(absent)}.")
        self.filled = sorted((r for r in seen.values() if r.is_filled), key=lambda r: r.line)

    def name(self, one: dict) -> str:
        return f"{self.kept['rounds'][one['round']]['code']} {one['entry']}"

    def is_finished(self, one: dict) -> bool:
        return is_finished(self.kept["rounds"][one["round"]])

    def assignment(self, line: int, cells: list[str]) -> str | None:
        """The assignment of a row, found by entry and round; None after adding what is wrong."""
        code, named = unprotect(self.cell(cells, "entry")), unprotect(self.cell(cells, "round"))
        rounds, all_of = self.kept["rounds"], self.kept["assignments"]
        live = {id: one for id, one in all_of.items() if not one["ended"]}
        alike = same_code(code, {one["entry"] for one in all_of.values()})
        if alike is None:
            codes = sorted({one["entry"] for one in live.values()})
            close = difflib.get_close_matches(code, codes, 3) or codes[:10]
            more = ", …" if len(codes) > len(close) else ""
            self.add(line, self.columns["entry"], code, f"one of your entries, such as {', '.join(close)}{more}")
            return None
        found = [id for id, one in all_of.items() if one["entry"] == alike]
        if named:
            of_round = same_code(named, {r["code"] for r in rounds.values()})
            if of_round is None:
                codes = ", ".join(sorted(r["code"] for r in rounds.values()))
                self.add(line, self.columns["round"], named, f"one of your rounds: {codes}")
                return None
            within = [id for id in found if rounds[all_of[id]["round"]]["code"] == of_round]
            if not within:
                codes = ", ".join(sorted(rounds[all_of[id]["round"]]["code"] for id in found))
                self.add(line, self.columns["round"], named, f"the round of {alike}: {codes}")
                return None
            found = within
        found = [id for id in found if not all_of[id]["ended"]] or found
        # Without a round, marks of a finished round could be taken for those of the next one.
        if len({all_of[id]["round"] for id in found}) > 1:
            codes = " or ".join(sorted({rounds[all_of[id]["round"]]["code"] for id in found}))
            self.add(line, self.columns.get("round"), named, f"the round of {alike}, {codes}, in a column \"round\"")
            return None
        return found[-1]

    def read_row(self, line: int, cells: list[str], seen: dict[str, Row], missing: set):
        for at, cell in enumerate(cells):
            if cell.strip() and (at >= len(self.header) or not self.header[at].strip()):
                self.add(line, at, cell.strip(), "no value in a column without a heading")
        filled = [c for c in self.criteria if self.cell(cells, header_of(c))]
        comment = self.cell(cells, "comment")
        if not self.cell(cells, "entry"):
            if filled or comment:
                self.add(line, self.columns["entry"], "", "the code of the entry to which these marks belong")
            return
        id = self.assignment(line, cells)
        if id is None:
            return
        one = self.kept["assignments"][id]
        row = Row(line, id, is_filled=bool(filled or comment))
        other = seen.get(id)
        if other and other.is_filled and row.is_filled:
            self.add(line, self.columns["entry"], one["entry"], f"each entry once; line {other.line} has it already")
            return
        if other and other.is_filled:
            return
        if one["ended"]:
            if row.is_filled:
                self.notes.append(f"{self.path}, line {line}: {self.name(one)} is no longer yours to judge: skipped.")
            return
        round = self.kept["rounds"][one["round"]]
        if is_finished(round):
            for c in filled:
                mark = numeric(self.cell(cells, header_of(c)))
                row.marks[c] = "" if mark is None else f"{mark.normalize():f}"
            row.comment = prose(unprotect(comment)) if "comment" in self.columns else None
            self.skipped.setdefault(one["round"], []).append(row)
            return
        seen[id] = row
        if not row.is_filled:
            return
        self.check_title(line, cells, id)
        self.read_marks(row, cells, round, missing)
        for c in filled:
            if c not in {of["criterion"] for of in round["criteria"]}:
                name = header_of(c)
                said = f"no mark: the round {round['code']} has no such criterion"
                self.add(line, self.columns[name], self.cell(cells, name), said)
        if "comment" in self.columns:
            row.comment = prose(unprotect(comment))
            hidden = next((c for c in row.comment if is_hidden(c)), None)
            if hidden:
                self.add(line, self.columns["comment"], f"U+{ord(hidden):04X}", "a text without invisible characters")
            if len(row.comment) > COMMENT_LENGTH:
                found = f"{len(row.comment)} characters"
                self.add(line, self.columns["comment"], found, f"at most {COMMENT_LENGTH}")

    def check_title(self, line: int, cells: list[str], id: str):
        """Finds rows of which only some columns were sorted: they hold the title of another entry."""
        title, all_of = plain(self.cell(cells, "title")), self.kept["assignments"]
        own = plain(all_of[id]["title"])
        others = [one["entry"] for one in all_of.values() if plain(one["title"]) == title]
        if title and title != own and others:
            said = f"{all_of[id]['title']!r}, the title of {all_of[id]['entry']}: sort whole rows, never single columns"
            self.add(line, self.columns["title"], self.cell(cells, "title"), said)

    def read_marks(self, row: Row, cells: list[str], round: dict, missing: set):
        for criterion in round["criteria"]:
            name = header_of(criterion["criterion"])
            if name not in self.columns:
                if not self.is_draft and (round["code"], name) not in missing:
                    missing.add((round["code"], name))
                    close = difflib.get_close_matches(name, self.unused, 1)
                    found = close[0] if close else ""
                    self.add(self.at + 1, None, found, f'a column "{name}", which the round {round["code"]} needs')
                continue
            cell, at = self.cell(cells, name), self.columns[name]
            if not cell:
                if not self.is_draft:
                    self.add(row.line, at, "", scale(criterion))
                continue
            mark = numeric(unprotect(cell))
            grouped = re.fullmatch(r"\d{1,3},\d{3}", cell) and on_scale(Decimal(cell.replace(",", "")), criterion)
            if mark is None or not on_scale(mark, criterion) or grouped:
                hint = ""
                if mark is None and DATE.fullmatch(cell):
                    hint = "; a spreadsheet turned the mark into a date: format the column as text and type it again"
                if grouped:
                    hint = f", written without a comma: {cell} has two meanings"
                self.add(row.line, at, cell, scale(criterion) + hint)
                continue
            row.marks[criterion["criterion"]] = f"{mark.normalize():f}"


def is_hidden(c: str) -> bool:
    """The characters that the server refuses in texts."""
    return c not in "\n\t\u200c\u200d" and unicodedata.category(c) in ("Cc", "Cf", "Co", "Cn")


def same_code(code: str, codes: set[str]) -> str | None:
    """The code that a cell means: itself, in other case, or as the number that a spreadsheet made of it."""
    if code in codes:
        return code
    number = code_number(code)
    for alike in (
        [c for c in codes if plain(c) == plain(code)],
        [c for c in codes if number is not None and code_number(c) == number],
    ):
        if len(alike) == 1:
            return alike[0]
    return None


def is_finished(round: dict) -> bool:
    return round["state"] not in ("planned", "assigned", "scoring")


# ---------------------------------------------------------------------------------------------------
# Score sheets
# ---------------------------------------------------------------------------------------------------


def content(marks, comment: str) -> dict:
    """Marks and comment in a form that compares: 8 and 8.0 are one mark."""
    return {"marks": {m.criterion: f"{Decimal(m.score).normalize():f}" for m in marks}, "comment": prose(comment)}


def content_of(sheet) -> dict | None:
    """What the server holds: the draft, or else what was submitted last."""
    last = sheet.draft or (sheet.revisions[-1] if sheet.revisions else None)
    return content(last.marks, last.comment) if last else None


def shown(one: dict) -> str:
    marks = ", ".join(f"{name} {mark}" for name, mark in one["marks"].items()) or "no marks"
    return f"{marks}; comment {one['comment']!r}" if one["comment"] else f"{marks}; no comment"


class Changed(Exception):
    """The server holds a score sheet that neither the table nor this program has seen."""

    def __init__(self, sheet, ours: dict):
        self.what = "draft" if sheet.draft else f"revision {sheet.revisions[-1].number}"
        self.theirs, self.ours = content_of(sheet), ours
        super().__init__()


# ---------------------------------------------------------------------------------------------------
# The evening
# ---------------------------------------------------------------------------------------------------


class Evening:
    """The folder of an evening: sign-in, assignments with their rubrics, receipts."""

    def __init__(self, folder: Path, wait: float):
        self.folder, self.wait = folder, wait
        self.kept = self.read("sign-in.json") or {}

    def read(self, name: str) -> dict | None:
        path = self.folder / name
        try:
            value = json.loads(path.read_text("utf-8"))
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            raise Stop(INPUT, f"{path} cannot be read ({error}): move it away and run the command again.") from error
        if not isinstance(value, dict):
            raise Stop(INPUT, f"{path} is not a file of this program: move it away and run the command again.")
        return value

    def write(self, name: str, value: dict):
        """Replaces a file at once, readable for its owner only."""
        path = self.folder / name
        new = path.with_suffix(".new")
        self.folder.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with open(descriptor, "w", encoding="utf-8") as file:
            json.dump(value, file, ensure_ascii=False, indent=1)
        new.replace(path)

    def sign_in(self, address: str, code: str):
        address, digest = address_of(address), hashlib.sha256(code.strip().encode()).hexdigest()
        before = self.kept
        is_same = (before.get("server"), before.get("invitation")) == (address, digest)
        if is_same and "token" in before:
            say(f"You are signed in already as {before['name']}.")
            return
        # The key is written before the code is sent: if the answer is lost, the same request gets the same token.
        key = before["key"] if is_same and "key" in before else str(uuid.uuid4())
        pending = {"server": address, "invitation": digest, "key": key}
        self.write("sign-in.json", pending | {"before": before.get("before", before)})
        server = Server(address, None, self.wait)
        try:
            given = server.ask(redeem_invitation, body=RedemptionRequest(code=code.strip()), idempotency_key=key)
        except Refused:
            # The sign-in that worked before, if any, still does.
            self.write("sign-in.json", before.get("before", before))
            raise
        membership = given.membership
        if not membership or not membership.judge_id:
            self.write("sign-in.json", before.get("before", before))
            raise Stop(REFUSED, "The invitation is not for a judge: this program is for judges only.")
        owner = {"competition": str(membership.competition_id), "judge": str(membership.judge_id)}
        old = before.get("before", before)
        if old.get("judge") not in (None, owner["judge"]):
            # Another judge or competition: what belongs to the former one is set aside, not mixed in.
            for name in ("assignments", "receipts"):
                if (self.folder / f"{name}.json").exists():
                    (self.folder / f"{name}.json").replace(self.folder / f"{name}-{old['judge']}.json")
        self.kept = pending | owner | {"token": given.token, "name": given.name}
        self.write("sign-in.json", self.kept)
        say(f"You are signed in as {given.name}.")

    def server(self) -> Server:
        if "token" not in self.kept:
            raise Stop(INPUT, f"There is no sign-in in {self.folder}: run sign-in first, or name its folder (--state).")
        return Server(self.kept["server"], self.kept["token"], self.wait)

    @property
    def competition(self) -> uuid.UUID:
        return uuid.UUID(self.kept["competition"])

    def assignments(self) -> dict:
        kept = self.read("assignments.json")
        if kept is None or "rounds" not in kept:
            raise Stop(INPUT, f"There are no assignments in {self.folder}: run the command sheet first.")
        return kept

    def refresh(self, server: Server) -> dict:
        """Reads assignments and rounds. What the judge has seen of each score sheet stays as it is."""
        before = (self.read("assignments.json") or {}).get("assignments", {})
        found, cursor = [], None
        while True:
            more = {"cursor": cursor} if cursor else {}
            page = server.ask(list_my_assignments, self.competition, **more)
            found += page.items
            cursor = page.next_cursor
            if not cursor:
                break
        competition = server.ask(get_competition, self.competition)
        rounds = {}
        for one in found:
            if str(one.round_id) not in rounds:
                rounds[str(one.round_id)] = round_of(server.ask(get_round, self.competition, one.round_id))
        assignments = {}
        for id, one in before.items():
            # An assignment that ended is remembered, so that its row is not taken for a mistake.
            assignments[id] = one | {"ended": True}
        old_rounds = (self.read("assignments.json") or {}).get("rounds", {})
        for one in found:
            id, entry = str(one.id), one.entry
            seen = before.get(id, {"version": 0, "sent": [], "files": []})
            assignments[id] = {
                "round": str(one.round_id),
                "entry": entry.code,
                "title": entry.title,
                "summary": entry.abstract,
                "language": entry.language,
                "track": entry.track or "",
                "topics": entry.topics,
                "files": seen["files"],
                "version": seen["version"],
                "sent": seen["sent"],
                "server_version": one.sheet_version,
                "ended": False,
            }
        kept = {
            "competition": {"name": competition.name, "zone": competition.zone},
            "rounds": old_rounds | rounds,
            "assignments": assignments,
        }
        self.write("assignments.json", kept)
        return kept

    def sheet(self, path: Path, language: str, semicolons: bool, has_files: bool):
        """Writes a table to be filled in, a guide for reading, and the files of the entries."""
        if path.exists():
            raise Stop(INPUT, f"{path} exists already: move it away or name another table.")
        if not path.parent.is_dir():
            raise Stop(INPUT, f"{path} cannot be written: there is no folder {path.parent}.")
        server = self.server()
        kept = self.refresh(server)
        open_now = self.open_assignments(kept)
        if not open_now:
            raise Stop(AGAIN, "You have nothing to judge at present: run the command again when the organisers say so.")
        folder = path.with_name(f"{path.stem}-files")
        held = {}
        for id, one in open_now:
            if has_files:
                self.download(server, folder, id, one)
            if one["server_version"]:
                now = server.ask(get_my_sheet, self.competition, uuid.UUID(id))
                held[id] = content_of(now)
                one["version"], one["sent"] = now.version, []
            else:
                one["version"], one["sent"] = 0, []
        rows = [table_header(kept, open_now)]
        for id, one in open_now:
            rows.append(table_row(kept, one, held.get(id), rows[0][5:-1], semicolons))
        file = io.StringIO()
        csv.writer(file, delimiter=";" if semicolons else ",").writerows(rows)
        with open(path, "xb") as out:
            # The byte order mark is how Excel knows UTF-8.
            out.write(b"\xef\xbb\xbf" + file.getvalue().encode())
        self.write("assignments.json", kept)
        guide = path.with_name(f"{path.stem}-guide.txt")
        guide.write_text(guide_text(kept, language), encoding="utf-8")
        say(f"{count(len(open_now), 'entry')} in {path}: fill in the marks. Scales, levels and deadlines: {guide}.")
        files = sum(len(one["files"]) for _, one in open_now)
        if has_files and files:
            say(f"{count(files, 'file')} in {folder}.")

    def open_assignments(self, kept: dict) -> list[tuple[str, dict]]:
        """The assignments of rounds that are not finished, in the table's order; the others are named."""
        finished: dict[str, int] = {}
        found = []
        for id, one in kept["assignments"].items():
            if one["ended"]:
                continue
            if is_finished(kept["rounds"][one["round"]]):
                finished[one["round"]] = finished.get(one["round"], 0) + 1
            else:
                found.append((id, one))
        for id, number in finished.items():
            round = kept["rounds"][id]
            say(f"The round {round['code']} is {round['state']}: left out ({count(number, 'entry')}).")
        return sorted(found, key=lambda pair: (kept["rounds"][pair[1]["round"]]["code"], natural(pair[1]["entry"])))

    def download(self, server: Server, folder: Path, id: str, one: dict):
        """Saves the files of an entry, each once. A file that the judge changed is never overwritten."""
        names = []
        for file in server.ask(list_files, self.competition, uuid.UUID(id)).items:
            path = folder / safe_name(file.name)
            if path.exists() and hashlib.sha256(path.read_bytes()).hexdigest() != file.sha256:
                path = path.with_stem(f"{path.stem}-{file.sha256[:8]}")
            names.append(path.name)
            if path.exists() and hashlib.sha256(path.read_bytes()).hexdigest() == file.sha256:
                continue
            bytes = server.ask(get_file, self.competition, uuid.UUID(id), file.id).payload.read()
            if hashlib.sha256(bytes).hexdigest() != file.sha256:
                raise Stop(AGAIN, f"{file.name} arrived damaged. Run the same command again.")
            folder.mkdir(parents=True, exist_ok=True)
            new = path.with_name(f"{path.name}.new")
            new.write_bytes(bytes)
            new.replace(path)
        one["files"] = names

    def table(self, path: Path, kept: dict, encoding: str | None, is_draft: bool) -> Table:
        """The table, if nothing is wrong with it; otherwise everything that is."""
        table = Table(path, kept, encoding, is_draft)
        for note in table.notes:
            warn(note)
        if table.wrong:
            lines = [text for _, _, text in sorted(table.wrong)]
            raise Stop(INPUT, "\n".join([*lines, f"{path}: {count(len(lines), 'problem')}; nothing was sent."]))
        return table

    def check(self, path: Path, encoding: str | None):
        kept = self.assignments()
        table = self.table(path, kept, encoding, False)
        for id, rows in table.skipped.items():
            round = kept["rounds"][id]
            say(f"The round {round['code']} is {round['state']}: {count(len(rows), 'row')} skipped.")
        filled, blank = count(len(table.filled), "score sheet"), count(len(table.blank), "row")
        say(f"{filled} complete and on the scales; {blank} blank.")

    def send(self, path: Path, encoding: str | None, is_draft: bool, overwrite: bool):
        """Sends what is filled in and not yet received, and keeps the receipts."""
        server = self.server()
        # First the rounds: a row of a round that was closed meanwhile is skipped, whatever it holds.
        kept = self.refresh(server)
        table = self.table(path, kept, encoding, is_draft)
        codes = [self.report_skipped(server, kept, table, id, rows) for id, rows in table.skipped.items()]
        stopped: dict[str, str] = {}
        for number, row in enumerate(table.filled, start=1):
            one = kept["assignments"][row.assignment]
            round = kept["rounds"][one["round"]]
            place = f"{path}, line {row.line}: {table.name(one)}"
            if one["round"] in stopped:
                warn(f"{place} was not sent: {stopped[one['round']]}")
                continue
            if round["state"] != "scoring":
                stopped[one["round"]] = f"scoring of the round {round['code']} is not open yet; send it later."
                warn(f"{place} was not sent: {stopped[one['round']]}")
                codes.append(AGAIN)
                continue
            try:
                self.deliver(server, kept, row, is_draft, overwrite)
                received = "saved as a draft" if is_draft else self.keep_receipts(server, round, one, row.assignment)
                say(f"[{number}/{len(table.filled)}] {table.name(one)}: {received}")
            except Changed as changed:
                warn(
                    f"{place} was not sent: another program changed the score sheet after the table was made.\n"
                    f"  on the server ({changed.what}): {shown(changed.theirs)}\n"
                    f"  in your table: {shown(changed.ours)}"
                )
                codes.append(CHANGED)
            except Refused as refused:
                if refused.slug == "unauthenticated":
                    raise
                warn(f"{place} was not sent: {refused}")
                codes.append(REFUSED)
                if refused.slug in FINISHED:
                    stopped[one["round"]] = str(refused)
        if table.blank:
            say(f"No marks yet: {', '.join(table.blank)}.")
        if CHANGED in codes:
            raise Stop(CHANGED, "To replace what is on the server by your table, run again with --overwrite.")
        if any(codes):
            raise Stop(max(codes), "Everything else in the table was received.")

    def report_skipped(self, server: Server, kept: dict, table: Table, id: str, rows: list[Row]) -> int:
        """Says in one line that a round is finished, and which of its rows the server does not hold."""
        different = []
        for row in rows:
            if row.is_filled:
                now = server.ask(get_my_sheet, self.competition, uuid.UUID(row.assignment))
                last = now.revisions[-1] if now.revisions else None
                theirs = content(last.marks, last.comment) if last else {"marks": {}, "comment": ""}
                is_same = all(theirs["marks"].get(c) == mark for c, mark in row.marks.items())
                if not is_same or row.comment not in (None, theirs["comment"]):
                    different.append(str(row.line))
        round = kept["rounds"][id]
        said = f"The round {round['code']} is {round['state']}: {count(len(rows), 'row')} skipped"
        if not different:
            say(f"{said}.")
            return DONE
        warn(f"{said}; the server did not receive these marks in time: {table.path}, line {', '.join(different)}.")
        return REFUSED

    def deliver(self, server: Server, kept: dict, row: Row, is_draft: bool, overwrite: bool):
        """Sends one score sheet, unless the server holds it already: after a lost answer only the server knows.

        Raises Changed if the server holds what this program has neither shown nor sent.
        """
        id, one = uuid.UUID(row.assignment), kept["assignments"][row.assignment]
        patience = server.patience()
        operation = save_my_draft if is_draft else submit_my_sheet
        while True:
            try:
                now = server.once(get_my_sheet, self.competition, id)
                held = content_of(now)
                comment = row.comment if row.comment is not None else (held or {}).get("comment", "")
                ours = {"marks": row.marks, "comment": comment}
                # A draft on top of what was submitted is not received yet, even if it is the same.
                if held == ours and bool(now.draft) <= is_draft:
                    one["version"], one["sent"] = now.version, [ours]
                    self.write("assignments.json", kept)
                    return
                is_known = now.version == one["version"] or held in one["sent"]
                if held and held != ours and not is_known and not overwrite:
                    raise Changed(now, ours)
                # Noted before it is sent: if the program ends here, it knows its own sheet again.
                if ours not in one["sent"]:
                    one["sent"].append(ours)
                    self.write("assignments.json", kept)
                marks = [MarkRequest(criterion=name, score=mark) for name, mark in row.marks.items()]
                body = SheetRequest(marks=marks, comment=comment)
                server.once(operation, self.competition, id, body=body, if_match=f'"{now.version}"')
            except Unreachable as lost:
                patience.wait(lost)
            except Refused as refused:
                if refused.slug != "stale-version":
                    raise
                # The sheet changed between reading and sending: the next look decides.
                patience.wait(Unreachable("the score sheet changed meanwhile"))

    def keep_receipts(self, server: Server, round: dict, one: dict, id: str) -> str:
        receipts = self.read("receipts.json") or {}
        items = server.ask(list_my_sheet_receipts, self.competition, uuid.UUID(id)).items
        for receipt in items:
            receipts[f"{round['code']} {one['entry']} revision {receipt.revision}"] = receipt.to_dict()
        self.write("receipts.json", receipts)
        return f"received as revision {items[-1].revision}"

    def show(self, language: str):
        say(guide_text(self.assignments(), language).rstrip())

    def conflict(self, entry: str, reason: str):
        server = self.server()
        kept = self.refresh(server)
        live = {id: one for id, one in kept["assignments"].items() if not one["ended"]}
        code = same_code(entry, {one["entry"] for one in live.values()})
        if code is None:
            codes = ", ".join(sorted({one["entry"] for one in live.values()})) or "none at present"
            raise Stop(INPUT, f"Found {entry!r}, expected one of your entries: {codes}.")
        id = next(id for id, one in live.items() if one["entry"] == code)
        # The key is kept: if the answer is lost, the same declaration is not made twice.
        keys = self.read("conflicts.json") or {}
        name = hashlib.sha256(f"{id} {reason}".encode()).hexdigest()
        keys.setdefault(name, str(uuid.uuid4()))
        self.write("conflicts.json", keys)
        body = MyConflictRequest(reason=reason)
        server.ask(declare_my_conflict, self.competition, uuid.UUID(id), body=body, idempotency_key=keys[name])
        self.refresh(server)
        say(f"{code}: conflict of interest declared.")


# ---------------------------------------------------------------------------------------------------
# Writing for a judge
# ---------------------------------------------------------------------------------------------------


def round_of(round) -> dict:
    return {
        "code": round.code,
        "state": round.state,
        "deadline": round.scoring_deadline.isoformat() if round.scoring_deadline else None,
        "criteria": [
            {
                "criterion": c.criterion,
                "titles": c.titles.to_dict() if c.titles else {},
                "min": c.min_,
                "max": c.max_,
                "step": c.step or None,
                "weight": c.weight,
                "levels": [{"mark": one.mark, "texts": one.texts.to_dict()} for one in c.levels or []],
            }
            for c in round.rubric
        ],
    }


def table_header(kept: dict, open_now: list[tuple[str, dict]]) -> list[str]:
    rounds = dict.fromkeys(one["round"] for _, one in open_now)
    criteria = dict.fromkeys(c["criterion"] for id in rounds for c in kept["rounds"][id]["criteria"])
    return [*OWN[:-1], *(protect(header_of(c)) for c in criteria), OWN[-1]]


def table_row(kept: dict, one: dict, held: dict | None, headers: list[str], semicolons: bool) -> list[str]:
    round = kept["rounds"][one["round"]]
    marks = {protect(header_of(name)): mark for name, mark in (held or {"marks": {}})["marks"].items()}
    cells = [marks.get(header, "") for header in headers]
    if semicolons:
        cells = [cell.replace(".", ",") for cell in cells]
    texts = [round["code"], one["entry"], one["title"], one["summary"], "; ".join(one["files"])]
    comment = (held or {}).get("comment", "")
    return [*map(protect, texts), *cells, protect(comment)]


def natural(code: str) -> list:
    """E2 before E10."""
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in re.split(r"(\d+)", code)]


def safe_name(name: str) -> str:
    """A file name that stays in its folder on every system."""
    name = re.sub(r"[^\w.\- ]", "_", name).strip(". ") or "file"
    return f"_{name}" if re.match(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)", name) else name


def in_language(texts: dict, language: str) -> str:
    return texts.get(language) or texts.get("en") or next(iter(texts.values()), "")


def deadline_of(round: dict, zone: str) -> str:
    if not round["deadline"]:
        return "no deadline"
    at = datetime.fromisoformat(round["deadline"])
    try:
        return f"deadline {at.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M} ({zone})"
    except (OSError, ValueError, LookupError):
        # Windows has no time zones of its own.
        return f"deadline {at.astimezone(timezone.utc):%Y-%m-%d %H:%M} (UTC)"


def guide_text(kept: dict, language: str) -> str:
    """What a judge reads: rounds with deadlines, criteria with scales and levels, entries with files."""
    lines = [kept["competition"]["name"]]
    for id, round in sorted(kept["rounds"].items(), key=lambda pair: pair[1]["code"]):
        entries = [one for one in kept["assignments"].values() if one["round"] == id and not one["ended"]]
        if not entries:
            continue
        state = {"scoring": "open", "planned": "not open yet", "assigned": "not open yet"}.get(
            round["state"], round["state"]
        )
        lines += ["", f"Round {round['code']}: {state}; {deadline_of(round, kept['competition']['zone'])}"]
        if is_finished(round):
            continue
        for c in round["criteria"]:
            title = in_language(c["titles"], language)
            name = f"{c['criterion']} ({title})" if title and title != c["criterion"] else c["criterion"]
            lines += [f"  {name}: {scale(c)}; weight {c['weight']}"]
            lines += [f"    {level['mark']}: {in_language(level['texts'], language)}" for level in c["levels"]]
        for one in sorted(entries, key=lambda one: natural(one["entry"])):
            about = ", ".join(filter(None, [one["track"], one["language"], *one["topics"]]))
            lines += ["", f"  {one['entry']}: {one['title']}" + (f" [{about}]" if about else "")]
            lines += [f"    {line}" for line in one["summary"].splitlines()]
            lines += [f"    file: {name}" for name in one["files"]]
    return "\n".join(lines) + "\n"


def seconds(text: str) -> float:
    value = float(text)
    if not 0 <= value <= 86_400:
        raise ValueError(text)
    return value


def arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=PROGRAM,
        description=__doc__.split("\n")[0],
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--state", type=Path, default=Path("evenhand-evening"), help="folder of the evening")
    parser.add_argument(
        "--wait", type=seconds, default=60.0, metavar="SECONDS", help="how long to keep trying without a connection"
    )
    commands = parser.add_subparsers(dest="command", required=True)
    sign_in = commands.add_parser("sign-in", help="sign in by invitation, once")
    sign_in.add_argument("--server", required=True, help="address of the server")
    sign_in.add_argument("--invitation", required=True, help="the code evi_…")
    sheet = commands.add_parser("sheet", help="write a table to be filled in, a guide, and the files of the entries")
    sheet.add_argument("table", type=Path)
    sheet.add_argument("--language", default="en", help="language of criteria and levels, such as ru or zh")
    sheet.add_argument(
        "--semicolons", action="store_true", help="for spreadsheets of countries that write 7,5 and not 7.5"
    )
    sheet.add_argument("--no-files", action="store_true", help="do not download the files of the entries")
    show = commands.add_parser("show", help="show rounds, deadlines, scales, levels and entries, without a connection")
    show.add_argument("--language", default="en")
    for name, what in [
        ("check", "check the table, without a connection"),
        ("send", "submit what is filled in; if anything in the table is wrong, nothing is sent"),
    ]:
        command = commands.add_parser(name, help=what)
        command.add_argument("table", type=Path)
        command.add_argument("--encoding", help="encoding of the table, such as cp1251 or gbk; found out by default")
        if name == "send":
            command.add_argument("--draft", action="store_true", help="save drafts, complete or not; submit nothing")
            command.add_argument(
                "--overwrite", action="store_true", help="replace score sheets that another program changed"
            )
    conflict = commands.add_parser("conflict", help="declare a conflict of interest with an entry")
    conflict.add_argument("entry")
    conflict.add_argument("reason")
    return parser


def run(given: argparse.Namespace):
    evening = Evening(given.state, given.wait)
    match given.command:
        case "sign-in":
            evening.sign_in(given.server, given.invitation)
        case "sheet":
            evening.sheet(given.table, given.language, given.semicolons, not given.no_files)
        case "show":
            evening.show(given.language)
        case "check":
            evening.check(given.table, given.encoding)
        case "send":
            evening.send(given.table, given.encoding, given.draft, given.overwrite)
        case "conflict":
            evening.conflict(given.entry, given.reason)


def main() -> int:
    for stream in (sys.stdout, sys.stderr):
        # A console that cannot show a character shows a question mark.
        stream.reconfigure(errors="replace")
    given = arguments().parse_args()
    try:
        run(given)
    except Stop as stop:
        warn(f"{PROGRAM}: {stop}")
        return stop.code
    except KeyboardInterrupt:
        warn(f"{PROGRAM}: Stopped. Nothing is lost: run the same command again to continue.")
        return STOPPED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as error:
        warn(f"{PROGRAM}: {error.filename or 'A file'} cannot be read or written: {error.strerror or error}.")
        return INPUT
    except Exception as error:
        # Kept for a report of the fault; a judge has no use for it on the screen.
        report = Path(given.state) / "error.txt"
        try:
            report.parent.mkdir(parents=True, exist_ok=True)
            report.write_text(traceback.format_exc(), encoding="utf-8")
        except OSError:
            pass
        warn(f"{PROGRAM}: Internal error ({type(error).__name__}: {error}). Please report it with {report}.")
        return INTERNAL
    return DONE


if __name__ == "__main__":
    sys.exit(main())
