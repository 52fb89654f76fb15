from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

T = TypeVar("T", bound="PairRequest")


@_attrs_define
class PairRequest:
    """A pair to be assigned by hand.

    Attributes:
        entry_id (UUID): The entry to be scored.
        judge_id (UUID): The judge who should score the entry.
    """

    entry_id: UUID
    judge_id: UUID

    def to_dict(self) -> dict[str, Any]:
        entry_id = str(self.entry_id)

        judge_id = str(self.judge_id)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "entry_id": entry_id,
                "judge_id": judge_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        entry_id = UUID(d.pop("entry_id"))

        judge_id = UUID(d.pop("judge_id"))

        pair_request = cls(
            entry_id=entry_id,
            judge_id=judge_id,
        )

        return pair_request
