"""How threads serve the posting mechanism: the one place where posts are written."""

from __future__ import annotations

import datetime as dt
import itertools
import uuid
from collections.abc import Iterable, Mapping, Sequence

from django.conf import settings
from django.db.models import Max

from core.text import canonicalise, render
from exchanges.enums import POSTING_FUNCTIONS, ExchangeState, SeatState
from exchanges.events import KeysChanged, PostingOpened, published, room_topic
from exchanges.models import Post, Room, Seat, Thread, Tick
from exchanges.selectors import last_tick_number
from nonattribution.journal import Place, SealedPost
from realtime.events import publish_on_commit


class ThreadJournal:
    """The threads of open exchanges, as the mechanism sees them."""

    def places(self, destinations: Iterable[uuid.UUID]) -> Mapping[uuid.UUID, Place]:
        """Return those threads that take posts now."""
        found = Thread.objects.filter(
            pk__in=list(destinations),
            room__exchange__state=ExchangeState.OPEN,
            room__audience__isnull=False,
        )
        rows = found.values_list("pk", "room__audience_id", "room__mode")
        return {key: Place(audience, mode) for key, audience, mode in rows}

    def blocs(self, audience_id: str) -> Mapping[uuid.UUID, uuid.UUID]:
        """Return who counts in the crowd: people who may post, by delegation.

        Simulated people fill no crowd outside a demonstration.
        """
        seats = Seat.objects.filter(
            delegation__rooms__audience=audience_id,
            state=SeatState.ACTIVE,
            function__in=POSTING_FUNCTIONS,
            person__is_active=True,
        )
        if not settings.DEMO_INSTANCE:
            seats = seats.filter(person__simulated=False)
        return dict(seats.values_list("person_id", "delegation_id"))

    def write(self, posts: Sequence[SealedPost], *, at: dt.datetime) -> None:
        """Store posts in the given (random) order, one tick per room, and announce each tick."""
        threads = Thread.objects.select_related("room").in_bulk({p.destination for p in posts})
        by_room: dict[Room, list[SealedPost]] = {}
        for post in posts:
            by_room.setdefault(threads[post.destination].room, []).append(post)
        for room, together in by_room.items():
            tick = Tick.objects.create(
                room=room, number=last_tick_number(room) + 1, day=at.date(), at=at
            )
            written = _write_posts(together, tick=tick)
            publish_on_commit(to=room_topic(room), event=published(tick, written))

    def announce_opening(self, audience_id: str, *, blocs: int, members: int) -> None:
        """Tell the rooms of an audience that posting has opened."""
        for room in Room.objects.filter(audience=audience_id):
            publish_on_commit(
                to=room_topic(room), event=PostingOpened(delegations=blocs, members=members)
            )

    def announce_keys(self, audience_id: str) -> None:
        """Tell the rooms of an audience that their browsers need tokens of a new key."""
        for room in Room.objects.filter(audience=audience_id):
            publish_on_commit(to=room_topic(room), event=KeysChanged())

    def forget_clock_times(self, *, before: dt.date) -> None:
        """Keep date and number of earlier ticks, not the minute."""
        Tick.objects.filter(day__lt=before, at__isnull=False).update(at=None)


def _write_posts(together: Sequence[SealedPost], *, tick: Tick) -> list[Post]:
    highest = dict(
        Post.objects.filter(thread__in={post.destination for post in together})
        .values_list("thread")
        .annotate(Max("number"))
    )
    numbers = {
        thread: itertools.count(highest.get(thread, 0) + 1)
        for thread in {post.destination for post in together}
    }
    posts = []
    for sealed in together:
        text = canonicalise(sealed.text)
        posts.append(
            Post(
                thread_id=sealed.destination,
                tick=tick,
                epoch_id=sealed.epoch_id,
                number=next(numbers[sealed.destination]),
                text=text,
                html=render(text),
                tag=sealed.tag,
                edit_hash=sealed.edit_hash,
            )
        )
    return list(Post.objects.bulk_create(posts))
