from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.waiver import Waiver


T = TypeVar("T", bound="Closing")


@_attrs_define
class Closing:
    """A closing of a round, with the snapshot from which results are computed.

    Attributes:
        closed_at (datetime.datetime): Time of the closing.
        entries (int): Number of entries that the round ranks.
        judges (int): Number of judges on its panels.
        number (int): Number of the closing, counted from 1; opening the round again leads to a further one.
        sha256 (str): SHA-256 of the snapshot's tables, as the audit record of the closing names it.
        waivers (list[Waiver]): What the organisers accepted, with their reasons.
        closed_by (UUID | Unset): Account of the organiser who closed the round; absent for the operator.
    """

    closed_at: datetime.datetime
    entries: int
    judges: int
    number: int
    sha256: str
    waivers: list[Waiver]
    closed_by: UUID | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        closed_at = self.closed_at.isoformat()

        entries = self.entries

        judges = self.judges

        number = self.number

        sha256 = self.sha256

        waivers = []
        for waivers_item_data in self.waivers:
            waivers_item = waivers_item_data.to_dict()
            waivers.append(waivers_item)

        closed_by: str | Unset = UNSET
        if not isinstance(self.closed_by, Unset):
            closed_by = str(self.closed_by)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "closed_at": closed_at,
                "entries": entries,
                "judges": judges,
                "number": number,
                "sha256": sha256,
                "waivers": waivers,
            }
        )
        if closed_by is not UNSET:
            field_dict["closed_by"] = closed_by

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.waiver import Waiver

        d = dict(src_dict)
        closed_at = datetime.datetime.fromisoformat(d.pop("closed_at"))

        entries = d.pop("entries")

        judges = d.pop("judges")

        number = d.pop("number")

        sha256 = d.pop("sha256")

        waivers = []
        _waivers = d.pop("waivers")
        for waivers_item_data in _waivers:
            waivers_item = Waiver.from_dict(waivers_item_data)

            waivers.append(waivers_item)

        _closed_by = d.pop("closed_by", UNSET)
        closed_by: UUID | Unset
        if isinstance(_closed_by, Unset):
            closed_by = UNSET
        else:
            closed_by = UUID(_closed_by)

        closing = cls(
            closed_at=closed_at,
            entries=entries,
            judges=judges,
            number=number,
            sha256=sha256,
            waivers=waivers,
            closed_by=closed_by,
        )

        closing.additional_properties = d
        return closing

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
