"""What goes out live has no field into which a person could be put, not even by mistake."""

from __future__ import annotations

import dataclasses
import types
import typing
import uuid
from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Any, ClassVar

import pytest

from accounts.models import User
from realtime.events import Event
from tests.architecture.sources import application, packages, words

PLAIN = (str, int, bool, type(None))
PERSONAL = {"user", "users", "author", "authors", "actor", "actors", "member", "members", "person"}
PERSONAL |= {"people", "persons", "delegate", "delegates", "delegation", "delegations", "speaker"}
PERSONAL |= {"email", "mail", "name", "names", "initials", "ip", "address", "host", "agent", "seat"}
PERSONAL |= {
    "seats",
    "sender",
    "writer",
    "owner",
    "by",
    "who",
    "whose",
    "from",
    "country",
    "avatar",
}
PERSONAL |= {"organisation", "organisations", "role", "function", "session", "cookie", "device"}
PERSONAL |= {"language", "locale", "zone", "typing", "present", "online", "seen", "read", "readers"}
# How large the crowd is at least: two numbers out of a short list of bands (nonattribution.crowd),
# fixed once a week and the same for everybody.
BANDS = {("PostingOpened", "delegations", int), ("PostingOpened", "members", int)}


def events() -> list[type[Event]]:
    """Return every event that our packages declare."""
    for source in application():
        if source.path.endswith("/events.py"):
            import_module(f"{source.package}.events")
    return [found for found in _below(Event) if found.__module__.split(".")[0] in packages()]


def _below(base: type[Event]) -> Iterator[type[Event]]:
    for found in base.__subclasses__():
        yield found
        yield from _below(found)


def _held(kind: Any) -> Iterator[Any]:
    """Return the types that a value of a type may consist of."""
    if typing.get_origin(kind) in {tuple, types.UnionType, typing.Union}:
        for part in typing.get_args(kind):
            yield from _held(part) if part is not Ellipsis else ()
    else:
        yield kind


def fields_for_somebody(classes: Iterable[type]) -> list[str]:
    """Find fields, also of dataclasses held, that are named like a person or could hold anything."""
    found = []
    for declared in classes:
        hints = typing.get_type_hints(declared)
        for field in dataclasses.fields(declared):
            where = f"{declared.__name__}.{field.name}"
            for kind in _held(hints[field.name]):
                if dataclasses.is_dataclass(kind):
                    found += fields_for_somebody([typing.cast("type", kind)])
                elif kind not in PLAIN:
                    found.append(f"{where}: {kind}")
                elif (declared.__name__, field.name, kind) in BANDS:
                    continue
                elif PERSONAL & words(field.name):
                    found.append(where)
    return found


def loose_events(classes: Iterable[type[Event]]) -> list[str]:
    """Find events that can be changed after the making, or write their frame by themselves."""
    return [
        declared.__name__
        for declared in classes
        if not declared.__dict__.get("__dataclass_params__", _not_frozen).frozen
        or declared.encode is not Event.encode
        or "kind" not in declared.__dict__
    ]


_not_frozen = types.SimpleNamespace(frozen=False)


def test_there_are_events_to_look_at():
    assert {"Published", "PostingOpened"} <= {declared.__name__ for declared in events()}


def test_no_field_of_any_event_can_hold_a_person():
    assert fields_for_somebody(events()) == []


def test_every_event_is_frozen_and_leaves_the_encoding_to_the_base():
    assert loose_events(events()) == []


# The planted ones are no subclasses of Event: those would stay among its subclasses.
@dataclasses.dataclass(frozen=True)
class Inner:
    """Held by a planted event."""

    written_by: str


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("author", str),
        ("actor_id", int),
        ("display_name", str),
        ("email", str | None),
        ("ip", str),
        ("members", int),
        ("post", dict[str, Any]),
        ("post", Any),
        ("post", object),
        ("room", User),
        ("room", uuid.UUID),
        ("posts", list[str]),
        ("posts", tuple[Inner, ...]),
        ("post", Inner | None),
    ],
)
def test_a_field_for_somebody_is_found(name, kind):
    planted = dataclasses.make_dataclass("Planted", [(name, kind)], frozen=True)
    assert fields_for_somebody([planted]) != []


def test_an_event_that_can_be_changed_is_found():
    class Loose:
        kind: ClassVar[str] = "loose"
        encode = Event.encode

    assert loose_events([typing.cast("type[Event]", dataclasses.dataclass(Loose))]) == ["Loose"]


def test_an_event_that_writes_its_own_frame_is_found():
    @dataclasses.dataclass(frozen=True)
    class Chatty:
        kind: ClassVar[str] = "chatty"

        def encode(self) -> str:
            return "{}"

    assert loose_events([typing.cast("type[Event]", Chatty)]) == ["Chatty"]
