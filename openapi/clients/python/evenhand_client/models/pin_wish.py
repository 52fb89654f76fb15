from enum import StrEnum


class PinWish(StrEnum):
    MUST = "must"
    NEVER = "never"

    def __str__(self) -> str:
        return str(self.value)
