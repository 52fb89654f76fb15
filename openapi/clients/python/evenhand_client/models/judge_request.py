from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="JudgeRequest")


@_attrs_define
class JudgeRequest:
    """A judge's profile, as organisers enter it.

    Attributes:
        countries (list[str]): Citizenships, country of residence, delegation (ISO 3166-1 alpha-2); the first is the
            panel
            country.
        city (str | Unset): The judge's city, compared with sister cities; empty if unknown. Default: ''.
        code (str | Unset): Short unique code, as in tables; generated if absent.
        email (str | Unset): E-mail address for organisers; the server sends no mail. Default: ''.
        experience (int | Unset): Number of competitions judged before; absent if unknown.
        languages (list[str] | Unset): Languages in which the judge can read entries (BCP 47).
        max_load (int | Unset): Most entries that the judge can get; absent for no limit.
        min_load (int | Unset): Fewest entries that the judge should get. Default: 0.
        name (str | Unset): The judge's full name, in any script. Default: ''.
        organisation_id (UUID | Unset): An organisation that the organisers added; absent if none.
        topics (list[str] | Unset): Topics that the judge knows, each optionally with a level from 1 to 3: `energy:3`.
        tracks (list[str] | Unset): Codes of the tracks that the judge may judge; empty for all tracks.
    """

    countries: list[str]
    city: str | Unset = ""
    code: str | Unset = UNSET
    email: str | Unset = ""
    experience: int | Unset = UNSET
    languages: list[str] | Unset = UNSET
    max_load: int | Unset = UNSET
    min_load: int | Unset = 0
    name: str | Unset = ""
    organisation_id: UUID | Unset = UNSET
    topics: list[str] | Unset = UNSET
    tracks: list[str] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        countries = self.countries

        city = self.city

        code = self.code

        email = self.email

        experience = self.experience

        languages: list[str] | Unset = UNSET
        if not isinstance(self.languages, Unset):
            languages = self.languages

        max_load = self.max_load

        min_load = self.min_load

        name = self.name

        organisation_id: str | Unset = UNSET
        if not isinstance(self.organisation_id, Unset):
            organisation_id = str(self.organisation_id)

        topics: list[str] | Unset = UNSET
        if not isinstance(self.topics, Unset):
            topics = self.topics

        tracks: list[str] | Unset = UNSET
        if not isinstance(self.tracks, Unset):
            tracks = self.tracks

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "countries": countries,
            }
        )
        if city is not UNSET:
            field_dict["city"] = city
        if code is not UNSET:
            field_dict["code"] = code
        if email is not UNSET:
            field_dict["email"] = email
        if experience is not UNSET:
            field_dict["experience"] = experience
        if languages is not UNSET:
            field_dict["languages"] = languages
        if max_load is not UNSET:
            field_dict["max_load"] = max_load
        if min_load is not UNSET:
            field_dict["min_load"] = min_load
        if name is not UNSET:
            field_dict["name"] = name
        if organisation_id is not UNSET:
            field_dict["organisation_id"] = organisation_id
        if topics is not UNSET:
            field_dict["topics"] = topics
        if tracks is not UNSET:
            field_dict["tracks"] = tracks

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        countries = cast(list[str], d.pop("countries"))

        city = d.pop("city", UNSET)

        code = d.pop("code", UNSET)

        email = d.pop("email", UNSET)

        experience = d.pop("experience", UNSET)

        languages = cast(list[str], d.pop("languages", UNSET))

        max_load = d.pop("max_load", UNSET)

        min_load = d.pop("min_load", UNSET)

        name = d.pop("name", UNSET)

        _organisation_id = d.pop("organisation_id", UNSET)
        organisation_id: UUID | Unset
        if isinstance(_organisation_id, Unset):
            organisation_id = UNSET
        else:
            organisation_id = UUID(_organisation_id)

        topics = cast(list[str], d.pop("topics", UNSET))

        tracks = cast(list[str], d.pop("tracks", UNSET))

        judge_request = cls(
            countries=countries,
            city=city,
            code=code,
            email=email,
            experience=experience,
            languages=languages,
            max_load=max_load,
            min_load=min_load,
            name=name,
            organisation_id=organisation_id,
            topics=topics,
            tracks=tracks,
        )

        return judge_request
