from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Assignment")


@_attrs_define
class Assignment:
    """An assignment, for organisers.

    Attributes:
        entry_id (UUID): The entry that is scored.
        id (UUID): Identifies the assignment in paths.
        judge_id (UUID): The judge who scores the entry.
        pinned (bool): Whether the pair was pinned or assigned by hand.
        reason (str): Why the assignment ended; empty while it is in force.
        state (str): Whether the assignment is in force, or how it ended.

            Known values: `proposed`, `active`, `recused`, `withdrawn`, `done`. Later versions may add values.
        affinity (int | Unset): How well judge and entry fit, from 0 to 1000; absent if not computed.
    """

    entry_id: UUID
    id: UUID
    judge_id: UUID
    pinned: bool
    reason: str
    state: str
    affinity: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        entry_id = str(self.entry_id)

        id = str(self.id)

        judge_id = str(self.judge_id)

        pinned = self.pinned

        reason = self.reason

        state = self.state

        affinity = self.affinity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "entry_id": entry_id,
                "id": id,
                "judge_id": judge_id,
                "pinned": pinned,
                "reason": reason,
                "state": state,
            }
        )
        if affinity is not UNSET:
            field_dict["affinity"] = affinity

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        entry_id = UUID(d.pop("entry_id"))

        id = UUID(d.pop("id"))

        judge_id = UUID(d.pop("judge_id"))

        pinned = d.pop("pinned")

        reason = d.pop("reason")

        state = d.pop("state")

        affinity = d.pop("affinity", UNSET)

        assignment = cls(
            entry_id=entry_id,
            id=id,
            judge_id=judge_id,
            pinned=pinned,
            reason=reason,
            state=state,
            affinity=affinity,
        )

        assignment.additional_properties = d
        return assignment

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
