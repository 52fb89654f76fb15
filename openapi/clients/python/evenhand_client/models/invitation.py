from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Invitation")


@_attrs_define
class Invitation:
    """An invitation, without its code.

    Attributes:
        expires_at (datetime.datetime): Time until which the code can be redeemed.
        id (UUID): Identifies the invitation for revoking it; not the code.
        name (str): Name of the invited person or team.
        role (str): Role that redeeming the invitation grants.

            Known values: `organiser`, `judge`, `team`. Later versions may add values.
        judge_id (UUID | Unset): Profile of the judge; present for the role judge.
        revoked_at (datetime.datetime | Unset): When an organiser revoked the code; absent if none did.
        team_id (UUID | Unset): The existing team; absent for a new team and other roles.
        used_at (datetime.datetime | Unset): When the code was redeemed; absent if it was not.
    """

    expires_at: datetime.datetime
    id: UUID
    name: str
    role: str
    judge_id: UUID | Unset = UNSET
    revoked_at: datetime.datetime | Unset = UNSET
    team_id: UUID | Unset = UNSET
    used_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        expires_at = self.expires_at.isoformat()

        id = str(self.id)

        name = self.name

        role = self.role

        judge_id: str | Unset = UNSET
        if not isinstance(self.judge_id, Unset):
            judge_id = str(self.judge_id)

        revoked_at: str | Unset = UNSET
        if not isinstance(self.revoked_at, Unset):
            revoked_at = self.revoked_at.isoformat()

        team_id: str | Unset = UNSET
        if not isinstance(self.team_id, Unset):
            team_id = str(self.team_id)

        used_at: str | Unset = UNSET
        if not isinstance(self.used_at, Unset):
            used_at = self.used_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "expires_at": expires_at,
                "id": id,
                "name": name,
                "role": role,
            }
        )
        if judge_id is not UNSET:
            field_dict["judge_id"] = judge_id
        if revoked_at is not UNSET:
            field_dict["revoked_at"] = revoked_at
        if team_id is not UNSET:
            field_dict["team_id"] = team_id
        if used_at is not UNSET:
            field_dict["used_at"] = used_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        expires_at = datetime.datetime.fromisoformat(d.pop("expires_at"))

        id = UUID(d.pop("id"))

        name = d.pop("name")

        role = d.pop("role")

        _judge_id = d.pop("judge_id", UNSET)
        judge_id: UUID | Unset
        if isinstance(_judge_id, Unset):
            judge_id = UNSET
        else:
            judge_id = UUID(_judge_id)

        _revoked_at = d.pop("revoked_at", UNSET)
        revoked_at: datetime.datetime | Unset
        if isinstance(_revoked_at, Unset):
            revoked_at = UNSET
        else:
            revoked_at = datetime.datetime.fromisoformat(_revoked_at)

        _team_id = d.pop("team_id", UNSET)
        team_id: UUID | Unset
        if isinstance(_team_id, Unset):
            team_id = UNSET
        else:
            team_id = UUID(_team_id)

        _used_at = d.pop("used_at", UNSET)
        used_at: datetime.datetime | Unset
        if isinstance(_used_at, Unset):
            used_at = UNSET
        else:
            used_at = datetime.datetime.fromisoformat(_used_at)

        invitation = cls(
            expires_at=expires_at,
            id=id,
            name=name,
            role=role,
            judge_id=judge_id,
            revoked_at=revoked_at,
            team_id=team_id,
            used_at=used_at,
        )

        invitation.additional_properties = d
        return invitation

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
