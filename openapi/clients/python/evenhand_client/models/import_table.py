from enum import StrEnum


class ImportTable(StrEnum):
    ASSIGNMENT = "assignment"
    CONFLICTS = "conflicts"
    ENTRIES = "entries"
    JUDGES = "judges"
    PINS = "pins"

    def __str__(self) -> str:
        return str(self.value)
