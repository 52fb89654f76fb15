from enum import StrEnum


class Force(StrEnum):
    ALLOWED = "allowed"
    EXCLUSIVE = "exclusive"
    WARN = "warn"

    def __str__(self) -> str:
        return str(self.value)
