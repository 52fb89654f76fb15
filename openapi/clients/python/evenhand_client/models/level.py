from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.level_texts import LevelTexts


T = TypeVar("T", bound="Level")


@_attrs_define
class Level:
    """A described point of a criterion's scale.

    Attributes:
        mark (str): The point of the scale that is described. An exact decimal number in a string, such as "7.5".
        texts (LevelTexts): Descriptions of the level by language (BCP 47).
    """

    mark: str
    texts: LevelTexts
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        mark = self.mark

        texts = self.texts.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "mark": mark,
                "texts": texts,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.level_texts import LevelTexts

        d = dict(src_dict)
        mark = d.pop("mark")

        texts = LevelTexts.from_dict(d.pop("texts"))

        level = cls(
            mark=mark,
            texts=texts,
        )

        level.additional_properties = d
        return level

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
