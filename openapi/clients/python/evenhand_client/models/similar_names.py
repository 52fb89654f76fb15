from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.spelling import Spelling


T = TypeVar("T", bound="SimilarNames")


@_attrs_define
class SimilarNames:
    """Similar names, which may belong to the same person, team or organisation.

    Attributes:
        kind (str): Where the names occur: entry titles, teams, judges or organisations.

            Known values: `entry`, `team`, `judge`, `organisation`. Later versions may add values.
        spellings (list[Spelling]): The similar spellings in order; one spelling if several objects have the same name.
    """

    kind: str
    spellings: list[Spelling]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        kind = self.kind

        spellings = []
        for spellings_item_data in self.spellings:
            spellings_item = spellings_item_data.to_dict()
            spellings.append(spellings_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kind": kind,
                "spellings": spellings,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.spelling import Spelling

        d = dict(src_dict)
        kind = d.pop("kind")

        spellings = []
        _spellings = d.pop("spellings")
        for spellings_item_data in _spellings:
            spellings_item = Spelling.from_dict(spellings_item_data)

            spellings.append(spellings_item)

        similar_names = cls(
            kind=kind,
            spellings=spellings,
        )

        similar_names.additional_properties = d
        return similar_names

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
