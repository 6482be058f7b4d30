"""The guarantees of the mechanism, each as one check.

The ordinary tests call them as they are; `test_mutations.py` takes one protection out at a time and
shows that the same check then fails.
"""

from __future__ import annotations

import dataclasses
import secrets
import statistics
import threading
import time
import uuid
from collections import Counter
from itertools import permutations
from types import SimpleNamespace

import pytest
from asgiref.sync import async_to_sync
from django.db import connection

from nonattribution import drop as drops
from nonattribution import journal as journals
from nonattribution import pool as pools
from nonattribution import publication, settling, tokens
from nonattribution.ledger import BatchRefused, Ledger, ledger
from nonattribution.models import SpentTag, TokenBatch
from nonattribution.ticker import Ticker
from tests.guarantees.stored import tables
from tests.nonattribution.bodies import bodies
from tests.nonattribution.cast import ADDRESS, ALL_MODES, NOON, Scene, hand_in

# Six standard deviations and more for the numbers drawn here: chance does not reach it.
NO_TREND = 0.65


def trend(order: list[int]) -> float:
    """Return how far `order` follows the order of arrival: 1 entirely, 0 not at all."""
    return statistics.correlation(order, range(len(order)))


# ---- tokens -------------------------------------------------------------------------------------


def check_a_faulty_signature_is_never_returned(monkeypatch, key, blinded: bytes, *, half: int):
    honest = tokens.gmpy2.powmod_sec
    calls = []

    def faulty(base, exponent, modulus):
        calls.append(modulus)
        result = honest(base, exponent, modulus)
        return result ^ 1 if len(calls) == half else result

    monkeypatch.setattr(tokens.gmpy2, "powmod_sec", faulty)
    with pytest.raises(ValueError, match="signing failure"):
        tokens.blind_sign(key, blinded)
    assert len(calls) == 2


# ---- drop ---------------------------------------------------------------------------------------


def check_every_hand_in_gets_one_answer(scene: Scene):
    answers = {kind: hand_in(body).sent for kind, body in bodies(scene).items()}

    assert answers["good"] == [
        {
            "type": "http.response.start",
            "status": 202,
            "headers": [
                (b"content-type", b"text/plain"),
                (b"content-length", b"0"),
                (b"cache-control", b"no-store"),
                (b"referrer-policy", b"no-referrer"),
            ],
        },
        {"type": "http.response.body", "body": b""},
    ]
    assert {kind: sent for kind, sent in answers.items() if sent != answers["good"]} == {}
    assert [post.text for post in pools.pool.waiting()] == [
        "We let the families of Maplewood go home."
    ]


def check_the_answer_goes_out_before_anything_is_looked_at(scene: Scene, monkeypatch):
    order: list[str] = []
    looks = drops.accept

    async def looking(envelope):
        order.append("looked")
        return await looks(envelope)

    monkeypatch.setattr(drops, "accept", looking)
    for body in bodies(scene).values():
        order.clear()
        hand_in(body, noting=order)
        assert order == ["http.response.start", "http.response.body", "looked"]


def check_a_hand_in_writes_nothing(scene: Scene):
    handed = bodies(scene)
    before = tables()

    for body in handed.values():
        hand_in(body)

    assert len(pools.pool.waiting()) == 1
    assert tables() == before


def check_a_hand_in_is_not_logged(scene: Scene, heard: list):
    for body in bodies(scene).values():
        hand_in(body)
    hand_in(b"{}".ljust(4096))
    hand_in(b"", announced=b"70000")
    hand_in(b"", headers=((b"cookie", b"session=somebody"),))

    assert [record.getMessage() for record in heard] == []


def check_credentials_are_refused_unread(scene: Scene, header: tuple[bytes, bytes]):
    for answer in (
        hand_in(scene.body(scene.token()), headers=(header,)),
        hand_in(method="GET", path="/drop/keys", headers=(header,)),
    ):
        assert (answer.status, answer.body, answer.reads) == (400, b"", 0)
    assert pools.pool.waiting() == ()


# ---- pool ---------------------------------------------------------------------------------------


def check_the_pool_keeps_no_order_of_arrival(scene: Scene):
    """All 24 orders of four posts come up about equally often (62.5 times in 1500)."""
    posts = [scene.waiting(text) for text in "abcd"]
    counts: Counter[str] = Counter()
    for _ in range(1500):
        pool = pools.Pool()
        for post in posts:
            assert pool.add(post)
        counts["".join(post.text for post in pool.waiting())] += 1

    expected = {"".join(order) for order in permutations("abcd")}
    assert set(counts) == expected
    assert 15 <= min(counts.values()) <= max(counts.values()) <= 115


def check_a_waiting_post_says_nothing_of_author_or_time(scene: Scene):
    assert {one.name: one.type for one in dataclasses.fields(journals.SealedPost)} == {
        "destination": "uuid.UUID",
        "epoch_id": "uuid.UUID",
        "audience_id": "str",
        "tag": "bytes",
        "edit_hash": "bytes",
        "text": "str",
    }
    hand_in(scene.body(scene.token()), headers=((b"user-agent", b"Maplewood/7"),))
    (post,) = pools.pool.waiting()
    assert not hasattr(post, "__dict__")
    assert ADDRESS not in repr(post)
    assert "Maplewood/7" not in repr(post)


# ---- publication --------------------------------------------------------------------------------


def check_publication_keeps_no_order(scene: Scene):
    scene.gather(blocs=6, members=12)
    waiting = [scene.waiting(str(position)) for position in range(120)]

    publication.publish(waiting, at=NOON, modes=ALL_MODES)

    order = [int(text) for text in scene.journal.texts()]
    assert sorted(order) == list(range(120))
    assert abs(trend(order)) < NO_TREND
    arrival = {post.tag: position for position, post in enumerate(waiting)}
    assert abs(trend([arrival[bytes(tag)] for tag in physical_order(SpentTag, "tag")])) < NO_TREND


def check_a_failed_tick_leaves_no_trace_and_loses_nothing(scene: Scene):
    scene.gather(blocs=6, members=12)
    posts = [scene.waiting(text) for text in ("one", "two", "three")]
    for post in posts:
        pools.pool.add(post)
    before = tables()
    scene.journal.failing = True
    async_to_sync(Ticker().tick)(at=NOON, modes=list(ALL_MODES))

    assert (scene.journal.written, SpentTag.objects.count()) == ([], 0)
    assert {k: v for k, v in tables().items() if k != "nonattribution_epoch"} == {
        k: v for k, v in before.items() if k != "nonattribution_epoch"
    }
    assert set(pools.pool.waiting()) == set(posts)

    scene.journal.failing = False
    async_to_sync(Ticker().tick)(at=NOON, modes=list(ALL_MODES))
    assert sorted(scene.journal.texts()) == ["one", "three", "two"]
    assert pools.pool.waiting() == ()


def check_bands_are_never_live(scene: Scene):
    scene.gather(blocs=6, members=9)
    publication.open_crowds()
    told = list(scene.journal.announced)
    assert told == [(scene.audience.pk, 5, 8)]

    for _ in range(3):
        scene.gather(blocs=20, members=40)
        publication.open_crowds()

    assert scene.journal.announced == told
    assert (scene.epoch.band_blocs, scene.epoch.band_members) == (5, 8)


# ---- ledger and settling ------------------------------------------------------------------------


def check_a_grant_stays_in_memory_until_settling(scene: Scene):
    before = tables()
    members = scene.gather(blocs=6, members=12)

    assert tables() == before
    assert ledger.holders(scene.epoch) == set(members)


def check_one_of_two_simultaneous_batches_wins(book: Ledger):
    epoch, member = SimpleNamespace(pk=uuid.uuid4()), uuid.uuid4()

    def slowly(*, member, epoch):
        found = book._today.get((epoch.pk, member))
        time.sleep(0.02)
        return found

    book.digest = slowly  # type: ignore[method-assign]
    refused = []

    def record(digest):
        try:
            book.record(member=member, epoch=epoch, digest=digest)
        except BatchRefused:
            refused.append(digest)

    batches = [bytes([number]) * 32 for number in range(4)]
    threads = [threading.Thread(target=record, args=(digest,)) for digest in batches]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    (kept,) = book.today().values()
    assert sorted([*refused, kept]) == batches


def check_settled_rows_keep_no_order(scene: Scene, commits):
    """Neither within a day nor between days: the table is written anew in a random order."""
    days = [[uuid.uuid4() for _ in range(60)] for _ in range(2)]
    for members in days:
        for member in members:
            ledger.record(member=member, epoch=scene.epoch, digest=secrets.token_bytes(32))
        with commits(execute=True):
            settling.store_grants()

    arrival = {member: position for position, member in enumerate(days[0] + days[1])}
    order = [arrival[uuid.UUID(str(member))] for member in physical_order(TokenBatch, "member")]
    assert sorted(order) == list(range(120))
    assert abs(trend(order)) < NO_TREND
    assert 10 <= sum(position < 60 for position in order[:60]) <= 50


def physical_order(model, column: str) -> list:
    """Return a column in the order in which the database's file keeps the rows."""
    key = "ctid" if connection.vendor == "postgresql" else "rowid"
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {column} FROM {model._meta.db_table} ORDER BY {key}")
        return [row[0] for row in cursor.fetchall()]
