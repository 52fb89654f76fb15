from enum import StrEnum


class NamePolicy(StrEnum):
    NAMES = "names"
    TEAM = "team"

    def __str__(self) -> str:
        return str(self.value)
