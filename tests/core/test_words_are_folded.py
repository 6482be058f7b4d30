"""A search finds words however they were typed: accents, capitals, Arabic letter forms, articles."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.folding import fold


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Éducation", "education"),
        ("SEÑAL", "senal"),
        ("Straße", "strasse"),
        ("e\u0301cole", "ecole"),
        ("İstanbul", "istanbul"),
        ("ﬁnance", "finance"),
        ("Pilot™", "pilottm"),
        ("𝐏𝐢𝐥𝐨𝐭 Ⅷ", "pilot viii"),
        ("case-by-case, (2015)!", "case by case 2015"),
        ("  many   blanks\u00a0\n", "many blanks"),
        ("", ""),
        ("!?", ""),
    ],
)
def test_latin_words_lose_capitals_accents_and_signs(typed, folded):
    assert fold(typed) == folded


@pytest.mark.parametrize(
    "typed",
    ["وساطة", "الوساطة", "والوساطة", "بالوساطة", "للوساطة", "وَسَاطَة", "وســاطة", "وساطه"],
)
def test_an_arabic_word_is_found_with_article_preposition_vowels_or_stretching(typed):
    assert fold(typed) == "وساطه"


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("أطفال", "اطفال"),
        ("إطفال", "اطفال"),
        ("آطفال", "اطفال"),
        ("ٱطفال", "اطفال"),
        ("مستشفى", "مستشفي"),
        ("مسئول", "مسيول"),
        ("مؤتمر", "موتمر"),
        ("الله", "الله"),
        ("ﷲ", "الله"),
        ("ﺍﻟﻮﺳﺎﻃﺔ", "وساطه"),
    ],
)
def test_letter_forms_become_one(typed, folded):
    assert fold(typed) == folded


def test_a_short_word_keeps_what_only_looks_like_an_article():
    assert fold("الم") == "الم"


@given(st.text(max_size=80))
def test_nothing_makes_it_fail_and_only_words_and_single_blanks_remain(text):
    folded = fold(text)

    assert folded == " ".join(folded.split())
    assert all(c in {" ", "_"} or c.isalnum() or not c.isascii() for c in folded)


@given(st.text(st.characters(codec="latin-1"), max_size=40))
def test_capitals_never_matter(text):
    assert fold(text.upper().lower()) == fold(text.lower())
