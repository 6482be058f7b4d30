"""Time is what gives people away: one module asks for it, and almost nothing keeps it."""

from __future__ import annotations

import ast
from collections.abc import Iterable

import pytest
from django.apps import apps
from django.db import models
from django.test.utils import isolate_apps
from wagtail.models import Page, Revision

from tests.architecture.sources import Source, application, dotted, imported, packages, templates

CLOCK = "platform/core/clock.py"
# Simulated delegates stand where browsers stand, and browsers have their own clocks.
CLIENTS = ("platform/demo/",)
CLOCKS = {
    "time": {"time", "time_ns", "localtime", "gmtime", "ctime", "strftime"},
    "datetime": {"now", "utcnow", "today"},
    "date": {"today"},
    "timezone": {"now", "localtime", "localdate"},
}
# When everybody saw a publication, the same for all; forgotten at midnight (forget_clock_times).
MOMENTS = {"exchanges.Tick.at"}


def clocks(sources: Iterable[Source]) -> list[str]:
    """Find places that ask the machine for the time of day, or hand such a question on."""
    found = []
    for source in sources:
        if source.path == CLOCK or source.path.startswith(CLIENTS):
            continue
        for node in ast.walk(source.tree):
            whose, _, asked = dotted(node).rpartition(".")
            if asked in CLOCKS.get(whose.rsplit(".", 1)[-1], ()):
                found.append(f"{source.at(node)} {whose}.{asked}")
        for node, name in imported(source):
            module, _, asked = name.rpartition(".")
            if (
                module in {"time", "django.utils.timezone"}
                and asked in CLOCKS[module.split(".")[-1]]
            ):
                found.append(f"{source.at(node)} {name}")
    return found


def moments(found: Iterable[type[models.Model]]) -> list[str]:
    """Find columns finer than a day, and those that date a row by themselves."""
    return [
        label
        for model in found
        for field in model._meta.local_fields
        if isinstance(field, models.DateTimeField | models.TimeField | models.DurationField)
        or getattr(field, "auto_now", False)
        or getattr(field, "auto_now_add", False)
        if (label := f"{model._meta.app_label}.{model.__name__}.{field.name}") not in MOMENTS
    ]


def last_logins(sources: Iterable[Source]) -> list[str]:
    """Find uses of a time of sign-in; what says that there is none, is none."""
    return [
        source.at(node)
        for source in sources
        for node in ast.walk(source.tree)
        if (isinstance(node, ast.Attribute) and node.attr == "last_login")
        or (isinstance(node, ast.keyword) and node.arg == "last_login")
    ]


def ours() -> list[type[models.Model]]:
    """Return our own models; what Wagtail keeps of its editors' work is in its tables."""
    return [model for model in apps.get_models() if model.__module__.split(".")[0] in packages()]


def test_only_the_clock_asks_what_time_it_is():
    assert clocks(application()) == []


def test_no_row_of_ours_has_a_time_but_a_publication_until_midnight():
    assert moments(ours()) == []


def test_the_one_time_that_is_kept_is_there():
    assert isinstance(
        apps.get_model("exchanges", "Tick")._meta.get_field("at"), models.DateTimeField
    )


def test_nobody_asks_when_somebody_signed_in():
    assert last_logins(application()) == []
    assert [source.path for source in templates() if "last_login" in source.text] == []


@pytest.mark.parametrize(
    "text",
    [
        "at = datetime.now()",
        "at = dt.datetime.now(dt.UTC)",
        "at = datetime.datetime.utcnow()",
        "on = dt.date.today()",
        "at = time.time()",
        "at = timezone.now()",
        "at = models.DateTimeField(default=timezone.now)",
        "from time import time",
        "from django.utils.timezone import now",
    ],
)
def test_another_clock_is_found(text):
    assert len(clocks([Source("exchanges/selectors.py", text)])) == 1


@pytest.mark.parametrize(
    "text", ["clock.now()", "time.monotonic()", "from core.clock import today", "dt.time(9)"]
)
def test_our_clock_and_spans_of_time_are_no_other_clock(text):
    assert clocks([Source("exchanges/selectors.py", text)]) == []


@pytest.mark.parametrize("model", [Page, Revision])
def test_a_time_in_a_row_is_found(model):
    assert moments([model]) != []


@pytest.mark.parametrize(
    "field",
    [
        models.DateTimeField(),
        models.TimeField(null=True),
        models.DateField(auto_now=True),
        models.DateField(auto_now_add=True),
    ],
    ids=lambda field: type(field).__name__,
)
@isolate_apps("exchanges")
def test_a_time_in_a_new_model_is_found(field):
    meta = type("Meta", (), {"app_label": "exchanges"})
    module = {"__module__": "exchanges.models", "Meta": meta, "at": field.clone()}
    assert moments([type("Planted", (models.Model,), module)]) == ["exchanges.Planted.at"]


@pytest.mark.parametrize("text", ["person.last_login", "User.objects.update(last_login=day)"])
def test_a_question_for_a_last_sign_in_is_found(text):
    assert last_logins([Source("platform/accounts/selectors.py", text)]) != []
