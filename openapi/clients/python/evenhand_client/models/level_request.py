from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.level_request_texts import LevelRequestTexts


T = TypeVar("T", bound="LevelRequest")


@_attrs_define
class LevelRequest:
    """A described point of a criterion's scale.

    Attributes:
        mark (str): The point of the scale that is described. An exact decimal number in a string, such as "7.5".
        texts (LevelRequestTexts): Descriptions of the level by language (BCP 47).
    """

    mark: str
    texts: LevelRequestTexts

    def to_dict(self) -> dict[str, Any]:
        mark = self.mark

        texts = self.texts.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "mark": mark,
                "texts": texts,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.level_request_texts import LevelRequestTexts

        d = dict(src_dict)
        mark = d.pop("mark")

        texts = LevelRequestTexts.from_dict(d.pop("texts"))

        level_request = cls(
            mark=mark,
            texts=texts,
        )

        return level_request
