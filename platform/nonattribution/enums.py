"""Words of the mechanism."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Mode(models.TextChoices):
    """How often a room publishes; the seconds are the instance's (`TICK_SECONDS`)."""

    LIVE = "live", _("live")
    STANDARD = "standard", _("standard")
    CAREFUL = "careful", _("careful")


class EpochState(models.TextChoices):
    """The life of a token key."""

    NEXT = "next", _("next")
    CURRENT = "current", _("current")
    PREVIOUS = "previous", _("previous")
    ENDED = "ended", _("ended")


# Tokens of a previous key are taken until the first tick after its end, so that weeks close no room.
ACCEPTED_STATES = (EpochState.CURRENT, EpochState.PREVIOUS)
DRAWN_STATES = (EpochState.CURRENT, EpochState.NEXT)
