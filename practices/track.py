"""The seven dots of the stage track, and which stage counts as reached."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from practices.enums import SETBACKS, TRACK_LENGTH, TRACK_POSITION, Stage

Dot = Literal["on", "now", "off", "back"]


@dataclass(frozen=True)
class StageTrack:
    """What the drawing shows, and the same in a word."""

    steps: tuple[Dot, ...]
    label: str


def stage_reached(stages: Sequence[str]) -> str:
    """Return the furthest stage, or the setback if that came last; empty if there is none."""
    if not stages:
        return ""
    if stages[-1] in SETBACKS:
        return stages[-1]
    return max(
        (stage for stage in stages if stage not in SETBACKS),
        key=lambda stage: TRACK_POSITION[stage],
    )


def stage_track(stages: Sequence[str]) -> StageTrack | None:
    """Return the track of a record with these stages, in their order."""
    reached = stage_reached(stages)
    if not reached:
        return None
    furthest = max((TRACK_POSITION.get(stage, 0) for stage in stages), default=0)
    here: Dot = "back" if reached in SETBACKS else "now"
    dots: Iterator[Dot] = (
        "on" if place < furthest else here if place == furthest else "off"
        for place in range(TRACK_LENGTH)
    )
    return StageTrack(tuple(dots), str(Stage(reached).label))
