"""Words of the restricted side."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class ExchangeState(models.TextChoices):
    """The life of an exchange."""

    DRAFT = "draft", _("in preparation")
    OPEN = "open", _("open")
    CONCLUDED = "concluded", _("concluded")


READABLE_STATES = (ExchangeState.OPEN, ExchangeState.CONCLUDED)


class SeatFunction(models.TextChoices):
    """What a person does in a delegation."""

    HEAD = "head", _("head of delegation")
    TECHNICAL = "technical", _("technical member")
    DECISION_MAKING = "decision_making", _("decision-making member")
    ADVISER = "adviser", _("adviser")
    INTERPRETER = "interpreter", _("interpreter")
    OBSERVER = "observer", _("observer")


# Interpreters carry others' words and observers listen; neither posts, neither counts in the crowd.
POSTING_FUNCTIONS = (
    SeatFunction.HEAD,
    SeatFunction.TECHNICAL,
    SeatFunction.DECISION_MAKING,
    SeatFunction.ADVISER,
)


class SeatState(models.TextChoices):
    """Whether a seat is held."""

    ACTIVE = "active", pgettext_lazy("seat", "in")
    ENDED = "ended", pgettext_lazy("seat", "ended")


class RoomKind(models.TextChoices):
    """What a room is for."""

    PLENARY = "plenary", _("plenary room")
    BREAKOUT = "breakout", _("breakout room")


class PostState(models.TextChoices):
    """What readers see of a post."""

    SHOWN = "shown", _("shown")
    HIDDEN = "hidden", _("hidden by the facilitators")
