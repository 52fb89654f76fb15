from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Membership")


@_attrs_define
class Membership:
    """An account's role in one competition.

    Attributes:
        competition_id (UUID): Competition to which the membership belongs.
        role (str): What the account may do: organise, judge, or enter as a team.

            Known values: `organiser`, `judge`, `team`. Later versions may add values.
        competition_name (str | Unset): Name of that competition; absent if not requested.
        interest_declared_at (datetime.datetime | Unset): When the organiser declared an interest, which ends access to
            the judging; absent if none.
        judge_id (UUID | Unset): Profile of the judge; present for the role judge.
        team_id (UUID | Unset): The account's team; present for the role team.
    """

    competition_id: UUID
    role: str
    competition_name: str | Unset = UNSET
    interest_declared_at: datetime.datetime | Unset = UNSET
    judge_id: UUID | Unset = UNSET
    team_id: UUID | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        competition_id = str(self.competition_id)

        role = self.role

        competition_name = self.competition_name

        interest_declared_at: str | Unset = UNSET
        if not isinstance(self.interest_declared_at, Unset):
            interest_declared_at = self.interest_declared_at.isoformat()

        judge_id: str | Unset = UNSET
        if not isinstance(self.judge_id, Unset):
            judge_id = str(self.judge_id)

        team_id: str | Unset = UNSET
        if not isinstance(self.team_id, Unset):
            team_id = str(self.team_id)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "competition_id": competition_id,
                "role": role,
            }
        )
        if competition_name is not UNSET:
            field_dict["competition_name"] = competition_name
        if interest_declared_at is not UNSET:
            field_dict["interest_declared_at"] = interest_declared_at
        if judge_id is not UNSET:
            field_dict["judge_id"] = judge_id
        if team_id is not UNSET:
            field_dict["team_id"] = team_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        competition_id = UUID(d.pop("competition_id"))

        role = d.pop("role")

        competition_name = d.pop("competition_name", UNSET)

        _interest_declared_at = d.pop("interest_declared_at", UNSET)
        interest_declared_at: datetime.datetime | Unset
        if isinstance(_interest_declared_at, Unset):
            interest_declared_at = UNSET
        else:
            interest_declared_at = datetime.datetime.fromisoformat(
                _interest_declared_at
            )

        _judge_id = d.pop("judge_id", UNSET)
        judge_id: UUID | Unset
        if isinstance(_judge_id, Unset):
            judge_id = UNSET
        else:
            judge_id = UUID(_judge_id)

        _team_id = d.pop("team_id", UNSET)
        team_id: UUID | Unset
        if isinstance(_team_id, Unset):
            team_id = UNSET
        else:
            team_id = UUID(_team_id)

        membership = cls(
            competition_id=competition_id,
            role=role,
            competition_name=competition_name,
            interest_declared_at=interest_declared_at,
            judge_id=judge_id,
            team_id=team_id,
        )

        membership.additional_properties = d
        return membership

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
