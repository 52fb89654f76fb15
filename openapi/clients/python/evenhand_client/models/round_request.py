from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="RoundRequest")


@_attrs_define
class RoundRequest:
    """A round to be added, or new settings for one.

    Attributes:
        code (str): Short code, unique in the competition, as in tables.
        panel_size (int): Number of judges for each entry, from 1 to 100.
        scoring_deadline (str | Unset): Local time in the competition's zone after which no sheet is accepted; absent
            for no
            deadline.
    """

    code: str
    panel_size: int
    scoring_deadline: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        panel_size = self.panel_size

        scoring_deadline = self.scoring_deadline

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "panel_size": panel_size,
            }
        )
        if scoring_deadline is not UNSET:
            field_dict["scoring_deadline"] = scoring_deadline

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        code = d.pop("code")

        panel_size = d.pop("panel_size")

        scoring_deadline = d.pop("scoring_deadline", UNSET)

        round_request = cls(
            code=code,
            panel_size=panel_size,
            scoring_deadline=scoring_deadline,
        )

        return round_request
