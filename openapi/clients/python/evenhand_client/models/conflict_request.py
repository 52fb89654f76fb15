from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ConflictRequest")


@_attrs_define
class ConflictRequest:
    """A conflict of interest to be declared.

    Attributes:
        entry_id (UUID): The entry that the judge must not score.
        judge_id (UUID): The judge who is close to the entry's team.
        reason (str): Explanation for the organisers.
        kind (str | Unset): Relation of judge and team, such as `former student`. Default: ''.
    """

    entry_id: UUID
    judge_id: UUID
    reason: str
    kind: str | Unset = ""

    def to_dict(self) -> dict[str, Any]:
        entry_id = str(self.entry_id)

        judge_id = str(self.judge_id)

        reason = self.reason

        kind = self.kind

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "entry_id": entry_id,
                "judge_id": judge_id,
                "reason": reason,
            }
        )
        if kind is not UNSET:
            field_dict["kind"] = kind

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        entry_id = UUID(d.pop("entry_id"))

        judge_id = UUID(d.pop("judge_id"))

        reason = d.pop("reason")

        kind = d.pop("kind", UNSET)

        conflict_request = cls(
            entry_id=entry_id,
            judge_id=judge_id,
            reason=reason,
            kind=kind,
        )

        return conflict_request
