from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.country_names import CountryNames


T = TypeVar("T", bound="Country")


@_attrs_define
class Country:
    """A country of the competition.

    Attributes:
        code (str): ISO 3166-1 alpha-2 code, such as `KZ`.
        names (CountryNames): Names of the country by language (BCP 47); usual names where absent.
        status (str): Status in which the country takes part, such as member or guest.

            Known values: `member`, `observer`, `partner`, `guest`. Later versions may add values.
        quota (int | Unset): Most entries of the country; absent for no limit.
    """

    code: str
    names: CountryNames
    status: str
    quota: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        names = self.names.to_dict()

        status = self.status

        quota = self.quota

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
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
        from ..models.country_names import CountryNames

        d = dict(src_dict)
        code = d.pop("code")

        names = CountryNames.from_dict(d.pop("names"))

        status = d.pop("status")

        quota = d.pop("quota", UNSET)

        country = cls(
            code=code,
            names=names,
            status=status,
            quota=quota,
        )

        country.additional_properties = d
        return country

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
