from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ApprovalRequest")


@_attrs_define
class ApprovalRequest:
    """Approval of certain standings, with an optional embargo.

    Attributes:
        standings (int): Number of the standings that you have read and approve.
        not_before (str | Unset): Local time in the competition's zone before which they must not be published; absent
            for
            none.
    """

    standings: int
    not_before: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        standings = self.standings

        not_before = self.not_before

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "standings": standings,
            }
        )
        if not_before is not UNSET:
            field_dict["not_before"] = not_before

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        standings = d.pop("standings")

        not_before = d.pop("not_before", UNSET)

        approval_request = cls(
            standings=standings,
            not_before=not_before,
        )

        return approval_request
