from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.missing_sheet import MissingSheet


T = TypeVar("T", bound="Progress")


@_attrs_define
class Progress:
    """The progress of a round's judging.

    Attributes:
        assignments (int): Number of assignments in force.
        missing (list[MissingSheet]): Assignments without a submitted or waived sheet.
        submitted (int): Number of submitted sheets.
        waived (int): Number of waived sheets.
    """

    assignments: int
    missing: list[MissingSheet]
    submitted: int
    waived: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        assignments = self.assignments

        missing = []
        for missing_item_data in self.missing:
            missing_item = missing_item_data.to_dict()
            missing.append(missing_item)

        submitted = self.submitted

        waived = self.waived

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "assignments": assignments,
                "missing": missing,
                "submitted": submitted,
                "waived": waived,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.missing_sheet import MissingSheet

        d = dict(src_dict)
        assignments = d.pop("assignments")

        missing = []
        _missing = d.pop("missing")
        for missing_item_data in _missing:
            missing_item = MissingSheet.from_dict(missing_item_data)

            missing.append(missing_item)

        submitted = d.pop("submitted")

        waived = d.pop("waived")

        progress = cls(
            assignments=assignments,
            missing=missing,
            submitted=submitted,
            waived=waived,
        )

        progress.additional_properties = d
        return progress

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
