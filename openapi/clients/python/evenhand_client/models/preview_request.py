from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from typing_extensions import Self

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.preview_request_prices import PreviewRequestPrices


T = TypeVar("T", bound="PreviewRequest")


@_attrs_define
class PreviewRequest:
    """What an organiser asks of a plan; panel size is the round's.

    Attributes:
        connectivity_budget (float | Unset): Share of the value that better links may cost. Default: 0.01.
        curve (bool | Unset): Also compute what other budgets for better links give: `curve` in the summary. Default:
            False.
        fair (bool | Unset): First make the worst-off entry's panel as good as possible, then the whole. Not in a
            repair,
            which moves the fewest pairs. Default: False.
        language_required (bool | Unset): Only judges who have the entry's language may judge it. Default: False.
        novice_panel_cost (int | Unset): What a panel of newcomers alone costs, where judges state their experience.
            Default: 150.
        prices (PreviewRequestPrices | Unset): What waivers cost, 1 to 1000 each, for the cheapest way out when no valid
            assignment exists:
            `load`, `minimum`, `language`, `track`, `never_pin` and `panel` have a price already;
            `same_country`, `same_organisation` and `declared` are for sale only when they get one.
        repair (bool | Unset): Repair the round's panels: move as few of its pairs as possible, none whose judge has
            begun. Default: False.
        same_country_cost (int | Unset): What a pair of panel-mates from one country costs, in units of affinity.
            Default: 150.
        seed (int | Unset): Seed of the search for better links. Default: 1.
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
