from enum import StrEnum


class RankingVariant(StrEnum):
    ALL_FLAGS = "all_flags"
    FIRST_PLAN = "first_plan"
    NO_FLAGS = "no_flags"

    def __str__(self) -> str:
        return str(self.value)
