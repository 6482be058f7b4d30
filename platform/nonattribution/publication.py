"""A tick: what waits is published together, shuffled, in one transaction."""

from __future__ import annotations

import datetime as dt
import secrets
import uuid
from collections.abc import Collection, Iterable, Mapping, Sequence

from django.db import transaction

from nonattribution import crowd
from nonattribution.enums import ACCEPTED_STATES, EpochState
from nonattribution.journal import Place, SealedPost, registered
from nonattribution.ledger import ledger
from nonattribution.models import Epoch, SpentTag


@transaction.atomic
def publish(
    waiting: Sequence[SealedPost], *, at: dt.datetime, modes: Collection[str]
) -> set[bytes]:
    """Publish those posts that are due at `at` and stand in a sufficient crowd.

    Returns the tags that need not wait any longer: published now, spent by an earlier tick, or void
    because their key has ended or their place takes none, or has another audience now. Posts in
    too small a crowd or of other modes go on waiting.
    """
    journal = registered()
    spent = _spent(post.tag for post in waiting)
    places = journal.places({post.destination for post in waiting})
    accepted = Epoch.objects.filter(state__in=ACCEPTED_STATES)
    epochs = accepted.in_bulk({post.epoch_id for post in waiting})
    done = spent | {post.tag for post in waiting if _is_void(post, epochs=epochs, places=places)}
    due = [
        post for post in waiting if post.tag not in done and places[post.destination].mode in modes
    ]
    crowded = {key for key in {post.epoch_id for post in due} if crowd_of(epochs[key]).suffices}
    ready = [post for post in due if post.epoch_id in crowded]
    if not ready:
        return done
    secrets.SystemRandom().shuffle(ready)
    # Sorted by tag, which is a hash of a random number, so that no row order is an arrival order.
    by_tag = sorted(ready, key=lambda post: post.tag)
    SpentTag.objects.bulk_create(SpentTag(tag=post.tag, epoch_id=post.epoch_id) for post in by_tag)
    journal.write(ready, at=at)
    return done | {post.tag for post in ready}


def _is_void(
    post: SealedPost, *, epochs: Mapping[uuid.UUID, Epoch], places: Mapping[uuid.UUID, Place]
) -> bool:
    place = places.get(post.destination)
    elsewhere = place is None or place.audience_id != post.audience_id
    return elsewhere or post.epoch_id not in epochs


def crowd_of(epoch: Epoch) -> crowd.Crowd:
    """Count those who hold tokens of one key and may post: among them its posts' authors stand.

    Holders of last week's key hide nobody who writes with this week's, so keys are not added up.
    """
    return crowd.measure(ledger.holders(epoch), registered().blocs(epoch.audience_id))


def open_crowds() -> None:
    """Fix the bands of epochs whose crowd has become sufficient, and tell their rooms once."""
    for epoch in Epoch.objects.filter(state=EpochState.CURRENT, band_members=0):
        found = crowd_of(epoch)
        if not found.suffices:
            continue
        epoch.band_blocs, epoch.band_members = found.bands
        epoch.save(update_fields=["band_blocs", "band_members"])
        registered().announce_opening(
            epoch.audience_id, blocs=epoch.band_blocs, members=epoch.band_members
        )


def _spent(tags: Iterable[bytes]) -> set[bytes]:
    found = SpentTag.objects.filter(tag__in=list(tags)).values_list("tag", flat=True)
    return {bytes(tag) for tag in found}
