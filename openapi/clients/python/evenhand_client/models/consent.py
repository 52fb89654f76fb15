from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Consent")


@_attrs_define
class Consent:
    """A member or mentor with their consent, for the team and for organisers.

    Attributes:
        kind (str): Whether the person is a member or a mentor.

            Known values: `member`, `mentor`. Later versions may add values.
        member_id (UUID): Identifies the person, for recording a consent.
        name (str): Full name, in the person's own script.
        publish_name (bool): Whether the consent permits showing the name.
        shown (bool): Whether results show the name: consent, version and the competition's policy all allow it.
        state (str): Whether a consent is required, and valid for the notice in force.

            Known values: `not_needed`, `missing`, `outdated`, `given`. Later versions may add values.
        consent_by (str | Unset): Name of the consenting person; absent without consent.
        recorded_at (datetime.datetime | Unset): When the consent was recorded; absent without consent.
        version (str | Unset): Version of the notice that was consented to; absent without consent.
    """

    kind: str
    member_id: UUID
    name: str
    publish_name: bool
    shown: bool
    state: str
    consent_by: str | Unset = UNSET
    recorded_at: datetime.datetime | Unset = UNSET
    version: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        kind = self.kind

        member_id = str(self.member_id)

        name = self.name

        publish_name = self.publish_name

        shown = self.shown

        state = self.state

        consent_by = self.consent_by

        recorded_at: str | Unset = UNSET
        if not isinstance(self.recorded_at, Unset):
            recorded_at = self.recorded_at.isoformat()

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kind": kind,
                "member_id": member_id,
                "name": name,
                "publish_name": publish_name,
                "shown": shown,
                "state": state,
            }
        )
        if consent_by is not UNSET:
            field_dict["consent_by"] = consent_by
        if recorded_at is not UNSET:
            field_dict["recorded_at"] = recorded_at
        if version is not UNSET:
            field_dict["version"] = version

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        kind = d.pop("kind")

        member_id = UUID(d.pop("member_id"))

        name = d.pop("name")

        publish_name = d.pop("publish_name")

        shown = d.pop("shown")

        state = d.pop("state")

        consent_by = d.pop("consent_by", UNSET)

        _recorded_at = d.pop("recorded_at", UNSET)
        recorded_at: datetime.datetime | Unset
        if isinstance(_recorded_at, Unset):
            recorded_at = UNSET
        else:
            recorded_at = datetime.datetime.fromisoformat(_recorded_at)

        version = d.pop("version", UNSET)

        consent = cls(
            kind=kind,
            member_id=member_id,
            name=name,
            publish_name=publish_name,
            shown=shown,
            state=state,
            consent_by=consent_by,
            recorded_at=recorded_at,
            version=version,
        )

        consent.additional_properties = d
        return consent

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
