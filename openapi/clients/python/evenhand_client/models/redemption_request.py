from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="RedemptionRequest")


@_attrs_define
class RedemptionRequest:
    """An invitation code to be redeemed.

    Attributes:
        code (str): The code from the invitation link, `evi_…`.
        name (str | Unset): Name of the new account; the name in the invitation if absent.
    """

    code: str
    name: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        name = self.name

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        code = d.pop("code")

        name = d.pop("name", UNSET)

        redemption_request = cls(
            code=code,
            name=name,
        )

        return redemption_request
