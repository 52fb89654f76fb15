from enum import StrEnum


class SameCountry(StrEnum):
    ESTIMATE = "estimate"
    EXCLUDE = "exclude"
    IGNORE = "ignore"

    def __str__(self) -> str:
        return str(self.value)
