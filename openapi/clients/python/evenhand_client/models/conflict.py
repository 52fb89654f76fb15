from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Conflict")


@_attrs_define
class Conflict:
    """A declared conflict of interest.

    Attributes:
        entry_id (UUID): The entry that the judge must not score.
        id (UUID): Identifies the declaration, for deleting it.
        judge_id (UUID): The judge who is close to the entry's team.
        kind (str): Relation of judge and team, such as `former student`.
        reason (str): Explanation for the organisers.
        source (str): Role that declared the conflict, such as `organiser` or `judge`.
    """

    entry_id: UUID
    id: UUID
    judge_id: UUID
    kind: str
    reason: str
    source: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        entry_id = str(self.entry_id)

        id = str(self.id)

        judge_id = str(self.judge_id)

        kind = self.kind

        reason = self.reason

        source = self.source

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "entry_id": entry_id,
                "id": id,
                "judge_id": judge_id,
                "kind": kind,
                "reason": reason,
                "source": source,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        entry_id = UUID(d.pop("entry_id"))

        id = UUID(d.pop("id"))

        judge_id = UUID(d.pop("judge_id"))

        kind = d.pop("kind")

        reason = d.pop("reason")

        source = d.pop("source")

        conflict = cls(
            entry_id=entry_id,
            id=id,
            judge_id=judge_id,
            kind=kind,
            reason=reason,
            source=source,
        )

        conflict.additional_properties = d
        return conflict

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
