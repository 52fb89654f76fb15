from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from typing_extensions import Self

if TYPE_CHECKING:
    from ..models.second_look_account import SecondLookAccount
    from ..models.second_review import SecondReview


T = TypeVar("T", bound="SecondLook")


@_attrs_define
class SecondLook:
    """Where spare reviews should go.

    Attributes:
        account (SecondLookAccount): The same for people, by language.
        misclassified (float): Entries expected on the wrong side of a prize line now.
        misclassified_after (float): The same expected after these reviews.
        reviews (list[SecondReview]): The reviews, the most useful first.
        top (int): The prize line: ranks up to this.
        unplaced (int): Reviews without a use: no entry is left in doubt, or no judge without a conflict has room.
    """

    account: SecondLookAccount
    misclassified: float
    misclassified_after: float
    reviews: list[SecondReview]
    top: int
    unplaced: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account = self.account.to_dict()

        misclassified = self.misclassified

        misclassified_after = self.misclassified_after

        reviews = []
        for reviews_item_data in self.reviews:
            reviews_item = reviews_item_data.to_dict()
            reviews.append(reviews_item)

        top = self.top

        unplaced = self.unplaced

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "account": account,
                "misclassified": misclassified,
                "misclassified_after": misclassified_after,
                "reviews": reviews,
                "top": top,
                "unplaced": unplaced,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.second_look_account import SecondLookAccount
        from ..models.second_review import SecondReview

        d = dict(src_dict)
        account = SecondLookAccount.from_dict(d.pop("account"))

        misclassified = d.pop("misclassified")

        misclassified_after = d.pop("misclassified_after")

        reviews = []
        _reviews = d.pop("reviews")
        for reviews_item_data in _reviews:
            reviews_item = SecondReview.from_dict(reviews_item_data)

            reviews.append(reviews_item)

        top = d.pop("top")

        unplaced = d.pop("unplaced")

        second_look = cls(
            account=account,
            misclassified=misclassified,
            misclassified_after=misclassified_after,
            reviews=reviews,
            top=top,
            unplaced=unplaced,
        )

        second_look.additional_properties = d
        return second_look

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
