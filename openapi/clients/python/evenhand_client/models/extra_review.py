from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="ExtraReview")


@_attrs_define
class ExtraReview:
    """An extra review, with its expected benefit.

    Attributes:
        after (float): Expected value of that probability after this review.
        before (float): Probability, before this review, that the entry is on the wrong side of the prize line.
        entry (str): Code of the entry, as in tables.
        entry_id (UUID): Entry that should be reviewed once more.
        judge (str): Code of the judge, as in tables.
        judge_id (UUID): Judge who should review it.
        rank (int): Current rank of the entry in its track.
        track (str): Code of the entry's track; empty for none.
    """

    after: float
    before: float
    entry: str
    entry_id: UUID
    judge: str
    judge_id: UUID
    rank: int
    track: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        after = self.after

        before = self.before

        entry = self.entry

        entry_id = str(self.entry_id)

        judge = self.judge

        judge_id = str(self.judge_id)

        rank = self.rank

        track = self.track

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "after": after,
                "before": before,
                "entry": entry,
                "entry_id": entry_id,
                "judge": judge,
                "judge_id": judge_id,
                "rank": rank,
                "track": track,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        after = d.pop("after")

        before = d.pop("before")

        entry = d.pop("entry")

        entry_id = UUID(d.pop("entry_id"))

        judge = d.pop("judge")

        judge_id = UUID(d.pop("judge_id"))

        rank = d.pop("rank")

        track = d.pop("track")

        extra_review = cls(
            after=after,
            before=before,
            entry=entry,
            entry_id=entry_id,
            judge=judge,
            judge_id=judge_id,
            rank=rank,
            track=track,
        )

        extra_review.additional_properties = d
        return extra_review

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
