"""What a record must say before it is published, and how far it counts as having got."""

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError

from practices.models import LibraryPage, Outcome, PracticePage, StageReached
from practices.track import stage_reached, stage_track

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("field", "sentence"),
    [
        (
            "period",
            "Say which period the result is about. If the source does not give it, say so.",
        ),
        ("source", "Name the source of the result: without one it is not published."),
    ],
)
def test_an_outcome_without_period_or_source_is_refused(write, field, sentence):
    page = write("A record", outcomes=({},))
    with pytest.raises(ValidationError) as row_refused:
        Outcome(
            **{"measure": "M", "value": "1", "period": "2016", "source": "S", field: " "}
        ).clean()
    assert row_refused.value.message_dict == {field: [sentence]}
    page.outcomes = [
        Outcome(**{"measure": "M", "value": "1", "period": "2016", "source": "S", field: ""})
    ]
    with pytest.raises(ValidationError) as page_refused:
        page.save()
    assert page_refused.value.messages == [sentence]
    assert [row.period for row in PracticePage.objects.get(pk=page.pk).outcomes.all()] == ["2016"]


def test_years_must_make_sense(write):
    page = write("A record")
    page.start_year, page.end_year = 2016, 2015
    with pytest.raises(ValidationError, match="before the first"):
        page.full_clean()
    page.start_year, page.end_year, page.ongoing = 2015, 2016, True
    with pytest.raises(ValidationError, match="no last year"):
        page.full_clean()


def test_a_month_needs_its_year():
    with pytest.raises(ValidationError, match="year that the month belongs to"):
        StageReached(stage="pilot", month=8).clean()


def test_the_library_has_the_same_address_in_every_language(libraries):
    assert {page.slug for page in LibraryPage.objects.all()} == {"practices"}
    libraries["fr"].slug = "pratiques"
    libraries["fr"].save()
    assert LibraryPage.objects.get(pk=libraries["fr"].pk).slug == "practices"


@pytest.mark.parametrize(
    ("stages", "reached", "dots"),
    [
        (["working_group", "pilot", "extended"], "extended", "on on on on now off off"),
        (["in_law", "pilot"], "in_law", "on on on on on on now"),
        (["pilot", "in_regulation"], "in_regulation", "on on on on on now off"),
        (["pilot", "extended", "suspended"], "suspended", "on on on on back off off"),
        (["in_law", "reversed"], "reversed", "on on on on on on back"),
        (["idea"], "idea", "now off off off off off off"),
    ],
)
def test_the_track_shows_the_furthest_stage_or_the_setback(stages, reached, dots):
    assert stage_reached(stages) == reached
    assert " ".join(stage_track(stages).steps) == dots


def test_without_stages_there_is_no_track():
    assert stage_reached([]) == ""
    assert stage_track([]) is None
