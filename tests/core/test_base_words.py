"""Errors that tell nothing apart, keys that count nothing, days that are the same everywhere."""

from __future__ import annotations

import datetime as dt
import uuid

import pytest
from django.http import Http404

from core import clock
from core.errors import NotFound, Refused
from core.keys import KeyedModel


def test_missing_and_forbidden_are_one_error_without_a_word():
    assert issubclass(NotFound, Http404)
    assert str(NotFound()) == ""
    with pytest.raises(TypeError):
        NotFound("no such room")


def test_a_refusal_says_its_sentence():
    assert str(Refused("This delegation is full.")) == "This delegation is full."


def test_a_key_is_random_and_holds_no_time():
    field = KeyedModel._meta.get_field("id")

    assert field.default is uuid.uuid4
    assert field.editable is False
    assert {field.default().version for _ in range(20)} == {4}


@pytest.mark.parametrize("hours", [-12, 0, 14])
def test_the_day_is_the_same_wherever_it_is_asked(monkeypatch, hours):
    zone = dt.timezone(dt.timedelta(hours=hours))
    moment = dt.datetime(2031, 3, 3, 23, 59, 59, tzinfo=dt.UTC)

    class Frozen(dt.datetime):
        @classmethod
        def now(cls, tz=None):
            return moment.astimezone(tz or zone)

    monkeypatch.setattr(clock.dt, "datetime", Frozen)

    assert clock.now() == moment
    assert clock.now().utcoffset() == dt.timedelta(0)
    assert clock.today() == dt.date(2031, 3, 3)
