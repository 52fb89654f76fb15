from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.judges_from_country import JudgesFromCountry


T = TypeVar("T", bound="JudgePlanScenario")


@_attrs_define
class JudgePlanScenario:
    """The need of judges for one load.

    Attributes:
        invite (list[JudgesFromCountry]): Judges to be invited by country; every one of them is needed.
        judges (int): Total number of judges, including those already known.
        load (int): Most entries for each judge in this scenario.
        needed (int): Number of reviews that the panels need.
        same_country (bool): Whether some panels must have two judges from one country.
        spare (int): Number of further reviews that the judges could take.
    """

    invite: list[JudgesFromCountry]
    judges: int
    load: int
    needed: int
    same_country: bool
    spare: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        invite = []
        for invite_item_data in self.invite:
            invite_item = invite_item_data.to_dict()
            invite.append(invite_item)

        judges = self.judges

        load = self.load

        needed = self.needed

        same_country = self.same_country

        spare = self.spare

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "invite": invite,
                "judges": judges,
                "load": load,
                "needed": needed,
                "same_country": same_country,
                "spare": spare,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.judges_from_country import JudgesFromCountry

        d = dict(src_dict)
        invite = []
        _invite = d.pop("invite")
        for invite_item_data in _invite:
            invite_item = JudgesFromCountry.from_dict(invite_item_data)

            invite.append(invite_item)

        judges = d.pop("judges")

        load = d.pop("load")

        needed = d.pop("needed")

        same_country = d.pop("same_country")

        spare = d.pop("spare")

        judge_plan_scenario = cls(
            invite=invite,
            judges=judges,
            load=load,
            needed=needed,
            same_country=same_country,
            spare=spare,
        )

        judge_plan_scenario.additional_properties = d
        return judge_plan_scenario

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
