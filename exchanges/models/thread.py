"""Threads, and posts that have no author: not here, not in any other table."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from typing_extensions import override

from core.keys import KeyedModel
from exchanges.enums import PostState
from exchanges.models.room import Room
from nonattribution.models import Epoch


class Thread(KeyedModel):
    """A discussion in a room, opened by the facilitators."""

    room = models.ForeignKey(Room, on_delete=models.CASCADE, related_name="threads")
    title = models.CharField(_("title"), max_length=200)
    opened_on = models.DateField(_("opened on"))
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        verbose_name = _("thread")
        verbose_name_plural = _("threads")
        default_permissions = ()

    @override
    def __str__(self) -> str:
        return self.title


class Tick(KeyedModel):
    """One publication in a room: posts that came out together.

    `at` is the moment everybody saw; it is forgotten at midnight and date and number remain.
    """

    room = models.ForeignKey(Room, on_delete=models.CASCADE, related_name="ticks")
    number = models.PositiveIntegerField()
    day = models.DateField()
    at = models.DateTimeField(null=True)

    class Meta:
        default_permissions = ()
        constraints = (
            models.UniqueConstraint(fields=("room", "number"), name="one_tick_per_number"),
        )

    @override
    def __str__(self) -> str:
        return f"{self.day} {self.number}"


class Post(KeyedModel):
    """A post without an author.

    `tag` is the hash of its token's nonce, by which the author's own browser knows it; whoever
    shows the secret behind `edit_hash` may change it. Neither was ever seen beside a person.
    """

    thread = models.ForeignKey(Thread, on_delete=models.CASCADE, related_name="posts")
    tick = models.ForeignKey(Tick, on_delete=models.CASCADE, related_name="posts")
    epoch = models.ForeignKey(Epoch, on_delete=models.SET_NULL, null=True)
    number = models.PositiveIntegerField()
    text = models.TextField()
    html = models.TextField()
    tag = models.BinaryField(max_length=32, unique=True)
    edit_hash = models.BinaryField(max_length=32)
    state = models.CharField(max_length=8, choices=PostState.choices, default=PostState.SHOWN)

    class Meta:
        default_permissions = ()
        constraints = (
            models.UniqueConstraint(fields=("thread", "number"), name="one_post_per_number"),
        )

    @override
    def __str__(self) -> str:
        return f"{self.number}"
