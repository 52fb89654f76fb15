from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.track_titles import TrackTitles


T = TypeVar("T", bound="Track")


@_attrs_define
class Track:
    """A track, in which entries compete and are ranked.

    Attributes:
        code (str): Short code of the track, as in tables.
        id (UUID): Identifies the track in entries.
        titles (TrackTitles): Titles of the track by language (BCP 47).
    """

    code: str
    id: UUID
    titles: TrackTitles
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        id = str(self.id)

        titles = self.titles.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code": code,
                "id": id,
                "titles": titles,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.track_titles import TrackTitles

        d = dict(src_dict)
        code = d.pop("code")

        id = UUID(d.pop("id"))

        titles = TrackTitles.from_dict(d.pop("titles"))

        track = cls(
            code=code,
            id=id,
            titles=titles,
        )

        track.additional_properties = d
        return track

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
