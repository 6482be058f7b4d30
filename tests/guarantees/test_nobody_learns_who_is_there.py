"""No presence, typing or read mark exists (probe 21); logs say nothing of visits (probe 29)."""

from __future__ import annotations

import io
import json
import logging
import logging.config

import pytest
from channels.db import database_sync_to_async
from django.conf import settings

from realtime.hub import hub
from tests.cast import Cast, cast_exchange
from tests.sockets import RoomSocket


async def frames_when_another_comes(cast: Cast) -> list[object]:
    """What a reader is sent while another member connects, asks, "types", and leaves."""
    reader = RoomSocket(cast.head_of("Elm"), cast.plenary.pk)
    await reader.opens()
    assert (await reader.hears())["kind"] == "hello"
    visitor = RoomSocket(cast.head_of("Birch"), cast.plenary.pk)
    await visitor.opens()
    assert (await visitor.hears())["kind"] == "hello"
    for said in ('{"after": 0}', '{"typing": true}', '{"read": 3}', "not even json"):
        await visitor.says(said)
        await visitor.hears()
    await visitor.leaves()
    heard = []
    while not await reader.receive_nothing(timeout=0.2):
        heard.append(await reader.hears())
    await reader.leaves()
    return heard


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
async def test_readers_hear_nothing_of_others_coming_typing_reading_or_leaving():
    cast = await database_sync_to_async(cast_exchange)()

    assert await frames_when_another_comes(cast) == []


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
async def test_a_presence_frame_would_be_noticed(monkeypatch):
    cast = await database_sync_to_async(cast_exchange)()
    plain = hub.join

    def announcing(connection):
        hub.deliver(topic=connection.topic, frame=json.dumps({"kind": "came"}))
        plain(connection)

    monkeypatch.setattr(hub, "join", announcing)

    assert await frames_when_another_comes(cast) == [{"kind": "came"}]


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
async def test_what_a_browser_may_not_say_gets_one_answer_and_the_socket_lives():
    cast = await database_sync_to_async(cast_exchange)()
    visitor = RoomSocket(cast.head_of("Birch"), cast.plenary.pk)
    await visitor.opens()
    await visitor.hears()
    for said in (
        '{"typing": true}',
        "[]",
        '{"after": -1}',
        '{"after": true}',
        "{",
        '{"after": 1e99}',
    ):
        await visitor.says(said)
        assert await visitor.hears() == {"kind": "not_understood"}
    await visitor.says('{"after": 0}')
    assert await visitor.hears() == {"kind": "caught_up", "tick": 0, "complete": True}
    await visitor.leaves()


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
async def test_an_outsider_a_stranger_and_an_unknown_room_are_answered_alike():
    from django.contrib.auth.models import AnonymousUser

    cast = await database_sync_to_async(cast_exchange)()
    side = cast.side_room.pk
    for person, room in (
        (cast.people["pebble"], cast.plenary.pk),
        (cast.people["rowan"], cast.plenary.pk),
        (cast.head_of("Oak"), side),
        (cast.head_of("Oak"), "00000000-0000-4000-8000-000000000000"),
        (AnonymousUser(), cast.plenary.pk),
    ):
        visitor = RoomSocket(person, room)
        await visitor.opens()
        assert await visitor.hears() == {"type": "websocket.close", "code": 4404}


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
async def test_a_socket_that_dies_while_it_is_opened_is_forgotten(monkeypatch):
    """The hub's memory says who is there: nobody may stay in it who has left."""
    cast = await database_sync_to_async(cast_exchange)()

    def dies(_room):
        raise ConnectionResetError

    monkeypatch.setattr("exchanges.consumers._hello", dies)
    visitor = RoomSocket(cast.head_of("Birch"), cast.plenary.pk)
    await visitor.opens()
    with pytest.raises(ConnectionResetError):
        await visitor.wait()

    assert hub.topics() == {}


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
async def test_any_other_address_of_a_socket_is_answered_like_a_missing_room():
    cast = await database_sync_to_async(cast_exchange)()
    for path in ("/ws/", "/ws/rooms/not-a-key/", "/ws/threads/x/"):
        visitor = RoomSocket(cast.head_of("Elm"), cast.plenary.pk)
        visitor.scope["path"] = path
        await visitor.opens()
        assert await visitor.hears() == {"type": "websocket.close", "code": 4404}


def lines_logged(act) -> str:
    """Run `act` under the site's own logging set-up and return what it wrote."""
    stream = io.StringIO()
    config = json.loads(json.dumps(settings.LOGGING))
    logging.config.dictConfig(config)
    handlers = {
        handler
        for name in ("", *config["loggers"])
        for handler in logging.getLogger(name).handlers
        if isinstance(handler, logging.StreamHandler)
    }
    for handler in handlers:
        handler.setStream(stream)
    act()
    return stream.getvalue()


def visit(cast: Cast):
    def act():
        browser = cast.browser(cast.head_of("Birch"))
        browser.raise_request_exception = False
        cast.everybody_draws()
        cast.writes(cast.head_of("Birch"), "Never in a log.")
        cast.tick()
        browser.get(f"/en/exchanges/threads/{cast.thread.pk}/")
        browser.get("/en/exchanges/threads/00000000-0000-4000-8000-000000000000/")
        browser.get("/en/nothing/here/")
        browser.post("/en/exchanges/")
        browser.post(f"/en/exchanges/rooms/{cast.plenary.pk}/tokens/", "{", content_type="text/x")

    return act


def test_a_visit_leaves_no_line_in_any_log(cast):
    assert lines_logged(visit(cast)) == ""


def test_a_failing_page_is_logged_without_path_person_or_clock_time(cast, monkeypatch):
    from exchanges import views

    def fails(*_args):
        raise ValueError("head of Birch at /en/exchanges/")

    monkeypatch.setattr(views, "thread_for", fails)
    told = lines_logged(visit(cast))

    assert "ValueError" in told
    assert "views.py" in told
    for mark in (
        "/en/exchanges",
        "Birch",
        "birch",
        str(cast.thread.pk),
        str(cast.head_of("Birch").pk),
    ):
        assert mark not in told
    import re

    assert re.search(r"\d\d:\d\d", told) is None


def test_a_line_per_request_would_be_noticed(cast, monkeypatch):
    monkeypatch.setitem(settings.LOGGING["loggers"]["django.request"], "level", "WARNING")
    monkeypatch.setitem(
        settings.LOGGING["formatters"], "quiet", {"format": "%(asctime)s %(message)s"}
    )

    assert "/en/nothing/here/" in lines_logged(visit(cast))


def test_the_server_is_told_to_keep_no_access_log():
    from unittest import mock

    from django.core.management import call_command

    with mock.patch("core.management.commands.serve.uvicorn") as uvicorn:
        call_command("serve")

    given = uvicorn.Config.call_args.kwargs
    assert given["access_log"] is False
    assert given["log_config"] is None
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access"):
        logger = settings.LOGGING["loggers"][name]
        assert logging.getLevelName(logger["level"]) >= logging.WARNING
        assert logger["propagate"] is False
