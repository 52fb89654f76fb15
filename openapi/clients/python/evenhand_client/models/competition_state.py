from enum import StrEnum


class CompetitionState(StrEnum):
    ARCHIVED = "archived"
    DELIBERATING = "deliberating"
    DRAFT = "draft"
    JUDGING = "judging"
    OPEN = "open"
    PUBLISHED = "published"

    def __str__(self) -> str:
        return str(self.value)
