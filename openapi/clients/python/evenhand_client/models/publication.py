from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Publication")


@_attrs_define
class Publication:
    """Published results of a round.

    Attributes:
        bundle_sha256 (str): SHA-256 of the bundle, in hexadecimal.
        competition (str): Name of the competition at that time.
        id (UUID): Identifies the publication in paths.
        number (int): Number of the publication in its round, counted from 1; the highest is in force.
        published_at (datetime.datetime): When the results became public.
        round_ (str): Code of the round, as in tables.
        correction (str | Unset): Why it replaces the previous publication; absent for the first one.
    """

    bundle_sha256: str
    competition: str
    id: UUID
    number: int
    published_at: datetime.datetime
    round_: str
    correction: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        bundle_sha256 = self.bundle_sha256

        competition = self.competition

        id = str(self.id)

        number = self.number

        published_at = self.published_at.isoformat()

        round_ = self.round_

        correction = self.correction

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "bundle_sha256": bundle_sha256,
                "competition": competition,
                "id": id,
                "number": number,
                "published_at": published_at,
                "round": round_,
            }
        )
        if correction is not UNSET:
            field_dict["correction"] = correction

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        bundle_sha256 = d.pop("bundle_sha256")

        competition = d.pop("competition")

        id = UUID(d.pop("id"))

        number = d.pop("number")

        published_at = datetime.datetime.fromisoformat(d.pop("published_at"))

        round_ = d.pop("round")

        correction = d.pop("correction", UNSET)

        publication = cls(
            bundle_sha256=bundle_sha256,
            competition=competition,
            id=id,
            number=number,
            published_at=published_at,
            round_=round_,
            correction=correction,
        )

        publication.additional_properties = d
        return publication

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
