from enum import StrEnum


class AgeBand(StrEnum):
    OVER_35 = "over_35"
    UNDER_14 = "under_14"
    VALUE_1 = "14_17"
    VALUE_2 = "18_24"
    VALUE_3 = "25_35"

    def __str__(self) -> str:
        return str(self.value)
