from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.sister_cities import SisterCities


T = TypeVar("T", bound="ConflictRules")


@_attrs_define
class ConflictRules:
    """How the rules treat each kind of conflict of interest.

    Attributes:
        declared (str): A conflict was declared between judge and entry.

            Known values: `exclusive`, `warn`, `allowed`. Later versions may add values.
        paired_places (str): The judge's city and the entry's city are sister cities.

            Known values: `exclusive`, `warn`, `allowed`. Later versions may add values.
        same_country (str): Judge and entry have a country in common.

            Known values: `exclusive`, `warn`, `allowed`. Later versions may add values.
        same_organisation (str): Judge and entry have an organisation in common, compared by name.

            Known values: `exclusive`, `warn`, `allowed`. Later versions may add values.
        sister_cities (list[SisterCities]): Pairs of sister cities, for `paired_places`.
    """

    declared: str
    paired_places: str
    same_country: str
    same_organisation: str
    sister_cities: list[SisterCities]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        declared = self.declared

        paired_places = self.paired_places

        same_country = self.same_country

        same_organisation = self.same_organisation

        sister_cities = []
        for sister_cities_item_data in self.sister_cities:
            sister_cities_item = sister_cities_item_data.to_dict()
            sister_cities.append(sister_cities_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "declared": declared,
                "paired_places": paired_places,
                "same_country": same_country,
                "same_organisation": same_organisation,
                "sister_cities": sister_cities,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.sister_cities import SisterCities

        d = dict(src_dict)
        declared = d.pop("declared")

        paired_places = d.pop("paired_places")

        same_country = d.pop("same_country")

        same_organisation = d.pop("same_organisation")

        sister_cities = []
        _sister_cities = d.pop("sister_cities")
        for sister_cities_item_data in _sister_cities:
            sister_cities_item = SisterCities.from_dict(sister_cities_item_data)

            sister_cities.append(sister_cities_item)

        conflict_rules = cls(
            declared=declared,
            paired_places=paired_places,
            same_country=same_country,
            same_organisation=same_organisation,
            sister_cities=sister_cities,
        )

        conflict_rules.additional_properties = d
        return conflict_rules

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
