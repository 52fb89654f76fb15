from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.erasure_report import ErasureReport
    from ..models.retention_item import RetentionItem


T = TypeVar("T", bound="RetentionReport")


@_attrs_define
class RetentionReport:
    """The result of erasing the data that was due.

    Attributes:
        erased (list[ErasureReport]): What was erased, one item for each audit record.
        items (list[RetentionItem]): The data whose retention period had ended.
        backups_before (datetime.datetime | Unset): Backups made before this time still contain the data; absent if
            nothing was due.
    """

    erased: list[ErasureReport]
    items: list[RetentionItem]
    backups_before: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        erased = []
        for erased_item_data in self.erased:
            erased_item = erased_item_data.to_dict()
            erased.append(erased_item)

        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        backups_before: str | Unset = UNSET
        if not isinstance(self.backups_before, Unset):
            backups_before = self.backups_before.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "erased": erased,
                "items": items,
            }
        )
        if backups_before is not UNSET:
            field_dict["backups_before"] = backups_before

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.erasure_report import ErasureReport
        from ..models.retention_item import RetentionItem

        d = dict(src_dict)
        erased = []
        _erased = d.pop("erased")
        for erased_item_data in _erased:
            erased_item = ErasureReport.from_dict(erased_item_data)

            erased.append(erased_item)

        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = RetentionItem.from_dict(items_item_data)

            items.append(items_item)

        _backups_before = d.pop("backups_before", UNSET)
        backups_before: datetime.datetime | Unset
        if isinstance(_backups_before, Unset):
            backups_before = UNSET
        else:
            backups_before = datetime.datetime.fromisoformat(_backups_before)

        retention_report = cls(
            erased=erased,
            items=items,
            backups_before=backups_before,
        )

        retention_report.additional_properties = d
        return retention_report

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
