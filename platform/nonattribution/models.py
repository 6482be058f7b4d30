"""What the mechanism stores: keys, undated grants, spent tags. No thread, no person, no time."""

from django.db import models
from typing_extensions import override

from core.keys import KeyedModel
from nonattribution.enums import EpochState


class Audience(models.Model):
    """Those whom one rule of admission lets post; the key is the SHA-256 of the canonical rule."""

    id = models.CharField(primary_key=True, max_length=64)

    @override
    def __str__(self) -> str:
        return self.id[:12]


class Epoch(KeyedModel):
    """Seven days of one audience's token key.

    The private key is sealed (`nonattribution.keys`) and destroyed when the epoch is past. The band is
    what everybody is told of the crowd, computed once, when it first suffices; 0 until then.
    """

    audience = models.ForeignKey(Audience, on_delete=models.CASCADE, related_name="epochs")
    starts_on = models.DateField()
    ends_on = models.DateField()
    state = models.CharField(max_length=8, choices=EpochState.choices)
    key_id = models.CharField(max_length=64, unique=True)
    public_key = models.BinaryField()
    sealed_private_key = models.BinaryField(null=True)
    band_blocs = models.PositiveSmallIntegerField(default=0)
    band_members = models.PositiveSmallIntegerField(default=0)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("audience", "state"),
                condition=models.Q(state__in=["next", "current"]),
                name="one_current_and_one_next_epoch",
            ),
        )

    @override
    def __str__(self) -> str:
        return f"{self.audience} {self.starts_on} {self.state}"


class TokenBatch(KeyedModel):
    """That a member was given tokens of an epoch, and for which blinded batch.

    Written once a day for everybody together (`nonattribution.settling`): a row made at the moment
    of drawing would say when, or in which order, members came.
    """

    member = models.UUIDField()
    epoch = models.ForeignKey(Epoch, on_delete=models.CASCADE, related_name="batches")
    digest = models.BinaryField(max_length=32)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("member", "epoch"), name="one_batch_per_epoch"),
        )

    @override
    def __str__(self) -> str:
        return "token batch"


class SpentTag(models.Model):
    """A token that has been used: the hash of its nonce, which was never seen at signing."""

    tag = models.BinaryField(primary_key=True, max_length=32)
    epoch = models.ForeignKey(Epoch, on_delete=models.CASCADE, related_name="spent")

    @override
    def __str__(self) -> str:
        return "spent tag"
