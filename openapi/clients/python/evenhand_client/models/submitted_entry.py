from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.entry import Entry
    from ..models.receipt import Receipt


T = TypeVar("T", bound="SubmittedEntry")


@_attrs_define
class SubmittedEntry:
    """A submitted entry with its receipt.

    Attributes:
        entry (Entry): An entry, for its team and for organisers.
        receipt (Receipt): Proof that the server received a submission. Keep it.
    """

    entry: Entry
    receipt: Receipt
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        entry = self.entry.to_dict()

        receipt = self.receipt.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "entry": entry,
                "receipt": receipt,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.entry import Entry
        from ..models.receipt import Receipt

        d = dict(src_dict)
        entry = Entry.from_dict(d.pop("entry"))

        receipt = Receipt.from_dict(d.pop("receipt"))

        submitted_entry = cls(
            entry=entry,
            receipt=receipt,
        )

        submitted_entry.additional_properties = d
        return submitted_entry

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
