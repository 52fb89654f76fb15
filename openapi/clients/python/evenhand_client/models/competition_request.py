from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.conflict_rules_request import ConflictRulesRequest
    from ..models.entry_rules_request import EntryRulesRequest


T = TypeVar("T", bound="CompetitionRequest")


@_attrs_define
class CompetitionRequest:
    """A competition to be created, or new settings for one.

    Attributes:
        name (str): Full name of the competition, as results show it.
        zone (str): IANA time zone of the competition's deadlines, such as `Asia/Shanghai`.
        conflict_rules (ConflictRulesRequest | Unset): How the rules treat each kind of conflict of interest.
        entry_deadline (str | Unset): Local time in `zone` after which no entry can be submitted; absent for no
            deadline.
        entry_rules (EntryRulesRequest | Unset): Rules that an entry must meet to be submitted.
        sco_countries (bool | Unset): On creation only: add the member and partner states of the SCO as countries.
            Default: False.
    """

    name: str
    zone: str
    conflict_rules: ConflictRulesRequest | Unset = UNSET
    entry_deadline: str | Unset = UNSET
    entry_rules: EntryRulesRequest | Unset = UNSET
    sco_countries: bool | Unset = False

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        zone = self.zone

        conflict_rules: dict[str, Any] | Unset = UNSET
        if not isinstance(self.conflict_rules, Unset):
            conflict_rules = self.conflict_rules.to_dict()

        entry_deadline = self.entry_deadline

        entry_rules: dict[str, Any] | Unset = UNSET
        if not isinstance(self.entry_rules, Unset):
            entry_rules = self.entry_rules.to_dict()

        sco_countries = self.sco_countries

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
                "zone": zone,
            }
        )
        if conflict_rules is not UNSET:
            field_dict["conflict_rules"] = conflict_rules
        if entry_deadline is not UNSET:
            field_dict["entry_deadline"] = entry_deadline
        if entry_rules is not UNSET:
            field_dict["entry_rules"] = entry_rules
        if sco_countries is not UNSET:
            field_dict["sco_countries"] = sco_countries

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.conflict_rules_request import ConflictRulesRequest
        from ..models.entry_rules_request import EntryRulesRequest

        d = dict(src_dict)
        name = d.pop("name")

        zone = d.pop("zone")

        _conflict_rules = d.pop("conflict_rules", UNSET)
        conflict_rules: ConflictRulesRequest | Unset
        if isinstance(_conflict_rules, Unset):
            conflict_rules = UNSET
        else:
            conflict_rules = ConflictRulesRequest.from_dict(_conflict_rules)

        entry_deadline = d.pop("entry_deadline", UNSET)

        _entry_rules = d.pop("entry_rules", UNSET)
        entry_rules: EntryRulesRequest | Unset
        if isinstance(_entry_rules, Unset):
            entry_rules = UNSET
        else:
            entry_rules = EntryRulesRequest.from_dict(_entry_rules)

        sco_countries = d.pop("sco_countries", UNSET)

        competition_request = cls(
            name=name,
            zone=zone,
            conflict_rules=conflict_rules,
            entry_deadline=entry_deadline,
            entry_rules=entry_rules,
            sco_countries=sco_countries,
        )

        return competition_request
