from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.checkpoint import Checkpoint
    from ..models.public_amendment import PublicAmendment
    from ..models.publication import Publication
    from ..models.scoring_plan import ScoringPlan
    from ..models.standing import Standing


T = TypeVar("T", bound="PublishedResults")


@_attrs_define
class PublishedResults:
    """Public results of a round.

    Attributes:
        amendments (list[PublicAmendment]): Changes of the scoring plan after it was frozen, oldest first.
        checkpoint (Checkpoint): The head of the audit chain.
        notes (list[str]): Notes on the ranking, in English sentences.
        publication (Publication): Published results of a round.
        scoring_plan (ScoringPlan): The scoring plan of a round.
        standings (list[Standing]): Ranked entries, sorted by track, component and rank.
        summary (Any): Figures of the ranking, as in `summary.json` of `evenhand rank`.
    """

    amendments: list[PublicAmendment]
    checkpoint: Checkpoint
    notes: list[str]
    publication: Publication
    scoring_plan: ScoringPlan
    standings: list[Standing]
    summary: Any
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amendments = []
        for amendments_item_data in self.amendments:
            amendments_item = amendments_item_data.to_dict()
            amendments.append(amendments_item)

        checkpoint = self.checkpoint.to_dict()

        notes = self.notes

        publication = self.publication.to_dict()

        scoring_plan = self.scoring_plan.to_dict()

        standings = []
        for standings_item_data in self.standings:
            standings_item = standings_item_data.to_dict()
            standings.append(standings_item)

        summary = self.summary

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "amendments": amendments,
                "checkpoint": checkpoint,
                "notes": notes,
                "publication": publication,
                "scoring_plan": scoring_plan,
                "standings": standings,
                "summary": summary,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.checkpoint import Checkpoint
        from ..models.public_amendment import PublicAmendment
        from ..models.publication import Publication
        from ..models.scoring_plan import ScoringPlan
        from ..models.standing import Standing

        d = dict(src_dict)
        amendments = []
        _amendments = d.pop("amendments")
        for amendments_item_data in _amendments:
            amendments_item = PublicAmendment.from_dict(amendments_item_data)

            amendments.append(amendments_item)

        checkpoint = Checkpoint.from_dict(d.pop("checkpoint"))

        notes = cast(list[str], d.pop("notes"))

        publication = Publication.from_dict(d.pop("publication"))

        scoring_plan = ScoringPlan.from_dict(d.pop("scoring_plan"))

        standings = []
        _standings = d.pop("standings")
        for standings_item_data in _standings:
            standings_item = Standing.from_dict(standings_item_data)

            standings.append(standings_item)

        summary = d.pop("summary")

        published_results = cls(
            amendments=amendments,
            checkpoint=checkpoint,
            notes=notes,
            publication=publication,
            scoring_plan=scoring_plan,
            standings=standings,
            summary=summary,
        )

        published_results.additional_properties = d
        return published_results

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
