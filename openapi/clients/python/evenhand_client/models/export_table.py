from enum import StrEnum


class ExportTable(StrEnum):
    ASSIGNMENT = "assignment"
    ENTRIES = "entries"
    JUDGES = "judges"
    JUDGE_REPORT = "judge_report"
    RUBRIC = "rubric"
    SCORES = "scores"
    STANDINGS = "standings"

    def __str__(self) -> str:
        return str(self.value)
