from enum import StrEnum


class SheetState(StrEnum):
    COUNTED = "counted"
    DRAFT = "draft"
    QUARANTINED = "quarantined"
    SUBMITTED = "submitted"
    WAIVED = "waived"

    def __str__(self) -> str:
        return str(self.value)
