"""Every page is in the reader's language from the first to the last word, right to left included."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from demo.content.practices import PRACTICES
from demo.practices import load_practices

LOCALE = Path(__file__).resolve().parents[2] / "locale"
LANGUAGES = ("fr", "es", "ar")
# Names stay as they are in every language.
NAMES = re.compile(
    r"Practice & Exchange|IDC|CSV|JavaScript|HTTPS|https|UTC|English|Français|Español|"
    r"[\w.-]+@[\w.-]+|\b[A-F0-9]{4}\b"
)
SILENT = {"script", "style", "template", "bdi", "option"}
VOID = {"meta", "link", "input", "img", "br", "hr", "path", "use", "circle", "rect", "line"}
SPOKEN_ATTRIBUTES = {"aria-label", "placeholder", "title", "alt"}


class Words(HTMLParser):
    """Collects the words of a page that are said in the page's own language."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.quiet: list[bool] = [False]
        self.found: list[str] = []

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        foreign = tag != "html" and ("lang" in given or given.get("dir") == "auto")
        quiet = self.quiet[-1] or tag in SILENT or foreign
        if not quiet:
            self.found += [given[name] for name in SPOKEN_ATTRIBUTES & given.keys() if given[name]]
        if tag not in VOID:
            self.quiet.append(quiet)

    def handle_startendtag(self, tag, attrs):
        """A drawing's parts say nothing."""

    def handle_endtag(self, tag):
        if tag not in VOID and len(self.quiet) > 1:
            self.quiet.pop()

    def handle_data(self, data):
        if not self.quiet[-1] and data.strip():
            self.found.append(" ".join(data.split()))


def words_of(page: str) -> list[str]:
    """Return the texts of a page that must be in its language."""
    reader = Words()
    reader.feed(page)
    return reader.found


def latin_words(texts: list[str]) -> list[str]:
    """Return what an Arabic page says in Latin letters, names aside."""
    return [text for text in texts if re.search(r"[A-Za-z]{2}", NAMES.sub("", text))]


def english_texts(language: str) -> set[str]:
    """Return the English texts that a catalogue translates by something else."""
    with (LOCALE / language / "LC_MESSAGES" / "django.po").open("rb") as file:
        catalogue = read_po(file)
    found = set()
    for message in catalogue:
        source = message.id if isinstance(message.id, str) else message.id[0]
        said = message.string if isinstance(message.string, str) else (message.string or ("",))[0]
        if source and said != source and "%(" not in source and "<" not in source:
            found.add(source)
    return found


PUBLIC = ("/", "/practices/", "/practices/?q=zzzz", "/practices/mexico-pilot-open-care/",
          "/practices/poland-mou-vulnerable-people/", "/accounts/login/", "/accounts/password/reset/",
          "/accounts/signup/", "/nothing/here/")  # fmt: skip
CLOSED = ("/exchanges/", "/exchanges/{exchange}/", "/exchanges/rooms/{room}/",
          "/exchanges/threads/{thread}/", "/accounts/me/", "/accounts/password/change/")  # fmt: skip


@pytest.fixture
def pages(cast, client):
    """Return a function that gives every page of a language, as a stranger and as a delegate."""
    wanted = {
        "mexico-pilot-open-care",
        "poland-mou-vulnerable-people",
        "belgium-ban-child-detention",
    }
    load_practices([record for record in PRACTICES if record.slug in wanted])
    cast.everybody_draws()
    cast.writes(cast.head_of("Elm"), "An English post.")
    cast.tick()
    oak = cast.head_of("Oak")
    oak.set_password("a sentence nobody guesses")
    oak.save()
    keys = {"exchange": cast.exchange.pk, "room": cast.plenary.pk, "thread": cast.thread.pk}

    def all_of(language: str) -> dict[str, str]:
        browser = cast.browser(oak)
        shown = {path: client.get(f"/{language}{path}") for path in PUBLIC}
        shown |= {path: browser.get(f"/{language}{path.format(**keys)}") for path in CLOSED}
        return {path: answer.content.decode() for path, answer in shown.items()}

    return all_of


# What people typed is theirs, in whatever language; the title of an untranslated record stands in
# the title of its page, which cannot be marked as English.
TYPED = ("Autumn exchange", "Plenary", "What lasted?", "An English post.", "Delegation of Oak",
         "Person head Oak", "head-oak", "zzzz", "Poland: referral")  # fmt: skip


def without_typed(texts: list[str]) -> list[str]:
    return [text for text in texts if not any(typed in text for typed in TYPED)]


def test_no_arabic_page_says_a_word_in_latin_letters(pages):
    said = {path: latin_words(without_typed(words_of(page))) for path, page in pages("ar").items()}

    assert {path: texts for path, texts in said.items() if texts} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_says_a_text_in_english(pages, language):
    english = english_texts(language)

    said = {path: sorted(english & set(words_of(page))) for path, page in pages(language).items()}

    assert {path: texts for path, texts in said.items() if texts} == {}


def test_an_untranslated_text_would_be_noticed():
    page = '<html lang="ar"><body><p>مرحبا</p><p>Seal and send</p><p lang="en">A title</p></body>'

    assert latin_words(words_of(page)) == ["Seal and send"]
    assert "Seal and send" in english_texts("ar")


@pytest.mark.parametrize(("language", "direction"), [("en", "ltr"), ("fr", "ltr"), ("ar", "rtl")])
def test_every_page_says_its_language_and_direction(pages, language, direction):
    for path, page in pages(language).items():
        assert f'<html lang="{language}" dir="{direction}"' in page, path
