"""Plays a whole competition through the generated client: organiser, teams, and judges with evening.py.

The judges may reach the server by another address, over which answers get lost.
"""

import argparse
import csv
import subprocess
import sys
import uuid
from pathlib import Path

from evenhand_client import AuthenticatedClient, Client
from evenhand_client.api.accounts import create_invitation, redeem_invitation
from evenhand_client.api.assignments import commit_assignment, preview_assignment
from evenhand_client.api.competitions import create_competition, create_track, open_competition
from evenhand_client.api.entries import create_my_entry, decide_entry, submit_my_entry
from evenhand_client.api.judges import list_judges
from evenhand_client.api.results import export_bundle, import_table, rank_round
from evenhand_client.api.rounds import (
    close_round,
    create_round,
    get_progress,
    open_scoring,
    replace_rubric,
    replace_scoring_plan,
)
from evenhand_client.api.teams import replace_my_team
from evenhand_client.models import (
    CloseRequest,
    CompetitionRequest,
    EntryRequest,
    ImportTable,
    InvitationRequest,
    PreviewRequest,
    Problem,
    RedemptionRequest,
    RoundRequest,
    RubricRequest,
    ScoringPlanRequest,
    TeamRequest,
    TrackRequest,
    VerdictRequest,
)
from evenhand_client.types import File

JUDGES = [("J1", "CN"), ("J2", "RU"), ("J3", "KZ"), ("J4", "BY"), ("J5", "IN")]
TEAMS = [("Юрта", ["KZ", "UZ"]), ("长江", ["CN"]), ("Волга", ["RU"]), ("Ganga", ["IN"]), ("Indus", ["PK"])]


def answer(call):
    """The answer of a call; a problem ends the play."""
    given = call()
    if isinstance(given, Problem):
        raise SystemExit(f"{given.title}: {given.detail}")
    return given


def play(server: str, judges_server: str, code: str, out: Path):
    base = f"{server}/api/v1"

    def sign_in(code: str) -> AuthenticatedClient:
        given = answer(
            lambda: redeem_invitation.sync(
                client=Client(base_url=base), body=RedemptionRequest(code=code), idempotency_key=str(uuid.uuid4())
            )
        )
        return AuthenticatedClient(base_url=base, token=given.token)

    organiser = sign_in(code)

    def make(operation, *path, body, **more):
        return answer(
            lambda: operation.sync(*path, client=organiser, body=body, idempotency_key=str(uuid.uuid4()), **more)
        )

    competition = make(
        create_competition,
        body=CompetitionRequest(name="Cup by Python", zone="Asia/Shanghai", sco_countries=True),
    ).id
    track = make(create_track, competition, body=TrackRequest(code="innovation")).id
    final = make(create_round, competition, body=RoundRequest(code="final", panel_size=2)).id
    scale = {"min": "1", "max": "10", "step": "0.5", "weight": "1", "titles": {"en": "x"}, "levels": []}
    rubric = {"criteria": [scale | {"criterion": name} for name in ("idea", "pitch")]}
    plan = {"method": "calibrated", "same_country": "exclude", "top": 3, "draws": 1000, "seed": 1}
    for operation, body in [
        (replace_rubric, RubricRequest.from_dict(rubric)),
        (replace_scoring_plan, ScoringPlanRequest.from_dict(plan)),
    ]:
        answer(lambda: operation.sync(competition, final, client=organiser, body=body, if_match="*"))
    answer(lambda: open_competition.sync(competition, client=organiser))

    for name, countries in TEAMS:
        invited = make(
            create_invitation, competition, body=InvitationRequest.from_dict({"role": "team", "name": name})
        )
        team = sign_in(invited.code)
        members = [
            {"kind": "member", "name": f"{name} {c}", "citizenships": [c], "age_band": "14_17"} for c in countries
        ]
        body = TeamRequest.from_dict({"name": name, "members": members})
        answer(lambda: replace_my_team.sync(competition, client=team, body=body, if_match="*"))
        entry = answer(
            lambda: create_my_entry.sync(
                competition,
                client=team,
                idempotency_key=str(uuid.uuid4()),
                body=EntryRequest(title=f"Work of {name}", abstract="…", track_id=track, language="ru"),
            )
        )
        sent = answer(
            lambda: submit_my_entry.sync(competition, entry.id, client=team, if_match=f'"{entry.version}"')
        )
        assert sent.receipt.revision == sent.entry.version
        verdict = VerdictRequest.from_dict({"verdict": "eligible"})
        answer(lambda: decide_entry.sync(competition, entry.id, client=organiser, body=verdict))

    rows = "".join(f"{code},{code},{country},ru,1,9\n" for code, country in JUDGES)
    table = f"judge,name,countries,languages,min_load,max_load\n{rows}".encode()
    for dry_run in (True, False):
        report = make(
            import_table,
            competition,
            body=File(payload=table),
            table=ImportTable.JUDGES,
            dry_run=dry_run,
        )
        assert report.rows == len(JUDGES)

    def assign(repair: bool):
        preview = make(preview_assignment, competition, final, body=PreviewRequest(repair=repair))
        answer(lambda: commit_assignment.sync(competition, final, preview.id, client=organiser))

    def evening(judge: str, *command: str):
        program = [sys.executable, str(Path(__file__).with_name("evening.py")), "--state", str(out / judge)]
        subprocess.run([*program, *command], check=True)

    found = answer(lambda: list_judges.sync(competition, client=organiser)).items
    for judge in found:
        invitation = InvitationRequest.from_dict({"role": "judge", "judge_id": str(judge.id)})
        code = make(create_invitation, competition, body=invitation).code
        evening(judge.code, "sign-in", "--server", judges_server, "--invitation", code)
    assign(repair=False)
    answer(lambda: open_scoring.sync(competition, final, client=organiser))

    # The first judge knows a team; the panel is repaired.
    first = found[0].code
    evening(first, "sheet", str(out / first / "before.csv"))
    with open(out / first / "before.csv", encoding="utf-8-sig") as file:
        known = next(csv.DictReader(file))["entry"]
    evening(first, "conflict", known, "my former student")
    assign(repair=True)
    for number, (code, _) in enumerate(JUDGES):
        path = out / code / "marks.csv"
        evening(code, "sheet", str(path))
        with open(path, newline="", encoding="utf-8-sig") as file:
            header, *rows = list(csv.reader(file))
        entry, idea = header.index("entry"), header.index("idea")
        assert known not in [row[entry] for row in rows] or code != first
        # A spreadsheet of another country: semicolons, and a comma in the marks.
        with open(path, "w", newline="", encoding="utf-8") as file:
            table = csv.writer(file, delimiter=";")
            table.writerow(header)
            for place, row in enumerate(rows):
                marks = [f"{1 + (number * 3 + place * 2 + k) % 9},5" for k in range(2)]
                table.writerow([*row[:idea], *marks, "хорошо"])
        evening(code, "check", str(path))
        evening(code, "send", str(path))

    progress = answer(lambda: get_progress.sync(competition, final, client=organiser))
    print(progress.to_dict())
    answer(lambda: close_round.sync(competition, final, client=organiser, body=CloseRequest()))
    standings = answer(lambda: rank_round.sync(competition, final, client=organiser))
    assert len(standings.standings) == len(TEAMS)
    bundle = answer(lambda: export_bundle.sync(competition, final, client=organiser))
    (out / "bundle.zip").write_bytes(bundle.payload.read())
    print(f"played: {standings.standings[0].title} wins")


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name in ("--server", "--judges-server", "--invitation", "--out"):
        arguments.add_argument(name, required=True)
    given = arguments.parse_args()
    play(given.server, given.judges_server, given.invitation, Path(given.out))
