"""An event is announced once its transaction has committed, encoded once, and holds what it declares."""

from __future__ import annotations

import dataclasses
import json
from typing import ClassVar

import pytest
from django.db import transaction

from realtime import events
from realtime.events import GROUP, Event, publish_on_commit


@dataclasses.dataclass(frozen=True)
class Spoken(Event):
    kind: ClassVar[str] = "spoken"
    number: int
    words: tuple[str, ...]


@dataclasses.dataclass(frozen=True)
class Inner:
    html: str


@dataclasses.dataclass(frozen=True)
class Outer(Event):
    kind: ClassVar[str] = "outer"
    posts: tuple[Inner, ...]


class Layer:
    """Notes what crosses the channel layer."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, dict[str, str]]] = []

    async def group_send(self, group: str, message: dict[str, str]) -> None:
        self.sent.append((group, message))


@pytest.fixture
def layer(monkeypatch, db) -> Layer:
    made = Layer()
    monkeypatch.setattr(events, "get_channel_layer", lambda: made)
    return made


EVENT = Spoken(number=3, words=("نعم", "sí"))
FRAME = '{"kind":"spoken","number":3,"words":["نعم","sí"]}'


def test_a_frame_is_kind_and_declared_fields_and_nothing_else():
    assert EVENT.encode() == FRAME
    assert Outer(posts=(Inner("<p>x</p>"),)).encode() == (
        '{"kind":"outer","posts":[{"html":"<p>x</p>"}]}'
    )


def test_an_event_takes_no_field_that_is_not_declared():
    with pytest.raises(TypeError):
        Spoken(number=3, words=(), author="somebody")
    with pytest.raises(dataclasses.FrozenInstanceError):
        EVENT.number = 4
    stray = Spoken(number=3, words=())
    object.__setattr__(stray, "author", "somebody")
    assert json.loads(stray.encode()) == {"kind": "spoken", "number": 3, "words": []}


def test_nothing_is_sent_before_the_commit(layer, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks() as waiting:
        publish_on_commit(to="room.1", event=EVENT)

    assert layer.sent == []
    (callback,) = waiting
    callback()
    assert layer.sent == [(GROUP, {"type": "frame", "topic": "room.1", "text": FRAME})]


def test_nothing_is_sent_after_a_rollback(layer, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        try:
            with transaction.atomic():
                publish_on_commit(to="room.1", event=EVENT)
                raise OSError
        except OSError:
            publish_on_commit(to="room.2", event=EVENT)

    assert [message["topic"] for _, message in layer.sent] == ["room.2"]


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_a_real_commit_sends_and_a_real_rollback_does_not(monkeypatch):
    layer = Layer()
    monkeypatch.setattr(events, "get_channel_layer", lambda: layer)
    with transaction.atomic():
        publish_on_commit(to="room.1", event=EVENT)
        assert layer.sent == []
    with transaction.atomic():
        publish_on_commit(to="room.2", event=EVENT)
        transaction.set_rollback(True)

    assert [message["topic"] for _, message in layer.sent] == ["room.1"]


def test_an_event_is_encoded_once_however_many_hear_it(
    layer, monkeypatch, django_capture_on_commit_callbacks
):
    encoded = []
    plain = Spoken.encode
    monkeypatch.setattr(Spoken, "encode", lambda self: encoded.append(self) or plain(self))

    with django_capture_on_commit_callbacks(execute=True):
        publish_on_commit(to="room.1", event=EVENT)

    assert encoded == [EVENT]
    assert len(layer.sent) == 1
