from enum import StrEnum


class RoundState(StrEnum):
    APPROVED = "approved"
    ASSIGNED = "assigned"
    CLOSED = "closed"
    PLANNED = "planned"
    PUBLISHED = "published"
    RANKED = "ranked"
    SCORING = "scoring"

    def __str__(self) -> str:
        return str(self.value)
