from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.problem import Problem


T = TypeVar("T", bound="Job")


@_attrs_define
class Job:
    """A background job.

    Attributes:
        created_at (datetime.datetime): When the job was started.
        done (float): Progress from 0 to 1.
        id (UUID): Identifies the job in paths.
        kind (str): Type of computation, such as an assignment.

            Known values: `assignment`. Later versions may add values.
        round_id (UUID): Round for which the job computes.
        stage (str): Current step of the computation, in English.
        state (str): Whether the job is running, done, failed or cancelled.

            Known values: `running`, `done`, `failed`, `cancelled`. Later versions may add values.
        finished_at (datetime.datetime | Unset): When the job ended; absent while it is running.
        preview_id (UUID | Unset): Preview that a finished assignment job computed; absent otherwise.
        problem (Problem | Unset): A problem document (RFC 9457).
    """

    created_at: datetime.datetime
    done: float
    id: UUID
    kind: str
    round_id: UUID
    stage: str
    state: str
    finished_at: datetime.datetime | Unset = UNSET
    preview_id: UUID | Unset = UNSET
    problem: Problem | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at.isoformat()

        done = self.done

        id = str(self.id)

        kind = self.kind

        round_id = str(self.round_id)

        stage = self.stage

        state = self.state

        finished_at: str | Unset = UNSET
        if not isinstance(self.finished_at, Unset):
            finished_at = self.finished_at.isoformat()

        preview_id: str | Unset = UNSET
        if not isinstance(self.preview_id, Unset):
            preview_id = str(self.preview_id)

        problem: dict[str, Any] | Unset = UNSET
        if not isinstance(self.problem, Unset):
            problem = self.problem.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "created_at": created_at,
                "done": done,
                "id": id,
                "kind": kind,
                "round_id": round_id,
                "stage": stage,
                "state": state,
            }
        )
        if finished_at is not UNSET:
            field_dict["finished_at"] = finished_at
        if preview_id is not UNSET:
            field_dict["preview_id"] = preview_id
        if problem is not UNSET:
            field_dict["problem"] = problem

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.problem import Problem

        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        done = d.pop("done")

        id = UUID(d.pop("id"))

        kind = d.pop("kind")

        round_id = UUID(d.pop("round_id"))

        stage = d.pop("stage")

        state = d.pop("state")

        _finished_at = d.pop("finished_at", UNSET)
        finished_at: datetime.datetime | Unset
        if isinstance(_finished_at, Unset):
            finished_at = UNSET
        else:
            finished_at = datetime.datetime.fromisoformat(_finished_at)

        _preview_id = d.pop("preview_id", UNSET)
        preview_id: UUID | Unset
        if isinstance(_preview_id, Unset):
            preview_id = UNSET
        else:
            preview_id = UUID(_preview_id)

        _problem = d.pop("problem", UNSET)
        problem: Problem | Unset
        if isinstance(_problem, Unset):
            problem = UNSET
        else:
            problem = Problem.from_dict(_problem)

        job = cls(
            created_at=created_at,
            done=done,
            id=id,
            kind=kind,
            round_id=round_id,
            stage=stage,
            state=state,
            finished_at=finished_at,
            preview_id=preview_id,
            problem=problem,
        )

        job.additional_properties = d
        return job

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
