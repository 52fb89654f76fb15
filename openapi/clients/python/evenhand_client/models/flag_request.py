from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.flag_decision import FlagDecision

T = TypeVar("T", bound="FlagRequest")


@_attrs_define
class FlagRequest:
    """A decision about a judge whose marks look careless.

    Attributes:
        decision (FlagDecision): Decision of an organiser on a flagged judge.
        judge_id (UUID): The flagged judge.
        reason (str): Why the flag was confirmed or refused.
    """

    decision: FlagDecision
    judge_id: UUID
    reason: str

    def to_dict(self) -> dict[str, Any]:
        decision = self.decision.value

        judge_id = str(self.judge_id)

        reason = self.reason

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "decision": decision,
                "judge_id": judge_id,
                "reason": reason,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        decision = FlagDecision(d.pop("decision"))

        judge_id = UUID(d.pop("judge_id"))

        reason = d.pop("reason")

        flag_request = cls(
            decision=decision,
            judge_id=judge_id,
            reason=reason,
        )

        return flag_request
