from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.method import Method
from ..models.same_country import SameCountry
from ..types import UNSET, Unset

T = TypeVar("T", bound="ScoringPlanRequest")


@_attrs_define
class ScoringPlanRequest:
    """How standings are computed from score sheets.

    Attributes:
        draws (int): Simulated draws for rank intervals and probabilities; 0 to compute none.
        method (Method): How entries are scored.
        same_country (SameCountry): What happens to sheets of a judge and an entry that share a country.
        seed (int): Start value of the random draws; the same seed gives the same figures.
        top (int): Last rank that wins a prize, in each track.
        ignore_tracks (bool | Unset): Rank the entries of all tracks together. Default: False.
        robust (bool | Unset): Flag judges whose marks look careless; sheets of judges whose flag an organiser confirms
            weigh less. Default: False.
        tie_breaks (list[str] | Unset): Rules for equal scores, in order: `criteria`, `criterion:CODE`, `first_places`,
            `head_to_head`, `raw_mean`. If they do not decide, entries share the rank.
    """

    draws: int
    method: Method
    same_country: SameCountry
    seed: int
    top: int
    ignore_tracks: bool | Unset = False
    robust: bool | Unset = False
    tie_breaks: list[str] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        draws = self.draws

        method = self.method.value

        same_country = self.same_country.value

        seed = self.seed

        top = self.top

        ignore_tracks = self.ignore_tracks

        robust = self.robust

        tie_breaks: list[str] | Unset = UNSET
        if not isinstance(self.tie_breaks, Unset):
            tie_breaks = self.tie_breaks

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "draws": draws,
                "method": method,
                "same_country": same_country,
                "seed": seed,
                "top": top,
            }
        )
        if ignore_tracks is not UNSET:
            field_dict["ignore_tracks"] = ignore_tracks
        if robust is not UNSET:
            field_dict["robust"] = robust
        if tie_breaks is not UNSET:
            field_dict["tie_breaks"] = tie_breaks

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        draws = d.pop("draws")

        method = Method(d.pop("method"))

        same_country = SameCountry(d.pop("same_country"))

        seed = d.pop("seed")

        top = d.pop("top")

        ignore_tracks = d.pop("ignore_tracks", UNSET)

        robust = d.pop("robust", UNSET)

        tie_breaks = cast(list[str], d.pop("tie_breaks", UNSET))

        scoring_plan_request = cls(
            draws=draws,
            method=method,
            same_country=same_country,
            seed=seed,
            top=top,
            ignore_tracks=ignore_tracks,
            robust=robust,
            tie_breaks=tie_breaks,
        )

        return scoring_plan_request
