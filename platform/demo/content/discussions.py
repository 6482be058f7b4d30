"""The talk in the restricted rooms of a demo instance: what stands there, and what follows.

The posts are invented. None names a place, an office or a person, and no two of them are
marked as coming from the same author.
"""

from dataclasses import dataclass
from typing import Literal

from demo.content import posts_case_management, posts_plenary

RoomKey = Literal["plenary", "case_management"]


@dataclass(frozen=True)
class OpeningPost:
    """A post that a newcomer finds; `day_offset` counts days back from today."""

    day_offset: int
    text: str


@dataclass(frozen=True)
class ThreadContent:
    """One thread: its opening posts, oldest first, and the lines that simulated delegates add."""

    key: str
    room: RoomKey
    title: str
    opening: tuple[OpeningPost, ...]
    lines: tuple[str, ...]


THREADS: tuple[ThreadContent, ...] = (
    ThreadContent(
        key="what-failed-first",
        room="plenary",
        title=posts_plenary.TITLE,
        opening=tuple(OpeningPost(days, text) for days, text in posts_plenary.OPENING),
        lines=posts_plenary.LINES,
    ),
    ThreadContent(
        key="who-holds-the-thread",
        room="case_management",
        title=posts_case_management.TITLE,
        opening=tuple(OpeningPost(days, text) for days, text in posts_case_management.OPENING),
        lines=posts_case_management.LINES,
    ),
)
