from enum import StrEnum


class NameOwner(StrEnum):
    ENTRY = "entry"
    JUDGE = "judge"
    ORGANISATION = "organisation"
    TEAM = "team"

    def __str__(self) -> str:
        return str(self.value)
