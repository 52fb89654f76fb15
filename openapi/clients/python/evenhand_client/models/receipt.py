from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Receipt")


@_attrs_define
class Receipt:
    """Proof that the server received a submission. Keep it.

    Attributes:
        audit_hash (str): Hash of the audit record, in hexadecimal.
        audit_seq (int): Position of the audit record in the chain.
        digest (str): SHA-256 of the revision's canonical JSON, in hexadecimal.
        object_ (str): What was received, such as `sheet/0198…`.
        received_at (datetime.datetime): Server's time when it was received.
        revision (int): Number of the revision, counted from 1.
    """

    audit_hash: str
    audit_seq: int
    digest: str
    object_: str
    received_at: datetime.datetime
    revision: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        audit_hash = self.audit_hash

        audit_seq = self.audit_seq

        digest = self.digest

        object_ = self.object_

        received_at = self.received_at.isoformat()

        revision = self.revision

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "audit_hash": audit_hash,
                "audit_seq": audit_seq,
                "digest": digest,
                "object": object_,
                "received_at": received_at,
                "revision": revision,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        audit_hash = d.pop("audit_hash")

        audit_seq = d.pop("audit_seq")

        digest = d.pop("digest")

        object_ = d.pop("object")

        received_at = datetime.datetime.fromisoformat(d.pop("received_at"))

        revision = d.pop("revision")

        receipt = cls(
            audit_hash=audit_hash,
            audit_seq=audit_seq,
            digest=digest,
            object_=object_,
            received_at=received_at,
            revision=revision,
        )

        receipt.additional_properties = d
        return receipt

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
