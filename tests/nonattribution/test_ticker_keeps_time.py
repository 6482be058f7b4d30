"""The clock of publication: whole multiples, each day once, everything that may go out at the end."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable

import pytest
from asgiref.sync import async_to_sync, sync_to_async

from core import clock
from core.quiet_log import QuietFormatter
from nonattribution import epochs, ticker
from nonattribution.journal import Place
from nonattribution.ledger import ledger
from nonattribution.models import TokenBatch
from nonattribution.pool import pool
from nonattribution.ticker import Ticker, next_tick
from tests.nonattribution.cast import ALL_MODES, NOON

SECONDS = {"live": 10, "standard": 3600, "careful": 14400}
MIDNIGHT = dt.datetime(2031, 3, 4, tzinfo=dt.UTC)


def at(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(f"2031-03-03T{text}+00:00")


@pytest.mark.parametrize(
    ("mode", "after", "expected"),
    [
        ("live", "12:00:00", "12:00:10"),
        ("live", "12:00:00.000001", "12:00:10"),
        ("live", "12:00:09.999999", "12:00:10"),
        ("live", "12:00:10", "12:00:20"),
        ("standard", "12:00:00", "13:00:00"),
        ("standard", "12:59:59.5", "13:00:00"),
        ("careful", "12:00:00", "16:00:00"),
        ("careful", "15:59:59", "16:00:00"),
    ],
)
def test_ticks_are_whole_multiples_of_a_modes_seconds(settings, mode, after, expected):
    settings.TICK_SECONDS = SECONDS

    assert next_tick(mode, after=at(after)) == at(expected)


def test_midnight_is_a_tick_of_every_mode(settings):
    settings.TICK_SECONDS = SECONDS

    assert {next_tick(mode, after=at("23:59:59")) for mode in SECONDS} == {MIDNIGHT}


class Time:
    """A clock that jumps to each moment the ticker waits for; things may happen on the way."""

    def __init__(self, start: dt.datetime) -> None:
        self.moment = start
        self.waited_for: list[dt.datetime] = []

    def let_pass(self, monkeypatch, *happenings: Callable[[], object]) -> None:
        """Run the ticker: one happening before each tick, then it is stopped."""
        steps = list(happenings)
        monkeypatch.setattr(clock, "now", lambda: self.moment)

        async def stopped_before(_ticker: Ticker, moment: dt.datetime) -> bool:
            if not steps:
                return True
            await sync_to_async(steps.pop(0))()
            self.waited_for.append(moment)
            self.moment = max(self.moment, moment)
            return False

        monkeypatch.setattr(Ticker, "_stopped_before", stopped_before)
        async_to_sync(Ticker().run)()


@pytest.fixture
def crowded(scene, settings):
    settings.TICK_SECONDS = SECONDS
    scene.gather(blocs=6, members=12)
    return scene


def nothing() -> None:
    pass


def test_a_post_comes_out_at_the_next_tick_of_its_place(crowded, monkeypatch):
    careful = uuid.uuid4()
    crowded.journal.open_places[careful] = Place(crowded.audience.pk, "careful")
    Time(at("15:59:31")).let_pass(
        monkeypatch,
        lambda: pool.add(crowded.waiting("live")),
        lambda: pool.add(crowded.waiting("careful", destination=careful)),
        nothing,
    )

    assert [(posts[0].text, moment) for posts, moment in crowded.journal.written] == [
        ("live", at("15:59:40")),
        ("careful", at("16:00:00")),
    ]


def test_every_tick_is_waited_for_once(crowded, monkeypatch):
    time = Time(at("12:00:03"))

    time.let_pass(monkeypatch, nothing, nothing, nothing)

    assert time.waited_for == [at("12:00:10"), at("12:00:20"), at("12:00:30")]


def test_a_machine_that_slept_does_not_run_through_what_it_missed(crowded, monkeypatch):
    time = Time(at("12:00:03"))

    def sleeps():
        time.moment = at("12:07:31")

    time.let_pass(monkeypatch, nothing, sleeps, nothing)

    assert time.waited_for == [at("12:00:10"), at("12:00:20"), at("12:07:40")]


def test_a_tick_that_fails_keeps_everything_for_the_next_one(crowded, monkeypatch, heard):
    posts = [crowded.waiting(text) for text in ("one", "two")]

    def breaks():
        for post in posts:
            pool.add(post)
        crowded.journal.failing = True

    def mends():
        assert set(pool.waiting()) == set(posts)
        assert crowded.journal.written == []
        crowded.journal.failing = False

    Time(at("12:00:03")).let_pass(monkeypatch, breaks, mends)

    assert sorted(crowded.journal.texts()) == ["one", "two"]
    assert pool.waiting() == ()
    lines = [QuietFormatter().format(record) for record in heard]
    assert len(lines) == 1
    assert "a tick failed; everything waits for the next one OSError" in lines[0]
    assert [
        text for text in ("one: ", "two: ", "disk", posts[0].tag.hex()) if text in lines[0]
    ] == []


def test_stopping_publishes_what_stands_in_a_crowd_and_stores_the_grants(crowded, monkeypatch):
    careful = uuid.uuid4()
    crowded.journal.open_places[careful] = Place(crowded.audience.pk, "careful")
    lonely = crowded.waiting("lonely", destination=crowded.other_place, audience=crowded.elsewhere)

    def hand_in():
        pool.add(crowded.waiting("careful", destination=careful))
        pool.add(lonely)

    Time(at("12:00:03")).let_pass(monkeypatch, hand_in)

    assert crowded.journal.texts() == ["careful"]
    assert pool.waiting() == (lonely,)
    assert TokenBatch.objects.count() == 12


async def test_a_stopped_ticker_ends_at_once(settings, monkeypatch):
    """It does not sleep on until the next tick."""
    settings.TICK_SECONDS = {"careful": 14400}
    ended = []

    async def told(*args, **kwargs):
        ended.append(kwargs)

    monkeypatch.setattr(Ticker, "tick", told)
    monkeypatch.setattr(Ticker, "_keep_day", told)
    monkeypatch.setattr(ticker, "store_grants", lambda: None)
    monkeypatch.setattr(ticker, "database_sync_to_async", sync_to_async)
    clockwork = Ticker()
    clockwork.stop()
    await clockwork.run()

    assert [sorted(kwargs) for kwargs in ended] == [["at", "modes"]]


def test_a_new_day_is_settled_once(crowded, monkeypatch):
    days = []
    monkeypatch.setattr(ticker, "settle", lambda *, day: days.append(day))

    Time(at("23:59:41")).let_pass(monkeypatch, *[nothing] * 5)

    assert days == [dt.date(2031, 3, 3), dt.date(2031, 3, 4)]


def test_settling_stores_grants_forgets_clock_times_and_rolls_keys(
    crowded, monkeypatch, django_capture_on_commit_callbacks
):
    granted = {member for _, member in ledger.today()}
    first = crowded.epoch.key_id
    sunday = dt.datetime(2031, 3, 9, 23, 59, 55, tzinfo=dt.UTC)

    with django_capture_on_commit_callbacks(execute=True):
        Time(sunday).let_pass(monkeypatch, nothing, nothing)

    assert set(TokenBatch.objects.values_list("member", flat=True)) == granted
    assert ledger.today() == {}
    assert crowded.journal.forgotten == [dt.date(2031, 3, 9), dt.date(2031, 3, 10)]
    assert crowded.epoch.key_id != first


def test_settling_that_fails_is_tried_again_at_the_next_tick(crowded, monkeypatch, heard):
    tries = []

    def settle(*, day):
        tries.append(day)
        if len(tries) < 3:
            raise OSError(f"no room for {ledger.today()}")

    monkeypatch.setattr(ticker, "settle", settle)
    Time(at("12:00:03")).let_pass(monkeypatch, *[nothing] * 5)

    assert tries == [dt.date(2031, 3, 3)] * 3
    lines = "\n".join(QuietFormatter().format(record) for record in heard)
    assert lines.count("settling failed; it is tried again at the next tick OSError") == 2
    assert [m for _, m in ledger.today() if str(m) in lines or m.hex in lines] == []


def test_a_week_ends_once_every_mode_had_its_tick(crowded, monkeypatch):
    first = crowded.epoch
    seen = []

    def look():
        first.refresh_from_db()
        seen.append((first.state, first.sealed_private_key is None))

    time = Time(dt.datetime(2031, 3, 9, 23, 59, 55, tzinfo=dt.UTC))

    def sleep_until_four():
        time.moment = dt.datetime(2031, 3, 10, 3, 59, 55, tzinfo=dt.UTC)
        look()

    time.let_pass(monkeypatch, look, look, look, sleep_until_four, nothing, look)

    assert seen == [
        ("current", False),
        ("previous", True),
        ("previous", True),
        ("previous", True),
        ("ended", True),
    ]


def test_a_post_made_with_last_weeks_key_comes_out_at_the_first_tick_of_the_new_week(
    crowded, monkeypatch
):
    post = crowded.waiting("Sunday night")
    sunday = dt.datetime(2031, 3, 9, 23, 59, 55, tzinfo=dt.UTC)

    Time(sunday).let_pass(monkeypatch, nothing, lambda: pool.add(post))

    ((written, moment),) = crowded.journal.written
    assert written == [post]
    assert moment == dt.datetime(2031, 3, 10, 0, 0, 10, tzinfo=dt.UTC)


def test_a_tick_without_posts_still_opens_a_crowd(crowded):
    async_to_sync(Ticker().tick)(at=NOON, modes=list(ALL_MODES))

    assert crowded.journal.announced == [(crowded.audience.pk, 5, 8)]
    assert epochs.end_previous_epochs() == 0
