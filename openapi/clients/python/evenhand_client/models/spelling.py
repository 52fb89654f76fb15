from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Spelling")


@_attrs_define
class Spelling:
    """One spelling of a name.

    Attributes:
        characters (str): Its characters as `U+0430 U+0431 …`, to distinguish letters that look the same.
        codes (list[str]): Codes of the entries or judges with this name, or whose members belong to this organisation.
        name (str): The name as it is spelled.
    """

    characters: str
    codes: list[str]
    name: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        characters = self.characters

        codes = self.codes

        name = self.name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "characters": characters,
                "codes": codes,
                "name": name,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        characters = d.pop("characters")

        codes = cast(list[str], d.pop("codes"))

        name = d.pop("name")

        spelling = cls(
            characters=characters,
            codes=codes,
            name=name,
        )

        spelling.additional_properties = d
        return spelling

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
