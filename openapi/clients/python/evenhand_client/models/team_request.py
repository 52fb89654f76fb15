from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.member_request import MemberRequest


T = TypeVar("T", bound="TeamRequest")


@_attrs_define
class TeamRequest:
    """A team with its people; it replaces the earlier version as a whole.

    Attributes:
        members (list[MemberRequest]): Members and mentors in the team's order.
        name (str): Name of the team, as results show it.
        city (str | Unset): City of the team, compared with sister cities; empty if unknown. Default: ''.
    """

    members: list[MemberRequest]
    name: str
    city: str | Unset = ""

    def to_dict(self) -> dict[str, Any]:
        members = []
        for members_item_data in self.members:
            members_item = members_item_data.to_dict()
            members.append(members_item)

        name = self.name

        city = self.city

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "members": members,
                "name": name,
            }
        )
        if city is not UNSET:
            field_dict["city"] = city

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.member_request import MemberRequest

        d = dict(src_dict)
        members = []
        _members = d.pop("members")
        for members_item_data in _members:
            members_item = MemberRequest.from_dict(members_item_data)

            members.append(members_item)

        name = d.pop("name")

        city = d.pop("city", UNSET)

        team_request = cls(
            members=members,
            name=name,
            city=city,
        )

        return team_request
