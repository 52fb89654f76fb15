from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Standing")


@_attrs_define
class Standing:
    """A ranked entry with its score.

    Attributes:
        component (int): Connected part of the judge-entry graph; scores of different parts are not comparable.
        countries (list[str]): Countries of the entry (ISO 3166-1 alpha-2).
        entry (str): Code of the entry, as in tables.
        rank (int): Rank within track and component, counted from 1.
        raw_mean (float): Mean of the sheets' scores.
        score (float): Score by the scoring plan's method.
        sheets (int): Number of counted sheets.
        tied_group (str): The prize line that the data leave open for this entry, such as `top 3`; empty for none.
        title (str): Title of the entry.
        track (str): Code of the entry's track; empty for none.
        p_top_n (float | Unset): Probability of a rank up to the prize line; absent without draws.
        p_win (float | Unset): Probability of rank 1; absent without draws.
        rank_high (int | Unset): Worst rank of the 90 % interval; absent without draws.
        rank_low (int | Unset): Best rank of the 90 % interval; absent without draws.
        standard_error (float | Unset): Standard error of predicting the score; absent if the method gives none.
    """

    component: int
    countries: list[str]
    entry: str
    rank: int
    raw_mean: float
    score: float
    sheets: int
    tied_group: str
    title: str
    track: str
    p_top_n: float | Unset = UNSET
    p_win: float | Unset = UNSET
    rank_high: int | Unset = UNSET
    rank_low: int | Unset = UNSET
    standard_error: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        component = self.component

        countries = self.countries

        entry = self.entry

        rank = self.rank

        raw_mean = self.raw_mean

        score = self.score

        sheets = self.sheets

        tied_group = self.tied_group

        title = self.title

        track = self.track

        p_top_n = self.p_top_n

        p_win = self.p_win

        rank_high = self.rank_high

        rank_low = self.rank_low

        standard_error = self.standard_error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "component": component,
                "countries": countries,
                "entry": entry,
                "rank": rank,
                "raw_mean": raw_mean,
                "score": score,
                "sheets": sheets,
                "tied_group": tied_group,
                "title": title,
                "track": track,
            }
        )
        if p_top_n is not UNSET:
            field_dict["p_top_n"] = p_top_n
        if p_win is not UNSET:
            field_dict["p_win"] = p_win
        if rank_high is not UNSET:
            field_dict["rank_high"] = rank_high
        if rank_low is not UNSET:
            field_dict["rank_low"] = rank_low
        if standard_error is not UNSET:
            field_dict["standard_error"] = standard_error

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        component = d.pop("component")

        countries = cast(list[str], d.pop("countries"))

        entry = d.pop("entry")

        rank = d.pop("rank")

        raw_mean = d.pop("raw_mean")

        score = d.pop("score")

        sheets = d.pop("sheets")

        tied_group = d.pop("tied_group")

        title = d.pop("title")

        track = d.pop("track")

        p_top_n = d.pop("p_top_n", UNSET)

        p_win = d.pop("p_win", UNSET)

        rank_high = d.pop("rank_high", UNSET)

        rank_low = d.pop("rank_low", UNSET)

        standard_error = d.pop("standard_error", UNSET)

        standing = cls(
            component=component,
            countries=countries,
            entry=entry,
            rank=rank,
            raw_mean=raw_mean,
            score=score,
            sheets=sheets,
            tied_group=tied_group,
            title=title,
            track=track,
            p_top_n=p_top_n,
            p_win=p_win,
            rank_high=rank_high,
            rank_low=rank_low,
            standard_error=standard_error,
        )

        standing.additional_properties = d
        return standing

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
