from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ConsentRequest")


@_attrs_define
class ConsentRequest:
    """The consent of a member.

    Attributes:
        consent_by (str): Name of the consenting person: a parent or guardian, with contact details if needed; or the
            adult member.
        version (str): Version of the notice that this person read; it must be the one in force.
        publish_name (bool | Unset): Whether results may show the member's name. Default: False.
    """

    consent_by: str
    version: str
    publish_name: bool | Unset = False

    def to_dict(self) -> dict[str, Any]:
        consent_by = self.consent_by

        version = self.version

        publish_name = self.publish_name

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "consent_by": consent_by,
                "version": version,
            }
        )
        if publish_name is not UNSET:
            field_dict["publish_name"] = publish_name

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        consent_by = d.pop("consent_by")

        version = d.pop("version")

        publish_name = d.pop("publish_name", UNSET)

        consent_request = cls(
            consent_by=consent_by,
            version=version,
            publish_name=publish_name,
        )

        return consent_request
