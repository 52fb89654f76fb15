from enum import StrEnum


class OrganisationKind(StrEnum):
    ASSOCIATION = "association"
    ENTERPRISE = "enterprise"
    GOVERNMENT = "government"
    PARK = "park"
    SCHOOL = "school"
    UNIVERSITY = "university"

    def __str__(self) -> str:
        return str(self.value)
