"""The pages of the library and the rows that a record consists of."""

from practices.models.library import LibraryPage
from practices.models.parts import (
    FollowedBy,
    Outcome,
    Partner,
    PracticeCountry,
    PracticeElement,
    PracticePopulation,
    Source,
    StageReached,
    Step,
)
from practices.models.practice import PracticePage

__all__ = [
    "FollowedBy",
    "LibraryPage",
    "Outcome",
    "Partner",
    "PracticeCountry",
    "PracticeElement",
    "PracticePage",
    "PracticePopulation",
    "Source",
    "StageReached",
    "Step",
]
