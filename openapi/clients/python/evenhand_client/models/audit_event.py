from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="AuditEvent")


@_attrs_define
class AuditEvent:
    """One record of the audit chain.

    Attributes:
        action (str): The act, such as `sheet.submitted`.
        at (datetime.datetime): Time of the act.
        hash_ (str): Hash of this record, in hexadecimal.
        object_ (str): What was acted on, such as `sheet/0198…`.
        prev_hash (str): Hash of the previous record, in hexadecimal.
        role (str): Role of the account in the competition.
        seq (int): Position in the chain, counted from 1.
        actor_id (UUID | Unset): Account that acted; absent for the operator and the server.
        payload (Any | Unset): Details of the act; absent if they were erased.
    """

    action: str
    at: datetime.datetime
    hash_: str
    object_: str
    prev_hash: str
    role: str
    seq: int
    actor_id: UUID | Unset = UNSET
    payload: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        action = self.action

        at = self.at.isoformat()

        hash_ = self.hash_

        object_ = self.object_

        prev_hash = self.prev_hash

        role = self.role

        seq = self.seq

        actor_id: str | Unset = UNSET
        if not isinstance(self.actor_id, Unset):
            actor_id = str(self.actor_id)

        payload = self.payload

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "action": action,
                "at": at,
                "hash": hash_,
                "object": object_,
                "prev_hash": prev_hash,
                "role": role,
                "seq": seq,
            }
        )
        if actor_id is not UNSET:
            field_dict["actor_id"] = actor_id
        if payload is not UNSET:
            field_dict["payload"] = payload

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        action = d.pop("action")

        at = datetime.datetime.fromisoformat(d.pop("at"))

        hash_ = d.pop("hash")

        object_ = d.pop("object")

        prev_hash = d.pop("prev_hash")

        role = d.pop("role")

        seq = d.pop("seq")

        _actor_id = d.pop("actor_id", UNSET)
        actor_id: UUID | Unset
        if isinstance(_actor_id, Unset):
            actor_id = UNSET
        else:
            actor_id = UUID(_actor_id)

        payload = d.pop("payload", UNSET)

        audit_event = cls(
            action=action,
            at=at,
            hash_=hash_,
            object_=object_,
            prev_hash=prev_hash,
            role=role,
            seq=seq,
            actor_id=actor_id,
            payload=payload,
        )

        audit_event.additional_properties = d
        return audit_event

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
