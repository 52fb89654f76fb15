from enum import StrEnum


class Verdict(StrEnum):
    DISQUALIFIED = "disqualified"
    ELIGIBLE = "eligible"
    INELIGIBLE = "ineligible"

    def __str__(self) -> str:
        return str(self.value)
