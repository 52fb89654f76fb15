from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="MarkRequest")


@_attrs_define
class MarkRequest:
    """A mark for one criterion, as an exact decimal string.

    Attributes:
        criterion (str): Short name of the criterion in the rubric.
        score (str): The mark on the criterion's scale, such as `7.5`. An exact decimal number in a string, such as
            "7.5".
    """

    criterion: str
    score: str

    def to_dict(self) -> dict[str, Any]:
        criterion = self.criterion

        score = self.score

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "criterion": criterion,
                "score": score,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        criterion = d.pop("criterion")

        score = d.pop("score")

        mark_request = cls(
            criterion=criterion,
            score=score,
        )

        return mark_request
