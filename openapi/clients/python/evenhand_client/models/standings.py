from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.alternative import Alternative
    from ..models.standing import Standing


T = TypeVar("T", bound="Standings")


@_attrs_define
class Standings:
    """The standings of a round.

    Attributes:
        alternatives (list[Alternative]): Alternative rankings: by the first plan if the plan was amended, and without
            flags and with
            all flags where these rankings differ.
        computed_at (datetime.datetime): When the standings were computed.
        inputs_sha256 (str): SHA-256 of the input tables, in hexadecimal.
        notes (list[str]): Notes on the ranking, in English sentences.
        number (int): Number of the computation in the round, counted from 1.
        plan_sha256 (str): SHA-256 of the scoring plan, in hexadecimal.
        standings (list[Standing]): Ranked entries, sorted by track, component and rank.
        summary (Any): Figures of the ranking, as in `summary.json` of `evenhand rank`.
    """

    alternatives: list[Alternative]
    computed_at: datetime.datetime
    inputs_sha256: str
    notes: list[str]
    number: int
    plan_sha256: str
    standings: list[Standing]
    summary: Any
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        alternatives = []
        for alternatives_item_data in self.alternatives:
            alternatives_item = alternatives_item_data.to_dict()
            alternatives.append(alternatives_item)

        computed_at = self.computed_at.isoformat()

        inputs_sha256 = self.inputs_sha256

        notes = self.notes

        number = self.number

        plan_sha256 = self.plan_sha256

        standings = []
        for standings_item_data in self.standings:
            standings_item = standings_item_data.to_dict()
            standings.append(standings_item)

        summary = self.summary

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "alternatives": alternatives,
                "computed_at": computed_at,
                "inputs_sha256": inputs_sha256,
                "notes": notes,
                "number": number,
                "plan_sha256": plan_sha256,
                "standings": standings,
                "summary": summary,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.alternative import Alternative
        from ..models.standing import Standing

        d = dict(src_dict)
        alternatives = []
        _alternatives = d.pop("alternatives")
        for alternatives_item_data in _alternatives:
            alternatives_item = Alternative.from_dict(alternatives_item_data)

            alternatives.append(alternatives_item)

        computed_at = datetime.datetime.fromisoformat(d.pop("computed_at"))

        inputs_sha256 = d.pop("inputs_sha256")

        notes = cast(list[str], d.pop("notes"))

        number = d.pop("number")

        plan_sha256 = d.pop("plan_sha256")

        standings = []
        _standings = d.pop("standings")
        for standings_item_data in _standings:
            standings_item = Standing.from_dict(standings_item_data)

            standings.append(standings_item)

        summary = d.pop("summary")

        standings = cls(
            alternatives=alternatives,
            computed_at=computed_at,
            inputs_sha256=inputs_sha256,
            notes=notes,
            number=number,
            plan_sha256=plan_sha256,
            standings=standings,
            summary=summary,
        )

        standings.additional_properties = d
        return standings

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
