from enum import StrEnum


class Method(StrEnum):
    ADDITIVE = "additive"
    BORDA = "borda"
    CALIBRATED = "calibrated"
    MEAN = "mean"
    MEDIAN = "median"
    TRIMMED = "trimmed"
    ZSCORE = "zscore"

    def __str__(self) -> str:
        return str(self.value)
