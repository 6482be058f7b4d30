"""A tick publishes what waits together, shuffled, in one transaction, where the crowd suffices."""

from __future__ import annotations

import dataclasses
import uuid

import pytest

from nonattribution.enums import EpochState
from nonattribution.epochs import open_audience, roll_epochs
from nonattribution.journal import Place
from nonattribution.ledger import ledger
from nonattribution.models import Epoch, SpentTag
from nonattribution.publication import crowd_of, open_crowds, publish
from tests.nonattribution.cast import ALL_MODES, MONDAY, NOON
from tests.nonattribution.checks import (
    check_a_failed_tick_leaves_no_trace_and_loses_nothing,
    check_bands_are_never_live,
    check_publication_keeps_no_order,
)

NEXT_MONDAY = MONDAY.replace(day=10)


@pytest.fixture
def crowded(scene):
    scene.gather(blocs=6, members=12)
    return scene


def test_what_is_published_keeps_no_order_of_arrival(scene):
    check_publication_keeps_no_order(scene)


def test_a_tick_that_fails_leaves_no_trace_and_loses_nothing(scene):
    check_a_failed_tick_leaves_no_trace_and_loses_nothing(scene)


def test_a_published_post_is_written_as_it_was_sealed_and_its_tag_is_spent(crowded):
    post = crowded.waiting()

    settled = publish([post], at=NOON, modes=ALL_MODES)

    assert settled == {post.tag}
    assert crowded.journal.written == [([post], NOON)]
    (spent,) = SpentTag.objects.all()
    assert (bytes(spent.tag), spent.epoch_id) == (post.tag, post.epoch_id)


def test_everything_due_is_written_in_one_go(crowded):
    posts = [crowded.waiting(text) for text in "abcdef"]

    publish(posts, at=NOON, modes=ALL_MODES)

    ((written, at),) = crowded.journal.written
    assert set(written) == set(posts)
    assert at == NOON


def test_a_failing_journal_leaves_no_spent_tag(crowded):
    crowded.journal.failing = True

    with pytest.raises(OSError, match="disk is full"):
        publish([crowded.waiting()], at=NOON, modes=ALL_MODES)

    assert SpentTag.objects.count() == 0


def test_a_tag_that_is_spent_is_settled_without_being_written_again(crowded):
    post = crowded.waiting()
    publish([post], at=NOON, modes=ALL_MODES)
    other = crowded.waiting("other")

    settled = publish([dataclasses.replace(post, text="again"), other], at=NOON, modes=ALL_MODES)

    assert settled == {post.tag, other.tag}
    assert crowded.journal.texts() == [post.text, "other"]
    assert SpentTag.objects.count() == 2


def test_a_spent_tag_is_settled_even_if_nothing_else_is_due(crowded):
    post = crowded.waiting()
    publish([post], at=NOON, modes=ALL_MODES)

    assert publish([post], at=NOON, modes=()) == {post.tag}
    assert len(crowded.journal.written) == 1


def test_nothing_waiting_writes_nothing(crowded):
    assert publish([], at=NOON, modes=ALL_MODES) == set()
    assert crowded.journal.written == []


@pytest.mark.parametrize(("blocs", "members"), [(5, 12), (6, 7), (1, 30), (0, 0)])
def test_posts_in_too_small_a_crowd_wait_and_come_out_when_it_suffices(scene, blocs, members):
    scene.gather(blocs=blocs or 1, members=members)
    post = scene.waiting()

    assert publish([post], at=NOON, modes=ALL_MODES) == set()
    assert (scene.journal.written, SpentTag.objects.count()) == ([], 0)

    scene.gather(blocs=6, members=12)
    assert publish([post], at=NOON, modes=ALL_MODES) == {post.tag}


def test_the_crowd_of_one_audience_opens_no_other(scene):
    scene.gather(blocs=6, members=12, audience=scene.elsewhere)
    here = scene.waiting("here")
    there = scene.waiting("there", audience=scene.elsewhere, destination=scene.other_place)

    assert publish([here, there], at=NOON, modes=ALL_MODES) == {there.tag}
    assert scene.journal.texts() == ["there"]


def test_only_places_whose_mode_has_its_tick_publish(crowded):
    careful = uuid.uuid4()
    crowded.journal.open_places[careful] = Place(crowded.audience.pk, "careful")
    quick, slow = crowded.waiting("quick"), crowded.waiting("slow", destination=careful)

    assert publish([quick, slow], at=NOON, modes=["live", "standard"]) == {quick.tag}
    assert publish([slow], at=NOON, modes=["careful"]) == {slow.tag}


def test_a_post_for_a_place_that_takes_none_any_more_is_void(crowded):
    """It must not come out when the place opens again, long after its author gave it up."""
    post = crowded.waiting()
    crowded.journal.open_places.pop(crowded.place)

    assert publish([post], at=NOON, modes=ALL_MODES) == {post.tag}
    assert crowded.journal.written == []
    assert not SpentTag.objects.exists()


def test_a_post_whose_place_changed_its_audience_is_void(crowded):
    post = crowded.waiting()
    crowded.journal.open_places[crowded.place] = Place(crowded.elsewhere.pk, "live")
    crowded.gather(blocs=6, members=12, audience=crowded.elsewhere)

    assert publish([post], at=NOON, modes=ALL_MODES) == {post.tag}
    assert crowded.journal.written == []


def test_holders_who_may_not_post_fill_no_crowd(scene):
    """Those who lost their seat, facilitators and interpreters are not among the counted."""
    members = scene.gather(blocs=6, members=12)
    seated = scene.journal.members[scene.audience.pk]
    for member in members[:4]:
        del seated[member]
    for _ in range(30):
        ledger.record(member=uuid.uuid4(), epoch=scene.epoch, digest=b"\x01" * 32)

    crowd = crowd_of(scene.epoch)

    assert (crowd.blocs, crowd.members) == (6, 8)
    del seated[members[4]]
    assert not crowd_of(scene.epoch).suffices


def test_those_who_may_post_but_hold_no_tokens_fill_no_crowd(scene):
    scene.gather(blocs=6, members=7)
    scene.journal.members[scene.audience.pk].update({uuid.uuid4(): uuid.uuid4() for _ in range(30)})

    assert crowd_of(scene.epoch).members == 7


def test_holders_of_last_weeks_key_hide_nobody_who_writes_with_this_weeks(scene):
    """At the start of a week, few may hold the new key: its posts wait, whoever held the old one."""
    members = scene.gather(blocs=6, members=12)
    last_week = scene.epoch
    roll_epochs(on=NEXT_MONDAY)
    for member in members[:5]:
        ledger.record(member=member, epoch=scene.epoch, digest=b"\x02" * 32)

    assert crowd_of(last_week).suffices
    assert crowd_of(scene.epoch).members == 5
    old = scene.waiting("sealed last week", epoch_id=last_week.pk)
    new = scene.waiting("sealed this week")
    assert publish([old, new], at=NOON, modes=ALL_MODES) == {old.tag}


def test_holders_of_the_next_key_do_not_count_yet(scene):
    seated = {uuid.uuid4(): uuid.uuid4() for _ in range(12)}
    scene.journal.members[scene.audience.pk] = seated
    following = Epoch.objects.get(audience=scene.audience, state=EpochState.NEXT)
    for member in seated:
        ledger.record(member=member, epoch=following, digest=b"\x03" * 32)
    assert crowd_of(scene.epoch).members == 0

    roll_epochs(on=NEXT_MONDAY)
    assert crowd_of(scene.epoch).members == 12


def test_bands_are_told_once_and_never_follow_the_crowd(scene):
    check_bands_are_never_live(scene)


def test_nothing_is_told_of_a_crowd_that_does_not_suffice(scene):
    scene.gather(blocs=5, members=40)

    open_crowds()

    assert scene.journal.announced == []
    assert (scene.epoch.band_blocs, scene.epoch.band_members) == (0, 0)


def test_each_epoch_has_bands_of_its_own(scene):
    scene.gather(blocs=6, members=9)
    open_crowds()
    open_audience(rule={"delegations": ["a", "b"]}, on=NEXT_MONDAY)
    scene.gather(blocs=11, members=31)

    open_crowds()

    assert scene.journal.announced == [(scene.audience.pk, 5, 8), (scene.audience.pk, 10, 30)]
