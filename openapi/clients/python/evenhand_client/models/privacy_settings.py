from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="PrivacySettings")


@_attrs_define
class PrivacySettings:
    """Privacy settings of the competition.

    Attributes:
        entrants_days (int): Days after the end of the competition until the people of teams without a prize are erased.
        invitations_days (int): Days until an invitation is erased after it was used, revoked or has expired.
        judges_days (int): Days after the end of the competition until judges are erased.
        name_policy (str): Names that announcements of results may show.

            Known values: `team`, `names`. Later versions may add values.
        version (int): Version for If-Match; 0 until the settings are changed.
        winners_days (int): Days after the end of the competition until the people of teams with a prize are erased.
        consent_version (str | Unset): Version of the notice to which members consent; absent if no consent is required.
    """

    entrants_days: int
    invitations_days: int
    judges_days: int
    name_policy: str
    version: int
    winners_days: int
    consent_version: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        entrants_days = self.entrants_days

        invitations_days = self.invitations_days

        judges_days = self.judges_days

        name_policy = self.name_policy

        version = self.version

        winners_days = self.winners_days

        consent_version = self.consent_version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "entrants_days": entrants_days,
                "invitations_days": invitations_days,
                "judges_days": judges_days,
                "name_policy": name_policy,
                "version": version,
                "winners_days": winners_days,
            }
        )
        if consent_version is not UNSET:
            field_dict["consent_version"] = consent_version

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        entrants_days = d.pop("entrants_days")

        invitations_days = d.pop("invitations_days")

        judges_days = d.pop("judges_days")

        name_policy = d.pop("name_policy")

        version = d.pop("version")

        winners_days = d.pop("winners_days")

        consent_version = d.pop("consent_version", UNSET)

        privacy_settings = cls(
            entrants_days=entrants_days,
            invitations_days=invitations_days,
            judges_days=judges_days,
            name_policy=name_policy,
            version=version,
            winners_days=winners_days,
            consent_version=consent_version,
        )

        privacy_settings.additional_properties = d
        return privacy_settings

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
