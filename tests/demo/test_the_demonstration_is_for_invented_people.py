"""The demonstration is complete, invented from end to end, and refuses to run among real people."""

from __future__ import annotations

import pytest
from django.core.management import CommandError, call_command

from accounts.models import User
from accounts.services import add_person
from demo.content.discussions import THREADS
from demo.exchange import FREE_SEATS, load_exchange, sign_ins, simulated_parts
from exchanges.models import Delegation, Exchange, Post, Room
from exchanges.permissions import postable_rooms, readable_rooms
from organisations.models import Organisation


@pytest.fixture
def demonstration(db, settings):
    settings.DEMO_INSTANCE = True
    assert load_exchange()


def test_it_has_the_size_that_was_promised(demonstration):
    assert Exchange.objects.count() == 1
    assert Delegation.objects.count() == 36
    assert User.objects.filter(seats__isnull=False).distinct().count() >= 80
    assert {room.title: room.delegations.count() == 36 for room in Room.objects.all()} == {
        "Plenary": True,
        "Case management": False,
    }


def test_everybody_and_every_organisation_is_invented(demonstration):
    assert not User.objects.filter(invented=False).exists()
    assert not Organisation.objects.filter(invented=False).exists()
    assert not User.objects.exclude(email__endswith="@demo.example").exists()


def test_loading_it_again_changes_nothing(demonstration):
    before = Post.objects.count(), User.objects.count()

    assert not load_exchange()
    assert (Post.objects.count(), User.objects.count()) == before


def test_every_sign_in_that_is_offered_exists_and_nobody_plays_it(demonstration):
    offered = {person.email for person in sign_ins()}

    assert User.objects.filter(email__in=offered, simulated=False).count() == len(offered)
    assert len([email for email in offered if email.split(".")[1].split("@")[0] in FREE_SEATS]) == 4


def test_simulated_delegates_may_say_their_lines_and_say_each_once(demonstration):
    parts = simulated_parts()
    assert [len(part.lines) for part in parts] == [len(thread.lines) for thread in THREADS]
    emails = [email for part in parts for email in part.emails]
    assert len(emails) == len(set(emails))
    for part in parts:
        people = User.objects.filter(email__in=part.emails)
        assert all(person.simulated for person in people)
        assert all(postable_rooms(person).filter(threads=part.thread).exists() for person in people)
        # More than the crowd that posting asks for.
        assert people.values("seats__delegation").distinct().count() >= 6
        assert people.count() >= 8


def test_two_of_the_free_seats_find_a_room_that_the_others_do_not(demonstration):
    seen = {
        person.email.split(".")[1].split("@")[0]: readable_rooms(person).count()
        for person in User.objects.filter(simulated=False, seats__isnull=False)
    }

    assert seen == {"valdoria": 2, "nahrazan": 2, "soralba": 1, "merlande": 1}


@pytest.mark.parametrize("command", ["load_demo", "run_simulated_delegates"])
def test_no_command_of_it_runs_where_somebody_is_real(demonstration, command):
    add_person(email="somebody@people.example", display_name="Somebody")
    before = User.objects.count()

    with pytest.raises(CommandError, match="real people"):
        call_command(command)
    assert User.objects.count() == before


@pytest.mark.parametrize("command", ["load_demo", "run_simulated_delegates"])
def test_no_command_of_it_runs_on_another_instance(db, command):
    with pytest.raises(CommandError, match="not a demonstration"):
        call_command(command)
    assert not User.objects.exists()
