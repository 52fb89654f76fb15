from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Member")


@_attrs_define
class Member:
    """A member or mentor of a team.

    Attributes:
        citizenships (list[str]): Countries of citizenship (ISO 3166-1 alpha-2), at least one.
        kind (str): Whether the person is a member or a mentor.

            Known values: `member`, `mentor`. Later versions may add values.
        name (str): Full name, in the person's own script.
        age_band (str | Unset): Age at the competition's reference date; required for members.

            Known values: `under_14`, `14_17`, `18_24`, `25_35`, `over_35`. Later versions may add values.
        organisation_id (UUID | Unset): An organisation that the team added; absent if none.
        residence (str | Unset): Country of residence (ISO 3166-1 alpha-2); absent if not stated.
    """

    citizenships: list[str]
    kind: str
    name: str
    age_band: str | Unset = UNSET
    organisation_id: UUID | Unset = UNSET
    residence: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        citizenships = self.citizenships

        kind = self.kind

        name = self.name

        age_band = self.age_band

        organisation_id: str | Unset = UNSET
        if not isinstance(self.organisation_id, Unset):
            organisation_id = str(self.organisation_id)

        residence = self.residence

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "citizenships": citizenships,
                "kind": kind,
                "name": name,
            }
        )
        if age_band is not UNSET:
            field_dict["age_band"] = age_band
        if organisation_id is not UNSET:
            field_dict["organisation_id"] = organisation_id
        if residence is not UNSET:
            field_dict["residence"] = residence

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        citizenships = cast(list[str], d.pop("citizenships"))

        kind = d.pop("kind")

        name = d.pop("name")

        age_band = d.pop("age_band", UNSET)

        _organisation_id = d.pop("organisation_id", UNSET)
        organisation_id: UUID | Unset
        if isinstance(_organisation_id, Unset):
            organisation_id = UNSET
        else:
            organisation_id = UUID(_organisation_id)

        residence = d.pop("residence", UNSET)

        member = cls(
            citizenships=citizenships,
            kind=kind,
            name=name,
            age_band=age_band,
            organisation_id=organisation_id,
            residence=residence,
        )

        member.additional_properties = d
        return member

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
