from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="RetentionItem")


@_attrs_define
class RetentionItem:
    """Personal data that is kept until a certain time.

    Attributes:
        class_ (str): Class of people, which determines the retention period.

            Known values: `entrants`, `winners`, `judges`, `invitations`, `tokens`. Later versions may add values.
        count (int): Number of people, invitations or tokens.
        due (bool): Whether the retention period has ended.
        due_at (datetime.datetime): End of the retention period, when the data is to be erased.
        from_ (datetime.datetime): Start of the retention period.
        object_ (str): What contains the data, such as `team/0198…`.
    """

    class_: str
    count: int
    due: bool
    due_at: datetime.datetime
    from_: datetime.datetime
    object_: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        class_ = self.class_

        count = self.count

        due = self.due

        due_at = self.due_at.isoformat()

        from_ = self.from_.isoformat()

        object_ = self.object_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "class": class_,
                "count": count,
                "due": due,
                "due_at": due_at,
                "from": from_,
                "object": object_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        class_ = d.pop("class")

        count = d.pop("count")

        due = d.pop("due")

        due_at = datetime.datetime.fromisoformat(d.pop("due_at"))

        from_ = datetime.datetime.fromisoformat(d.pop("from"))

        object_ = d.pop("object")

        retention_item = cls(
            class_=class_,
            count=count,
            due=due,
            due_at=due_at,
            from_=from_,
            object_=object_,
        )

        retention_item.additional_properties = d
        return retention_item

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
