from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.draft import Draft
    from ..models.revision import Revision


T = TypeVar("T", bound="MySheet")


@_attrs_define
class MySheet:
    """The caller's score sheet.

    Attributes:
        revisions (list[Revision]): Submitted revisions, oldest first; the last one counts.
        state (str): State of the sheet, from draft to counted.

            Known values: `draft`, `submitted`, `counted`, `waived`, `quarantined`. Later versions may add values.
        version (int): Version of the sheet for If-Match; 0 before the first draft.
        draft (Draft | Unset): A sheet that is not submitted.
    """

    revisions: list[Revision]
    state: str
    version: int
    draft: Draft | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        revisions = []
        for revisions_item_data in self.revisions:
            revisions_item = revisions_item_data.to_dict()
            revisions.append(revisions_item)

        state = self.state

        version = self.version

        draft: dict[str, Any] | Unset = UNSET
        if not isinstance(self.draft, Unset):
            draft = self.draft.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "revisions": revisions,
                "state": state,
                "version": version,
            }
        )
        if draft is not UNSET:
            field_dict["draft"] = draft

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.draft import Draft
        from ..models.revision import Revision

        d = dict(src_dict)
        revisions = []
        _revisions = d.pop("revisions")
        for revisions_item_data in _revisions:
            revisions_item = Revision.from_dict(revisions_item_data)

            revisions.append(revisions_item)

        state = d.pop("state")

        version = d.pop("version")

        _draft = d.pop("draft", UNSET)
        draft: Draft | Unset
        if isinstance(_draft, Unset):
            draft = UNSET
        else:
            draft = Draft.from_dict(_draft)

        my_sheet = cls(
            revisions=revisions,
            state=state,
            version=version,
            draft=draft,
        )

        my_sheet.additional_properties = d
        return my_sheet

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
