from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="EntryRequest")


@_attrs_define
class EntryRequest:
    """An entry, as its team describes it.

    Attributes:
        title (str): Title of the work, as judges and results show it.
        abstract (str | Unset): Abstract of the work, at most 10,000 characters. Default: ''.
        language (str | Unset): Language of the work (BCP 47). Default: ''.
        topics (list[str] | Unset): Topics of the work, the main topic first.
        track_id (UUID | Unset): Track in which the entry competes; required to submit, if the competition has tracks.
    """

    title: str
    abstract: str | Unset = ""
    language: str | Unset = ""
    topics: list[str] | Unset = UNSET
    track_id: UUID | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        abstract = self.abstract

        language = self.language

        topics: list[str] | Unset = UNSET
        if not isinstance(self.topics, Unset):
            topics = self.topics

        track_id: str | Unset = UNSET
        if not isinstance(self.track_id, Unset):
            track_id = str(self.track_id)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "title": title,
            }
        )
        if abstract is not UNSET:
            field_dict["abstract"] = abstract
        if language is not UNSET:
            field_dict["language"] = language
        if topics is not UNSET:
            field_dict["topics"] = topics
        if track_id is not UNSET:
            field_dict["track_id"] = track_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        title = d.pop("title")

        abstract = d.pop("abstract", UNSET)

        language = d.pop("language", UNSET)

        topics = cast(list[str], d.pop("topics", UNSET))

        _track_id = d.pop("track_id", UNSET)
        track_id: UUID | Unset
        if isinstance(_track_id, Unset):
            track_id = UNSET
        else:
            track_id = UUID(_track_id)

        entry_request = cls(
            title=title,
            abstract=abstract,
            language=language,
            topics=topics,
            track_id=track_id,
        )

        return entry_request
