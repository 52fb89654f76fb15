from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from typing_extensions import Self

T = TypeVar("T", bound="ExtraReview")


@_attrs_define
class ExtraReview:
    """A spare review, and what it is expected to bring.

    Attributes:
        after (float): The same expected after it.
        before (float): Probability that the entry stands on the wrong side of the prize line, before this review.
        entry (str): The entry's code.
        entry_id (UUID): The entry's id.
        judge (str): The judge's code.
        judge_id (UUID): The id of the judge who should look at it.
        rank (int): Its rank now.
        track (str): The entry's track; empty for none.
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
