"""Text of strangers costs little, whatever it is made of: it is looked at before any token."""

from __future__ import annotations

import time

import pytest

from core.folding import fold
from core.text import canonicalise, render, says_something
from nonattribution.envelope import MAX_CHARACTERS

KINDS = {
    "an opened French quotation": "«" + " " * MAX_CHARACTERS,
    "many opened quotations": "« " * (MAX_CHARACTERS // 2),
    "quotations of blanks": "«   »" * (MAX_CHARACTERS // 5),
    "asterisks": "*" * MAX_CHARACTERS,
    "pairs of asterisks": "**a" * (MAX_CHARACTERS // 3),
    "blanks before marks": (" " * 99 + "!") * (MAX_CHARACTERS // 100),
    "empty lines": "\n" * MAX_CHARACTERS,
    "list items": "- " * (MAX_CHARACTERS // 2),
    "brackets": "<" * MAX_CHARACTERS,
    "combining marks": "a" + "\u0301" * (MAX_CHARACTERS - 1),
    "addresses": "http://a.b/" * (MAX_CHARACTERS // 11),
    "Arabic prefixes": "وال" * (MAX_CHARACTERS // 3),
}
# Two hundred times what any of them takes; the fault that this holds took minutes.
SECONDS = 2.0


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "act", [says_something, canonicalise, fold, lambda t: render(canonicalise(t))]
)
def test_no_text_takes_long(kind, act):
    began = time.perf_counter()
    act(KINDS[kind][:MAX_CHARACTERS])

    assert time.perf_counter() - began < SECONDS


@pytest.mark.parametrize("raw", ["\u200b\u2060", "ـــ", " \n\t\u00a0", "\ufe0f\u3164", ""])
def test_what_says_nothing_is_known_to(raw):
    assert not says_something(raw)
    assert canonicalise(raw) == ""


@pytest.mark.parametrize("raw", ["a", ".", "٣", "ا", "🙂", " -"])
def test_what_says_something_is_known_to(raw):
    assert says_something(raw)
    assert canonicalise(raw) != ""
