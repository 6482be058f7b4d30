"""No template has a word of its own: whatever a reader sees goes through the catalogues."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pytest

from tests.architecture.markup import Page
from tests.architecture.sources import Source, templates

# Attributes that are read out or shown.
READ = {"alt", "title", "placeholder", "label", "aria-label", "aria-description", "summary"}
READ |= {"aria-roledescription", "aria-valuetext", "abbr"}
READ_IF = {("meta", "content"), ("input", "value")}
# Contents of <meta> that machines read.
MACHINE_WORDS = {"width=device-width, initial-scale=1", "light dark", "noindex", "same-origin"}
MACHINE_WORDS |= {"website", "noindex, nofollow, noarchive"}
# The name of the product is the same in every language, as are the languages' own names.
NAMES = {"Practice & Exchange", "English", "Français", "Español", "العربية"}
_LETTERS = re.compile(r"[^\W\d_]")


def untranslated(sources: Iterable[Source]) -> list[str]:
    """Find letters that a reader would see and no translator would."""
    found = []
    for source in sources:
        page = Page(source)
        shown = [*page.text, *(value for tag, name, value in page.attributes if _read(tag, name))]
        found += [
            f"{source.path}: {text}"
            for text in shown
            if text.strip() not in NAMES | MACHINE_WORDS and _LETTERS.search(text)
        ]
    return found


def _read(tag: str, name: str) -> bool:
    return name in READ or (tag, name) in READ_IF


def test_every_visible_string_stands_in_the_catalogues():
    assert untranslated(templates()) == []


@pytest.mark.parametrize(
    "text",
    [
        "<p>Sign in</p>",
        "<p>{% translate 'Sign in' %} now</p>",
        "<p>{{ count }} posts</p>",
        "<p>تسجيل الدخول</p>",
        '<img alt="A door">',
        '<nav aria-label="{% if main %}Main{% endif %}">',
        '<input type="submit" value="Send">',
        '<meta name="description" content="A library">',
        '{{ place|default:"nowhere" }}',
        '{% include "components/notice.html" with kind="stop" title="Stop" only %}',
        "<template><p>Not accepted</p></template>",
        "<svg><title>A door</title></svg>",
    ],
)
def test_a_word_without_a_catalogue_is_found(text):
    assert untranslated([Source("templates/planted.html", text)]) != []


@pytest.mark.parametrize(
    "text",
    [
        '<p class="wide">{% translate "Sign in" %} – 1 / 2</p>',
        "{% blocktranslate trimmed count n=n %}One <b>post</b>{% plural %}{{ n }}{% endblocktranslate %}",
        "{% comment %}For whoever edits this.{% endcomment %}",
        '<p class="{{ kind|default:"info" }}" data-state="waiting" lang="ar">{{ text }}</p>',
        "<b>Practice & Exchange</b>",
    ],
)
def test_what_needs_no_translation_is_left_alone(text):
    assert untranslated([Source("templates/planted.html", text)]) == []
