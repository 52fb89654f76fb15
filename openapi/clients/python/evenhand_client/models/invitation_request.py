from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.role import Role
from ..types import UNSET, Unset

T = TypeVar("T", bound="InvitationRequest")


@_attrs_define
class InvitationRequest:
    """The person or team to be invited, and the role.

    Attributes:
        role (Role): What a person is in a competition.
        judge_id (UUID | Unset): Profile of the judge; required for the role judge only.
        name (str | Unset): Name of the organiser or team; may be empty for a judge. Default: ''.
        team_id (UUID | Unset): An existing team, for the role team; if absent, redeeming creates a new team.
    """

    role: Role
    judge_id: UUID | Unset = UNSET
    name: str | Unset = ""
    team_id: UUID | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        role = self.role.value

        judge_id: str | Unset = UNSET
        if not isinstance(self.judge_id, Unset):
            judge_id = str(self.judge_id)

        name = self.name

        team_id: str | Unset = UNSET
        if not isinstance(self.team_id, Unset):
            team_id = str(self.team_id)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "role": role,
            }
        )
        if judge_id is not UNSET:
            field_dict["judge_id"] = judge_id
        if name is not UNSET:
            field_dict["name"] = name
        if team_id is not UNSET:
            field_dict["team_id"] = team_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        role = Role(d.pop("role"))

        _judge_id = d.pop("judge_id", UNSET)
        judge_id: UUID | Unset
        if isinstance(_judge_id, Unset):
            judge_id = UNSET
        else:
            judge_id = UUID(_judge_id)

        name = d.pop("name", UNSET)

        _team_id = d.pop("team_id", UNSET)
        team_id: UUID | Unset
        if isinstance(_team_id, Unset):
            team_id = UNSET
        else:
            team_id = UUID(_team_id)

        invitation_request = cls(
            role=role,
            judge_id=judge_id,
            name=name,
            team_id=team_id,
        )

        return invitation_request
