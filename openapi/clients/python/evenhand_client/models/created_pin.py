from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.pair_warning import PairWarning


T = TypeVar("T", bound="CreatedPin")


@_attrs_define
class CreatedPin:
    """A pin that was set, with its warnings.

    Attributes:
        entry_id (UUID): The entry of the pair.
        id (UUID): Identifies the pin, for removing it.
        judge_id (UUID): The judge of the pair.
        pin (str): Whether the pair must or must never be assigned.

            Known values: `must`, `never`. Later versions may add values.
        warnings (list[PairWarning]): Disadvantages of a pair that must be assigned; empty if there are none.
    """

    entry_id: UUID
    id: UUID
    judge_id: UUID
    pin: str
    warnings: list[PairWarning]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        entry_id = str(self.entry_id)

        id = str(self.id)

        judge_id = str(self.judge_id)

        pin = self.pin

        warnings = []
        for warnings_item_data in self.warnings:
            warnings_item = warnings_item_data.to_dict()
            warnings.append(warnings_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "entry_id": entry_id,
                "id": id,
                "judge_id": judge_id,
                "pin": pin,
                "warnings": warnings,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.pair_warning import PairWarning

        d = dict(src_dict)
        entry_id = UUID(d.pop("entry_id"))

        id = UUID(d.pop("id"))

        judge_id = UUID(d.pop("judge_id"))

        pin = d.pop("pin")

        warnings = []
        _warnings = d.pop("warnings")
        for warnings_item_data in _warnings:
            warnings_item = PairWarning.from_dict(warnings_item_data)

            warnings.append(warnings_item)

        created_pin = cls(
            entry_id=entry_id,
            id=id,
            judge_id=judge_id,
            pin=pin,
            warnings=warnings,
        )

        created_pin.additional_properties = d
        return created_pin

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
