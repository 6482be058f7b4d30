"""A facilitator writes and publishes a record in the CMS; what lacks a source is sent back."""

from __future__ import annotations

import pytest
from django.contrib.auth import get_user_model
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from practices.models import PracticePage

pytestmark = pytest.mark.django_db
OUTCOME = {
    "measure": "Appointments kept",
    "value": "9 of 10",
    "unit": "",
    "n": "10",
    "period": "2019",
    "source": "A text",
    "evidence": "evaluated",
}


@pytest.fixture
def facilitator(client):
    person = get_user_model().objects.create_superuser("facilitator@example.org", "x" * 20)
    client.force_login(person)
    return client


def record(publish=True, **outcome):
    rows = ("populations", "typology", "partners", "steps", "sources", "led_to")
    return nested_form_data(
        {
            "title": "Reporting by telephone",
            "slug": "reporting-by-telephone",
            "summary": "People report by telephone.",
            "kind": "programme",
            "place": "A town",
            **({"action-publish": "1"} if publish else {}),
            "countries": inline_formset([{"country": "GB"}]),
            "stages": inline_formset([{"stage": "pilot", "year": "2019", "month": "", "note": ""}]),
            "outcomes": inline_formset([OUTCOME | outcome]),
            **{name: inline_formset([]) for name in rows},
            "comments": inline_formset([]),
        }
    )


def test_a_published_record_reaches_readers_of_every_language(libraries, facilitator):
    path = f"/cms/pages/add/practices/practicepage/{libraries['en'].pk}/"
    assert facilitator.get(path).status_code == 200
    answer = facilitator.post(path, record())
    assert answer.status_code == 302, answer.context["form"].errors
    pages = PracticePage.objects.filter(slug="reporting-by-telephone", live=True)
    assert pages.count() == 4
    assert {page.outcomes.get().source for page in pages} == {"A text"}
    page = facilitator.get("/ar/practices/reporting-by-telephone/")
    assert page.context["record"].written_in
    assert not page.context["record"].translated


def test_a_saved_draft_waits_in_every_language_and_is_shown_in_none(libraries, facilitator):
    path = f"/cms/pages/add/practices/practicepage/{libraries['en'].pk}/"
    assert facilitator.post(path, record(publish=False)).status_code == 302
    assert PracticePage.objects.filter(live=False).count() == 4
    assert facilitator.get("/fr/practices/reporting-by-telephone/").status_code == 404
    PracticePage.objects.get(alias_of=None).get_latest_revision().publish()
    assert PracticePage.objects.filter(live=True).count() == 4
    assert facilitator.get("/fr/practices/reporting-by-telephone/").status_code == 200


def test_an_outcome_without_a_source_is_sent_back_with_a_sentence(libraries, facilitator):
    path = f"/cms/pages/add/practices/practicepage/{libraries['en'].pk}/"
    answer = facilitator.post(path, record(source="", period=""))
    assert answer.status_code == 200
    assert "Name the source of the result: without one it is not published." in (
        answer.content.decode()
    )
    assert not PracticePage.objects.exists()


def test_an_alias_shows_the_facilitator_where_its_words_come_from(write, facilitator):
    alias = PracticePage.objects.filter(alias_of=write("A record")).first()
    assert facilitator.get(f"/cms/pages/{alias.pk}/edit/").status_code == 200
