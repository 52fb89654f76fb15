from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="PublishedEffect")


@_attrs_define
class PublishedEffect:
    """What happened to a published entry after its round was closed.

    Attributes:
        entry (str): Code of the entry.
        kind (str): What happened.

            Known values: `entry_withdrawn`, `entry_ineligible`, `entry_disqualified`, `conflict`. Later versions may add
            values.
        recorded_at (datetime.datetime): When it happened.
        outcome (str | Unset): What became of it; absent while it is pending.

            Known values: `applied`, `reversed`. Later versions may add values.
    """

    entry: str
    kind: str
    recorded_at: datetime.datetime
    outcome: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        entry = self.entry

        kind = self.kind

        recorded_at = self.recorded_at.isoformat()

        outcome = self.outcome

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "entry": entry,
                "kind": kind,
                "recorded_at": recorded_at,
            }
        )
        if outcome is not UNSET:
            field_dict["outcome"] = outcome

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        entry = d.pop("entry")

        kind = d.pop("kind")

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        outcome = d.pop("outcome", UNSET)

        published_effect = cls(
            entry=entry,
            kind=kind,
            recorded_at=recorded_at,
            outcome=outcome,
        )

        published_effect.additional_properties = d
        return published_effect

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
