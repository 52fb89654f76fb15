from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.problem_issue import ProblemIssue


T = TypeVar("T", bound="Problem")


@_attrs_define
class Problem:
    """A problem document (RFC 9457).

    Attributes:
        detail (str): What happened in this case and what to do about it, in English.
        status (int): HTTP status of the answer.
        title (str): Title of the problem type, in English.
        type_ (str): Relative URI of the problem type, which is also its page: `/problems/…`.
        current_version (int | Unset): Current version of the resource; present if the request named an older one.
        deadline (str | Unset): The deadline that has passed, or the end of an embargo (RFC 3339).
        errors (list[ProblemIssue] | Unset): All invalid values of the request; absent if there are none.
        server_time (str | Unset): The server's time (RFC 3339); present with a deadline.
    """

    detail: str
    status: int
    title: str
    type_: str
    current_version: int | Unset = UNSET
    deadline: str | Unset = UNSET
    errors: list[ProblemIssue] | Unset = UNSET
    server_time: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        detail = self.detail

        status = self.status

        title = self.title

        type_ = self.type_

        current_version = self.current_version

        deadline = self.deadline

        errors: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = []
            for errors_item_data in self.errors:
                errors_item = errors_item_data.to_dict()
                errors.append(errors_item)

        server_time = self.server_time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "detail": detail,
                "status": status,
                "title": title,
                "type": type_,
            }
        )
        if current_version is not UNSET:
            field_dict["current_version"] = current_version
        if deadline is not UNSET:
            field_dict["deadline"] = deadline
        if errors is not UNSET:
            field_dict["errors"] = errors
        if server_time is not UNSET:
            field_dict["server_time"] = server_time

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.problem_issue import ProblemIssue

        d = dict(src_dict)
        detail = d.pop("detail")

        status = d.pop("status")

        title = d.pop("title")

        type_ = d.pop("type")

        current_version = d.pop("current_version", UNSET)

        deadline = d.pop("deadline", UNSET)

        _errors = d.pop("errors", UNSET)
        errors: list[ProblemIssue] | Unset = UNSET
        if _errors is not UNSET:
            errors = []
            for errors_item_data in _errors:
                errors_item = ProblemIssue.from_dict(errors_item_data)

                errors.append(errors_item)

        server_time = d.pop("server_time", UNSET)

        problem = cls(
            detail=detail,
            status=status,
            title=title,
            type_=type_,
            current_version=current_version,
            deadline=deadline,
            errors=errors,
            server_time=server_time,
        )

        problem.additional_properties = d
        return problem

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
