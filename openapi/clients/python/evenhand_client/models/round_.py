from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.criterion import Criterion
    from ..models.scoring_plan import ScoringPlan


T = TypeVar("T", bound="Round")


@_attrs_define
class Round:
    """A round, as all members of the competition see it.

    Attributes:
        code (str): Short code of the round, as in tables.
        id (UUID): Identifies the round in paths.
        panel_size (int): Number of judges for each entry.
        rubric (list[Criterion]): The criteria in the order in which judges see them.
        scoring_plan (ScoringPlan): The scoring plan of a round.
        state (str): Stage of the round, from planned to published.

            Known values: `planned`, `assigned`, `scoring`, `closed`, `ranked`, `approved`, `published`. Later versions may
            add values.
        version (int): Incremented by every change; If-Match must name it.
        scoring_deadline (datetime.datetime | Unset): Time after which no sheet is accepted; absent without a deadline.
    """

    code: str
    id: UUID
    panel_size: int
    rubric: list[Criterion]
    scoring_plan: ScoringPlan
    state: str
    version: int
    scoring_deadline: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        id = str(self.id)

        panel_size = self.panel_size

        rubric = []
        for rubric_item_data in self.rubric:
            rubric_item = rubric_item_data.to_dict()
            rubric.append(rubric_item)

        scoring_plan = self.scoring_plan.to_dict()

        state = self.state

        version = self.version

        scoring_deadline: str | Unset = UNSET
        if not isinstance(self.scoring_deadline, Unset):
            scoring_deadline = self.scoring_deadline.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code": code,
                "id": id,
                "panel_size": panel_size,
                "rubric": rubric,
                "scoring_plan": scoring_plan,
                "state": state,
                "version": version,
            }
        )
        if scoring_deadline is not UNSET:
            field_dict["scoring_deadline"] = scoring_deadline

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.criterion import Criterion
        from ..models.scoring_plan import ScoringPlan

        d = dict(src_dict)
        code = d.pop("code")

        id = UUID(d.pop("id"))

        panel_size = d.pop("panel_size")

        rubric = []
        _rubric = d.pop("rubric")
        for rubric_item_data in _rubric:
            rubric_item = Criterion.from_dict(rubric_item_data)

            rubric.append(rubric_item)

        scoring_plan = ScoringPlan.from_dict(d.pop("scoring_plan"))

        state = d.pop("state")

        version = d.pop("version")

        _scoring_deadline = d.pop("scoring_deadline", UNSET)
        scoring_deadline: datetime.datetime | Unset
        if isinstance(_scoring_deadline, Unset):
            scoring_deadline = UNSET
        else:
            scoring_deadline = datetime.datetime.fromisoformat(_scoring_deadline)

        round_ = cls(
            code=code,
            id=id,
            panel_size=panel_size,
            rubric=rubric,
            scoring_plan=scoring_plan,
            state=state,
            version=version,
            scoring_deadline=scoring_deadline,
        )

        round_.additional_properties = d
        return round_

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
