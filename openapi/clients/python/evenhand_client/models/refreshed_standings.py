from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="RefreshedStandings")


@_attrs_define
class RefreshedStandings:
    """Standings that stay valid after names were removed from their input tables.

    Attributes:
        after (str): SHA-256 of the tables after the erasure, in hexadecimal.
        before (str): SHA-256 of the tables before the erasure, in hexadecimal.
        number (int): Number of the standings in the round.
        round_ (str): Code of the round, as in tables.
    """

    after: str
    before: str
    number: int
    round_: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        after = self.after

        before = self.before

        number = self.number

        round_ = self.round_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "after": after,
                "before": before,
                "number": number,
                "round": round_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        after = d.pop("after")

        before = d.pop("before")

        number = d.pop("number")

        round_ = d.pop("round")

        refreshed_standings = cls(
            after=after,
            before=before,
            number=number,
            round_=round_,
        )

        refreshed_standings.additional_properties = d
        return refreshed_standings

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
