from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.verdict import Verdict
from ..types import UNSET, Unset

T = TypeVar("T", bound="VerdictRequest")


@_attrs_define
class VerdictRequest:
    """A decision of the organisers on an entry.

    Attributes:
        verdict (Verdict): Decisions of organisers on an entry.
        reason (str | Unset): Reason for the team; required unless eligible. Default: ''.
    """

    verdict: Verdict
    reason: str | Unset = ""

    def to_dict(self) -> dict[str, Any]:
        verdict = self.verdict.value

        reason = self.reason

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "verdict": verdict,
            }
        )
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        verdict = Verdict(d.pop("verdict"))

        reason = d.pop("reason", UNSET)

        verdict_request = cls(
            verdict=verdict,
            reason=reason,
        )

        return verdict_request
