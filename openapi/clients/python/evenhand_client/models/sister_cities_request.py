from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="SisterCitiesRequest")


@_attrs_define
class SisterCitiesRequest:
    """Two sister cities.

    Attributes:
        one (str): Name of the first city, as profiles spell it.
        other (str): Name of the second city, as profiles spell it.
    """

    one: str
    other: str

    def to_dict(self) -> dict[str, Any]:
        one = self.one

        other = self.other

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "one": one,
                "other": other,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        one = d.pop("one")

        other = d.pop("other")

        sister_cities_request = cls(
            one=one,
            other=other,
        )

        return sister_cities_request
