from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.scoring_plan_request import ScoringPlanRequest


T = TypeVar("T", bound="AmendmentRequest")


@_attrs_define
class AmendmentRequest:
    """A scoring plan that replaces a frozen one.

    Attributes:
        reason (str): Why the plan changes after scoring began; public with the results.
        scoring_plan (ScoringPlanRequest): How standings are computed from score sheets.
    """

    reason: str
    scoring_plan: ScoringPlanRequest

    def to_dict(self) -> dict[str, Any]:
        reason = self.reason

        scoring_plan = self.scoring_plan.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "reason": reason,
                "scoring_plan": scoring_plan,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.scoring_plan_request import ScoringPlanRequest

        d = dict(src_dict)
        reason = d.pop("reason")

        scoring_plan = ScoringPlanRequest.from_dict(d.pop("scoring_plan"))

        amendment_request = cls(
            reason=reason,
            scoring_plan=scoring_plan,
        )

        return amendment_request
