from enum import StrEnum


class JobKind(StrEnum):
    ASSIGNMENT = "assignment"

    def __str__(self) -> str:
        return str(self.value)
