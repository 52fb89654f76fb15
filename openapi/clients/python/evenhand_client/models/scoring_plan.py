from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ScoringPlan")


@_attrs_define
class ScoringPlan:
    """The scoring plan of a round.

    Attributes:
        draws (int): Simulated draws for rank intervals and probabilities; 0 for none.
        ignore_tracks (bool): Whether the entries of all tracks are ranked together.
        method (str): How scores are computed from marks.

            Known values: `calibrated`, `additive`, `zscore`, `mean`, `trimmed`, `median`, `borda`. Later versions may add
            values.
        robust (bool): Whether judges with careless-looking marks are flagged.
        same_country (str): Treatment of sheets by judges who share a country with the entry.

            Known values: `exclude`, `estimate`, `ignore`. Later versions may add values.
        seed (int): Start value of the random draws.
        tie_breaks (list[str]): Rules for equal scores, in order; if they do not decide, entries share the rank.
        top (int): Last rank that wins a prize, in each track.
        frozen_at (datetime.datetime | Unset): When rubric and plan were frozen; absent before scoring opens.
        sha256 (str | Unset): SHA-256 of rubric and plan as frozen, in hexadecimal; absent before scoring opens.
    """

    draws: int
    ignore_tracks: bool
    method: str
    robust: bool
    same_country: str
    seed: int
    tie_breaks: list[str]
    top: int
    frozen_at: datetime.datetime | Unset = UNSET
    sha256: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        draws = self.draws

        ignore_tracks = self.ignore_tracks

        method = self.method

        robust = self.robust

        same_country = self.same_country

        seed = self.seed

        tie_breaks = self.tie_breaks

        top = self.top

        frozen_at: str | Unset = UNSET
        if not isinstance(self.frozen_at, Unset):
            frozen_at = self.frozen_at.isoformat()

        sha256 = self.sha256

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "draws": draws,
                "ignore_tracks": ignore_tracks,
                "method": method,
                "robust": robust,
                "same_country": same_country,
                "seed": seed,
                "tie_breaks": tie_breaks,
                "top": top,
            }
        )
        if frozen_at is not UNSET:
            field_dict["frozen_at"] = frozen_at
        if sha256 is not UNSET:
            field_dict["sha256"] = sha256

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        draws = d.pop("draws")

        ignore_tracks = d.pop("ignore_tracks")

        method = d.pop("method")

        robust = d.pop("robust")

        same_country = d.pop("same_country")

        seed = d.pop("seed")

        tie_breaks = cast(list[str], d.pop("tie_breaks"))

        top = d.pop("top")

        _frozen_at = d.pop("frozen_at", UNSET)
        frozen_at: datetime.datetime | Unset
        if isinstance(_frozen_at, Unset):
            frozen_at = UNSET
        else:
            frozen_at = datetime.datetime.fromisoformat(_frozen_at)

        sha256 = d.pop("sha256", UNSET)

        scoring_plan = cls(
            draws=draws,
            ignore_tracks=ignore_tracks,
            method=method,
            robust=robust,
            same_country=same_country,
            seed=seed,
            tie_breaks=tie_breaks,
            top=top,
            frozen_at=frozen_at,
            sha256=sha256,
        )

        scoring_plan.additional_properties = d
        return scoring_plan

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
