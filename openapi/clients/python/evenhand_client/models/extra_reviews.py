from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.extra_review import ExtraReview
    from ..models.extra_reviews_explanation import ExtraReviewsExplanation


T = TypeVar("T", bound="ExtraReviews")


@_attrs_define
class ExtraReviews:
    """Proposed extra reviews for a round.

    Attributes:
        explanation (ExtraReviewsExplanation): Explanation of the proposal in sentences, by language.
        misclassified (float): Expected number of entries on the wrong side of a prize line now.
        misclassified_after (float): Expected number of such entries after these reviews.
        reviews (list[ExtraReview]): The reviews, the most useful first.
        top (int): Prize line that was used: last rank that wins a prize.
        unplaced (int): Reviews without a use: no entry is in doubt, or no judge without a conflict has capacity.
    """

    explanation: ExtraReviewsExplanation
    misclassified: float
    misclassified_after: float
    reviews: list[ExtraReview]
    top: int
    unplaced: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        explanation = self.explanation.to_dict()

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
                "explanation": explanation,
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
        from ..models.extra_review import ExtraReview
        from ..models.extra_reviews_explanation import ExtraReviewsExplanation

        d = dict(src_dict)
        explanation = ExtraReviewsExplanation.from_dict(d.pop("explanation"))

        misclassified = d.pop("misclassified")

        misclassified_after = d.pop("misclassified_after")

        reviews = []
        _reviews = d.pop("reviews")
        for reviews_item_data in _reviews:
            reviews_item = ExtraReview.from_dict(reviews_item_data)

            reviews.append(reviews_item)

        top = d.pop("top")

        unplaced = d.pop("unplaced")

        extra_reviews = cls(
            explanation=explanation,
            misclassified=misclassified,
            misclassified_after=misclassified_after,
            reviews=reviews,
            top=top,
            unplaced=unplaced,
        )

        extra_reviews.additional_properties = d
        return extra_reviews

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
