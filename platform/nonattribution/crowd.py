"""The crowd rule: posting opens only where an author stands among enough others.

Bands are all that is ever shown: a live number would say, by how it changes, who has just come.
"""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from django.conf import settings

BLOC_BANDS = (5, 10, 20, 30)
MEMBER_BANDS = (8, 15, 30, 60)


@dataclass(frozen=True, slots=True)
class Crowd:
    """How many delegations and members hold tokens of an epoch and may post."""

    blocs: int
    members: int

    @property
    def suffices(self) -> bool:
        """Tell whether any author stands among enough other delegations and enough members."""
        return (
            self.blocs - 1 >= settings.CROWD_MIN_OTHER_BLOCS
            and self.members >= settings.CROWD_MIN_MEMBERS
        )

    @property
    def bands(self) -> tuple[int, int]:
        """Return the two rounded-down numbers that may be shown."""
        least_blocs = settings.CROWD_MIN_OTHER_BLOCS
        least_members = settings.CROWD_MIN_MEMBERS
        return (
            _floor(self.blocs, (least_blocs, *BLOC_BANDS)),
            _floor(self.members, (least_members, *MEMBER_BANDS)),
        )


def measure(holders: Collection[uuid.UUID], bloc_of: Mapping[uuid.UUID, uuid.UUID]) -> Crowd:
    """Count the holders of tokens who may post, and their delegations."""
    counted = [bloc_of[holder] for holder in holders if holder in bloc_of]
    return Crowd(blocs=len(set(counted)), members=len(counted))


def _floor(count: int, bands: tuple[int, ...]) -> int:
    return max((band for band in bands if band <= count), default=0)
