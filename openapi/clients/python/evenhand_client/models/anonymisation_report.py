from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.erasure_report import ErasureReport


T = TypeVar("T", bound="AnonymisationReport")


@_attrs_define
class AnonymisationReport:
    """The result of anonymising a person.

    Attributes:
        backups_before (datetime.datetime): Backups made before this time still contain the person's data.
        erased (ErasureReport): What an erasure removed; the audit record contains the same.
        pseudonym (str): The person's name from now on.
    """

    backups_before: datetime.datetime
    erased: ErasureReport
    pseudonym: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        backups_before = self.backups_before.isoformat()

        erased = self.erased.to_dict()

        pseudonym = self.pseudonym

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "backups_before": backups_before,
                "erased": erased,
                "pseudonym": pseudonym,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.erasure_report import ErasureReport

        d = dict(src_dict)
        backups_before = datetime.datetime.fromisoformat(d.pop("backups_before"))

        erased = ErasureReport.from_dict(d.pop("erased"))

        pseudonym = d.pop("pseudonym")

        anonymisation_report = cls(
            backups_before=backups_before,
            erased=erased,
            pseudonym=pseudonym,
        )

        anonymisation_report.additional_properties = d
        return anonymisation_report

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
