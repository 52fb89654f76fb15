from enum import StrEnum


class PinKind(StrEnum):
    MUST = "must"
    NEVER = "never"

    def __str__(self) -> str:
        return str(self.value)
