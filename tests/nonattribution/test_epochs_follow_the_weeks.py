"""One key per audience and seven days, the next one drawn ahead, the last one taken a little longer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demo.blinding import Token
from nonattribution.enums import ACCEPTED_STATES, EpochState
from nonattribution.epochs import (
    audience_id,
    drawn_epochs,
    end_previous_epochs,
    open_audience,
    private_key,
    roll_epochs,
)
from nonattribution.keyring import Keyring
from nonattribution.models import Audience, Epoch
from tests.nonattribution.cast import MONDAY, token_of

WEEK = dt.timedelta(days=7)
RULE: dict[str, Iterable[str]] = {"delegations": ["a", "b"], "functions": ["head"]}


@pytest.fixture
def audience(db, journal) -> Audience:
    return open_audience(rule=RULE, on=MONDAY)


def states(audience: Audience) -> list[tuple[str, dt.date]]:
    found = audience.epochs.order_by("starts_on", "state").values_list("state", "starts_on")
    return [(state, starts_on) for state, starts_on in found]


def key_in(audience: Audience, state: EpochState) -> str:
    return audience.epochs.get(state=state).key_id


def taken(token: Token) -> bool:
    """Tell whether a token would be taken now."""
    keyring = Keyring()
    keyring.refresh()
    return keyring.check(prepared=token.prepared, signature=token.signature) is not None


values = st.lists(st.sampled_from("abcdef"), max_size=8)


@given(delegations=values, functions=values, data=st.data())
def test_order_and_repetition_do_not_change_an_audience(delegations, functions, data):
    rule = {"delegations": delegations, "functions": functions}
    other = {
        "functions": data.draw(st.permutations(functions + functions[:2])),
        "delegations": data.draw(st.permutations(delegations + delegations[:1])),
    }

    assert audience_id(rule=rule) == audience_id(rule=other)


@given(first=values, second=values)
def test_different_rules_are_different_audiences(first, second):
    same = audience_id(rule={"delegations": first}) == audience_id(rule={"delegations": second})

    assert same == (set(first) == set(second))


@pytest.mark.parametrize(
    "other",
    [
        {"delegations": ["a"], "functions": ["head"]},
        {"delegations": ["a", "b"], "functions": ["adviser"]},
        {"delegations": ["a", "b"], "kinds": ["head"]},
        {"delegations": ["ab"], "functions": ["head"]},
        {"delegations": ["a,b"], "functions": ["head"]},
        {"delegations": ["a", "b"]},
    ],
)
def test_a_rule_that_admits_others_has_another_name(other):
    assert audience_id(rule=other) != audience_id(rule=RULE)


def test_opening_an_audience_twice_changes_nothing(audience):
    before = list(Epoch.objects.order_by("pk").values())

    again = open_audience(
        rule={key: list(values)[::-1] * 2 for key, values in RULE.items()}, on=MONDAY
    )

    assert again == audience
    assert list(Epoch.objects.order_by("pk").values()) == before


@pytest.mark.parametrize("weekday", range(7))
def test_an_epoch_is_the_week_from_monday_to_sunday(db, weekday):
    audience = open_audience(rule=RULE, on=MONDAY + dt.timedelta(days=weekday))

    assert [(e.state, e.starts_on, e.ends_on) for e in drawn_epochs(audience)] == [
        ("current", MONDAY, dt.date(2031, 3, 9)),
        ("next", dt.date(2031, 3, 10), dt.date(2031, 3, 16)),
    ]


def test_the_keys_of_both_epochs_differ_and_are_named_by_their_hash(audience):
    current, following = drawn_epochs(audience)

    assert current.key_id != following.key_id
    assert private_key(current).public_key() != private_key(following).public_key()


def test_nothing_changes_within_the_week(audience):
    before = states(audience)

    changes = [roll_epochs(on=MONDAY + dt.timedelta(days=days)) for days in range(7)]

    assert changes == [False] * 7
    assert states(audience) == before


def test_the_next_key_becomes_the_present_one(audience):
    drawn_ahead = key_in(audience, EpochState.NEXT)

    assert roll_epochs(on=MONDAY + WEEK)

    assert key_in(audience, EpochState.CURRENT) == drawn_ahead
    assert states(audience) == [
        ("previous", MONDAY),
        ("current", MONDAY + WEEK),
        ("next", MONDAY + 2 * WEEK),
    ]


def test_the_previous_key_is_taken_until_it_is_ended_and_then_is_gone(audience):
    first = drawn_epochs(audience)[0]
    token = token_of(first)
    assert taken(token)

    roll_epochs(on=MONDAY + WEEK)
    assert taken(token)

    assert end_previous_epochs() == 1
    first.refresh_from_db()
    assert (first.state, first.sealed_private_key) == ("ended", None)
    assert not taken(token)
    with pytest.raises(ValueError, match="destroyed"):
        private_key(first)


def test_ending_touches_no_key_that_is_still_needed(audience):
    roll_epochs(on=MONDAY + WEEK)
    end_previous_epochs()

    assert end_previous_epochs() == 0
    assert [private_key(epoch).key_size for epoch in drawn_epochs(audience)] == [2048, 2048]


@pytest.mark.parametrize("days", [0, 1, 6])
def test_rolling_again_before_the_first_tick_does_not_end_the_previous_key(audience, days):
    """A restart, or a second room for the same audience, rolls a second time."""
    first = key_in(audience, EpochState.CURRENT)
    roll_epochs(on=MONDAY + WEEK)

    assert not roll_epochs(on=MONDAY + WEEK + dt.timedelta(days=days))
    open_audience(rule=RULE, on=MONDAY + WEEK + dt.timedelta(days=days))

    assert key_in(audience, EpochState.PREVIOUS) == first
    # Its public half is enough to take its tokens; nothing more is signed with it.
    assert Epoch.objects.get(key_id=first).sealed_private_key is None


def test_a_week_later_the_previous_key_is_another_one(audience):
    """Also when no tick has ended the one before."""
    first, second = (epoch.key_id for epoch in drawn_epochs(audience))
    roll_epochs(on=MONDAY + WEEK)
    roll_epochs(on=MONDAY + 2 * WEEK)

    assert key_in(audience, EpochState.PREVIOUS) == second
    assert key_in(audience, EpochState.ENDED) == first
    assert Epoch.objects.get(key_id=first).sealed_private_key is None


def test_a_key_is_taken_in_its_own_weeks_only(audience):
    following = drawn_epochs(audience)[1]
    token = token_of(following)
    seen = [taken(token)]
    for weeks in range(1, 4):
        roll_epochs(on=MONDAY + weeks * WEEK)
        seen.append(taken(token))
        end_previous_epochs()

    assert seen == [False, True, True, False]


def test_an_instance_that_slept_five_weeks_has_one_present_and_one_next_key(audience):
    slept_through = {epoch.key_id for epoch in drawn_epochs(audience)}

    assert roll_epochs(on=MONDAY + 5 * WEEK + dt.timedelta(days=3))
    end_previous_epochs()

    assert states(audience) == [
        ("ended", MONDAY),
        ("ended", MONDAY + WEEK),
        ("current", MONDAY + 5 * WEEK),
        ("next", MONDAY + 6 * WEEK),
    ]
    ended = Epoch.objects.filter(key_id__in=slept_through)
    assert [epoch.sealed_private_key for epoch in ended] == [None, None]


def test_many_weeks_leave_no_private_key_but_those_in_use(audience):
    for weeks in range(1, 9):
        roll_epochs(on=MONDAY + weeks * WEEK)
        end_previous_epochs()

    kept = Epoch.objects.exclude(sealed_private_key=None)
    assert sorted(epoch.state for epoch in kept) == ["current", "next"]
    assert Epoch.objects.filter(state__in=ACCEPTED_STATES).count() == 1


def test_each_audience_rolls_and_the_others_keep_their_keys(audience, scene):
    before = {epoch.key_id for epoch in Epoch.objects.filter(state="next")}

    roll_epochs(on=MONDAY + WEEK)

    assert {epoch.key_id for epoch in Epoch.objects.filter(state="current")} == before
    assert len(before) == 3
