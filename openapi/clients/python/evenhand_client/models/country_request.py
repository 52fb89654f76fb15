from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.participation import Participation
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.country_request_names import CountryRequestNames


T = TypeVar("T", bound="CountryRequest")


@_attrs_define
class CountryRequest:
    """A country of the competition.

    Attributes:
        code (str): ISO 3166-1 alpha-2 code, such as `KZ`.
        names (CountryRequestNames): Names of the country by language (BCP 47); usual names where absent.
        status (Participation): How a country takes part.
        quota (int | Unset): Most entries of the country; absent for no limit.
    """

    code: str
    names: CountryRequestNames
    status: Participation
    quota: int | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        names = self.names.to_dict()

        status = self.status.value

        quota = self.quota

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "names": names,
                "status": status,
            }
        )
        if quota is not UNSET:
            field_dict["quota"] = quota

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.country_request_names import CountryRequestNames

        d = dict(src_dict)
        code = d.pop("code")

        names = CountryRequestNames.from_dict(d.pop("names"))

        status = Participation(d.pop("status"))

        quota = d.pop("quota", UNSET)

        country_request = cls(
            code=code,
            names=names,
            status=status,
            quota=quota,
        )

        return country_request
