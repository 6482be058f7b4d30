"""Posts that wait are a bag: no order of arrival, no author, no time."""

from __future__ import annotations

import dataclasses

import pytest

from nonattribution.pool import Pool
from tests.nonattribution.checks import (
    check_a_waiting_post_says_nothing_of_author_or_time,
    check_the_pool_keeps_no_order_of_arrival,
)


def test_every_order_of_what_waits_is_equally_likely(scene):
    check_the_pool_keeps_no_order_of_arrival(scene)


def test_a_waiting_post_has_no_room_for_an_author_an_address_or_a_time(scene):
    check_a_waiting_post_says_nothing_of_author_or_time(scene)


def test_a_waiting_post_cannot_be_given_more_than_it_has(scene):
    post = scene.waiting()

    with pytest.raises(dataclasses.FrozenInstanceError):
        post.text = "changed"
    with pytest.raises(AttributeError):
        object.__setattr__(post, "author", "somebody")


def test_of_two_posts_with_one_tag_the_first_counts(scene):
    pool = Pool()
    first = scene.waiting("first")

    assert pool.add(first)
    assert not pool.add(dataclasses.replace(first, text="second"))
    assert pool.waiting() == (first,)


def test_a_removed_post_is_gone_and_only_that_one(scene):
    pool = Pool()
    gone, kept = scene.waiting("gone"), scene.waiting("kept")
    pool.add(gone)
    pool.add(kept)

    pool.remove({gone.tag, b"never there"})

    assert pool.waiting() == (kept,)
    assert pool.add(gone)


def test_what_was_asked_for_does_not_change_with_the_pool(scene):
    pool = Pool()
    pool.add(scene.waiting())
    before = pool.waiting()

    pool.add(scene.waiting())

    assert len(before) == 1
    assert len(pool.waiting()) == 2
