from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.my_sheet import MySheet
    from ..models.receipt import Receipt


T = TypeVar("T", bound="SubmittedSheet")


@_attrs_define
class SubmittedSheet:
    """A submitted sheet with its receipt.

    Attributes:
        receipt (Receipt): Proof that the server received a submission. Keep it.
        sheet (MySheet): The caller's score sheet.
    """

    receipt: Receipt
    sheet: MySheet
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        receipt = self.receipt.to_dict()

        sheet = self.sheet.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "receipt": receipt,
                "sheet": sheet,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.my_sheet import MySheet
        from ..models.receipt import Receipt

        d = dict(src_dict)
        receipt = Receipt.from_dict(d.pop("receipt"))

        sheet = MySheet.from_dict(d.pop("sheet"))

        submitted_sheet = cls(
            receipt=receipt,
            sheet=sheet,
        )

        submitted_sheet.additional_properties = d
        return submitted_sheet

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
