from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.age_band import AgeBand
from ..models.member_kind import MemberKind
from ..types import UNSET, Unset

T = TypeVar("T", bound="MemberRequest")


@_attrs_define
class MemberRequest:
    """A member or mentor of a team.

    Attributes:
        citizenships (list[str]): Countries of citizenship (ISO 3166-1 alpha-2), at least one.
        kind (MemberKind): Member or mentor.
        name (str): Full name, in the person's own script.
        age_band (AgeBand | Unset): Age at the reference date.
        organisation_id (UUID | Unset): An organisation that the team added; absent if none.
        residence (str | Unset): Country of residence (ISO 3166-1 alpha-2); absent if not stated.
    """

    citizenships: list[str]
    kind: MemberKind
    name: str
    age_band: AgeBand | Unset = UNSET
    organisation_id: UUID | Unset = UNSET
    residence: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        citizenships = self.citizenships

        kind = self.kind.value

        name = self.name

        age_band: str | Unset = UNSET
        if not isinstance(self.age_band, Unset):
            age_band = self.age_band.value

        organisation_id: str | Unset = UNSET
        if not isinstance(self.organisation_id, Unset):
            organisation_id = str(self.organisation_id)

        residence = self.residence

        field_dict: dict[str, Any] = {}

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

        kind = MemberKind(d.pop("kind"))

        name = d.pop("name")

        _age_band = d.pop("age_band", UNSET)
        age_band: AgeBand | Unset
        if isinstance(_age_band, Unset):
            age_band = UNSET
        else:
            age_band = AgeBand(_age_band)

        _organisation_id = d.pop("organisation_id", UNSET)
        organisation_id: UUID | Unset
        if isinstance(_organisation_id, Unset):
            organisation_id = UNSET
        else:
            organisation_id = UUID(_organisation_id)

        residence = d.pop("residence", UNSET)

        member_request = cls(
            citizenships=citizenships,
            kind=kind,
            name=name,
            age_band=age_band,
            organisation_id=organisation_id,
            residence=residence,
        )

        return member_request
