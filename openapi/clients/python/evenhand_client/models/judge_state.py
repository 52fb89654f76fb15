from enum import StrEnum


class JudgeState(StrEnum):
    ACCEPTED = "accepted"
    DECLINED = "declined"
    INVITED = "invited"
    WITHDRAWN = "withdrawn"

    def __str__(self) -> str:
        return str(self.value)
