from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Checkpoint")


@_attrs_define
class Checkpoint:
    """The head of the audit chain.

    Attributes:
        hash_ (str): Hash of that record, in hexadecimal.
        seq (int): Position of the newest audit record.
        key (str | Unset): The server's public key (Ed25519), in hexadecimal.
        signature (str | Unset): Signature of `evenhand-checkpoint-1`, `seq`, `hash` and `signed_at`, one per line, in
            base64.
        signed_at (str | Unset): When it was signed (RFC 3339); absent, like key and signature, if the server has no
            key.
    """

    hash_: str
    seq: int
    key: str | Unset = UNSET
    signature: str | Unset = UNSET
    signed_at: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        hash_ = self.hash_

        seq = self.seq

        key = self.key

        signature = self.signature

        signed_at = self.signed_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "hash": hash_,
                "seq": seq,
            }
        )
        if key is not UNSET:
            field_dict["key"] = key
        if signature is not UNSET:
            field_dict["signature"] = signature
        if signed_at is not UNSET:
            field_dict["signed_at"] = signed_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        hash_ = d.pop("hash")

        seq = d.pop("seq")

        key = d.pop("key", UNSET)

        signature = d.pop("signature", UNSET)

        signed_at = d.pop("signed_at", UNSET)

        checkpoint = cls(
            hash_=hash_,
            seq=seq,
            key=key,
            signature=signature,
            signed_at=signed_at,
        )

        checkpoint.additional_properties = d
        return checkpoint

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
