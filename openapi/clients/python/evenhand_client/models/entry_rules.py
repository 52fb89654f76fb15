from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="EntryRules")


@_attrs_define
class EntryRules:
    """Rules that an entry must meet to be submitted.

    Attributes:
        fewest_members (int): Fewest members of a team, without mentors.
        most_members (int): Most members of a team, without mentors.
        only_participating_countries (bool): Whether every country of an entry must take part in the competition.
    """

    fewest_members: int
    most_members: int
    only_participating_countries: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        fewest_members = self.fewest_members

        most_members = self.most_members

        only_participating_countries = self.only_participating_countries

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
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

        entry_rules = cls(
            fewest_members=fewest_members,
            most_members=most_members,
            only_participating_countries=only_participating_countries,
        )

        entry_rules.additional_properties = d
        return entry_rules

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
