from enum import StrEnum


class ConflictEffect(StrEnum):
    ALLOWED = "allowed"
    EXCLUSIVE = "exclusive"
    WARN = "warn"

    def __str__(self) -> str:
        return str(self.value)
