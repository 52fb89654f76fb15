from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.mark_request import MarkRequest


T = TypeVar("T", bound="SheetRequest")


@_attrs_define
class SheetRequest:
    """A judge's marks and comment for one entry.

    Attributes:
        marks (list[MarkRequest]): One mark for each criterion; a draft may be incomplete.
        comment (str | Unset): Comment for the organisers and, after publication, for the team. Default: ''.
    """

    marks: list[MarkRequest]
    comment: str | Unset = ""

    def to_dict(self) -> dict[str, Any]:
        marks = []
        for marks_item_data in self.marks:
            marks_item = marks_item_data.to_dict()
            marks.append(marks_item)

        comment = self.comment

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "marks": marks,
            }
        )
        if comment is not UNSET:
            field_dict["comment"] = comment

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.mark_request import MarkRequest

        d = dict(src_dict)
        marks = []
        _marks = d.pop("marks")
        for marks_item_data in _marks:
            marks_item = MarkRequest.from_dict(marks_item_data)

            marks.append(marks_item)

        comment = d.pop("comment", UNSET)

        sheet_request = cls(
            marks=marks,
            comment=comment,
        )

        return sheet_request
