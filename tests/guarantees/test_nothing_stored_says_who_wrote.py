"""A copy of everything we store does not show who wrote a post (probes 11, 13, 14, 15)."""

from __future__ import annotations

import dataclasses

import pytest
from django.contrib.contenttypes.models import ContentType
from wagtail.log_actions import log
from wagtail.models import Revision

from access.grants import grant
from exchanges import journal, pages
from exchanges.models import Post, Room
from tests.cast import without_own_marks
from tests.guarantees.stored import changed, tables

# What a tick may touch: the posts themselves, spent tags, and the band of the week.
PUBLIC_TABLES = {
    "exchanges_post",
    "exchanges_tick",
    "nonattribution_spenttag",
    "nonattribution_epoch",
}


def tables_that_posting_changes(cast, author) -> set[str]:
    cast.everybody_draws()
    before = tables()
    assert cast.writes(author, "We changed one line of the budget.") == 202
    cast.tick()
    assert cast.texts() == ["We changed one line of the budget."]
    return changed(before, tables())


def test_posting_changes_no_row_that_could_name_anybody(cast):
    touched = tables_that_posting_changes(cast, cast.head_of("Birch"))

    assert touched <= PUBLIC_TABLES


def test_a_permission_for_the_author_would_be_noticed(cast, monkeypatch):
    """The mutation of probe 14: "the owner may edit" as a grant at publication."""
    author = cast.head_of("Birch")
    plain = journal._write_posts

    def with_owner(together, *, tick):
        posts = plain(together, tick=tick)
        grant(person=cast.people["pebble"], permission="post_in_room", on=cast.plenary)
        return posts

    monkeypatch.setattr(journal, "_write_posts", with_owner)

    assert "exchanges_roomgrant" in tables_that_posting_changes(cast, author)


def test_an_author_column_would_be_noticed(cast):
    """No column of a post, its tick, its thread or a spent tag can hold a person."""
    author = cast.head_of("Birch")
    tables_that_posting_changes(cast, author)
    marks = (author.pk.hex, str(author.pk), author.email, author.display_name, "Birch")

    stored = tables()
    for name in PUBLIC_TABLES:
        written = repr(stored[name])
        assert [mark for mark in marks if mark in written] == []
    # The same search finds the author where she must be: it can find.
    assert author.email in repr(stored["accounts_user"])


def test_two_posts_of_one_author_share_nothing(cast):
    cast.everybody_draws()
    author, other = cast.head_of("Birch"), cast.head_of("Elm")
    for text, person in (("one", author), ("two", author), ("three", other)):
        cast.writes(person, text)
    cast.tick()

    posts = list(Post.objects.order_by("number"))
    for column in ("id", "tag", "edit_hash", "number"):
        values = [getattr(post, column) for post in posts]
        assert len({bytes(v) if isinstance(v, memoryview) else v for v in values}) == 3


def test_nothing_of_an_exchange_is_in_the_cms_or_its_history(cast, client):
    """Probe 13 and 15: no log entry, no revision, no list, no menu knows exchange content."""
    from wagtail.models import ModelLogEntry, PageLogEntry, ReferenceIndex, Revision
    from wagtail.snippets.models import get_snippet_models

    tables_that_posting_changes(cast, cast.head_of("Birch"))

    assert [m for m in get_snippet_models() if m._meta.app_label == "exchanges"] == []
    assert ModelLogEntry.objects.filter(content_type__app_label="exchanges").count() == 0
    assert Revision.objects.filter(content_type__app_label="exchanges").count() == 0
    assert ReferenceIndex.objects.filter(content_type__app_label="exchanges").count() == 0
    assert PageLogEntry.objects.count() == 0


def keeps_history(model_of_history, cast):
    """Return a way of writing posts that also keeps a history of them, with its user."""
    plain = journal._write_posts

    def with_history(together, *, tick):
        posts = plain(together, tick=tick)
        model_of_history(posts[0], cast.head_of("Birch"))
        return posts

    return with_history


def as_log_entry(post, author):
    log(instance=post.thread, action="wagtail.edit", user=author)


def as_revision(post, author):
    kind = ContentType.objects.get_for_model(post)
    Revision.objects.create(
        content_type=kind, base_content_type=kind, object_id=str(post.pk), content={}, user=author
    )


@pytest.mark.parametrize(
    ("history", "table"),
    [(as_log_entry, "wagtailcore_modellogentry"), (as_revision, "wagtailcore_revision")],
)
def test_a_history_of_posts_would_be_noticed(cast, monkeypatch, history, table):
    """The mutations of probes 13 and 15: a log entry, or a revision, with its user."""
    monkeypatch.setattr(journal, "_write_posts", keeps_history(history, cast))

    assert table in tables_that_posting_changes(cast, cast.head_of("Birch"))


@pytest.mark.django_db
def test_no_permission_exists_that_an_author_could_be_given():
    from django.contrib.auth.models import Permission

    named = Permission.objects.filter(content_type__app_label="exchanges")
    assert set(named.values_list("codename", flat=True)) <= {
        "enter_exchange",
        "facilitate_exchange",
        "read_room",
        "post_in_room",
        *(
            f"{act}_{table}"
            for act in ("add", "change", "delete", "view")
            for table in ("exchangegrant", "roomgrant")
        ),
    }


@pytest.mark.parametrize("path", ["/en/accounts/me/", "/en/exchanges/"])
def test_an_authors_own_pages_do_not_change_by_posting(cast, path):
    """Probe 11: no counter, no recent activity, not even for oneself."""
    author = cast.head_of("Birch")
    browser = cast.browser(author)
    cast.everybody_draws()
    before = without_own_marks(browser.get(path).content)
    cast.writes(author, "A post that a counter would count.")
    cast.tick()

    assert without_own_marks(browser.get(path).content) == before


def test_a_counter_on_a_persons_page_would_be_noticed(cast, monkeypatch):
    """The mutation of probe 11: "posts written" on one's own page, or anywhere."""
    plain = pages.exchange_entry
    monkeypatch.setattr(
        pages,
        "exchange_entry",
        lambda exchange, seat=None: dataclasses.replace(
            plain(exchange, seat), theme=f"{Post.objects.count()} posts"
        ),
    )
    browser = cast.browser(cast.head_of("Birch"))
    cast.everybody_draws()
    before = without_own_marks(browser.get("/en/exchanges/").content)
    cast.writes(cast.head_of("Birch"), "A post that a counter would count.")
    cast.tick()

    assert without_own_marks(browser.get("/en/exchanges/").content) != before


def test_the_exchange_and_room_pages_show_no_activity(cast):
    browser = cast.browser(cast.head_of("Oak"))
    paths = [f"/en/exchanges/{cast.exchange.pk}/", f"/en/exchanges/rooms/{cast.plenary.pk}/"]
    before = [without_own_marks(browser.get(path).content) for path in paths]
    cast.everybody_draws()
    cast.writes(cast.head_of("Birch"), "A post that a list would count.")
    cast.tick()

    assert [without_own_marks(browser.get(path).content) for path in paths] == before
    assert Room.objects.count() == 2
