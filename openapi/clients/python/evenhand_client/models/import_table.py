from enum import StrEnum


class ImportTable(StrEnum):
    ASSIGNMENT = "assignment"
    ENTRIES = "entries"
    JUDGES = "judges"
    PINS = "pins"
    TIES = "ties"

    def __str__(self) -> str:
        return str(self.value)
