from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.blind_entry import BlindEntry


T = TypeVar("T", bound="MyAssignment")


@_attrs_define
class MyAssignment:
    """One of the caller's assignments.

    Attributes:
        entry (BlindEntry): An entry as its judges see it: the work, without its team.
        id (UUID): Identifies the assignment in paths.
        round_id (UUID): Round to which the assignment belongs.
        sheet_state (str): State of the caller's sheet.

            Known values: `draft`, `submitted`, `counted`, `waived`, `quarantined`. Later versions may add values.
        sheet_version (int): Version of the caller's sheet for If-Match; 0 before the first draft.
    """

    entry: BlindEntry
    id: UUID
    round_id: UUID
    sheet_state: str
    sheet_version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        entry = self.entry.to_dict()

        id = str(self.id)

        round_id = str(self.round_id)

        sheet_state = self.sheet_state

        sheet_version = self.sheet_version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "entry": entry,
                "id": id,
                "round_id": round_id,
                "sheet_state": sheet_state,
                "sheet_version": sheet_version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.blind_entry import BlindEntry

        d = dict(src_dict)
        entry = BlindEntry.from_dict(d.pop("entry"))

        id = UUID(d.pop("id"))

        round_id = UUID(d.pop("round_id"))

        sheet_state = d.pop("sheet_state")

        sheet_version = d.pop("sheet_version")

        my_assignment = cls(
            entry=entry,
            id=id,
            round_id=round_id,
            sheet_state=sheet_state,
            sheet_version=sheet_version,
        )

        my_assignment.additional_properties = d
        return my_assignment

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
