from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.member import Member


T = TypeVar("T", bound="Team")


@_attrs_define
class Team:
    """A team with its people, for the team and for organisers.

    Attributes:
        city (str): City of the team, compared with sister cities; empty if unknown.
        countries (list[str]): Countries of the team as a whole (ISO 3166-1 alpha-2), in addition to its members'
            countries.
        id (UUID): Identifies the team in invitations and paths.
        members (list[Member]): Members and mentors in the team's order.
        name (str): Name of the team, as results show it.
        version (int): Incremented by every change; If-Match must name it.
    """

    city: str
    countries: list[str]
    id: UUID
    members: list[Member]
    name: str
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        city = self.city

        countries = self.countries

        id = str(self.id)

        members = []
        for members_item_data in self.members:
            members_item = members_item_data.to_dict()
            members.append(members_item)

        name = self.name

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "city": city,
                "countries": countries,
                "id": id,
                "members": members,
                "name": name,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.member import Member

        d = dict(src_dict)
        city = d.pop("city")

        countries = cast(list[str], d.pop("countries"))

        id = UUID(d.pop("id"))

        members = []
        _members = d.pop("members")
        for members_item_data in _members:
            members_item = Member.from_dict(members_item_data)

            members.append(members_item)

        name = d.pop("name")

        version = d.pop("version")

        team = cls(
            city=city,
            countries=countries,
            id=id,
            members=members,
            name=name,
            version=version,
        )

        team.additional_properties = d
        return team

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
