from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.judge_load import JudgeLoad
    from ..models.planned_pair import PlannedPair
    from ..models.preview_explanation import PreviewExplanation


T = TypeVar("T", bound="Preview")


@_attrs_define
class Preview:
    """A computed plan that can be committed.

    Attributes:
        created_at (datetime.datetime): When the plan was computed.
        explanation (PreviewExplanation): Explanation of the plan in sentences, by language: what was computed, at what
            cost and why.
        id (UUID): Identifies the preview in paths.
        inputs_sha256 (str): SHA-256 of everything from which the plan was computed, in hexadecimal.
        loads (list[JudgeLoad]): Number of entries for each judge.
        pairs (list[PlannedPair]): All pairs of judge and entry.
        summary (Any): Figures of the plan, as in `summary.json` of `evenhand assign`.
        committed_at (datetime.datetime | Unset): When the plan was committed; absent before.
    """

    created_at: datetime.datetime
    explanation: PreviewExplanation
    id: UUID
    inputs_sha256: str
    loads: list[JudgeLoad]
    pairs: list[PlannedPair]
    summary: Any
    committed_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at.isoformat()

        explanation = self.explanation.to_dict()

        id = str(self.id)

        inputs_sha256 = self.inputs_sha256

        loads = []
        for loads_item_data in self.loads:
            loads_item = loads_item_data.to_dict()
            loads.append(loads_item)

        pairs = []
        for pairs_item_data in self.pairs:
            pairs_item = pairs_item_data.to_dict()
            pairs.append(pairs_item)

        summary = self.summary

        committed_at: str | Unset = UNSET
        if not isinstance(self.committed_at, Unset):
            committed_at = self.committed_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "created_at": created_at,
                "explanation": explanation,
                "id": id,
                "inputs_sha256": inputs_sha256,
                "loads": loads,
                "pairs": pairs,
                "summary": summary,
            }
        )
        if committed_at is not UNSET:
            field_dict["committed_at"] = committed_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.judge_load import JudgeLoad
        from ..models.planned_pair import PlannedPair
        from ..models.preview_explanation import PreviewExplanation

        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        explanation = PreviewExplanation.from_dict(d.pop("explanation"))

        id = UUID(d.pop("id"))

        inputs_sha256 = d.pop("inputs_sha256")

        loads = []
        _loads = d.pop("loads")
        for loads_item_data in _loads:
            loads_item = JudgeLoad.from_dict(loads_item_data)

            loads.append(loads_item)

        pairs = []
        _pairs = d.pop("pairs")
        for pairs_item_data in _pairs:
            pairs_item = PlannedPair.from_dict(pairs_item_data)

            pairs.append(pairs_item)

        summary = d.pop("summary")

        _committed_at = d.pop("committed_at", UNSET)
        committed_at: datetime.datetime | Unset
        if isinstance(_committed_at, Unset):
            committed_at = UNSET
        else:
            committed_at = datetime.datetime.fromisoformat(_committed_at)

        preview = cls(
            created_at=created_at,
            explanation=explanation,
            id=id,
            inputs_sha256=inputs_sha256,
            loads=loads,
            pairs=pairs,
            summary=summary,
            committed_at=committed_at,
        )

        preview.additional_properties = d
        return preview

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
