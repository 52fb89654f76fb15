from enum import StrEnum


class Language(StrEnum):
    EN = "en"
    RU = "ru"
    ZH = "zh"

    def __str__(self) -> str:
        return str(self.value)
