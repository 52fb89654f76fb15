from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="EntryRulesRequest")


@_attrs_define
class EntryRulesRequest:
    """Rules that an entry must meet to be submitted.

    Attributes:
        fewest_members (int): Fewest members of a team, without mentors.
        most_members (int): Most members of a team, without mentors.
        only_participating_countries (bool): Whether every country of an entry must take part in the competition.
    """

    fewest_members: int
    most_members: int
    only_participating_countries: bool

    def to_dict(self) -> dict[str, Any]:
        fewest_members = self.fewest_members

        most_members = self.most_members

        only_participating_countries = self.only_participating_countries

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "fewest_members": fewest_members,
                "most_members": most_members,
                "only_participating_countries": only_participating_countries,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        fewest_members = d.pop("fewest_members")

        most_members = d.pop("most_members")

        only_participating_countries = d.pop("only_participating_countries")

        entry_rules_request = cls(
            fewest_members=fewest_members,
            most_members=most_members,
            only_participating_countries=only_participating_countries,
        )

        return entry_rules_request
