from enum import StrEnum


class AssignmentState(StrEnum):
    ACTIVE = "active"
    DONE = "done"
    PROPOSED = "proposed"
    RECUSED = "recused"
    WITHDRAWN = "withdrawn"

    def __str__(self) -> str:
        return str(self.value)
