from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="PendingEffect")


@_attrs_define
class PendingEffect:
    """An act after the closing that would have changed the round. It takes effect when the round is
    opened again.

        Attributes:
            entry (str): Code of the entry.
            id (UUID): Identifies the effect.
            kind (str): What happened.

                Known values: `entry_withdrawn`, `entry_ineligible`, `entry_disqualified`, `conflict`. Later versions may add
                values.
            reason (str): What was recorded as the reason.
            recorded_at (datetime.datetime): When it happened.
            ended_at (datetime.datetime | Unset): When it ceased to be pending.
            judge (str | Unset): Code of the judge in conflict; absent if the act was about the entry alone.
            outcome (str | Unset): What became of it; absent while it is pending.

                Known values: `applied`, `reversed`. Later versions may add values.
    """

    entry: str
    id: UUID
    kind: str
    reason: str
    recorded_at: datetime.datetime
    ended_at: datetime.datetime | Unset = UNSET
    judge: str | Unset = UNSET
    outcome: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        entry = self.entry

        id = str(self.id)

        kind = self.kind

        reason = self.reason

        recorded_at = self.recorded_at.isoformat()

        ended_at: str | Unset = UNSET
        if not isinstance(self.ended_at, Unset):
            ended_at = self.ended_at.isoformat()

        judge = self.judge

        outcome = self.outcome

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "entry": entry,
                "id": id,
                "kind": kind,
                "reason": reason,
                "recorded_at": recorded_at,
            }
        )
        if ended_at is not UNSET:
            field_dict["ended_at"] = ended_at
        if judge is not UNSET:
            field_dict["judge"] = judge
        if outcome is not UNSET:
            field_dict["outcome"] = outcome

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        entry = d.pop("entry")

        id = UUID(d.pop("id"))

        kind = d.pop("kind")

        reason = d.pop("reason")

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        _ended_at = d.pop("ended_at", UNSET)
        ended_at: datetime.datetime | Unset
        if isinstance(_ended_at, Unset):
            ended_at = UNSET
        else:
            ended_at = datetime.datetime.fromisoformat(_ended_at)

        judge = d.pop("judge", UNSET)

        outcome = d.pop("outcome", UNSET)

        pending_effect = cls(
            entry=entry,
            id=id,
            kind=kind,
            reason=reason,
            recorded_at=recorded_at,
            ended_at=ended_at,
            judge=judge,
            outcome=outcome,
        )

        pending_effect.additional_properties = d
        return pending_effect

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
