from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.conflict_effect import ConflictEffect

if TYPE_CHECKING:
    from ..models.sister_cities_request import SisterCitiesRequest


T = TypeVar("T", bound="ConflictRulesRequest")


@_attrs_define
class ConflictRulesRequest:
    """How the rules treat each kind of conflict of interest.

    Attributes:
        declared (ConflictEffect): What a rule does with a conflict.
        paired_places (ConflictEffect): What a rule does with a conflict.
        same_country (ConflictEffect): What a rule does with a conflict.
        same_organisation (ConflictEffect): What a rule does with a conflict.
        sister_cities (list[SisterCitiesRequest]): Pairs of sister cities, for `paired_places`.
    """

    declared: ConflictEffect
    paired_places: ConflictEffect
    same_country: ConflictEffect
    same_organisation: ConflictEffect
    sister_cities: list[SisterCitiesRequest]

    def to_dict(self) -> dict[str, Any]:
        declared = self.declared.value

        paired_places = self.paired_places.value

        same_country = self.same_country.value

        same_organisation = self.same_organisation.value

        sister_cities = []
        for sister_cities_item_data in self.sister_cities:
            sister_cities_item = sister_cities_item_data.to_dict()
            sister_cities.append(sister_cities_item)

        field_dict: dict[str, Any] = {}

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
        from ..models.sister_cities_request import SisterCitiesRequest

        d = dict(src_dict)
        declared = ConflictEffect(d.pop("declared"))

        paired_places = ConflictEffect(d.pop("paired_places"))

        same_country = ConflictEffect(d.pop("same_country"))

        same_organisation = ConflictEffect(d.pop("same_organisation"))

        sister_cities = []
        _sister_cities = d.pop("sister_cities")
        for sister_cities_item_data in _sister_cities:
            sister_cities_item = SisterCitiesRequest.from_dict(sister_cities_item_data)

            sister_cities.append(sister_cities_item)

        conflict_rules_request = cls(
            declared=declared,
            paired_places=paired_places,
            same_country=same_country,
            same_organisation=same_organisation,
            sister_cities=sister_cities,
        )

        return conflict_rules_request
