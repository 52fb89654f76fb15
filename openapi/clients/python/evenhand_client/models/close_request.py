from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.entry_waiver_request import EntryWaiverRequest


T = TypeVar("T", bound="CloseRequest")


@_attrs_define
class CloseRequest:
    """What organisers accept when they close a round. `{}` accepts nothing.

    Attributes:
        parts_reason (str | Unset): Why the round is closed although no judge links parts of its panels: calibrated
            scores of
            different parts cannot be compared. Absent to refuse that.
        short_entries (list[EntryWaiverRequest] | Unset): Entries that may have fewer reviews than the panel size, or
            none; each with its reason.
        short_entries_reason (str | Unset): The reason for all other entries with too few reviews; absent to accept no
            others.
    """

    parts_reason: str | Unset = UNSET
    short_entries: list[EntryWaiverRequest] | Unset = UNSET
    short_entries_reason: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        parts_reason = self.parts_reason

        short_entries: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.short_entries, Unset):
            short_entries = []
            for short_entries_item_data in self.short_entries:
                short_entries_item = short_entries_item_data.to_dict()
                short_entries.append(short_entries_item)

        short_entries_reason = self.short_entries_reason

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if parts_reason is not UNSET:
            field_dict["parts_reason"] = parts_reason
        if short_entries is not UNSET:
            field_dict["short_entries"] = short_entries
        if short_entries_reason is not UNSET:
            field_dict["short_entries_reason"] = short_entries_reason

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.entry_waiver_request import EntryWaiverRequest

        d = dict(src_dict)
        parts_reason = d.pop("parts_reason", UNSET)

        _short_entries = d.pop("short_entries", UNSET)
        short_entries: list[EntryWaiverRequest] | Unset = UNSET
        if _short_entries is not UNSET:
            short_entries = []
            for short_entries_item_data in _short_entries:
                short_entries_item = EntryWaiverRequest.from_dict(
                    short_entries_item_data
                )

                short_entries.append(short_entries_item)

        short_entries_reason = d.pop("short_entries_reason", UNSET)

        close_request = cls(
            parts_reason=parts_reason,
            short_entries=short_entries,
            short_entries_reason=short_entries_reason,
        )

        return close_request
