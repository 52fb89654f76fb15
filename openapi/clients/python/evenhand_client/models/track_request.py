from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.track_request_titles import TrackRequestTitles


T = TypeVar("T", bound="TrackRequest")


@_attrs_define
class TrackRequest:
    """A track to be added.

    Attributes:
        code (str): Short code, unique in the competition, as in tables.
        titles (TrackRequestTitles | Unset): Titles of the track by language (BCP 47).
    """

    code: str
    titles: TrackRequestTitles | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        titles: dict[str, Any] | Unset = UNSET
        if not isinstance(self.titles, Unset):
            titles = self.titles.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
            }
        )
        if titles is not UNSET:
            field_dict["titles"] = titles

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.track_request_titles import TrackRequestTitles

        d = dict(src_dict)
        code = d.pop("code")

        _titles = d.pop("titles", UNSET)
        titles: TrackRequestTitles | Unset
        if isinstance(_titles, Unset):
            titles = UNSET
        else:
            titles = TrackRequestTitles.from_dict(_titles)

        track_request = cls(
            code=code,
            titles=titles,
        )

        return track_request
