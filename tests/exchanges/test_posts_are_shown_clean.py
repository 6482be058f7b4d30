"""What leaves us is cleaned once more, whatever stands in the database; hidden text does not leave."""

from __future__ import annotations

import json

import pytest

from exchanges.consumers import _backlog
from exchanges.enums import PostState
from exchanges.models import Post

HOSTILE = (
    '<p>Said.</p><script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:x">y</a>'
)


@pytest.fixture
def posted(cast):
    cast.everybody_draws()
    cast.writes(cast.head_of("Birch"), "We wrote *one* page. See https://example.org/a?b=1&c=2 <b>")
    cast.tick()
    return cast


def page_and_frame(cast) -> tuple[str, str]:
    """Return what a reader gets of the post: in the page, and by the socket."""
    answer = cast.browser(cast.head_of("Elm")).get(f"/en/exchanges/threads/{cast.thread.pk}/")
    page = answer.content.decode()
    article = page[page.index('id="post-1"') : page.index("</article>", page.index('id="post-1"'))]
    return article, json.loads(_backlog(cast.plenary, 0)[0])["posts"][0]["html"]


def test_a_post_is_shown_with_its_emphasis_and_links(posted):
    for shown in page_and_frame(posted):
        assert "<em>one</em>" in shown
        assert 'href="https://example.org/a?b=1&amp;c=2"' in shown
        assert 'rel="noreferrer noopener nofollow"' in shown
        assert "&lt;b&gt;" in shown


def test_hostile_markup_in_the_database_does_not_leave_it(posted):
    Post.objects.update(html=HOSTILE)

    for shown in page_and_frame(posted):
        assert "Said." in shown
        for evil in ("<script", "alert", "<img", "onerror", "javascript"):
            assert evil not in shown


def test_the_text_of_a_hidden_post_does_not_leave(posted):
    Post.objects.update(state=PostState.HIDDEN)

    page = posted.browser(posted.head_of("Elm")).get(f"/en/exchanges/threads/{posted.thread.pk}/")
    assert "one</em> page" not in page.content.decode()
    assert 'id="post-1"' in page.content.decode()
    frame = json.loads(_backlog(posted.plenary, 0)[0])["posts"][0]
    assert (frame["html"], frame["state"]) == ("", "hidden")
