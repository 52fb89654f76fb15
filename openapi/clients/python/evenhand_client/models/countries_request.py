from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.country_request import CountryRequest


T = TypeVar("T", bound="CountriesRequest")


@_attrs_define
class CountriesRequest:
    """The complete list of countries that may take part; it replaces the earlier list.

    Attributes:
        items (list[CountryRequest]): All countries of the competition, each of them once.
    """

    items: list[CountryRequest]

    def to_dict(self) -> dict[str, Any]:
        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "items": items,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.country_request import CountryRequest

        d = dict(src_dict)
        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = CountryRequest.from_dict(items_item_data)

            items.append(items_item)

        countries_request = cls(
            items=items,
        )

        return countries_request
