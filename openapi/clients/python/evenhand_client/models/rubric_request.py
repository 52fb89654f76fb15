from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.criterion_request import CriterionRequest


T = TypeVar("T", bound="RubricRequest")


@_attrs_define
class RubricRequest:
    """A rubric; it replaces the earlier one as a whole.

    Attributes:
        criteria (list[CriterionRequest]): The criteria in the order in which judges see them.
    """

    criteria: list[CriterionRequest]

    def to_dict(self) -> dict[str, Any]:
        criteria = []
        for criteria_item_data in self.criteria:
            criteria_item = criteria_item_data.to_dict()
            criteria.append(criteria_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "criteria": criteria,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.criterion_request import CriterionRequest

        d = dict(src_dict)
        criteria = []
        _criteria = d.pop("criteria")
        for criteria_item_data in _criteria:
            criteria_item = CriterionRequest.from_dict(criteria_item_data)

            criteria.append(criteria_item)

        rubric_request = cls(
            criteria=criteria,
        )

        return rubric_request
