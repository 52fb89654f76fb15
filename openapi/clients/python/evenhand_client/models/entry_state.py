from enum import StrEnum


class EntryState(StrEnum):
    DISQUALIFIED = "disqualified"
    DRAFT = "draft"
    ELIGIBLE = "eligible"
    INELIGIBLE = "ineligible"
    SUBMITTED = "submitted"
    WITHDRAWN = "withdrawn"

    def __str__(self) -> str:
        return str(self.value)
