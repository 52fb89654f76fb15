from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.organisation_kind import OrganisationKind
from ..types import UNSET, Unset

T = TypeVar("T", bound="OrganisationRequest")


@_attrs_define
class OrganisationRequest:
    """An organisation to be added.

    Attributes:
        name (str): Full name; judges and teams with the same name count as one organisation.
        city (str | Unset): City in which it is located; empty if unknown. Default: ''.
        country (str | Unset): Country in which it is located (ISO 3166-1 alpha-2).
        kind (OrganisationKind | Unset): What an organisation is, such as a university or an enterprise.
    """

    name: str
    city: str | Unset = ""
    country: str | Unset = UNSET
    kind: OrganisationKind | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        city = self.city

        country = self.country

        kind: str | Unset = UNSET
        if not isinstance(self.kind, Unset):
            kind = self.kind.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
            }
        )
        if city is not UNSET:
            field_dict["city"] = city
        if country is not UNSET:
            field_dict["country"] = country
        if kind is not UNSET:
            field_dict["kind"] = kind

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        name = d.pop("name")

        city = d.pop("city", UNSET)

        country = d.pop("country", UNSET)

        _kind = d.pop("kind", UNSET)
        kind: OrganisationKind | Unset
        if isinstance(_kind, Unset):
            kind = UNSET
        else:
            kind = OrganisationKind(_kind)

        organisation_request = cls(
            name=name,
            city=city,
            country=country,
            kind=kind,
        )

        return organisation_request
