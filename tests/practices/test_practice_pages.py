"""The page of a practice in its own language and in others, with the demo's own records."""

from __future__ import annotations

import re

from django.test import TestCase
from django.utils import translation

from demo.content.practices import (
    electronic_tagging,
    mexico_families,
    mexico_law_2014,
    mexico_pilot,
    mexico_reform,
)
from demo.practices import load_practices
from practices.enums import Population
from practices.models import PracticePage

RECORDS = tuple(
    module.RECORD
    for module in (
        mexico_pilot,
        mexico_reform,
        mexico_law_2014,
        mexico_families,
        electronic_tagging,
    )
)


def words(response):
    """Return the words of the page's main part."""
    assert response.status_code == 200
    main = response.content.decode().split("<main", 1)[1].split("</main>", 1)[0]
    return " ".join(re.sub(r"<[^>]+>", " ", main).split())


class PagesOfTheDemo(TestCase):
    """The demo's records, loaded once for all questions."""

    @classmethod
    def setUpTestData(cls):
        load_practices(RECORDS)

    def test_the_mexican_pilot_shows_its_facts_and_their_source(self):
        page = words(self.client.get("/en/practices/mexico-pilot-open-care/"))
        assert "20 children and adolescents" in page
        assert "August 2015 to April 2016" in page
        assert "Practical Steps Toward Ending Immigration Detention of Children" in page
        assert "International Detention Coalition" in page
        assert "Self-reported" in page

    def test_what_the_sources_do_not_give_is_marked_as_missing(self):
        page = words(self.client.get("/en/practices/mexico-pilot-open-care/"))
        assert "Date not stated Extended" in page
        assert "Year not stated" in page
        assert "Years not stated" in words(
            self.client.get("/en/practices/mexico-single-parent-family-pilots/")
        )

    def test_lineage_links_both_ways(self):
        pilot = self.client.get("/en/practices/mexico-pilot-open-care/").content.decode()
        assert 'href="/en/practices/mexico-migration-law-reform-2020/"' in pilot
        assert 'href="/en/practices/mexico-single-parent-family-pilots/"' in pilot
        reform = self.client.get("/ar/practices/mexico-migration-law-reform-2020/").content.decode()
        assert 'href="/ar/practices/mexico-pilot-open-care/"' in reform

    def test_a_translated_record_speaks_its_reader_s_language(self):
        page = self.client.get("/ar/practices/mexico-pilot-open-care/").content.decode()
        assert '<html lang="ar" dir="rtl"' in page
        assert "المكسيك" in page
        assert "آب" in page or "أغسطس" in page
        with translation.override("ar"):
            assert str(Population.CHILDREN.label) in page
        assert '<h1 lang="ar" dir="rtl">المكسيك' in page

    def test_an_untranslated_record_says_so_and_marks_its_language(self):
        response = self.client.get("/ar/practices/electronic-tagging-form-of-detention/")
        record = response.context["record"]
        assert (record.translated, record.entry.lang, record.entry.dir) == (False, "en", "ltr")
        page = response.content.decode()
        assert '<h1 lang="en" dir="ltr">Electronic tagging' in page
        assert "الدنمارك" in page
        with translation.override("ar"):
            sentence = translation.gettext(
                "This record has not been translated yet; it is shown in %(language)s."
            ) % {"language": record.written_in}
        assert sentence in page

    def test_a_translated_record_carries_no_such_notice(self):
        assert "has not been translated" not in words(
            self.client.get("/en/practices/mexico-pilot-open-care/")
        )
        assert self.client.get("/fr/practices/mexico-pilot-open-care/").context["record"].translated

    def test_languages_are_offered_only_where_somebody_wrote_them(self):
        def offered(path):
            return {link.code for link in self.client.get(path).context["record"].languages}

        assert offered("/en/practices/mexico-pilot-open-care/") == {"fr", "es", "ar"}
        assert offered("/en/practices/electronic-tagging-form-of-detention/") == set()
        assert offered("/fr/practices/electronic-tagging-form-of-detention/") == {"en"}

    def test_electronic_monitoring_is_called_what_it_is(self):
        page = words(self.client.get("/en/practices/electronic-tagging-form-of-detention/"))
        assert "A form of detention, not an alternative to it" in page
        assert "an alternative form of detention" in page
        assert "A form of detention, not an alternative to it" in words(
            self.client.get("/en/practices/")
        )

    def test_the_arabic_list_holds_translated_and_untranslated_records(self):
        page = self.client.get("/ar/practices/").content.decode()
        assert 'lang="ar" dir="rtl">المكسيك' in page
        assert 'lang="en" dir="ltr">Electronic tagging' in page

    def test_loading_again_changes_nothing(self):
        def state():
            pages = PracticePage.objects.order_by("path")
            return list(
                pages.values_list("pk", "path", "title", "search_text", "alias_of_id", "live")
            )

        before = state()
        load_practices(RECORDS)
        assert state() == before
        assert len(before) == 4 * len(RECORDS)

    def test_no_page_holds_inline_script_or_style(self):
        for path in ("/en/practices/", "/ar/practices/mexico-pilot-open-care/"):
            page = self.client.get(path).content.decode()
            assert " style=" not in page
            assert "<style" not in page
            assert not re.search(r"<script(?![^>]* src=)", page)
