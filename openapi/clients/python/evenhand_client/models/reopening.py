from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Reopening")


@_attrs_define
class Reopening:
    """A request to open an approved or published round again.

    Attributes:
        asked_at (datetime.datetime): Time of the request.
        asked_by (UUID): Account of the organiser who requested it.
        id (UUID): Identifies the request, for approving it.
        reason (str): Reason for opening the round; public with the correction.
        agreed_at (datetime.datetime | Unset): Time of the approval; absent before.
        agreed_by (UUID | Unset): Account of the organiser who approved it; absent before.
    """

    asked_at: datetime.datetime
    asked_by: UUID
    id: UUID
    reason: str
    agreed_at: datetime.datetime | Unset = UNSET
    agreed_by: UUID | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        asked_at = self.asked_at.isoformat()

        asked_by = str(self.asked_by)

        id = str(self.id)

        reason = self.reason

        agreed_at: str | Unset = UNSET
        if not isinstance(self.agreed_at, Unset):
            agreed_at = self.agreed_at.isoformat()

        agreed_by: str | Unset = UNSET
        if not isinstance(self.agreed_by, Unset):
            agreed_by = str(self.agreed_by)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "asked_at": asked_at,
                "asked_by": asked_by,
                "id": id,
                "reason": reason,
            }
        )
        if agreed_at is not UNSET:
            field_dict["agreed_at"] = agreed_at
        if agreed_by is not UNSET:
            field_dict["agreed_by"] = agreed_by

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        asked_at = datetime.datetime.fromisoformat(d.pop("asked_at"))

        asked_by = UUID(d.pop("asked_by"))

        id = UUID(d.pop("id"))

        reason = d.pop("reason")

        _agreed_at = d.pop("agreed_at", UNSET)
        agreed_at: datetime.datetime | Unset
        if isinstance(_agreed_at, Unset):
            agreed_at = UNSET
        else:
            agreed_at = datetime.datetime.fromisoformat(_agreed_at)

        _agreed_by = d.pop("agreed_by", UNSET)
        agreed_by: UUID | Unset
        if isinstance(_agreed_by, Unset):
            agreed_by = UNSET
        else:
            agreed_by = UUID(_agreed_by)

        reopening = cls(
            asked_at=asked_at,
            asked_by=asked_by,
            id=id,
            reason=reason,
            agreed_at=agreed_at,
            agreed_by=agreed_by,
        )

        reopening.additional_properties = d
        return reopening

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
