from enum import StrEnum


class Role(StrEnum):
    JUDGE = "judge"
    ORGANISER = "organiser"
    TEAM = "team"

    def __str__(self) -> str:
        return str(self.value)
