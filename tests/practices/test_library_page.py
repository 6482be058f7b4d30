"""The library page: counts under the present search, ways out of an empty one, constant cost."""

from __future__ import annotations

import pytest
from django.db import connection
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale

from practices.results import PAGE_SIZE, library_results
from practices.selectors import newest_practices, stage_counts

pytestmark = pytest.mark.django_db


def results(language="en", address=""):
    return library_results(Locale.objects.get(language_code=language), QueryDict(address))


def counts(found, name):
    (facet,) = [facet for facet in found.facets if facet.name == name]
    return {value.code: value.count for value in facet.values}


def _write_three(write, **more):
    write("One", countries=("MX",), populations=("children", "families"), **more)
    write("Two", countries=("MX", "KE"), populations=("women",), stages=("pilot", "in_law"), **more)
    write(
        "Three", countries=("KE",), populations=("women", "children"), stages=("suspended",), **more
    )


@pytest.fixture
def three(write):
    _write_three(write, everywhere=False)


def test_each_value_says_how_many_it_would_leave(three):
    found = results()
    assert found.total == 3
    assert counts(found, "population") == {"children": 2, "families": 1, "women": 2}
    assert counts(found, "country") == {"MX": 2, "KE": 2}
    assert counts(found, "stage") == {"pilot": 1, "in_law": 1, "suspended": 1}


def test_counts_follow_the_selection_of_the_other_kinds(three):
    found = results(address="country=MX")
    assert found.total == 2
    assert counts(found, "population") == {"children": 1, "families": 1, "women": 1}
    assert counts(found, "country") == {"MX": 2, "KE": 2}
    assert counts(found, "stage") == {"pilot": 1, "in_law": 1, "suspended": 0}


def test_one_practice_counts_once_in_every_language(write):
    _write_three(write)
    for language in ("en", "fr", "es", "ar"):
        assert results(language).total == 3
        assert counts(results(language), "country") == {"MX": 2, "KE": 2}
        rows, total = stage_counts(Locale.objects.get(language_code=language))
        assert (sum(row["count"] for row in rows), total) == (3, 3)


def test_an_empty_result_says_what_to_drop_and_what_that_would_find(three):
    found = results(address="q=one&country=KE&population=women")
    assert found.total == 0
    assert [(way.label, way.count, way.address) for way in found.ways_out] == [
        ("one", 2, "?population=women&country=KE"),
    ]


def test_values_that_nobody_offered_are_left_out(three):
    assert results(address="country=XX&population=robots&stage=').&page=-1&page=x").total == 3


def test_each_filter_in_use_can_be_dropped_alone(three):
    found = results(address="q=two&country=MX&country=KE")
    assert [(chip.label, chip.address) for chip in found.chips] == [
        ("two", "?country=MX&country=KE"),
        ("Mexico", "?q=two&country=KE"),
        ("Kenya", "?q=two&country=MX"),
    ]


def test_long_lists_come_in_pages_that_keep_the_search(write):
    for number in range(PAGE_SIZE + 1):
        write(f"Record {number}", everywhere=False)
    first, second = results(address="q=record"), results(address="q=record&page=2")
    assert (first.first, first.last, first.total) == (1, PAGE_SIZE, PAGE_SIZE + 1)
    assert first.next_address == "?q=record&page=2"
    assert [practice.title for practice in second.practices] == ["Record 9"]
    assert results(address="q=record&page=99").first == PAGE_SIZE + 1


def test_a_list_costs_the_same_whatever_its_length(write, client):
    def cost():
        with CaptureQueriesContext(connection) as whole:
            assert client.get("/en/practices/").status_code == 200
        locale = Locale.objects.get(language_code="en")
        with CaptureQueriesContext(connection) as own:
            library_results(locale, QueryDict("q=record&country=MX&population=children"))
        with CaptureQueriesContext(connection) as newest:
            newest_practices(locale, most=3)
        return len(whole), len(own), len(newest)

    client.get("/en/practices/")
    for number in range(6):
        write(f"Record {number}", outcomes=({},), everywhere=False)
    six = cost()
    for number in range(6, 12):
        write(f"Record {number}", outcomes=({},), everywhere=False)
    assert cost() == six
    whole, own, newest = six
    assert own <= 8
    assert newest <= 2
    assert whole <= 12


def test_filters_work_as_a_plain_form(three, client):
    page = client.get("/en/practices/", {"population": ["women"], "q": "two"}).content.decode()
    assert 'name="population" value="women" checked' in page
    assert '<input type="hidden" name="q" value="two">' in page
    assert ">Two</a>" in page
    assert ">One</a>" not in page


def test_a_search_is_shown_as_text_and_never_as_markup(three, client):
    page = client.get("/en/practices/", {"q": '"><script>x</script>'}).content.decode()
    assert "<script" not in page
    assert "&quot;&gt;&lt;script&gt;" in page
