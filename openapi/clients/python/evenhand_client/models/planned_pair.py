from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="PlannedPair")


@_attrs_define
class PlannedPair:
    """A pair of judge and entry in a plan.

    Attributes:
        affinity (int): How well the judge's topics, languages and load fit the entry, from 0 to 1000.
        entry (str): Code of the entry, as in tables.
        judge (str): Code of the judge, as in tables.
        pinned (bool): Whether a pin requires this pair.
    """

    affinity: int
    entry: str
    judge: str
    pinned: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        affinity = self.affinity

        entry = self.entry

        judge = self.judge

        pinned = self.pinned

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "affinity": affinity,
                "entry": entry,
                "judge": judge,
                "pinned": pinned,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        affinity = d.pop("affinity")

        entry = d.pop("entry")

        judge = d.pop("judge")

        pinned = d.pop("pinned")

        planned_pair = cls(
            affinity=affinity,
            entry=entry,
            judge=judge,
            pinned=pinned,
        )

        planned_pair.additional_properties = d
        return planned_pair

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
