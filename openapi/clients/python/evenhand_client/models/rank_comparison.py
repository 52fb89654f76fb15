from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="RankComparison")


@_attrs_define
class RankComparison:
    """An entry in the official ranking and in an alternative one.

    Attributes:
        entry (str): Code of the entry, as in tables.
        rank (int): Rank in the official ranking.
        score (float): Score in the official ranking.
        track (str): Code of the entry's track; empty for none.
        other_rank (int | Unset): Rank in the alternative ranking; absent if not ranked there.
        other_score (float | Unset): Score in the alternative ranking; absent if not ranked there.
    """

    entry: str
    rank: int
    score: float
    track: str
    other_rank: int | Unset = UNSET
    other_score: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        entry = self.entry

        rank = self.rank

        score = self.score

        track = self.track

        other_rank = self.other_rank

        other_score = self.other_score

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "entry": entry,
                "rank": rank,
                "score": score,
                "track": track,
            }
        )
        if other_rank is not UNSET:
            field_dict["other_rank"] = other_rank
        if other_score is not UNSET:
            field_dict["other_score"] = other_score

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        entry = d.pop("entry")

        rank = d.pop("rank")

        score = d.pop("score")

        track = d.pop("track")

        other_rank = d.pop("other_rank", UNSET)

        other_score = d.pop("other_score", UNSET)

        rank_comparison = cls(
            entry=entry,
            rank=rank,
            score=score,
            track=track,
            other_rank=other_rank,
            other_score=other_score,
        )

        rank_comparison.additional_properties = d
        return rank_comparison

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
