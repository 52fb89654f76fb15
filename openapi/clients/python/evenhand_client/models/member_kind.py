from enum import StrEnum


class MemberKind(StrEnum):
    MEMBER = "member"
    MENTOR = "mentor"

    def __str__(self) -> str:
        return str(self.value)
