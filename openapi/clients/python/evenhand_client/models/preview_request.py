from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.preview_request_prices import PreviewRequestPrices


T = TypeVar("T", bound="PreviewRequest")


@_attrs_define
class PreviewRequest:
    """Options of a plan; the panel size is the round's.

    Attributes:
        connectivity_budget (float | Unset): Share of the plan's value, from 0 to 1, that may be spent on better links
            between judges. Default: 0.01.
        curve (bool | Unset): Also compute the result of other budgets for better links, as `curve` in the summary.
            Default: False.
        fair (bool | Unset): First maximise the affinity of the worst-off entry's panel, then the total. Has no effect
            on
            a repair, which changes the fewest assignments. Default: False.
        language_required (bool | Unset): Assign only judges who have the entry's language. Default: False.
        novice_panel_cost (int | Unset): Cost of a panel of newcomers only, in units of affinity, if judges state their
            experience. Default: 150.
        prices (PreviewRequestPrices | Unset): Cost of breaking each kind of rule, 1 to 1000, for the cheapest way to an
            assignment if no
            valid one exists. `load`, `minimum`, `language`, `track`, `never_pin` and `panel` have
            default prices; `same_country`, `same_organisation` and `declared` are broken only if they
            are given a price.
        repair (bool | Unset): Repair the round's panels: change as few assignments as possible, and none whose judge
            has
            begun. Default: False.
        same_country_cost (int | Unset): Cost of two judges from one country on a panel, in units of affinity (a pair
            has 0 to 1000). Default: 150.
        seed (int | Unset): Start value of the search; the same seed gives the same plan. Default: 1.
    """

    connectivity_budget: float | Unset = 0.01
    curve: bool | Unset = False
    fair: bool | Unset = False
    language_required: bool | Unset = False
    novice_panel_cost: int | Unset = 150
    prices: PreviewRequestPrices | Unset = UNSET
    repair: bool | Unset = False
    same_country_cost: int | Unset = 150
    seed: int | Unset = 1

    def to_dict(self) -> dict[str, Any]:
        connectivity_budget = self.connectivity_budget

        curve = self.curve

        fair = self.fair

        language_required = self.language_required

        novice_panel_cost = self.novice_panel_cost

        prices: dict[str, Any] | Unset = UNSET
        if not isinstance(self.prices, Unset):
            prices = self.prices.to_dict()

        repair = self.repair

        same_country_cost = self.same_country_cost

        seed = self.seed

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if connectivity_budget is not UNSET:
            field_dict["connectivity_budget"] = connectivity_budget
        if curve is not UNSET:
            field_dict["curve"] = curve
        if fair is not UNSET:
            field_dict["fair"] = fair
        if language_required is not UNSET:
            field_dict["language_required"] = language_required
        if novice_panel_cost is not UNSET:
            field_dict["novice_panel_cost"] = novice_panel_cost
        if prices is not UNSET:
            field_dict["prices"] = prices
        if repair is not UNSET:
            field_dict["repair"] = repair
        if same_country_cost is not UNSET:
            field_dict["same_country_cost"] = same_country_cost
        if seed is not UNSET:
            field_dict["seed"] = seed

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.preview_request_prices import PreviewRequestPrices

        d = dict(src_dict)
        connectivity_budget = d.pop("connectivity_budget", UNSET)

        curve = d.pop("curve", UNSET)

        fair = d.pop("fair", UNSET)

        language_required = d.pop("language_required", UNSET)

        novice_panel_cost = d.pop("novice_panel_cost", UNSET)

        _prices = d.pop("prices", UNSET)
        prices: PreviewRequestPrices | Unset
        if isinstance(_prices, Unset):
            prices = UNSET
        else:
            prices = PreviewRequestPrices.from_dict(_prices)

        repair = d.pop("repair", UNSET)

        same_country_cost = d.pop("same_country_cost", UNSET)

        seed = d.pop("seed", UNSET)

        preview_request = cls(
            connectivity_budget=connectivity_budget,
            curve=curve,
            fair=fair,
            language_required=language_required,
            novice_panel_cost=novice_panel_cost,
            prices=prices,
            repair=repair,
            same_country_cost=same_country_cost,
            seed=seed,
        )

        return preview_request
