from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.mark import Mark


T = TypeVar("T", bound="Revision")


@_attrs_define
class Revision:
    """A submitted revision of a sheet.

    Attributes:
        comment (str): Comment for the organisers and, after publication, for the team.
        digest (str): SHA-256 of the revision in hexadecimal, as in its receipt.
        marks (list[Mark]): One mark for each criterion.
        number (int): Number of the revision, counted from 1.
        submitted_at (datetime.datetime): Server's time of the submission.
    """

    comment: str
    digest: str
    marks: list[Mark]
    number: int
    submitted_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        comment = self.comment

        digest = self.digest

        marks = []
        for marks_item_data in self.marks:
            marks_item = marks_item_data.to_dict()
            marks.append(marks_item)

        number = self.number

        submitted_at = self.submitted_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "comment": comment,
                "digest": digest,
                "marks": marks,
                "number": number,
                "submitted_at": submitted_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.mark import Mark

        d = dict(src_dict)
        comment = d.pop("comment")

        digest = d.pop("digest")

        marks = []
        _marks = d.pop("marks")
        for marks_item_data in _marks:
            marks_item = Mark.from_dict(marks_item_data)

            marks.append(marks_item)

        number = d.pop("number")

        submitted_at = datetime.datetime.fromisoformat(d.pop("submitted_at"))

        revision = cls(
            comment=comment,
            digest=digest,
            marks=marks,
            number=number,
            submitted_at=submitted_at,
        )

        revision.additional_properties = d
        return revision

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
