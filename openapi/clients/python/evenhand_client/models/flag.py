from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.flag_decision_record import FlagDecisionRecord


T = TypeVar("T", bound="Flag")


@_attrs_define
class Flag:
    """A flagged judge, or one about whom an organiser decided.

    Attributes:
        decisions (list[FlagDecisionRecord]): Decisions so far, oldest first; the last one is in force. Without any, the
            sheets count in
            full.
        judge (str): Code of the judge, as in tables.
        judge_id (UUID): The flagged judge.
        sheets (int): Number of counted sheets.
        weight (float): Weight of each sheet in the newest standings, from 0 to 1.
        proposed_weight (float | Unset): Weight of each sheet if every flag were confirmed: the posterior probability
            that the marks
            are not careless.
    """

    decisions: list[FlagDecisionRecord]
    judge: str
    judge_id: UUID
    sheets: int
    weight: float
    proposed_weight: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        decisions = []
        for decisions_item_data in self.decisions:
            decisions_item = decisions_item_data.to_dict()
            decisions.append(decisions_item)

        judge = self.judge

        judge_id = str(self.judge_id)

        sheets = self.sheets

        weight = self.weight

        proposed_weight = self.proposed_weight

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "decisions": decisions,
                "judge": judge,
                "judge_id": judge_id,
                "sheets": sheets,
                "weight": weight,
            }
        )
        if proposed_weight is not UNSET:
            field_dict["proposed_weight"] = proposed_weight

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.flag_decision_record import FlagDecisionRecord

        d = dict(src_dict)
        decisions = []
        _decisions = d.pop("decisions")
        for decisions_item_data in _decisions:
            decisions_item = FlagDecisionRecord.from_dict(decisions_item_data)

            decisions.append(decisions_item)

        judge = d.pop("judge")

        judge_id = UUID(d.pop("judge_id"))

        sheets = d.pop("sheets")

        weight = d.pop("weight")

        proposed_weight = d.pop("proposed_weight", UNSET)

        flag = cls(
            decisions=decisions,
            judge=judge,
            judge_id=judge_id,
            sheets=sheets,
            weight=weight,
            proposed_weight=proposed_weight,
        )

        flag.additional_properties = d
        return flag

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
