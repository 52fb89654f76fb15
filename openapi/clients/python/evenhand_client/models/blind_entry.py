from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="BlindEntry")


@_attrs_define
class BlindEntry:
    """An entry as its judges see it: the work, without its team.

    Attributes:
        abstract (str): Abstract of the work.
        code (str): Short code of the entry, as in tables.
        language (str): Language of the work (BCP 47).
        title (str): Title of the work.
        topics (list[str]): Topics of the work, the main topic first.
        track (str | Unset): Code of the entry's track; absent for none.
    """

    abstract: str
    code: str
    language: str
    title: str
    topics: list[str]
    track: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        abstract = self.abstract

        code = self.code

        language = self.language

        title = self.title

        topics = self.topics

        track = self.track

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "abstract": abstract,
                "code": code,
                "language": language,
                "title": title,
                "topics": topics,
            }
        )
        if track is not UNSET:
            field_dict["track"] = track

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        abstract = d.pop("abstract")

        code = d.pop("code")

        language = d.pop("language")

        title = d.pop("title")

        topics = cast(list[str], d.pop("topics"))

        track = d.pop("track", UNSET)

        blind_entry = cls(
            abstract=abstract,
            code=code,
            language=language,
            title=title,
            topics=topics,
            track=track,
        )

        blind_entry.additional_properties = d
        return blind_entry

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
