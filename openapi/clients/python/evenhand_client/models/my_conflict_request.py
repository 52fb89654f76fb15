from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="MyConflictRequest")


@_attrs_define
class MyConflictRequest:
    """A conflict of interest that a judge declares.

    Attributes:
        reason (str): Explanation for the organisers, who read it.
        kind (str | Unset): Relation of judge and team, such as `former student`. Default: ''.
    """

    reason: str
    kind: str | Unset = ""

    def to_dict(self) -> dict[str, Any]:
        reason = self.reason

        kind = self.kind

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "reason": reason,
            }
        )
        if kind is not UNSET:
            field_dict["kind"] = kind

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        reason = d.pop("reason")

        kind = d.pop("kind", UNSET)

        my_conflict_request = cls(
            reason=reason,
            kind=kind,
        )

        return my_conflict_request
