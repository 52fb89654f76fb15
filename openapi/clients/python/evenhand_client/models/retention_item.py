from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from typing_extensions import Self

from ..models.kept import Kept

T = TypeVar("T", bound="RetentionItem")


@_attrs_define
class RetentionItem:
    """Something that is kept until a time.

    Attributes:
        count (int): How many people, invitations or tokens.
        due (bool): Is it due now?
        due_at (datetime.datetime): When it is due.
        from_ (datetime.datetime): What the time is counted from.
        kept (Kept): Whose personal data a period of keeping is for.
        object_ (str): What it is, such as `team/0198…`.
    """

    count: int
    due: bool
    due_at: datetime.datetime
    from_: datetime.datetime
    kept: Kept
    object_: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        count = self.count

        due = self.due

        due_at = self.due_at.isoformat()

        from_ = self.from_.isoformat()

        kept = self.kept.value

        object_ = self.object_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "count": count,
                "due": due,
                "due_at": due_at,
                "from": from_,
                "kept": kept,
                "object": object_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        count = d.pop("count")

        due = d.pop("due")

        due_at = datetime.datetime.fromisoformat(d.pop("due_at"))

        from_ = datetime.datetime.fromisoformat(d.pop("from"))

        kept = Kept(d.pop("kept"))

        object_ = d.pop("object")

        retention_item = cls(
            count=count,
            due=due,
            due_at=due_at,
            from_=from_,
            kept=kept,
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
