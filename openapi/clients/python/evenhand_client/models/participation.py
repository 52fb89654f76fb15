from enum import StrEnum


class Participation(StrEnum):
    GUEST = "guest"
    MEMBER = "member"
    OBSERVER = "observer"
    PARTNER = "partner"

    def __str__(self) -> str:
        return str(self.value)
