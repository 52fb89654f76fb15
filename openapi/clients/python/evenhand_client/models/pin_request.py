from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.pin_kind import PinKind

T = TypeVar("T", bound="PinRequest")


@_attrs_define
class PinRequest:
    """A pin to be set.

    Attributes:
        entry_id (UUID): The entry of the pair.
        judge_id (UUID): The judge of the pair.
        pin (PinKind): An organiser's instruction for a pair.
    """

    entry_id: UUID
    judge_id: UUID
    pin: PinKind

    def to_dict(self) -> dict[str, Any]:
        entry_id = str(self.entry_id)

        judge_id = str(self.judge_id)

        pin = self.pin.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "entry_id": entry_id,
                "judge_id": judge_id,
                "pin": pin,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        entry_id = UUID(d.pop("entry_id"))

        judge_id = UUID(d.pop("judge_id"))

        pin = PinKind(d.pop("pin"))

        pin_request = cls(
            entry_id=entry_id,
            judge_id=judge_id,
            pin=pin,
        )

        return pin_request
