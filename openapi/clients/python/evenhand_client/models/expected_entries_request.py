from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="ExpectedEntriesRequest")


@_attrs_define
class ExpectedEntriesRequest:
    """Expected entries with the same set of countries.

    Attributes:
        countries (list[str]): Countries of these entries (ISO 3166-1 alpha-2); judges from them are excluded.
        entries (int): Expected number of such entries.
    """

    countries: list[str]
    entries: int

    def to_dict(self) -> dict[str, Any]:
        countries = self.countries

        entries = self.entries

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "countries": countries,
                "entries": entries,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        countries = cast(list[str], d.pop("countries"))

        entries = d.pop("entries")

        expected_entries_request = cls(
            countries=countries,
            entries=entries,
        )

        return expected_entries_request
