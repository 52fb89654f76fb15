from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.scoring_plan import ScoringPlan


T = TypeVar("T", bound="Amendment")


@_attrs_define
class Amendment:
    """A change of a frozen scoring plan.

    Attributes:
        after (ScoringPlan): The scoring plan of a round.
        before (ScoringPlan): The scoring plan of a round.
        made_at (datetime.datetime): When the plan was amended.
        number (int): Number of the amendment, counted from 1.
        reason (str): Why the plan changed after scoring began.
    """

    after: ScoringPlan
    before: ScoringPlan
    made_at: datetime.datetime
    number: int
    reason: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        after = self.after.to_dict()

        before = self.before.to_dict()

        made_at = self.made_at.isoformat()

        number = self.number

        reason = self.reason

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "after": after,
                "before": before,
                "made_at": made_at,
                "number": number,
                "reason": reason,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.scoring_plan import ScoringPlan

        d = dict(src_dict)
        after = ScoringPlan.from_dict(d.pop("after"))

        before = ScoringPlan.from_dict(d.pop("before"))

        made_at = datetime.datetime.fromisoformat(d.pop("made_at"))

        number = d.pop("number")

        reason = d.pop("reason")

        amendment = cls(
            after=after,
            before=before,
            made_at=made_at,
            number=number,
            reason=reason,
        )

        amendment.additional_properties = d
        return amendment

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
