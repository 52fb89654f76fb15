from enum import StrEnum


class JudgeNames(StrEnum):
    CODES = "codes"
    PSEUDONYMS = "pseudonyms"

    def __str__(self) -> str:
        return str(self.value)
