from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="MissingSheet")


@_attrs_define
class MissingSheet:
    """An assignment without a submitted or waived sheet.

    Attributes:
        assignment_id (UUID): Identifies the assignment, for waiving or withdrawing.
        draft (bool): Whether the judge has saved a draft.
        entry (str): Code of the entry, as in tables.
        judge (str): Code of the judge, as in tables.
    """

    assignment_id: UUID
    draft: bool
    entry: str
    judge: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        assignment_id = str(self.assignment_id)

        draft = self.draft

        entry = self.entry

        judge = self.judge

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "assignment_id": assignment_id,
                "draft": draft,
                "entry": entry,
                "judge": judge,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        assignment_id = UUID(d.pop("assignment_id"))

        draft = d.pop("draft")

        entry = d.pop("entry")

        judge = d.pop("judge")

        missing_sheet = cls(
            assignment_id=assignment_id,
            draft=draft,
            entry=entry,
            judge=judge,
        )

        missing_sheet.additional_properties = d
        return missing_sheet

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
