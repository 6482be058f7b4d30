"""Canonical text becomes paragraphs, lists, emphasis and links, and nothing else ever."""

from __future__ import annotations

import time
from html.parser import HTMLParser
from urllib.parse import urlsplit

import pytest
from bleach._vendor import html5lib
from hypothesis import given, settings
from hypothesis import strategies as st

from core import text as texts
from core.text import ATTRIBUTES, LINK_REL, SCHEMES, TAGS, canonicalise, render, safe_html
from tests.core.mutation_xss import VECTORS


def link(address: str, words: str | None = None) -> str:
    return f'<a href="{address}" rel="{LINK_REL}">{words or address}</a>'


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("one", '<p dir="auto">one</p>'),
        ("one\ntwo", '<p dir="auto">one<br>two</p>'),
        ("one\n\ntwo", '<p dir="auto">one</p><p dir="auto">two</p>'),
        ("- one\n- two", '<ul><li dir="auto">one</li><li dir="auto">two</li></ul>'),
        (
            "three:\n- one\n- two\nend",
            '<p dir="auto">three:</p><ul><li dir="auto">one</li><li dir="auto">two</li></ul>'
            '<p dir="auto">end</p>',
        ),
        ("-one", '<p dir="auto">-one</p>'),
        ("*one* two", '<p dir="auto"><em>one</em> two</p>'),
        ("**one** two", '<p dir="auto"><strong>one</strong> two</p>'),
        ("2*3*4 and * a *", '<p dir="auto">2*3*4 and * a *</p>'),
        ("*one\ntwo*", '<p dir="auto">*one<br>two*</p>'),
        ("وساطة", '<p dir="auto">وساطة</p>'),
        ("", ""),
    ],
)
def test_words_are_shown_with_the_few_forms_that_a_post_has(typed, shown):
    assert render(typed) == shown


@pytest.mark.parametrize(
    "typed",
    ["a < b & c", "<b>bold</b>", "&lt;script&gt;", "&amp;", "1 > 0", "a <- b", "<3", "R&D; &nbsp;"],
)
def test_signs_with_a_meaning_in_html_are_shown_as_they_were_typed(typed):
    parser = Reader()
    parser.feed(render(typed))

    assert parser.words == typed
    assert parser.tags == {"p"}


def test_a_full_web_address_becomes_a_link_that_tells_nobody_where_it_was():
    assert render("see https://example.org/a?b=1 now") == (
        f'<p dir="auto">see {link("https://example.org/a?b=1")} now</p>'
    )


def test_the_rel_of_every_link_keeps_referrer_opener_and_ranking_away():
    assert set(LINK_REL.split()) == {"noreferrer", "noopener", "nofollow"}
    assert safe_html('<a href="https://example.org" rel="opener" target="_blank">x</a>') == (
        link("https://example.org", "x")
    )


@pytest.mark.parametrize(
    "typed",
    ["ministry.example", "www.example.org", "a@b.example", "ftp://example.org/a", "see it.is"],
)
def test_what_is_no_full_web_address_stays_words(typed):
    assert render(typed) == f'<p dir="auto">{typed}</p>'


class Reader(HTMLParser):
    """What is in a piece of HTML by Python's own parser."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.found: set[tuple[str, str, str | None]] = set()
        self.words = ""

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.found |= {(tag, name, value) for name, value in attrs}

    def handle_data(self, data):
        self.words += data

    def handle_comment(self, data):
        self.tags.add("comment")

    def handle_decl(self, decl):
        self.tags.add("declaration")

    def handle_pi(self, data):
        self.tags.add("instruction")


def as_a_browser_reads(markup: str) -> tuple[set[str], set[tuple[str, str, str | None]]]:
    """Return tags (with their namespace) and attributes, by the parsing rules of HTML."""
    tree = html5lib.parseFragment(markup, treebuilder="etree", namespaceHTMLElements=False)
    tags, attributes = set(), set()
    for element in tree.iter():
        if element is tree:
            continue
        tag = element.tag if isinstance(element.tag, str) else "comment"
        tags.add(tag)
        attributes |= {(tag, name, value) for name, value in element.attrib.items()}
    return tags, attributes


def check_harmless(markup: str) -> None:
    """Only the few tags and attributes, by two parsers."""
    reader = Reader()
    reader.feed(markup)
    reader.close()
    tags, attributes = as_a_browser_reads(markup)
    assert (tags | reader.tags) - TAGS == set()
    for tag, name, value in attributes | reader.found:
        assert name in ATTRIBUTES.get(tag, set()) | ({"rel"} if tag == "a" else set())
        if name == "href":
            assert urlsplit(value).scheme in SCHEMES
        if name == "rel":
            assert value == LINK_REL


def check_stable(markup: str) -> None:
    """Cleaning what is clean changes nothing: no parser sees more in it than the one before."""
    assert safe_html(markup) == markup


@pytest.mark.parametrize("name", ["title", "lang", "id", "class", "style", "onclick", "data-x"])
@pytest.mark.parametrize("tag", sorted(TAGS))
def test_no_element_has_an_attribute_that_is_not_its_own(tag, name):
    assert name not in safe_html(f"<{tag} {name}='x'>words</{tag}>")


def test_the_corpus_is_a_corpus():
    assert len(VECTORS) == len(set(VECTORS))
    assert len(VECTORS) >= 60


def test_a_post_is_text_whatever_is_written_in_it():
    """Each vector comes out as the words it was typed with."""
    for vector in VECTORS:
        typed = canonicalise(vector)
        markup = render(typed)
        check_harmless(markup)
        check_stable(markup)
        reader = Reader()
        reader.feed(markup)
        reader.close()
        assert reader.tags <= TAGS
        assert "".join(reader.words.split()) == "".join(typed.replace("*", "").split())


@pytest.mark.parametrize("vector", VECTORS, ids=range(len(VECTORS)))
def test_the_last_word_alone_makes_it_harmless(vector):
    """nh3, on what is taken from the database, whatever came in between.

    Taking a table away can leave an item within an item, which the next pass puts beside it; that
    one is stable, and both hold nothing but what a post may hold.
    """
    first = safe_html(vector)
    second = safe_html(first)

    check_harmless(first)
    check_harmless(second)
    check_stable(second)


@pytest.mark.parametrize("vector", VECTORS, ids=range(len(VECTORS)))
def test_the_first_cleaning_alone_makes_it_harmless(monkeypatch, vector):
    """bleach, if nothing were escaped before it and nh3 were not asked after it."""
    monkeypatch.setattr(texts.html, "escape", lambda line, quote: line)
    monkeypatch.setattr(texts, "safe_html", lambda markup: markup)

    markup = render(vector)

    tags, attributes = as_a_browser_reads(markup)
    assert tags - TAGS == set()
    assert {name for _, name, _ in attributes} - {"href", "dir", "rel"} == set()
    for _, name, value in attributes:
        assert name != "href" or urlsplit(value).scheme in SCHEMES


@pytest.mark.parametrize("vector", VECTORS[:14], ids=range(14))
def test_markup_that_was_never_cleaned_would_be_noticed(vector):
    with pytest.raises(AssertionError):
        check_harmless(vector)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from([*VECTORS, "<", ">", "&", '"', "*", "**", "\n", "- ", "http://a.example/"]),
        max_size=5,
    )
)
def test_no_mixture_of_vectors_gets_through(parts):
    mixture = "".join(parts)

    check_harmless(render(canonicalise(mixture)))
    check_stable(render(canonicalise(mixture)))
    check_harmless(safe_html(mixture))
    check_harmless(safe_html(safe_html(mixture)))


@pytest.mark.parametrize(
    "unit",
    [
        "*",
        "**a ",
        "*a",
        "- ",
        "\n\n",
        "http://a.b/(",
        "http://",
        "&",
        "<a ",
        "a@",
        "a.b.",
        "!",
        " ;",
        "« ",
    ],
)
def test_the_longest_post_of_anything_is_ready_within_a_second(unit):
    """Every post of a tick is rendered in one transaction: a slow one would hold up all."""
    typed = (unit * 10_000)[:10_000]
    started = time.process_time()

    render(canonicalise(typed))

    assert time.process_time() - started < 1
