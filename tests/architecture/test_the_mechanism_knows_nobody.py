"""`nonattribution` cannot tie a post to a person: it has no word for a person, nor for a thread."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterable, Iterator

import pytest
from django.apps import apps
from django.contrib.auth.models import Permission
from django.db import models

from exchanges.models import Post, Seat
from nonattribution.journal import SealedPost
from tests.architecture.sources import Source, application, imported, starts_with_any, words

STRANGERS = {"django.contrib.auth", "accounts", "organisations", "exchanges", "practices", "home"}
STRANGERS |= {"realtime", "access", "guardian", "allauth", "django.contrib.sessions"}
PEOPLE = {"user", "users", "person", "people", "author", "authors", "actor", "account", "email"}
DISCUSSIONS = {"thread", "threads", "room", "rooms", "seat", "seats", "delegation", "delegations"}
# Python's threads of execution.
OF_PYTHON = {"threading", "to_thread"}


def mechanism() -> list[Source]:
    """Return the modules of the mechanism."""
    return [source for source in application() if source.package == "nonattribution"]


def strangers_imported(sources: Iterable[Source]) -> list[str]:
    """Find imports of what knows people or discussions."""
    return [
        f"{source.at(node)} {name}"
        for source in sources
        for node, name in imported(source)
        if starts_with_any(name, STRANGERS)
    ]


def strange_words(sources: Iterable[Source]) -> list[str]:
    """Find identifiers and strings that speak of people or discussions; prose may."""
    return [
        f"{source.at(node)} {name}"
        for source in sources
        for node, name in _names(source)
        if name not in OF_PYTHON and (PEOPLE | DISCUSSIONS) & words(name)
    ]


def _names(source: Source) -> Iterator[tuple[ast.AST, str]]:
    prose = {
        id(node.value) for node in ast.walk(source.tree) if isinstance(node, ast.Expr)
    }  # docstrings
    for node in ast.walk(source.tree):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.arg(arg=name):
                yield node, name
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield node, name
            case ast.ClassDef(name=name) | ast.keyword(arg=str(name)):
                yield node, name
            case ast.Constant(value=str(name)) if id(node) not in prose:
                yield node, name


def keys_to_strangers(found: Iterable[type[models.Model]]) -> list[str]:
    """Find relations of stored rows to rows of any other app, in either direction."""
    return [
        f"{model.__name__}.{field.name}"
        for model in found
        for field in model._meta.get_fields()
        if field.is_relation
        and field.concrete
        and (field.related_model is None or field.related_model._meta.app_label != "nonattribution")
    ]


def test_it_imports_nothing_that_knows_people_or_discussions():
    assert strangers_imported(mechanism()) == []


def test_it_has_no_word_for_people_or_discussions():
    assert strange_words(mechanism()) == []


def test_its_rows_point_at_nothing_but_each_other():
    assert keys_to_strangers(apps.get_app_config("nonattribution").get_models()) == []


def test_a_waiting_post_has_room_for_the_post_and_nothing_else():
    assert tuple(inspect.signature(SealedPost).parameters) == (
        "destination",
        "epoch_id",
        "audience_id",
        "tag",
        "edit_hash",
        "text",
    )


@pytest.mark.parametrize(
    "text",
    [
        "from django.contrib.auth import get_user_model\n",
        "import accounts.models\n",
        "def late():\n    from exchanges.models import Thread\n",
        "from realtime.hub import hub\n",
    ],
)
def test_an_import_of_a_stranger_is_found(text):
    assert strangers_imported([Source("platform/nonattribution/pool.py", text)]) != []


@pytest.mark.parametrize(
    "text",
    [
        "class Thread: ...\n",
        "author_id = 1\n",
        "def put(post, *, user): ...\n",
        "key = models.ForeignKey(settings.AUTH_USER_MODEL)\n",
        'key = models.ForeignKey("exchanges.Room")\n',
        "note(delegation=1)\n",
    ],
)
def test_a_word_for_people_or_discussions_is_found(text):
    assert strange_words([Source("platform/nonattribution/pool.py", text)]) != []


def test_prose_and_pythons_own_threads_are_no_such_word():
    text = '"""Knows no thread and no user."""\nimport threading\nawait asyncio.to_thread(f)\n'
    assert strange_words([Source("platform/nonattribution/pool.py", text)]) == []


@pytest.mark.parametrize("model", [Post, Seat, Permission])
def test_a_row_that_points_elsewhere_is_found(model):
    assert keys_to_strangers([model]) != []
