from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Entry")


@_attrs_define
class Entry:
    """An entry, for its team and for organisers.

    Attributes:
        abstract (str): Abstract of the work, at most 10,000 characters.
        code (str): Short code of the entry, as in tables.
        id (UUID): Identifies the entry in paths.
        language (str): Language of the work (BCP 47).
        state (str): Stage of the entry, from draft to eligible or withdrawn.

            Known values: `draft`, `submitted`, `eligible`, `ineligible`, `withdrawn`, `disqualified`. Later versions may
            add values.
        state_reason (str): Reason of the organisers for a refusal; empty otherwise.
        team_id (UUID): The team that entered the work.
        title (str): Title of the work, as judges and results show it.
        topics (list[str]): Topics of the work, the main topic first.
        version (int): Incremented by every change; If-Match must name it.
        submitted_at (datetime.datetime | Unset): When it was last submitted; absent for a draft.
        track_id (UUID | Unset): Track in which the entry competes; absent if not chosen.
    """

    abstract: str
    code: str
    id: UUID
    language: str
    state: str
    state_reason: str
    team_id: UUID
    title: str
    topics: list[str]
    version: int
    submitted_at: datetime.datetime | Unset = UNSET
    track_id: UUID | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        abstract = self.abstract

        code = self.code

        id = str(self.id)

        language = self.language

        state = self.state

        state_reason = self.state_reason

        team_id = str(self.team_id)

        title = self.title

        topics = self.topics

        version = self.version

        submitted_at: str | Unset = UNSET
        if not isinstance(self.submitted_at, Unset):
            submitted_at = self.submitted_at.isoformat()

        track_id: str | Unset = UNSET
        if not isinstance(self.track_id, Unset):
            track_id = str(self.track_id)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "abstract": abstract,
                "code": code,
                "id": id,
                "language": language,
                "state": state,
                "state_reason": state_reason,
                "team_id": team_id,
                "title": title,
                "topics": topics,
                "version": version,
            }
        )
        if submitted_at is not UNSET:
            field_dict["submitted_at"] = submitted_at
        if track_id is not UNSET:
            field_dict["track_id"] = track_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        abstract = d.pop("abstract")

        code = d.pop("code")

        id = UUID(d.pop("id"))

        language = d.pop("language")

        state = d.pop("state")

        state_reason = d.pop("state_reason")

        team_id = UUID(d.pop("team_id"))

        title = d.pop("title")

        topics = cast(list[str], d.pop("topics"))

        version = d.pop("version")

        _submitted_at = d.pop("submitted_at", UNSET)
        submitted_at: datetime.datetime | Unset
        if isinstance(_submitted_at, Unset):
            submitted_at = UNSET
        else:
            submitted_at = datetime.datetime.fromisoformat(_submitted_at)

        _track_id = d.pop("track_id", UNSET)
        track_id: UUID | Unset
        if isinstance(_track_id, Unset):
            track_id = UNSET
        else:
            track_id = UUID(_track_id)

        entry = cls(
            abstract=abstract,
            code=code,
            id=id,
            language=language,
            state=state,
            state_reason=state_reason,
            team_id=team_id,
            title=title,
            topics=topics,
            version=version,
            submitted_at=submitted_at,
            track_id=track_id,
        )

        entry.additional_properties = d
        return entry

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
