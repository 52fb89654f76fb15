from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Organisation")


@_attrs_define
class Organisation:
    """An organisation of judges or of members of a team.

    Attributes:
        city (str): City in which it is located; empty if unknown.
        id (UUID): Identifies the organisation in profiles of judges and members.
        name (str): Full name, by which conflicts are found.
        country (str | Unset): Country in which it is located (ISO 3166-1 alpha-2).
        kind (str | Unset): Type of the organisation, such as university; absent if unknown.

            Known values: `university`, `school`, `enterprise`, `government`, `park`, `association`. Later versions may add
            values.
        team_id (UUID | Unset): The team that added it; absent if organisers did.
    """

    city: str
    id: UUID
    name: str
    country: str | Unset = UNSET
    kind: str | Unset = UNSET
    team_id: UUID | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        city = self.city

        id = str(self.id)

        name = self.name

        country = self.country

        kind = self.kind

        team_id: str | Unset = UNSET
        if not isinstance(self.team_id, Unset):
            team_id = str(self.team_id)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "city": city,
                "id": id,
                "name": name,
            }
        )
        if country is not UNSET:
            field_dict["country"] = country
        if kind is not UNSET:
            field_dict["kind"] = kind
        if team_id is not UNSET:
            field_dict["team_id"] = team_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        city = d.pop("city")

        id = UUID(d.pop("id"))

        name = d.pop("name")

        country = d.pop("country", UNSET)

        kind = d.pop("kind", UNSET)

        _team_id = d.pop("team_id", UNSET)
        team_id: UUID | Unset
        if isinstance(_team_id, Unset):
            team_id = UNSET
        else:
            team_id = UUID(_team_id)

        organisation = cls(
            city=city,
            id=id,
            name=name,
            country=country,
            kind=kind,
            team_id=team_id,
        )

        organisation.additional_properties = d
        return organisation

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
