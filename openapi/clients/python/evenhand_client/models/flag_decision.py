from enum import StrEnum


class FlagDecision(StrEnum):
    CONFIRMED = "confirmed"
    REFUSED = "refused"

    def __str__(self) -> str:
        return str(self.value)
