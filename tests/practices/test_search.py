"""Search finds a record however its words are typed, in whichever tree the reader stands."""

from __future__ import annotations

import pytest
from wagtail.models import Locale

from practices.filters import Filters
from practices.selectors import search_practices

pytestmark = pytest.mark.django_db


def titles(language, query="", **chosen):
    locale = Locale.objects.get(language_code=language)
    found = search_practices(locale, query, Filters(**{k: tuple(v) for k, v in chosen.items()}))
    return sorted(found.values_list("title", flat=True))


def test_accents_do_not_matter_on_either_side(write):
    write("Niñez y señal", language="es")
    assert titles("es", "senal") == ["Niñez y señal"]
    assert titles("es", "NIÑEZ señal") == ["Niñez y señal"]


def test_arabic_is_found_with_and_without_article_and_vowel_marks(write):
    write("برنامج الوساطة المجتمعية", language="ar")
    write("إجراءات أخرى", language="ar")
    for query in ("وساطة", "الوساطة", "وساطه", "والوساطة", "وَسَاطَة"):
        assert titles("ar", query) == ["برنامج الوساطة المجتمعية"], query


def test_forms_of_one_arabic_letter_are_one_letter(write):
    write("إجراءات أخرى", language="ar")
    assert titles("ar", "اجراءات اخري") == ["إجراءات أخرى"]


def test_eastern_figures_are_figures(write):
    write("عن عام ٢٠١٥", language="ar")
    assert titles("ar", "2015") == titles("ar", "٢٠١٥") == ["عن عام ٢٠١٥"]


def test_every_word_must_occur_and_order_does_not_matter(write):
    write("Case workers for families")
    write("Case law")
    assert titles("en", "families case") == ["Case workers for families"]
    assert titles("en", "case families tax") == []


def test_a_word_is_found_at_its_beginning_only(write):
    write("Partners of a town")
    assert titles("en", "part") == ["Partners of a town"]
    assert titles("en", "art") == []


def test_all_text_is_searched_rows_labels_and_countries_included(write):
    page = write(
        "A plain title",
        countries=("KE",),
        populations=("stateless",),
        stages=("in_regulation",),
        risks="It may lapse.",
        outcomes=({"measure": "Appointments kept"},),
    )
    for query in ("lapse", "appointments", "kenya", "stateless", "regulation", "case management"):
        assert titles("en", query) == [page.title], query


def test_a_reader_of_another_language_finds_an_untranslated_record_by_both_names(write):
    write("Open care", countries=("MX",))
    assert titles("ar", "المكسيك") == ["Open care"]
    assert titles("ar", "mexico care") == ["Open care"]
    assert titles("fr", "mexique") == ["Open care"]


def test_filters_combine_and_values_of_one_kind_add_up(write):
    write("Mexico, children", countries=("MX",), populations=("children",))
    write("Mexico, women", countries=("MX",), populations=("women",))
    write("Kenya, women", countries=("KE",), populations=("women",), stages=("in_law",))
    assert titles("en", population=["women"]) == ["Kenya, women", "Mexico, women"]
    assert titles("en", population=["women"], country=["MX"]) == ["Mexico, women"]
    assert titles("en", population=["women", "children"], country=["MX"]) == [
        "Mexico, children",
        "Mexico, women",
    ]
    assert titles("en", "kenya", population=["women"], stage=["in_law"]) == ["Kenya, women"]


def test_signs_are_no_words_and_harm_nothing(write):
    write("One record")
    for query in ("%", "_", "\0", "'", "…", " " * 300):
        assert titles("en", query) == ["One record"], query


def test_a_changed_row_is_found_after_the_record_is_saved(write):
    page = write("A record", outcomes=({"measure": "Old words"},))
    page.outcomes = [page.outcomes.model(measure="New words", value="1", period="2020", source="S")]
    page.save()
    assert titles("en", "old words") == []
    assert titles("en", "new words") == ["A record"]
