from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.name_policy import NamePolicy
from ..types import UNSET, Unset

T = TypeVar("T", bound="PrivacyRequest")


@_attrs_define
class PrivacyRequest:
    """Privacy settings; absent values get their defaults.

    Attributes:
        consent_version (str | Unset): Version of the privacy notice that families read, such as `2026-1`. Entries can
            then be
            submitted only with each member's consent to this version. If absent, no consent is
            required.
        entrants_days (int | Unset): Days after the end of the competition until the people of teams without a prize are
            erased. Default: 180.
        invitations_days (int | Unset): Days until an invitation is erased after it was used, revoked or has expired.
            Default: 30.
        judges_days (int | Unset): Days after the end of the competition until judges are erased. Default: 730.
        name_policy (NamePolicy | Unset): The names that public results may show of an entry. Default: NamePolicy.TEAM.
        winners_days (int | Unset): Days after the end of the competition until the people of teams with a prize are
            erased. Default: 730.
    """

    consent_version: str | Unset = UNSET
    entrants_days: int | Unset = 180
    invitations_days: int | Unset = 30
    judges_days: int | Unset = 730
    name_policy: NamePolicy | Unset = NamePolicy.TEAM
    winners_days: int | Unset = 730

    def to_dict(self) -> dict[str, Any]:
        consent_version = self.consent_version

        entrants_days = self.entrants_days

        invitations_days = self.invitations_days

        judges_days = self.judges_days

        name_policy: str | Unset = UNSET
        if not isinstance(self.name_policy, Unset):
            name_policy = self.name_policy.value

        winners_days = self.winners_days

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if consent_version is not UNSET:
            field_dict["consent_version"] = consent_version
        if entrants_days is not UNSET:
            field_dict["entrants_days"] = entrants_days
        if invitations_days is not UNSET:
            field_dict["invitations_days"] = invitations_days
        if judges_days is not UNSET:
            field_dict["judges_days"] = judges_days
        if name_policy is not UNSET:
            field_dict["name_policy"] = name_policy
        if winners_days is not UNSET:
            field_dict["winners_days"] = winners_days

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        consent_version = d.pop("consent_version", UNSET)

        entrants_days = d.pop("entrants_days", UNSET)

        invitations_days = d.pop("invitations_days", UNSET)

        judges_days = d.pop("judges_days", UNSET)

        _name_policy = d.pop("name_policy", UNSET)
        name_policy: NamePolicy | Unset
        if isinstance(_name_policy, Unset):
            name_policy = UNSET
        else:
            name_policy = NamePolicy(_name_policy)

        winners_days = d.pop("winners_days", UNSET)

        privacy_request = cls(
            consent_version=consent_version,
            entrants_days=entrants_days,
            invitations_days=invitations_days,
            judges_days=judges_days,
            name_policy=name_policy,
            winners_days=winners_days,
        )

        return privacy_request
