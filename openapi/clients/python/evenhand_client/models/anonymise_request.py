from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="AnonymiseRequest")


@_attrs_define
class AnonymiseRequest:
    """The reason for anonymising a person, and spellings of the name.

    Attributes:
        reason (str): Why the person is anonymised; it is kept for good, so it must not contain the name.
        also (list[str] | Unset): Other spellings of the person's name in texts.
    """

    reason: str
    also: list[str] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        reason = self.reason

        also: list[str] | Unset = UNSET
        if not isinstance(self.also, Unset):
            also = self.also

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "reason": reason,
            }
        )
        if also is not UNSET:
            field_dict["also"] = also

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        reason = d.pop("reason")

        also = cast(list[str], d.pop("also", UNSET))

        anonymise_request = cls(
            reason=reason,
            also=also,
        )

        return anonymise_request
