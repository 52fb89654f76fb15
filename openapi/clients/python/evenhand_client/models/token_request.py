from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="TokenRequest")


@_attrs_define
class TokenRequest:
    """A further token for the caller's account.

    Attributes:
        days (int): Validity in days, from 1 to 90.
        label (str): Text by which you recognise the token, such as `laptop`.
    """

    days: int
    label: str

    def to_dict(self) -> dict[str, Any]:
        days = self.days

        label = self.label

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "days": days,
                "label": label,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        days = d.pop("days")

        label = d.pop("label")

        token_request = cls(
            days=days,
            label=label,
        )

        return token_request
