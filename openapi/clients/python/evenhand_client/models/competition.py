from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.conflict_rules import ConflictRules
    from ..models.entry_rules import EntryRules


T = TypeVar("T", bound="Competition")


@_attrs_define
class Competition:
    """A competition, as all its members see it.

    Attributes:
        conflict_rules (ConflictRules): How the rules treat each kind of conflict of interest.
        entry_rules (EntryRules): Rules that an entry must meet to be submitted.
        id (UUID): Identifies the competition in all paths below `/competitions`.
        name (str): Full name of the competition, as results show it.
        server_time (datetime.datetime): Current time of the server, whose clock decides deadlines.
        state (str): Stage of the competition, from draft to archived.

            Known values: `draft`, `open`, `judging`, `deliberating`, `published`, `archived`. Later versions may add
            values.
        version (int): Incremented by every change; If-Match must name it.
        zone (str): IANA time zone of the competition's deadlines.
        entry_deadline (datetime.datetime | Unset): Time after which no entry can be submitted; absent without a
            deadline.
    """

    conflict_rules: ConflictRules
    entry_rules: EntryRules
    id: UUID
    name: str
    server_time: datetime.datetime
    state: str
    version: int
    zone: str
    entry_deadline: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        conflict_rules = self.conflict_rules.to_dict()

        entry_rules = self.entry_rules.to_dict()

        id = str(self.id)

        name = self.name

        server_time = self.server_time.isoformat()

        state = self.state

        version = self.version

        zone = self.zone

        entry_deadline: str | Unset = UNSET
        if not isinstance(self.entry_deadline, Unset):
            entry_deadline = self.entry_deadline.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "conflict_rules": conflict_rules,
                "entry_rules": entry_rules,
                "id": id,
                "name": name,
                "server_time": server_time,
                "state": state,
                "version": version,
                "zone": zone,
            }
        )
        if entry_deadline is not UNSET:
            field_dict["entry_deadline"] = entry_deadline

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.conflict_rules import ConflictRules
        from ..models.entry_rules import EntryRules

        d = dict(src_dict)
        conflict_rules = ConflictRules.from_dict(d.pop("conflict_rules"))

        entry_rules = EntryRules.from_dict(d.pop("entry_rules"))

        id = UUID(d.pop("id"))

        name = d.pop("name")

        server_time = datetime.datetime.fromisoformat(d.pop("server_time"))

        state = d.pop("state")

        version = d.pop("version")

        zone = d.pop("zone")

        _entry_deadline = d.pop("entry_deadline", UNSET)
        entry_deadline: datetime.datetime | Unset
        if isinstance(_entry_deadline, Unset):
            entry_deadline = UNSET
        else:
            entry_deadline = datetime.datetime.fromisoformat(_entry_deadline)

        competition = cls(
            conflict_rules=conflict_rules,
            entry_rules=entry_rules,
            id=id,
            name=name,
            server_time=server_time,
            state=state,
            version=version,
            zone=zone,
            entry_deadline=entry_deadline,
        )

        competition.additional_properties = d
        return competition

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
