from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.criterion_request_titles import CriterionRequestTitles
    from ..models.level_request import LevelRequest


T = TypeVar("T", bound="CriterionRequest")


@_attrs_define
class CriterionRequest:
    """A weighted criterion with its scale. Numbers are decimal strings, so that they are exact.

    Attributes:
        criterion (str): Short name, unique in the rubric, as in tables.
        max_ (str): Highest mark of the scale. An exact decimal number in a string, such as "7.5".
        min_ (str): Lowest mark of the scale. An exact decimal number in a string, such as "7.5".
        step (str): Distance of neighbouring marks: a mark is `min` plus a whole number of steps. An exact decimal
            number in a string, such as "7.5".
        weight (str): Relative weight in the total, above 0; weights need not sum to 1. An exact decimal number in a
            string, such as "7.5".
        levels (list[LevelRequest] | Unset): Descriptions of points of the scale, for judges.
        titles (CriterionRequestTitles | Unset): Titles of the criterion by language (BCP 47).
    """

    criterion: str
    max_: str
    min_: str
    step: str
    weight: str
    levels: list[LevelRequest] | Unset = UNSET
    titles: CriterionRequestTitles | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        criterion = self.criterion

        max_ = self.max_

        min_ = self.min_

        step = self.step

        weight = self.weight

        levels: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.levels, Unset):
            levels = []
            for levels_item_data in self.levels:
                levels_item = levels_item_data.to_dict()
                levels.append(levels_item)

        titles: dict[str, Any] | Unset = UNSET
        if not isinstance(self.titles, Unset):
            titles = self.titles.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "criterion": criterion,
                "max": max_,
                "min": min_,
                "step": step,
                "weight": weight,
            }
        )
        if levels is not UNSET:
            field_dict["levels"] = levels
        if titles is not UNSET:
            field_dict["titles"] = titles

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.criterion_request_titles import CriterionRequestTitles
        from ..models.level_request import LevelRequest

        d = dict(src_dict)
        criterion = d.pop("criterion")

        max_ = d.pop("max")

        min_ = d.pop("min")

        step = d.pop("step")

        weight = d.pop("weight")

        _levels = d.pop("levels", UNSET)
        levels: list[LevelRequest] | Unset = UNSET
        if _levels is not UNSET:
            levels = []
            for levels_item_data in _levels:
                levels_item = LevelRequest.from_dict(levels_item_data)

                levels.append(levels_item)

        _titles = d.pop("titles", UNSET)
        titles: CriterionRequestTitles | Unset
        if isinstance(_titles, Unset):
            titles = UNSET
        else:
            titles = CriterionRequestTitles.from_dict(_titles)

        criterion_request = cls(
            criterion=criterion,
            max_=max_,
            min_=min_,
            step=step,
            weight=weight,
            levels=levels,
            titles=titles,
        )

        return criterion_request
