from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from typing_extensions import Self

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.seat import Seat


T = TypeVar("T", bound="Redemption")


@_attrs_define
class Redemption:
    """A new account with its first token.

    Attributes:
        expires_at (datetime.datetime): When it ends.
        may_create_competitions (bool): May the account create competitions?
        name (str): Name of the account.
        token (str): The bearer token, shown this once.
        seat (Seat | Unset): A seat in a competition.
    """

    expires_at: datetime.datetime
    may_create_competitions: bool
    name: str
    token: str
    seat: Seat | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        expires_at = self.expires_at.isoformat()

        may_create_competitions = self.may_create_competitions

        name = self.name

        token = self.token

        seat: dict[str, Any] | Unset = UNSET
        if not isinstance(self.seat, Unset):
            seat = self.seat.to_dict()

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
        if seat is not UNSET:
            field_dict["seat"] = seat

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.seat import Seat

        d = dict(src_dict)
        expires_at = datetime.datetime.fromisoformat(d.pop("expires_at"))

        may_create_competitions = d.pop("may_create_competitions")

        name = d.pop("name")

        token = d.pop("token")

        _seat = d.pop("seat", UNSET)
        seat: Seat | Unset
        if isinstance(_seat, Unset):
            seat = UNSET
        else:
            seat = Seat.from_dict(_seat)

        redemption = cls(
            expires_at=expires_at,
            may_create_competitions=may_create_competitions,
            name=name,
            token=token,
            seat=seat,
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
