from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Pin")


@_attrs_define
class Pin:
    """A pin of a round: an instruction for one pair.

    Attributes:
        entry_id (UUID): The entry of the pair.
        id (UUID): Identifies the pin, for removing it.
        judge_id (UUID): The judge of the pair.
        pin (str): Whether the pair must or must never be assigned.

            Known values: `must`, `never`. Later versions may add values.
    """

    entry_id: UUID
    id: UUID
    judge_id: UUID
    pin: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        entry_id = str(self.entry_id)

        id = str(self.id)

        judge_id = str(self.judge_id)

        pin = self.pin

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "entry_id": entry_id,
                "id": id,
                "judge_id": judge_id,
                "pin": pin,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        entry_id = UUID(d.pop("entry_id"))

        id = UUID(d.pop("id"))

        judge_id = UUID(d.pop("judge_id"))

        pin = d.pop("pin")

        pin = cls(
            entry_id=entry_id,
            id=id,
            judge_id=judge_id,
            pin=pin,
        )

        pin.additional_properties = d
        return pin

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
