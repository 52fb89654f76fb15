from enum import StrEnum


class Named(StrEnum):
    ENTRY = "entry"
    JUDGE = "judge"
    ORGANISATION = "organisation"
    TEAM = "team"

    def __str__(self) -> str:
        return str(self.value)
