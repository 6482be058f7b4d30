"""Words of the mechanism."""

from django.db import models


class Mode(models.TextChoices):
    """How often a room publishes; the seconds are the instance's (`TICK_SECONDS`)."""

    LIVE = "live"
    STANDARD = "standard"
    CAREFUL = "careful"


class EpochState(models.TextChoices):
    """The life of a token key. No page shows these words."""

    NEXT = "next"
    CURRENT = "current"
    PREVIOUS = "previous"
    ENDED = "ended"


# Tokens of a previous key are taken until the first tick after its end, so that weeks close no room.
ACCEPTED_STATES = (EpochState.CURRENT, EpochState.PREVIOUS)
DRAWN_STATES = (EpochState.CURRENT, EpochState.NEXT)
