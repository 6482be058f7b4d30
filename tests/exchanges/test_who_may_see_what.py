"""Each person gets what the grants and seats say; what is not theirs is answered as if absent."""

from __future__ import annotations

import uuid

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from access.grants import grant, set_holders
from accounts.models import User
from exchanges.enums import ExchangeState, SeatFunction, SeatState
from exchanges.journal import ThreadJournal
from exchanges.models import Exchange, Seat
from exchanges.permissions import (
    facilitated_exchanges,
    postable_rooms,
    readable_exchanges,
    readable_rooms,
    readable_threads,
    room_leases,
)
from exchanges.services.delegations import end_seat, seat_person
from nonattribution.epochs import drawn_epochs
from nonattribution.ledger import ledger
from nonattribution.pool import pool
from tests.cast import call_drop

PLACES = ("exchange", "plenary", "side_room", "thread", "side_thread")
ALL, NOTHING = frozenset(PLACES), frozenset[str]()

READABLE = {
    "head of Alder": ALL,
    "adviser of Birch": ALL,
    "head of Oak": {"exchange", "plenary", "thread"},
    "adviser of Oak": {"exchange", "plenary", "thread"},
    "wren": ALL,
    "pebble": NOTHING,
    "rowan": NOTHING,
}


def address(cast, place: str) -> str:
    key = getattr(cast, place).pk
    kinds = {"exchange": "", "plenary": "rooms/", "side_room": "rooms/"}
    return f"/en/exchanges/{kinds.get(place, 'threads/')}{key}/"


@pytest.mark.parametrize("role", READABLE)
def test_pages_open_as_the_table_says(cast, role):
    browser = cast.browser(cast.people[role])

    opened = {place for place in PLACES if browser.get(address(cast, place)).status_code == 200}

    assert opened == READABLE[role]


@pytest.mark.parametrize("role", READABLE)
def test_lists_single_pages_and_socket_leases_agree(cast, role):
    person = cast.people[role]
    rooms = {room.pk for room in readable_rooms(person)}

    assert rooms == {
        room.pk
        for room in (cast.plenary, cast.side_room)
        if person.pk in room_leases(str(room.pk), [person.pk])
    }
    assert {thread.room_id for thread in readable_threads(person)} == rooms
    page = cast.browser(person).get(f"/en/exchanges/{cast.exchange.pk}/").content.decode()
    assert {room for room in rooms if str(room) in page} == rooms


def test_a_closed_room_is_nowhere_in_what_an_outsider_gets(cast):
    """The exchange page of Oak, who is not admitted, holds neither its name nor its key."""
    page = (
        cast.browser(cast.head_of("Oak")).get(f"/en/exchanges/{cast.exchange.pk}/").content.decode()
    )
    admitted = (
        cast.browser(cast.head_of("Elm")).get(f"/en/exchanges/{cast.exchange.pk}/").content.decode()
    )

    for mark in ("Quiet side room", str(cast.side_room.pk), "never said aloud"):
        assert mark not in page
    assert "Quiet side room" in admitted


@pytest.mark.parametrize("kind", ["", "rooms/", "threads/"])
def test_forbidden_and_missing_are_the_same_answer(cast, kind):
    """Same status, headers, body and statements."""
    forbidden = {"": cast.exchange, "rooms/": cast.side_room, "threads/": cast.side_thread}[kind]
    person = cast.people["pebble"] if kind == "" else cast.head_of("Oak")
    browser = cast.browser(person)
    browser.get("/en/exchanges/")
    answers = []
    for key in (forbidden.pk, uuid.uuid4()):
        with CaptureQueriesContext(
            connection,
        ) as asked:
            answer = browser.get(f"/en/exchanges/{kind}{key}/")
        statements = [q["sql"].replace(key.hex, "KEY").replace(str(key), "KEY") for q in asked]
        answers.append((answer.status_code, dict(answer.items()), answer.content, statements))
        for one in (answers[-1][1],):
            one.pop("Expires", None)

    assert answers[0] == answers[1]
    assert answers[0][0] == 404
    assert str(forbidden.pk).encode() not in answers[0][2]


def test_the_not_found_page_carries_no_path(cast):
    browser = cast.browser(cast.head_of("Oak"))

    one, other = (browser.get(f"/en/exchanges/{path}/") for path in (uuid.uuid4(), "no/such/page"))

    assert one.content == other.content
    assert one.status_code == other.status_code == 404


@pytest.mark.parametrize(
    "path",
    ["", "{exchange}/", "rooms/{plenary}/", "rooms/{missing}/", "no/such/page", "rooms/not-a-key/"],
)
def test_strangers_get_one_redirect_for_every_address(cast, path):
    filled = path.format(exchange=cast.exchange.pk, plenary=cast.plenary.pk, missing=uuid.uuid4())
    answer = Client().get(f"/en/exchanges/{filled}")
    front = Client().get("/en/exchanges/")

    assert (answer.status_code, answer["Location"]) == (302, "/en/accounts/login/")
    kept = ("Date", "Expires")
    assert {k: v for k, v in answer.items() if k not in kept} == {
        k: v for k, v in front.items() if k not in kept
    }
    assert answer.content == front.content


def test_no_restricted_page_may_be_kept_by_a_cache(cast):
    for place in PLACES:
        answer = cast.browser(cast.head_of("Elm")).get(address(cast, place))
        assert "no-store" in answer["Cache-Control"]
        assert answer["Referrer-Policy"] == "same-origin"


def test_a_superuser_has_nothing_by_being_one(cast):
    rowan = cast.people["rowan"]

    assert rowan.is_superuser
    for found in (readable_exchanges, readable_rooms, readable_threads, postable_rooms):
        assert list(found(rowan)) == []
    assert list(facilitated_exchanges(rowan)) == []


def test_a_grant_without_a_seat_opens_nothing(cast):
    """A stale row, left behind by a lost act, is not enough."""
    pebble = cast.people["pebble"]
    grant(person=pebble, permission="enter_exchange", on=cast.exchange)
    grant(person=pebble, permission="read_room", on=cast.plenary)
    grant(person=pebble, permission="post_in_room", on=cast.plenary)

    assert list(readable_rooms(pebble)) == []
    assert list(readable_exchanges(pebble)) == []
    assert list(postable_rooms(pebble)) == []


def test_grants_left_behind_by_an_ended_seat_open_nothing(cast):
    """As if the act that takes them back had been lost."""
    elm = cast.head_of("Elm")
    Seat.objects.filter(person=elm).update(state=SeatState.ENDED)

    for found in (readable_exchanges, readable_rooms, readable_threads, postable_rooms):
        assert list(found(elm)) == []
    assert room_leases(str(cast.plenary.pk), [elm.pk]) == {}
    assert cast.head_of("Elm").pk not in ThreadJournal().blocs(cast.plenary.audience_id)


def test_simulated_people_fill_no_crowd_but_a_demonstrations(cast, settings):
    elm = cast.head_of("Elm")
    User.objects.filter(pk=elm.pk).update(simulated=True)
    audience = cast.plenary.audience_id

    assert set(ThreadJournal().blocs(audience)) == {p.pk for p in cast.delegates} - {elm.pk}
    settings.DEMO_INSTANCE = True
    assert set(ThreadJournal().blocs(audience)) == {p.pk for p in cast.delegates}


def test_people_whose_account_is_closed_fill_no_crowd_and_read_nothing(cast):
    elm = cast.head_of("Elm")
    User.objects.filter(pk=elm.pk).update(is_active=False)

    assert elm.pk not in ThreadJournal().blocs(cast.plenary.audience_id)
    assert room_leases(str(cast.plenary.pk), [elm.pk]) == {}


def test_a_seat_without_a_grant_opens_nothing(cast):
    set_holders(permission="read_room", on=cast.plenary, people=[])
    set_holders(permission="enter_exchange", on=cast.exchange, people=[])
    elm = cast.head_of("Elm")

    assert cast.plenary not in readable_rooms(elm)
    assert list(readable_exchanges(elm)) == []


def test_a_permission_on_the_whole_model_opens_nothing(cast):
    from django.contrib.auth.models import Permission

    pebble = cast.people["pebble"]
    pebble.user_permissions.set(Permission.objects.filter(content_type__app_label="exchanges"))

    assert list(readable_rooms(pebble)) == []
    assert list(facilitated_exchanges(pebble)) == []


def test_who_loses_a_seat_loses_pages_lists_and_lease_and_posts_stay(cast):
    elm = cast.head_of("Elm")
    cast.everybody_draws()
    cast.writes(elm, "Said before the hand-over.")
    cast.tick()
    browser = cast.browser(elm)
    assert browser.get(address(cast, "thread")).status_code == 200

    end_seat(seat=Seat.objects.get(person=elm))

    assert {browser.get(address(cast, place)).status_code for place in PLACES} == {404}
    assert room_leases(str(cast.plenary.pk), [elm.pk]) == {}
    assert cast.texts() == ["Said before the hand-over."]


def test_who_loses_a_seat_cannot_post_with_tokens_drawn_before(cast):
    """Nobody knows which tokens are hers, so the keys of her rooms are replaced at once."""
    elm, fir = cast.head_of("Elm"), cast.head_of("Fir")
    cast.everybody_draws()
    kept, waiting = cast.sealed(elm, "After the end."), cast.sealed(elm, "Waiting at the end.")
    hers_too = cast.sealed(fir, "Sealed with the old key by somebody who stays.")
    assert call_drop(waiting)["status"] == 202
    before = {epoch.key_id for epoch in drawn_epochs(cast.plenary.audience)}

    end_seat(seat=Seat.objects.get(person=elm))
    assert {call_drop(kept)["status"], call_drop(hers_too)["status"]} == {202}
    cast.tick()
    assert cast.texts() == []
    assert pool.waiting() == ()

    now = {epoch.key_id for epoch in drawn_epochs(cast.plenary.audience)}
    assert now & before == set()
    assert cast.draw(elm).status_code == 404
    for person in cast.delegates:
        if person != elm:
            assert (
                ledger.digest(member=person.pk, epoch=drawn_epochs(cast.plenary.audience)[0])
                is None
            )
    cast.everybody_draws()
    cast.writes(fir, "Sealed anew.")
    cast.tick()
    assert cast.texts() == ["Sealed anew."]


def test_the_rooms_of_who_leaves_are_told_that_their_keys_changed_and_no_more(
    cast, django_capture_on_commit_callbacks, monkeypatch
):
    told = []
    monkeypatch.setattr(
        "exchanges.journal.publish_on_commit",
        lambda *, to, event: told.append((to, event.encode())),
    )
    end_seat(seat=Seat.objects.get(person=cast.head_of("Elm")))

    rooms = {f"room.{room.pk}" for room in (cast.plenary, cast.side_room)}
    assert {to for to, _ in told} == rooms
    assert {text for _, text in told} == {'{"kind":"keys_changed"}'}


def test_older_posts_are_a_click_away(cast, monkeypatch):
    monkeypatch.setattr("exchanges.selectors.SHOWN_TICKS", 3)
    cast.everybody_draws()
    for number in range(1, 6):
        cast.writes(cast.head_of("Elm"), f"Said in publication {number}.")
        cast.tick()
    browser = cast.browser(cast.head_of("Oak"))
    path = address(cast, "thread")

    newest = browser.get(path).content.decode()
    assert [n for n in range(1, 6) if f"publication {n}." in newest] == [3, 4, 5]
    assert "?before=3" in newest
    older = browser.get(f"{path}?before=3").content.decode()
    assert [n for n in range(1, 6) if f"publication {n}." in older] == [1, 2]
    assert 'href="?before=' not in older
    for nonsense in ("x", "-1", "", "9" * 30, "٣"):
        shown = browser.get(path, {"before": nonsense}).content.decode()
        assert [n for n in range(1, 6) if f"publication {n}." in shown] == [3, 4, 5]


def test_interpreters_and_observers_read_and_draw_no_tokens(cast):
    from accounts.services import add_person

    for function in (SeatFunction.INTERPRETER, SeatFunction.OBSERVER):
        person = add_person(email=f"{function}@people.example", display_name=function)
        seat_person(delegation=cast.delegations["Fir"], person=person, function=function)
        assert cast.plenary in readable_rooms(person)
        assert list(postable_rooms(person)) == []
        assert cast.draw(person).status_code == 404


@pytest.mark.parametrize("state", [ExchangeState.DRAFT, ExchangeState.CONCLUDED])
def test_posting_needs_an_open_exchange(cast, state):
    cast.everybody_draws()
    sealed = cast.sealed(cast.head_of("Elm"), "Too late, or too early.")
    Exchange.objects.update(state=state)

    assert call_drop(sealed)["status"] == 202
    cast.tick()

    assert cast.texts() == []
    assert list(postable_rooms(cast.head_of("Elm"))) == []
    assert (cast.plenary in readable_rooms(cast.head_of("Elm"))) is (state != ExchangeState.DRAFT)


def test_only_facilitators_open_threads_and_what_was_typed_stays(cast):
    path = f"/en/exchanges/rooms/{cast.plenary.pk}/"
    assert cast.browser(cast.head_of("Elm")).post(path, {"title": "Mine"}).status_code == 404

    browser = cast.browser(cast.people["wren"])
    refused = browser.post(path, {"title": "x" * 201})
    assert refused.status_code == 200
    assert "x" * 201 in refused.content.decode()
    opened = browser.post(path, {"title": "What would you never do again?"})
    assert opened.status_code == 302
    assert "What would you never do again?" in browser.get(opened["Location"]).content.decode()


@pytest.mark.parametrize("delegations", [7, 21])
def test_pages_ask_a_constant_number_of_questions(cast, delegations, django_assert_num_queries):
    from exchanges.services.delegations import admit_delegation, apply_admissions
    from organisations.enums import OrganisationKind
    from organisations.models import Organisation

    for number in range(7, delegations):
        organisation = Organisation.objects.create(name=f"More {number}", kind="government")
        more = admit_delegation(
            exchange=cast.exchange, organisation=organisation, name=f"More {number}",
            kind=OrganisationKind.GOVERNMENT,
        )  # fmt: skip
        cast.plenary.delegations.add(more)
    apply_admissions(exchange=cast.exchange)
    # A wider rule is another audience.
    for room in (cast.plenary, cast.thread.room):
        room.refresh_from_db()
    cast.everybody_draws()
    for position in range(delegations):
        cast.writes(cast.head_of("Elm"), f"Post {position}")
    cast.tick()
    browser = cast.browser(cast.head_of("Elm"))
    counts = {}
    for place in PLACES:
        with CaptureQueriesContext(connection) as asked:
            browser.get(address(cast, place))
        counts[place] = len(asked)

    assert counts == {"exchange": 6, "plenary": 4, "side_room": 4, "thread": 8, "side_thread": 7}
