"""Where an author stands among enough others, and what is told of it: bands, never numbers."""

from __future__ import annotations

import uuid

import pytest

from nonattribution.crowd import Crowd, measure


@pytest.mark.parametrize(
    ("blocs", "members", "suffices"),
    [
        (0, 0, False),
        (5, 8, False),
        (6, 7, False),
        (6, 8, True),
        (5, 100, False),
        (100, 7, False),
        (36, 80, True),
    ],
)
def test_five_other_delegations_and_eight_members_suffice(blocs, members, suffices):
    assert Crowd(blocs=blocs, members=members).suffices is suffices


def test_an_instance_may_ask_for_more(settings):
    settings.CROWD_MIN_OTHER_BLOCS, settings.CROWD_MIN_MEMBERS = 9, 20

    assert not Crowd(blocs=9, members=40).suffices
    assert not Crowd(blocs=10, members=19).suffices
    assert Crowd(blocs=10, members=20).suffices


@pytest.mark.parametrize(
    ("crowd", "bands"),
    [
        ((0, 0), (0, 0)),
        ((4, 7), (0, 0)),
        ((5, 8), (5, 8)),
        ((6, 14), (5, 8)),
        ((9, 15), (5, 15)),
        ((10, 29), (10, 15)),
        ((19, 30), (10, 30)),
        ((29, 59), (20, 30)),
        ((30, 60), (30, 60)),
        ((400, 9000), (30, 60)),
    ],
)
def test_what_is_told_is_rounded_down_to_a_band(crowd, bands):
    blocs, members = crowd

    assert Crowd(blocs=blocs, members=members).bands == bands


def test_holders_count_once_and_only_with_a_delegation():
    alder, birch = uuid.uuid4(), uuid.uuid4()
    members = [uuid.uuid4() for _ in range(4)]
    bloc_of = {members[0]: alder, members[1]: alder, members[2]: birch, uuid.uuid4(): uuid.uuid4()}

    assert measure(set(members), bloc_of) == Crowd(blocs=2, members=3)
    assert measure(set(), bloc_of) == Crowd(blocs=0, members=0)
