from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.refreshed_standings import RefreshedStandings


T = TypeVar("T", bound="ErasureReport")


@_attrs_define
class ErasureReport:
    """What an erasure removed; the audit record contains the same.

    Attributes:
        records (list[int]): Positions of audit records whose details were erased; the chain stays verifiable.
        standings (list[RefreshedStandings]): Standings whose input tables have a new digest; their ranks are the same.
        subjects (list[str]): People or objects whose data was erased, such as `member/0198…`.
        texts (list[str]): Rows with texts that named one of them.
    """

    records: list[int]
    standings: list[RefreshedStandings]
    subjects: list[str]
    texts: list[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        records = self.records

        standings = []
        for standings_item_data in self.standings:
            standings_item = standings_item_data.to_dict()
            standings.append(standings_item)

        subjects = self.subjects

        texts = self.texts

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "records": records,
                "standings": standings,
                "subjects": subjects,
                "texts": texts,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.refreshed_standings import RefreshedStandings

        d = dict(src_dict)
        records = cast(list[int], d.pop("records"))

        standings = []
        _standings = d.pop("standings")
        for standings_item_data in _standings:
            standings_item = RefreshedStandings.from_dict(standings_item_data)

            standings.append(standings_item)

        subjects = cast(list[str], d.pop("subjects"))

        texts = cast(list[str], d.pop("texts"))

        erasure_report = cls(
            records=records,
            standings=standings,
            subjects=subjects,
            texts=texts,
        )

        erasure_report.additional_properties = d
        return erasure_report

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
