"""One protection taken out at a time: the check that holds it must then fail, or it proves nothing."""

from __future__ import annotations

import contextlib
import dataclasses
import datetime as dt
import logging
from types import SimpleNamespace

import gmpy2
import pytest
from django.db import transaction

from nonattribution import acceptance, publication, settling, tokens
from nonattribution import drop as drops
from nonattribution import journal as journals
from nonattribution import pool as pools
from nonattribution import ticker as tickers
from nonattribution.enums import EpochState
from nonattribution.ledger import Ledger, ledger
from nonattribution.models import Epoch, SpentTag, TokenBatch
from tests.nonattribution import checks
from tests.nonattribution.cast import NOON

# pytest.raises inside a check reports with an outcome of its own.
noticed = pytest.raises((AssertionError, pytest.fail.Exception))


@pytest.fixture
def commits(django_capture_on_commit_callbacks):
    return django_capture_on_commit_callbacks


def test_a_pool_that_appends_is_noticed(scene, monkeypatch):
    def append(self, post):
        if post.tag in self._tags:
            return False
        self._waiting.append(post)
        self._tags.add(post.tag)
        return True

    monkeypatch.setattr(pools.Pool, "add", append)
    with noticed:
        checks.check_the_pool_keeps_no_order_of_arrival(scene)


def test_a_pool_that_puts_the_newest_first_is_noticed(scene, monkeypatch):
    monkeypatch.setattr(pools, "secrets", SimpleNamespace(randbelow=lambda limit: 0))
    with noticed:
        checks.check_the_pool_keeps_no_order_of_arrival(scene)


def test_a_waiting_post_with_the_time_of_its_arrival_is_noticed(scene, monkeypatch):
    @dataclasses.dataclass(frozen=True, slots=True)
    class Dated(journals.SealedPost):
        received_at: dt.datetime = NOON

    monkeypatch.setattr(journals, "SealedPost", Dated)
    monkeypatch.setattr(acceptance, "SealedPost", Dated)
    with noticed:
        checks.check_a_waiting_post_says_nothing_of_author_or_time(scene)


def test_a_publication_in_the_order_of_arrival_is_noticed(scene, monkeypatch):
    orderly = SimpleNamespace(SystemRandom=lambda: SimpleNamespace(shuffle=lambda posts: None))
    monkeypatch.setattr(publication, "secrets", orderly)
    with noticed:
        checks.check_publication_keeps_no_order(scene)


def test_spent_tags_in_the_order_of_arrival_are_noticed(scene, monkeypatch):
    monkeypatch.setattr(publication, "sorted", lambda posts, key: posts, raising=False)
    original = publication.secrets.SystemRandom

    class Kept:
        """Shuffles what is handed on to the journal, but only after the tags were stored."""

        def shuffle(self, posts):
            pass

    def late(posts, *, at):
        original().shuffle(posts)
        scene.journal.written.append((list(posts), at))

    monkeypatch.setattr(publication, "secrets", SimpleNamespace(SystemRandom=Kept))
    monkeypatch.setattr(scene.journal, "write", late)
    with noticed:
        checks.check_publication_keeps_no_order(scene)


def test_a_publication_without_a_transaction_is_noticed(scene, monkeypatch):
    """Without it a failing journal leaves spent tags, and the posts behind them are lost."""
    monkeypatch.setattr(tickers, "publish", publication.publish.__wrapped__)
    with noticed:
        checks.check_a_failed_tick_leaves_no_trace_and_loses_nothing(scene)


def test_a_tick_that_empties_the_pool_first_is_noticed(scene, monkeypatch):
    def hasty(waiting, *, at, modes):
        pools.pool.remove({post.tag for post in waiting})
        return publication.publish(waiting, at=at, modes=modes)

    monkeypatch.setattr(tickers, "publish", hasty)
    with noticed:
        checks.check_a_failed_tick_leaves_no_trace_and_loses_nothing(scene)


def test_bands_that_follow_the_crowd_are_noticed(scene, monkeypatch):
    def live():
        for epoch in Epoch.objects.filter(state=EpochState.CURRENT):
            blocs, members = publication.crowd_of(epoch).bands
            Epoch.objects.filter(pk=epoch.pk).update(band_blocs=blocs, band_members=members)
            if members:
                scene.journal.announce_opening(epoch.audience_id, blocs=blocs, members=members)

    monkeypatch.setattr(publication, "open_crowds", live)
    with noticed:
        checks.check_bands_are_never_live(scene)


def test_a_grant_that_is_written_at_once_is_noticed(scene, monkeypatch):
    record = Ledger.record

    def at_once(self, *, member, epoch, digest):
        record(self, member=member, epoch=epoch, digest=digest)
        TokenBatch.objects.create(member=member, epoch=epoch, digest=digest)

    monkeypatch.setattr(Ledger, "record", at_once)
    with noticed:
        checks.check_a_grant_stays_in_memory_until_settling(scene)


def test_a_ledger_without_a_lock_is_noticed():
    book = Ledger()
    book._lock = contextlib.nullcontext()
    with pytest.raises((AssertionError, ValueError)):
        checks.check_one_of_two_simultaneous_batches_wins(book)


def test_a_settling_that_only_adds_is_noticed(scene, monkeypatch, commits):
    @transaction.atomic
    def adding():
        today = ledger.today()
        rows = [
            TokenBatch(member=member, epoch_id=epoch, digest=digest)
            for (epoch, member), digest in today.items()
        ]
        settling.secrets.SystemRandom().shuffle(rows)
        TokenBatch.objects.bulk_create(rows)
        transaction.on_commit(lambda: ledger.forget(list(today)))

    monkeypatch.setattr(settling, "store_grants", adding)
    with noticed:
        checks.check_settled_rows_keep_no_order(scene, commits)


def test_a_settling_that_does_not_shuffle_is_noticed(scene, monkeypatch, commits):
    orderly = SimpleNamespace(SystemRandom=lambda: SimpleNamespace(shuffle=lambda rows: None))
    monkeypatch.setattr(settling, "secrets", orderly)
    with noticed:
        checks.check_settled_rows_keep_no_order(scene, commits)


def answering_what_became_of_it(status_when_not_taken: int):
    async def take(headers, receive, send):
        body = await drops._read(receive, limit=drops.SIZES[-1])
        taken = await drops.accept(drops.open_envelope(body))
        await drops._answer(send, 202 if taken else status_when_not_taken)

    return take


def test_a_drop_that_says_that_a_token_was_used_is_noticed(scene, monkeypatch):
    monkeypatch.setattr(drops, "_take", answering_what_became_of_it(409))
    with noticed:
        checks.check_every_hand_in_gets_one_answer(scene)


def test_a_drop_that_looks_before_it_answers_is_noticed(scene, monkeypatch):
    monkeypatch.setattr(drops, "_take", answering_what_became_of_it(202))
    with noticed:
        checks.check_the_answer_goes_out_before_anything_is_looked_at(scene, monkeypatch)


@pytest.mark.parametrize("header", [b"cookie", b"authorization"])
def test_a_drop_that_takes_credentials_is_noticed(scene, monkeypatch, header):
    monkeypatch.setattr(drops, "FORBIDDEN_HEADERS", drops.FORBIDDEN_HEADERS - {header})
    with noticed:
        checks.check_credentials_are_refused_unread(scene, (header, b"somebody"))


def test_a_drop_that_reads_before_it_refuses_is_noticed(scene, monkeypatch):
    plain = drops.drop

    async def curious(scope, receive, send):
        message = await receive() if scope["method"] == "POST" else None

        async def again():
            return message

        await plain(scope, again, send)

    monkeypatch.setattr(drops, "drop", curious)
    with noticed:
        checks.check_credentials_are_refused_unread(scene, (b"cookie", b"somebody"))


def test_a_tag_that_is_spent_when_it_arrives_is_noticed(scene, monkeypatch):
    place = acceptance._open_place

    def open_place(destination, *, tag):
        found = place(destination, tag=tag)
        if found:
            SpentTag.objects.create(tag=tag, epoch=scene.epoch)
        return found

    monkeypatch.setattr(acceptance, "_open_place", open_place)
    with noticed:
        checks.check_a_hand_in_writes_nothing(scene)


def test_a_line_in_the_log_is_noticed(scene, monkeypatch, heard):
    answer = drops._answer

    async def telling(send, status, body=b""):
        logging.getLogger("platform.drop").debug("answered %s", int(status))
        await answer(send, status, body)

    monkeypatch.setattr(drops, "_answer", telling)
    with noticed:
        checks.check_a_hand_in_is_not_logged(scene, heard)


def test_an_arithmetic_without_the_fault_check_is_noticed(monkeypatch, ready_made_keys):
    message = (12345).to_bytes(256, "big")
    believing = SimpleNamespace(
        gcd=gmpy2.gcd,
        powmod_sec=gmpy2.powmod_sec,
        powmod=lambda *_: 12345,
    )
    monkeypatch.setattr(tokens, "gmpy2", believing)
    with noticed:
        checks.check_a_faulty_signature_is_never_returned(
            monkeypatch, ready_made_keys(0), message, half=1
        )
