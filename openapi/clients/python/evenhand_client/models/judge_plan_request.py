from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.expected_entries_request import ExpectedEntriesRequest


T = TypeVar("T", bound="JudgePlanRequest")


@_attrs_define
class JudgePlanRequest:
    """The expected entries and the size of panels.

    Attributes:
        expected (list[ExpectedEntriesRequest]): Expected entries, grouped by their countries.
        load (int): Most entries for each judge.
        per_entry (int): Number of judges for each entry.
        from_ (list[str] | Unset): Countries to invite judges from; if empty, those of the entries and of the known
            judges.
        with_known (bool | Unset): Whether judges who have accepted already count. Default: True.
    """

    expected: list[ExpectedEntriesRequest]
    load: int
    per_entry: int
    from_: list[str] | Unset = UNSET
    with_known: bool | Unset = True

    def to_dict(self) -> dict[str, Any]:
        expected = []
        for expected_item_data in self.expected:
            expected_item = expected_item_data.to_dict()
            expected.append(expected_item)

        load = self.load

        per_entry = self.per_entry

        from_: list[str] | Unset = UNSET
        if not isinstance(self.from_, Unset):
            from_ = self.from_

        with_known = self.with_known

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "expected": expected,
                "load": load,
                "per_entry": per_entry,
            }
        )
        if from_ is not UNSET:
            field_dict["from"] = from_
        if with_known is not UNSET:
            field_dict["with_known"] = with_known

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.expected_entries_request import ExpectedEntriesRequest

        d = dict(src_dict)
        expected = []
        _expected = d.pop("expected")
        for expected_item_data in _expected:
            expected_item = ExpectedEntriesRequest.from_dict(expected_item_data)

            expected.append(expected_item)

        load = d.pop("load")

        per_entry = d.pop("per_entry")

        from_ = cast(list[str], d.pop("from", UNSET))

        with_known = d.pop("with_known", UNSET)

        judge_plan_request = cls(
            expected=expected,
            load=load,
            per_entry=per_entry,
            from_=from_,
            with_known=with_known,
        )

        return judge_plan_request
