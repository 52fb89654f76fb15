from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Interest")


@_attrs_define
class Interest:
    """An organiser's declared interest, as other organisers see it.

    Attributes:
        account_id (UUID): Account of the organiser, excluded from the judging.
        declared_at (datetime.datetime): Time from which the account has no access to the judging.
        name (str): Name of the account, as organisers see it.
        reason (str): The participant to whom the organiser is close, and how.
    """

    account_id: UUID
    declared_at: datetime.datetime
    name: str
    reason: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_id = str(self.account_id)

        declared_at = self.declared_at.isoformat()

        name = self.name

        reason = self.reason

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "account_id": account_id,
                "declared_at": declared_at,
                "name": name,
                "reason": reason,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        account_id = UUID(d.pop("account_id"))

        declared_at = datetime.datetime.fromisoformat(d.pop("declared_at"))

        name = d.pop("name")

        reason = d.pop("reason")

        interest = cls(
            account_id=account_id,
            declared_at=declared_at,
            name=name,
            reason=reason,
        )

        interest.additional_properties = d
        return interest

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
