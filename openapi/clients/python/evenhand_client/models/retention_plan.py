from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.retention_item import RetentionItem


T = TypeVar("T", bound="RetentionPlan")


@_attrs_define
class RetentionPlan:
    """Personal data of the competition, and when it is to be erased.

    Attributes:
        abandoned (bool): Whether no round was closed, or one was left open. Then the period of winners applies to all
            teams.
        as_of (datetime.datetime): Server's time when the plan was made.
        items (list[RetentionItem]): All data with a retention period, sorted by its end.
        ended_at (datetime.datetime | Unset): End of the competition: when the last of its rounds was closed or ranked.
            If a round was
            never closed, the latest recorded act or deadline. Absent if the competition has not ended.
    """

    abandoned: bool
    as_of: datetime.datetime
    items: list[RetentionItem]
    ended_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        abandoned = self.abandoned

        as_of = self.as_of.isoformat()

        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        ended_at: str | Unset = UNSET
        if not isinstance(self.ended_at, Unset):
            ended_at = self.ended_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "abandoned": abandoned,
                "as_of": as_of,
                "items": items,
            }
        )
        if ended_at is not UNSET:
            field_dict["ended_at"] = ended_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.retention_item import RetentionItem

        d = dict(src_dict)
        abandoned = d.pop("abandoned")

        as_of = datetime.datetime.fromisoformat(d.pop("as_of"))

        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = RetentionItem.from_dict(items_item_data)

            items.append(items_item)

        _ended_at = d.pop("ended_at", UNSET)
        ended_at: datetime.datetime | Unset
        if isinstance(_ended_at, Unset):
            ended_at = UNSET
        else:
            ended_at = datetime.datetime.fromisoformat(_ended_at)

        retention_plan = cls(
            abandoned=abandoned,
            as_of=as_of,
            items=items,
            ended_at=ended_at,
        )

        retention_plan.additional_properties = d
        return retention_plan

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
