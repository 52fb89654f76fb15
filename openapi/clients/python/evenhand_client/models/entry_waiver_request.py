from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

T = TypeVar("T", bound="EntryWaiverRequest")


@_attrs_define
class EntryWaiverRequest:
    """The waiver of an entry with too few reviews.

    Attributes:
        entry_id (UUID): An eligible entry with too few reviews.
        reason (str): Why it is ranked with fewer reviews, or without any.
    """

    entry_id: UUID
    reason: str

    def to_dict(self) -> dict[str, Any]:
        entry_id = str(self.entry_id)

        reason = self.reason

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "entry_id": entry_id,
                "reason": reason,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        entry_id = UUID(d.pop("entry_id"))

        reason = d.pop("reason")

        entry_waiver_request = cls(
            entry_id=entry_id,
            reason=reason,
        )

        return entry_waiver_request
