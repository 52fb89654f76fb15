from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.pair_warning import PairWarning


T = TypeVar("T", bound="CreatedAssignment")


@_attrs_define
class CreatedAssignment:
    """An assignment made by hand, with its warnings.

    Attributes:
        entry_id (UUID): The entry that is scored.
        id (UUID): Identifies the assignment in paths.
        judge_id (UUID): The judge who scores the entry.
        pinned (bool): Whether the pair was pinned or assigned by hand.
        reason (str): Why the assignment ended; empty while it is in force.
        state (str): Whether the assignment is in force, or how it ended.

            Known values: `proposed`, `active`, `recused`, `withdrawn`, `done`. Later versions may add values.
        warnings (list[PairWarning]): Disadvantages of the pair; empty if there are none.
        affinity (int | Unset): How well judge and entry fit, from 0 to 1000; absent if not computed.
    """

    entry_id: UUID
    id: UUID
    judge_id: UUID
    pinned: bool
    reason: str
    state: str
    warnings: list[PairWarning]
    affinity: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        entry_id = str(self.entry_id)

        id = str(self.id)

        judge_id = str(self.judge_id)

        pinned = self.pinned

        reason = self.reason

        state = self.state

        warnings = []
        for warnings_item_data in self.warnings:
            warnings_item = warnings_item_data.to_dict()
            warnings.append(warnings_item)

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
                "warnings": warnings,
            }
        )
        if affinity is not UNSET:
            field_dict["affinity"] = affinity

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.pair_warning import PairWarning

        d = dict(src_dict)
        entry_id = UUID(d.pop("entry_id"))

        id = UUID(d.pop("id"))

        judge_id = UUID(d.pop("judge_id"))

        pinned = d.pop("pinned")

        reason = d.pop("reason")

        state = d.pop("state")

        warnings = []
        _warnings = d.pop("warnings")
        for warnings_item_data in _warnings:
            warnings_item = PairWarning.from_dict(warnings_item_data)

            warnings.append(warnings_item)

        affinity = d.pop("affinity", UNSET)

        created_assignment = cls(
            entry_id=entry_id,
            id=id,
            judge_id=judge_id,
            pinned=pinned,
            reason=reason,
            state=state,
            warnings=warnings,
            affinity=affinity,
        )

        created_assignment.additional_properties = d
        return created_assignment

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
