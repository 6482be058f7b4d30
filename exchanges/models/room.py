"""The room: a restricted part of an exchange."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from typing_extensions import override

from access.grants import PersonGrant
from core.keys import KeyedModel
from exchanges.enums import RoomKind
from exchanges.models.delegation import Delegation
from exchanges.models.exchange import Exchange
from nonattribution.enums import Mode
from nonattribution.models import Audience


class Room(KeyedModel):
    """A part of the workspace, open to named delegations; its posts have no author anywhere.

    `audience` is the canonical form of who may post here: rooms with equal rules share it.
    """

    exchange = models.ForeignKey(Exchange, on_delete=models.CASCADE, related_name="rooms")
    delegations = models.ManyToManyField(
        Delegation, related_name="rooms", verbose_name=_("open to"), blank=True
    )
    audience = models.ForeignKey(Audience, on_delete=models.PROTECT, null=True)
    title = models.CharField(_("title"), max_length=160)
    purpose = models.CharField(_("purpose"), max_length=300, blank=True)
    kind = models.CharField(_("kind"), max_length=12, choices=RoomKind.choices)
    mode = models.CharField(
        _("publication"), max_length=10, choices=Mode.choices, default=Mode.STANDARD
    )
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        verbose_name = _("room")
        verbose_name_plural = _("rooms")
        default_permissions = ()
        permissions = (
            ("read_room", "May read the room"),
            ("post_in_room", "May post in the room"),
        )

    @override
    def __str__(self) -> str:
        return self.title


class RoomGrant(PersonGrant):
    """Who may read or post in a room; rows go with it."""

    content_object = models.ForeignKey(Room, on_delete=models.CASCADE)
