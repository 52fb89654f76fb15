from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="JudgeLoad")


@_attrs_define
class JudgeLoad:
    """Number of entries of one judge in a plan.

    Attributes:
        judge (str): Code of the judge, as in tables.
        load (int): Number of entries that the plan assigns to the judge.
        min_ (int): Fewest entries that the judge should get.
        max_ (int | Unset): Most entries that the judge can get; absent for no limit.
    """

    judge: str
    load: int
    min_: int
    max_: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        judge = self.judge

        load = self.load

        min_ = self.min_

        max_ = self.max_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "judge": judge,
                "load": load,
                "min": min_,
            }
        )
        if max_ is not UNSET:
            field_dict["max"] = max_

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        judge = d.pop("judge")

        load = d.pop("load")

        min_ = d.pop("min")

        max_ = d.pop("max", UNSET)

        judge_load = cls(
            judge=judge,
            load=load,
            min_=min_,
            max_=max_,
        )

        judge_load.additional_properties = d
        return judge_load

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
