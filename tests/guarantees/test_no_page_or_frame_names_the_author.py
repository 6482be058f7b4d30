"""What any other person gets of a post is the same for everybody and names nobody (probes 1, 2)."""

from __future__ import annotations

import json
from dataclasses import fields

import pytest

from exchanges import events, pages
from exchanges.consumers import _backlog
from exchanges.models import Post
from realtime import events as realtime_events
from tests.cast import without_own_marks

TEXT = "The night shift decides, so we trained the night shift."


@pytest.fixture
def posted(cast):
    cast.everybody_draws()
    cast.writes(cast.head_of("Birch"), TEXT)
    cast.tick()
    return cast


def marks_of(person) -> list[str]:
    return [str(person.pk), person.pk.hex, person.email, person.display_name, "Birch"]


def thread_page(cast, person) -> str:
    page = cast.browser(person).get(f"/en/exchanges/threads/{cast.thread.pk}/")
    assert page.status_code == 200
    return without_own_marks(page.content)


def test_every_other_delegate_gets_the_same_bytes(posted):
    author = posted.head_of("Birch")
    others = [person for person in posted.delegates if person != author][:4]

    seen = {thread_page(posted, person) for person in others}

    assert len(seen) == 1
    assert TEXT in seen.pop()


def test_the_author_gets_the_same_bytes_as_everybody_else(posted):
    """Own things are drawn by the author's browser: the server cannot know them."""
    author, other = posted.head_of("Birch"), posted.head_of("Elm")

    assert thread_page(posted, author) == thread_page(posted, other)


@pytest.mark.parametrize("reader", ["head of Elm", "wren"])
def test_no_page_holds_a_mark_of_the_author(posted, reader):
    page = thread_page(posted, posted.people[reader])

    assert TEXT in page
    assert [mark for mark in marks_of(posted.head_of("Birch")) if mark in page] == []


def test_a_mark_in_the_page_would_be_noticed(posted, monkeypatch):
    author = posted.head_of("Birch")
    plain = pages.client_values
    monkeypatch.setattr(
        pages, "client_values", lambda **given: {**plain(**given), "author": str(author.pk)}
    )

    page = thread_page(posted, posted.head_of("Elm"))

    assert [mark for mark in marks_of(author) if mark in page] != []


def test_a_frame_has_exactly_these_fields(posted):
    frames = [json.loads(frame) for frame in _backlog(posted.plenary, 0)]

    published = frames[0]
    assert set(published) == {"kind", "tick", "day", "at", "posts"}
    assert [set(post) for post in published["posts"]] == [
        {"thread", "number", "html", "tag", "state"}
    ]
    assert frames[1] == {"kind": "caught_up", "tick": 1, "complete": True}


def test_no_frame_holds_a_mark_of_the_author(posted):
    told = "".join(_backlog(posted.plenary, 0))

    assert TEXT in told
    assert [mark for mark in marks_of(posted.head_of("Birch")) if mark in told] == []


def test_a_live_frame_is_one_text_for_the_whole_room(posted, monkeypatch):
    sent = []
    monkeypatch.setattr(realtime_events.transaction, "on_commit", sent.append)
    posted.writes(posted.head_of("Elm"), "A second post.")
    posted.tick()

    assert len(sent) == 1
    message = sent[0].__closure__
    texts = [cell.cell_contents for cell in message if isinstance(cell.cell_contents, dict)]
    assert [set(text) for text in texts] == [{"type", "topic", "text"}]
    assert texts[0]["topic"] == f"room.{posted.plenary.pk}"
    assert [mark for mark in marks_of(posted.head_of("Elm")) if mark in texts[0]["text"]] == []


def test_no_event_has_a_field_for_a_person():
    declared = {
        field.name
        for event in (
            events.Published,
            events.PublishedPost,
            events.PostingOpened,
            events.Hello,
            events.CaughtUp,
            events.NotUnderstood,
        )
        for field in fields(event)
    }

    assert declared == {
        "tick", "day", "at", "posts", "thread", "number", "html", "tag", "state",
        "delegations", "members", "now", "tick_seconds", "complete", "ledger",
    }  # fmt: skip


def test_an_undeclared_field_cannot_leave():
    with pytest.raises(TypeError):
        events.PublishedPost(thread="", number=1, html="", tag="", state="", author="Birch")


def test_withholding_is_not_a_matter_of_display(posted):
    """There is nothing to display: the post's row has these columns and no other."""
    assert {field.name for field in Post._meta.concrete_fields} == {
        "id", "thread", "tick", "epoch", "number", "text", "html", "tag", "edit_hash", "state",
    }  # fmt: skip
