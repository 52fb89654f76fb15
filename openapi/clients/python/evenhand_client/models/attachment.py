from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.file_warning import FileWarning


T = TypeVar("T", bound="Attachment")


@_attrs_define
class Attachment:
    """A file of an entry, for its team and for organisers.

    Attributes:
        created_at (datetime.datetime): When this content was stored.
        id (UUID): Identifies this content of the file.
        media_type (str): Type by content: `application/pdf`, `image/png`, `image/jpeg` or `video/mp4`.
        name (str): Name of the file in Unicode NFC, without leading and trailing white space.
        sha256 (str): SHA-256 of the bytes, in hexadecimal.
        size (int): Size of the file in bytes.
        version (int): Incremented when the file is replaced, or deleted and uploaded again; If-Match must name it.
        warnings (list[FileWarning]): What the team should check before others read the file.
    """

    created_at: datetime.datetime
    id: UUID
    media_type: str
    name: str
    sha256: str
    size: int
    version: int
    warnings: list[FileWarning]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at.isoformat()

        id = str(self.id)

        media_type = self.media_type

        name = self.name

        sha256 = self.sha256

        size = self.size

        version = self.version

        warnings = []
        for warnings_item_data in self.warnings:
            warnings_item = warnings_item_data.to_dict()
            warnings.append(warnings_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "created_at": created_at,
                "id": id,
                "media_type": media_type,
                "name": name,
                "sha256": sha256,
                "size": size,
                "version": version,
                "warnings": warnings,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.file_warning import FileWarning

        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        id = UUID(d.pop("id"))

        media_type = d.pop("media_type")

        name = d.pop("name")

        sha256 = d.pop("sha256")

        size = d.pop("size")

        version = d.pop("version")

        warnings = []
        _warnings = d.pop("warnings")
        for warnings_item_data in _warnings:
            warnings_item = FileWarning.from_dict(warnings_item_data)

            warnings.append(warnings_item)

        attachment = cls(
            created_at=created_at,
            id=id,
            media_type=media_type,
            name=name,
            sha256=sha256,
            size=size,
            version=version,
            warnings=warnings,
        )

        attachment.additional_properties = d
        return attachment

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
