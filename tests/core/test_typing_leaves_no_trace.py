"""The same words come out the same, whatever keyboard, device or habit they were typed with."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.text import canonicalise, render

LINES = "First line\nsecond line"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\v", "\f", "\x85"])
def test_every_line_end_becomes_one(end):
    assert canonicalise(f"First line{end}second line") == LINES


@pytest.mark.parametrize(
    "blank",
    [" ", "  ", "\t", "\u00a0", "\u202f", "\u2009", "\u2003", "\u3000", "\u1680", " \u00a0 "],
)
def test_every_space_becomes_one(blank):
    assert canonicalise(f"two{blank}words") == "two words"


@pytest.mark.parametrize(
    "typed",
    [
        '"pilot"',
        "“pilot”",
        "„pilot“",
        "‟pilot”",
        "«pilot»",
        "»pilot«",
        "« pilot »",
        "«\u00a0pilot\u00a0»",
        "«\u202fpilot\u202f»",
        "＂pilot＂",
        "″pilot″",
    ],
)
def test_english_german_french_arabic_and_wide_quotes_become_one(typed):
    assert canonicalise(typed) == '"pilot"'
    assert canonicalise(f"the {typed} began") == 'the "pilot" began'


def test_german_quotes_keep_the_spaces_around_them():
    assert canonicalise("der »Pilot« und »die« Reform") == 'der "Pilot" und "die" Reform'


def test_several_french_quotations_in_a_line_lose_only_their_inner_spaces():
    typed = "« une » et «\u00a0deux\u00a0», puis trois"

    assert canonicalise(typed) == '"une" et "deux", puis trois'


@pytest.mark.parametrize(
    "apostrophe", ["'", "’", "‘", "‚", "‛", "´", "`", "＇", "′", "\u1fef", "\u1ffd"]
)
def test_every_apostrophe_becomes_one(apostrophe):
    assert canonicalise(f"l{apostrophe}accueil") == "l'accueil"


@pytest.mark.parametrize("dash", ["-", "‐", "‑", "‒", "–", "—", "―", "−"])
def test_every_dash_becomes_one(dash):
    assert canonicalise(f"2015{dash}16") == "2015-16"


@pytest.mark.parametrize("blank", ["", " ", "\u00a0", "\u202f", "\u2009"])
@pytest.mark.parametrize("mark", [";", ":", "!", "?"])
def test_the_french_space_before_a_double_mark_goes(blank, mark):
    assert canonicalise(f"Pourquoi{blank}{mark} Parce que") == f"Pourquoi{mark} Parce que"


def test_dots_and_ellipsis_are_one():
    assert canonicalise("well…") == canonicalise("well...") == "well..."


@pytest.mark.parametrize("digits", ["2015", "٢٠١٥", "۲۰۱۵", "२०१५", "２０１５", "𝟐𝟎𝟏𝟓"], ids=ascii)
def test_digits_of_every_script_become_one(digits):
    assert canonicalise(f"since {digits}") == "since 2015"


INVISIBLE = [
    "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u180e", "\u034f", "\u061c",
    "\u200e", "\u200f", "\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067",
    "\u2068", "\u2069", "\u206a", "\ufe0f", "\ufe00", "\u180b", "\u115f", "\u3164", "\uffa0",
    "\u2800", "\U000e0100", "\U000e01ef", "\U000e0041", "\ue000", "\U0010fffd", "\x00", "\x07",
    "\x1b", "\x7f", "\x9f", "\ufffe", "\ud800", "\udfff", "\u0640",
]  # fmt: skip


@pytest.mark.parametrize("sign", INVISIBLE, ids=ascii)
def test_what_cannot_be_seen_is_taken_out(sign):
    assert canonicalise(f"pi{sign}lot") == "pilot"
    assert canonicalise(sign) == ""


def test_a_message_hidden_in_invisible_characters_does_not_come_through():
    hidden = "".join(chr(0xE0100 + byte) for byte in b"wren@ministry.example")

    assert canonicalise(f"We agree{hidden}.") == "We agree."


def test_a_stretched_arabic_word_is_the_word():
    assert canonicalise("وســـاطة") == "وساطة"


@pytest.mark.parametrize(
    ("taken_apart", "composed"),
    [("e\u0301", "é"), ("n\u0303", "ñ"), ("ا\u0653", "آ"), ("A\u030a", "Å"), ("\u212b", "Å")],
)
def test_composed_and_taken_apart_letters_are_one(taken_apart, composed):
    assert canonicalise(taken_apart) == composed
    assert canonicalise("\u200d".join(taken_apart)) == composed


def test_blank_lines_and_edges_are_tidied():
    assert canonicalise("  \n\n a \n\n\n\n\t b  \n \n") == "a\n\nb"


def test_the_words_stay_as_they_were_written():
    text = 'Año 2015: 3,000 children - 45% fewer; "sí", l\'été, Zażółć, 中文, 한국어, ¿por qué?'

    assert canonicalise(text) == text


def test_the_same_sentence_typed_in_three_countries_is_the_same():
    typed = [
        'We asked: "why?" - in 2015...\r\nNobody\'s answer',
        "We\u00a0asked\u202f: «\u00a0why\u202f?\u00a0» — in 2015…\nNobody’s answer  ",
        "\u200fWe asked: “why?” – in ٢٠١٥...\u2028Nobody`s\u200b answer",
    ]

    assert {canonicalise(one) for one in typed} == {typed[0].replace("\r\n", "\n")}


hard_text = st.text(
    st.one_of(
        st.sampled_from(
            " \t\n\r\v\u00a0\u202f\u2028«»“”’'\"-–…;:!?*٢ـ\u0301\u0338\u200d\ufe0f\u034f=a"
        ),
        st.characters(),
    ),
    max_size=60,
)


@settings(max_examples=600, deadline=None)
@given(hard_text)
@example("« a « b » c »")
@example("«  «  a  »  »")
@example("a \u200b ;")
@example("\u1100\u115f\u1161")
@example("«\u200d a\u200d »")
@example("» « a » «")
def test_doing_it_twice_changes_nothing_more(text):
    once = canonicalise(text)

    assert canonicalise(once) == once
    assert unicodedata.is_normalized("NFC", once)


@settings(max_examples=300, deadline=None)
@given(hard_text)
def test_nothing_that_can_be_typed_makes_it_fail(text):
    """One post that could not be rendered would hold up every post of its tick."""
    render(canonicalise(text))
