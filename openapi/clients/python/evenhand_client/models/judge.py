from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Judge")


@_attrs_define
class Judge:
    """A judge's profile, for organisers and for the judge.

    Attributes:
        city (str): The judge's city, compared with sister cities; empty if unknown.
        code (str): Short code of the judge, as in tables.
        countries (list[str]): Country codes (ISO 3166-1 alpha-2); the first is the panel country.
        email (str): E-mail address for organisers; the server sends no mail.
        id (UUID): Identifies the judge in paths and assignments.
        languages (list[str]): Languages in which the judge can read entries (BCP 47).
        min_load (int): Fewest entries that the judge should get.
        name (str): The judge's full name, in any script.
        state (str): Whether the judge was invited, has accepted, declined or withdrawn.

            Known values: `invited`, `accepted`, `declined`, `withdrawn`. Later versions may add values.
        topics (list[str]): Topics that the judge knows, each optionally with a level from 1 to 3.
        tracks (list[str]): Codes of the tracks that the judge may judge; empty for all tracks.
        version (int): Incremented by every change; If-Match must name it.
        experience (int | Unset): Number of competitions judged before; absent if unknown.
        max_load (int | Unset): Most entries that the judge can get; absent for no limit.
        organisation_id (UUID | Unset): An organisation that the organisers added; absent if none.
    """

    city: str
    code: str
    countries: list[str]
    email: str
    id: UUID
    languages: list[str]
    min_load: int
    name: str
    state: str
    topics: list[str]
    tracks: list[str]
    version: int
    experience: int | Unset = UNSET
    max_load: int | Unset = UNSET
    organisation_id: UUID | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        city = self.city

        code = self.code

        countries = self.countries

        email = self.email

        id = str(self.id)

        languages = self.languages

        min_load = self.min_load

        name = self.name

        state = self.state

        topics = self.topics

        tracks = self.tracks

        version = self.version

        experience = self.experience

        max_load = self.max_load

        organisation_id: str | Unset = UNSET
        if not isinstance(self.organisation_id, Unset):
            organisation_id = str(self.organisation_id)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "city": city,
                "code": code,
                "countries": countries,
                "email": email,
                "id": id,
                "languages": languages,
                "min_load": min_load,
                "name": name,
                "state": state,
                "topics": topics,
                "tracks": tracks,
                "version": version,
            }
        )
        if experience is not UNSET:
            field_dict["experience"] = experience
        if max_load is not UNSET:
            field_dict["max_load"] = max_load
        if organisation_id is not UNSET:
            field_dict["organisation_id"] = organisation_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        city = d.pop("city")

        code = d.pop("code")

        countries = cast(list[str], d.pop("countries"))

        email = d.pop("email")

        id = UUID(d.pop("id"))

        languages = cast(list[str], d.pop("languages"))

        min_load = d.pop("min_load")

        name = d.pop("name")

        state = d.pop("state")

        topics = cast(list[str], d.pop("topics"))

        tracks = cast(list[str], d.pop("tracks"))

        version = d.pop("version")

        experience = d.pop("experience", UNSET)

        max_load = d.pop("max_load", UNSET)

        _organisation_id = d.pop("organisation_id", UNSET)
        organisation_id: UUID | Unset
        if isinstance(_organisation_id, Unset):
            organisation_id = UNSET
        else:
            organisation_id = UUID(_organisation_id)

        judge = cls(
            city=city,
            code=code,
            countries=countries,
            email=email,
            id=id,
            languages=languages,
            min_load=min_load,
            name=name,
            state=state,
            topics=topics,
            tracks=tracks,
            version=version,
            experience=experience,
            max_load=max_load,
            organisation_id=organisation_id,
        )

        judge.additional_properties = d
        return judge

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
