from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.membership import Membership


T = TypeVar("T", bound="Redemption")


@_attrs_define
class Redemption:
    """A new account with its first token.

    Attributes:
        expires_at (datetime.datetime): When the token expires, unless it is revoked earlier.
        may_create_competitions (bool): Whether this account may create competitions.
        name (str): Name of the new account, as organisers see it.
        token (str): Bearer token `evh_…`, shown only in this answer.
        membership (Membership | Unset): An account's role in one competition.
    """

    expires_at: datetime.datetime
    may_create_competitions: bool
    name: str
    token: str
    membership: Membership | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        expires_at = self.expires_at.isoformat()

        may_create_competitions = self.may_create_competitions

        name = self.name

        token = self.token

        membership: dict[str, Any] | Unset = UNSET
        if not isinstance(self.membership, Unset):
            membership = self.membership.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "expires_at": expires_at,
                "may_create_competitions": may_create_competitions,
                "name": name,
                "token": token,
            }
        )
        if membership is not UNSET:
            field_dict["membership"] = membership

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.membership import Membership

        d = dict(src_dict)
        expires_at = datetime.datetime.fromisoformat(d.pop("expires_at"))

        may_create_competitions = d.pop("may_create_competitions")

        name = d.pop("name")

        token = d.pop("token")

        _membership = d.pop("membership", UNSET)
        membership: Membership | Unset
        if isinstance(_membership, Unset):
            membership = UNSET
        else:
            membership = Membership.from_dict(_membership)

        redemption = cls(
            expires_at=expires_at,
            may_create_competitions=may_create_competitions,
            name=name,
            token=token,
            membership=membership,
        )

        redemption.additional_properties = d
        return redemption

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
