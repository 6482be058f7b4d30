"""Who was given tokens is in memory until the day's settling, then among everybody else's rows."""

from __future__ import annotations

import secrets
import uuid
from collections import Counter

import pytest

from nonattribution import settling
from nonattribution.epochs import drawn_epochs, end_previous_epochs, open_audience
from nonattribution.ledger import BATCH_TOKENS, BatchRefused, Ledger, ledger, sign_batch
from nonattribution.models import TokenBatch
from tests.guarantees.stored import tables
from tests.nonattribution.cast import MONDAY
from tests.nonattribution.checks import (
    check_a_grant_stays_in_memory_until_settling,
    check_one_of_two_simultaneous_batches_wins,
    check_settled_rows_keep_no_order,
)


@pytest.fixture
def commits(django_capture_on_commit_callbacks):
    return django_capture_on_commit_callbacks


def some_batch() -> list[bytes]:
    return [b"\x00" + secrets.token_bytes(255) for _ in range(BATCH_TOKENS)]


def stored() -> dict[uuid.UUID, bytes]:
    return {row.member: bytes(row.digest) for row in TokenBatch.objects.all()}


def test_the_same_batch_is_signed_again_after_a_lost_reply(scene):
    member, batch = uuid.uuid4(), some_batch()

    first = sign_batch(member=member, epoch=scene.epoch, blinded=batch)

    assert len(first) == BATCH_TOKENS
    assert sign_batch(member=member, epoch=scene.epoch, blinded=batch) == first


def test_another_batch_of_the_same_epoch_is_refused(scene):
    member = uuid.uuid4()
    sign_batch(member=member, epoch=scene.epoch, blinded=some_batch())

    with pytest.raises(BatchRefused):
        sign_batch(member=member, epoch=scene.epoch, blinded=some_batch())


def test_a_batch_in_another_order_is_another_batch(scene):
    member, batch = uuid.uuid4(), some_batch()
    sign_batch(member=member, epoch=scene.epoch, blinded=batch)

    with pytest.raises(BatchRefused):
        sign_batch(member=member, epoch=scene.epoch, blinded=batch[::-1])


def test_both_answers_are_the_same_the_day_after(scene, commits):
    member, batch = uuid.uuid4(), some_batch()
    first = sign_batch(member=member, epoch=scene.epoch, blinded=batch)
    with commits(execute=True):
        settling.store_grants()

    assert ledger.today() == {}
    assert sign_batch(member=member, epoch=scene.epoch, blinded=batch) == first
    with pytest.raises(BatchRefused):
        sign_batch(member=member, epoch=scene.epoch, blinded=some_batch())


def test_each_epoch_and_each_member_has_a_batch_of_its_own(scene):
    members = [uuid.uuid4(), uuid.uuid4()]
    for member in members:
        for epoch in drawn_epochs(scene.audience):
            sign_batch(member=member, epoch=epoch, blinded=some_batch())

    assert [ledger.holders(epoch) for epoch in drawn_epochs(scene.audience)] == [set(members)] * 2
    assert ledger.holders(drawn_epochs(scene.elsewhere)[0]) == set()


@pytest.mark.parametrize("count", [0, 1, BATCH_TOKENS - 1, BATCH_TOKENS + 1])
def test_a_batch_of_the_wrong_number_is_refused_and_leaves_no_trace(scene, count):
    with pytest.raises(ValueError, match="fixed number"):
        sign_batch(member=uuid.uuid4(), epoch=scene.epoch, blinded=some_batch()[:1] * count)

    assert ledger.today() == {}


@pytest.mark.parametrize(
    "spoilt", [b"", b"\x00" * 256, b"\xff" * 256, b"\x01" * 255, b"\x01" * 257]
)
def test_a_batch_with_one_spoilt_message_is_refused_and_leaves_no_trace(scene, spoilt):
    with pytest.raises(ValueError, match=r"unexpected input size|out of range"):
        sign_batch(member=uuid.uuid4(), epoch=scene.epoch, blinded=[*some_batch()[:-1], spoilt])

    assert ledger.today() == {}


def test_an_ended_epoch_signs_nothing(scene):
    epoch = scene.epoch
    open_audience(rule={"delegations": ["a", "b"]}, on=MONDAY.replace(day=10))
    end_previous_epochs()
    epoch.refresh_from_db()

    with pytest.raises(ValueError, match="destroyed"):
        sign_batch(member=uuid.uuid4(), epoch=epoch, blinded=some_batch())
    assert ledger.today() == {}


def test_drawing_writes_nothing_until_settling(scene):
    check_a_grant_stays_in_memory_until_settling(scene)


def test_drawing_by_the_whole_way_writes_nothing_until_settling(scene):
    before = tables()

    sign_batch(member=uuid.uuid4(), epoch=scene.epoch, blinded=some_batch())

    assert tables() == before


def test_of_two_batches_at_the_same_moment_exactly_one_wins():
    check_one_of_two_simultaneous_batches_wins(Ledger())


def test_settling_writes_every_grant_once_and_empties_the_memory(scene, commits):
    scene.gather(blocs=6, members=12)
    granted = {member: digest for (_, member), digest in ledger.today().items()}

    with commits(execute=True):
        settling.store_grants()

    assert stored() == granted
    assert ledger.today() == {}
    assert ledger.holders(scene.epoch) == set(granted)


def test_settled_rows_keep_no_order_of_hours_or_days(scene, commits):
    check_settled_rows_keep_no_order(scene, commits)


def test_settling_again_loses_nothing_and_gives_new_row_keys(scene, commits):
    scene.gather(blocs=6, members=12)
    with commits(execute=True):
        settling.store_grants()
    before, keys = stored(), set(TokenBatch.objects.values_list("pk", flat=True))

    with commits(execute=True):
        settling.store_grants()

    assert stored() == before
    assert not keys & set(TokenBatch.objects.values_list("pk", flat=True))


def test_settling_twice_before_the_memory_is_emptied_stores_each_grant_once(scene):
    members = scene.gather(blocs=6, members=12)

    settling.store_grants()
    settling.store_grants()

    assert Counter(TokenBatch.objects.values_list("member", flat=True)) == Counter(members)


def test_a_grant_made_while_settling_stays_for_the_next_day(scene, commits):
    scene.gather(blocs=6, members=12)
    latecomer = uuid.uuid4()

    with commits(execute=True):
        settling.store_grants()
        ledger.record(member=latecomer, epoch=scene.epoch, digest=b"\x07" * 32)

    assert set(ledger.today()) == {(scene.epoch.pk, latecomer)}
    assert latecomer not in stored()
    with commits(execute=True):
        settling.store_grants()
    assert len(stored()) == 13
    assert latecomer in stored()


def test_a_settling_that_fails_keeps_memory_and_rows(scene, commits, monkeypatch):
    scene.gather(blocs=6, members=12)
    with commits(execute=True):
        settling.store_grants()
    scene.gather(blocs=6, members=12)
    rows, today = stored(), ledger.today()

    def failing(rows):
        raise OSError("the disk is full")

    monkeypatch.setattr(TokenBatch.objects, "bulk_create", failing)
    with pytest.raises(OSError, match="disk"), commits(execute=True):
        settling.store_grants()

    assert stored() == rows
    assert ledger.today() == today


def test_grants_of_an_ended_epoch_are_forgotten(scene, commits):
    scene.gather(blocs=6, members=12)
    with commits(execute=True):
        settling.store_grants()
    open_audience(rule={"delegations": ["a", "b"]}, on=MONDAY.replace(day=10))
    with commits(execute=True):
        settling.store_grants()
    assert len(stored()) == 12

    end_previous_epochs()
    with commits(execute=True):
        settling.store_grants()

    assert stored() == {}


def test_a_grant_row_holds_member_epoch_and_digest_and_nothing_else():
    assert [one.name for one in TokenBatch._meta.get_fields()] == [
        "id",
        "member",
        "epoch",
        "digest",
    ]


def test_holders_are_counted_while_nobody_can_draw(scene):
    """A tick counts in one thread while batches are recorded in others: memory must hold still."""
    book, member = Ledger(), uuid.uuid4()

    class Watched(dict):
        def __iter__(self):
            assert book._lock.locked()
            return super().__iter__()

        def keys(self):
            assert book._lock.locked()
            return super().keys()

    book._today = Watched({(scene.epoch.pk, member): b"x"})

    assert book.holders(scene.epoch) == {member}
