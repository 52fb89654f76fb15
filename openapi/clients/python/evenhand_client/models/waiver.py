from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Waiver")


@_attrs_define
class Waiver:
    """A shortcoming that organisers accepted when they closed the round.

    Attributes:
        found (int): Number of counted sheets of the entry; without an entry, number of unlinked parts.
        reason (str): Why the round was closed nevertheless.
        entry_id (UUID | Unset): The entry with too few reviews; absent if no judge links parts of the panels.
    """

    found: int
    reason: str
    entry_id: UUID | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        found = self.found

        reason = self.reason

        entry_id: str | Unset = UNSET
        if not isinstance(self.entry_id, Unset):
            entry_id = str(self.entry_id)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "found": found,
                "reason": reason,
            }
        )
        if entry_id is not UNSET:
            field_dict["entry_id"] = entry_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        found = d.pop("found")

        reason = d.pop("reason")

        _entry_id = d.pop("entry_id", UNSET)
        entry_id: UUID | Unset
        if isinstance(_entry_id, Unset):
            entry_id = UNSET
        else:
            entry_id = UUID(_entry_id)

        waiver = cls(
            found=found,
            reason=reason,
            entry_id=entry_id,
        )

        waiver.additional_properties = d
        return waiver

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
