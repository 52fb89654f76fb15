from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.rank_comparison import RankComparison


T = TypeVar("T", bound="Alternative")


@_attrs_define
class Alternative:
    """An alternative ranking of the same sheets.

    Attributes:
        entries (list[RankComparison]): Both rankings in the official order; empty if the ranking was refused.
        moved (int): Number of entries whose rank differs.
        variant (str): Which ranking: by the plan as first frozen, without flags, or with all flags confirmed.

            Known values: `first_plan`, `no_flags`, `all_flags`. Later versions may add values.
        refused (str | Unset): Why this ranking could not be computed; absent if it could.
    """

    entries: list[RankComparison]
    moved: int
    variant: str
    refused: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        entries = []
        for entries_item_data in self.entries:
            entries_item = entries_item_data.to_dict()
            entries.append(entries_item)

        moved = self.moved

        variant = self.variant

        refused = self.refused

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "entries": entries,
                "moved": moved,
                "variant": variant,
            }
        )
        if refused is not UNSET:
            field_dict["refused"] = refused

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.rank_comparison import RankComparison

        d = dict(src_dict)
        entries = []
        _entries = d.pop("entries")
        for entries_item_data in _entries:
            entries_item = RankComparison.from_dict(entries_item_data)

            entries.append(entries_item)

        moved = d.pop("moved")

        variant = d.pop("variant")

        refused = d.pop("refused", UNSET)

        alternative = cls(
            entries=entries,
            moved=moved,
            variant=variant,
            refused=refused,
        )

        alternative.additional_properties = d
        return alternative

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
