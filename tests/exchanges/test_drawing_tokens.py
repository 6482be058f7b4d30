"""A browser draws one batch per week and audience; nothing it sends wrong leaves a trace."""

from __future__ import annotations

import base64
import json

import pytest

from nonattribution.epochs import drawn_epochs
from nonattribution.ledger import ledger


def ask(cast, person, said, room=None):
    room = room or cast.plenary
    return cast.browser(person).post(
        f"/en/exchanges/rooms/{room.pk}/tokens/", said, content_type="application/json"
    )


def batch(cast, filler: int = 7) -> dict:
    epoch = drawn_epochs(cast.plenary.audience)[0]
    blinded = [bytes([0, filler]) + bytes([i]) * 254 for i in range(1, 21)]
    return {
        "key_id": epoch.key_id,
        "blinded": [base64.b64encode(one).decode() for one in blinded],
    }


def test_a_delegate_draws_twenty_tokens(cast):
    answer = cast.draw(cast.head_of("Elm"))

    assert answer.status_code == 200
    assert len(json.loads(answer.content)["signatures"]) == 20


def test_the_same_batch_is_signed_again_after_a_lost_reply(cast):
    said = batch(cast)
    first, second = (ask(cast, cast.head_of("Elm"), said) for _ in range(2))

    assert first.status_code == second.status_code == 200
    assert first.content == second.content


def test_another_batch_of_the_same_week_is_refused(cast):
    assert ask(cast, cast.head_of("Elm"), batch(cast)).status_code == 200
    assert ask(cast, cast.head_of("Elm"), batch(cast, filler=9)).status_code == 409
    assert ask(cast, cast.head_of("Fir"), batch(cast, filler=9)).status_code == 200


@pytest.mark.parametrize("role", ["pebble", "rowan", "wren"])
def test_who_may_not_post_draws_nothing_and_learns_nothing(cast, role):
    answer = ask(cast, cast.people[role], batch(cast))

    assert answer.status_code == 404
    assert ledger.today() == {}


@pytest.mark.parametrize(
    "spoil",
    [
        lambda said: {},
        lambda said: [],
        lambda said: {**said, "key_id": "00" * 32},
        lambda said: {**said, "blinded": said["blinded"][:19]},
        lambda said: {**said, "blinded": said["blinded"] + said["blinded"][:1]},
        lambda said: {**said, "blinded": ["!"] * 20},
        lambda said: {**said, "blinded": [base64.b64encode(b"short").decode()] * 20},
        lambda said: {**said, "blinded": [base64.b64encode(b"\xff" * 256).decode()] * 20},
        lambda said: {**said, "blinded": [1] * 20},
    ],
)
def test_a_malformed_batch_is_refused_and_costs_nothing(cast, spoil):
    elm = cast.head_of("Elm")

    assert ask(cast, elm, spoil(batch(cast))).status_code == 400
    assert ledger.today() == {}
    assert ask(cast, elm, batch(cast)).status_code == 200


def test_a_request_from_another_site_is_refused(cast):
    from django.test import Client

    browser = Client(enforce_csrf_checks=True)
    browser.force_login(
        cast.head_of("Elm"), backend="allauth.account.auth_backends.AuthenticationBackend"
    )
    answer = browser.post(
        f"/en/exchanges/rooms/{cast.plenary.pk}/tokens/",
        batch(cast),
        content_type="application/json",
    )

    assert answer.status_code == 403


def test_rooms_with_equal_rules_share_an_audience_and_others_do_not(cast):
    from exchanges.enums import RoomKind
    from exchanges.services.rooms import open_room
    from nonattribution.enums import Mode

    twin = open_room(
        exchange=cast.exchange,
        title="Second plenary",
        kind=RoomKind.BREAKOUT,
        mode=Mode.STANDARD,
        delegations=reversed(list(cast.delegations.values())),
    )

    assert twin.audience_id == cast.plenary.audience_id
    assert cast.side_room.audience_id != cast.plenary.audience_id


def test_tokens_of_one_room_open_no_other(cast):
    from nonattribution.envelope import close_envelope
    from tests.cast import call_drop

    cast.everybody_draws()
    cast.everybody_draws(cast.side_room)
    token = cast.token(cast.plenary)
    sealed = close_envelope(
        to=cast.side_thread.pk, text="Smuggled.", prepared=token.prepared, signature=token.signature
    )

    assert call_drop(sealed)["status"] == 202
    cast.tick()
    assert cast.texts(cast.side_thread) == []
