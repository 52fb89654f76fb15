from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="BlindAttachment")


@_attrs_define
class BlindAttachment:
    """A file as judges see it, without any text of the team.

    Attributes:
        id (UUID): Identifies the file, for downloading it.
        media_type (str): Type by content: `application/pdf`, `image/png`, `image/jpeg` or `video/mp4`.
        name (str): Neutral name: the entry's code and a number.
        sha256 (str): SHA-256 of the bytes, in hexadecimal.
        size (int): Size of the file in bytes.
    """

    id: UUID
    media_type: str
    name: str
    sha256: str
    size: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        media_type = self.media_type

        name = self.name

        sha256 = self.sha256

        size = self.size

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "media_type": media_type,
                "name": name,
                "sha256": sha256,
                "size": size,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        id = UUID(d.pop("id"))

        media_type = d.pop("media_type")

        name = d.pop("name")

        sha256 = d.pop("sha256")

        size = d.pop("size")

        blind_attachment = cls(
            id=id,
            media_type=media_type,
            name=name,
            sha256=sha256,
            size=size,
        )

        blind_attachment.additional_properties = d
        return blind_attachment

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
