from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="FlagDecisionRecord")


@_attrs_define
class FlagDecisionRecord:
    """A decision about a flagged judge.

    Attributes:
        decided_at (datetime.datetime): Time of the decision.
        decision (str): Whether the flag was confirmed or refused.

            Known values: `confirmed`, `refused`. Later versions may add values.
        reason (str): Why the flag was confirmed or refused.
    """

    decided_at: datetime.datetime
    decision: str
    reason: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        decided_at = self.decided_at.isoformat()

        decision = self.decision

        reason = self.reason

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "decided_at": decided_at,
                "decision": decision,
                "reason": reason,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        decided_at = datetime.datetime.fromisoformat(d.pop("decided_at"))

        decision = d.pop("decision")

        reason = d.pop("reason")

        flag_decision_record = cls(
            decided_at=decided_at,
            decision=decision,
            reason=reason,
        )

        flag_decision_record.additional_properties = d
        return flag_decision_record

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
