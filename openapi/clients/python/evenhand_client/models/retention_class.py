from enum import StrEnum


class RetentionClass(StrEnum):
    ENTRANTS = "entrants"
    INVITATIONS = "invitations"
    JUDGES = "judges"
    TOKENS = "tokens"
    WINNERS = "winners"

    def __str__(self) -> str:
        return str(self.value)
