from enum import StrEnum


class ConsentState(StrEnum):
    GIVEN = "given"
    MISSING = "missing"
    NOT_NEEDED = "not_needed"
    OUTDATED = "outdated"

    def __str__(self) -> str:
        return str(self.value)
