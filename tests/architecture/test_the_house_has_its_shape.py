"""A newcomer learns the shape once: same files in each app, telling names, small modules."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterable

import pytest

from tests.architecture.sources import DOMAIN_APPS, ROOT, Source, application, assets, files

PLATFORM_WORKS = "import platform, uuid; assert platform.system(); uuid.uuid4()"
SAYS_NOTHING = {"util", "utils", "helper", "helpers", "common", "manager", "managers", "handler"}
SAYS_NOTHING |= {"handlers", "misc", "tools", "lib", "base", "stuff"}
# The word of Django: settings that the other settings start from.
NAMED_BY_OTHERS = {"platform/config/settings/base.py"}

EVERY_APPS_FILES = {"__init__", "apps", "enums", "models", "permissions", "selectors", "services"}
EVERY_APPS_FILES |= {"events", "forms", "views", "urls", "consumers", "routing", "wagtail_hooks"}
EVERY_APPS_FILES |= {"management", "migrations", "templatetags"}
# What an app has beyond these, each with what it is; a line goes when its file does.
OWN_FILES = {
    "accounts": {
        "adapter": "what allauth asks of us",
        "hashers": "password hashing within the machine's memory",
        "requests": "the type of a request behind sign-in",
        "sessions": "the session engine",
        "zones": "the middleware that gives each reader their own time zone",
    },
    "exchanges": {
        "gate": "the middleware that gives strangers one answer",
        "journal": "how threads serve the posting mechanism",
        "pages": "what pages show, as plain values",
    },
    "home": {
        "texts": "what the front pages say until an editor changes it",
    },
    "practices": {
        "facets": "filters with their counts",
        "filters": "what a reader of the library asks for",
        "indexing": "the words under which a practice is found",
        "pages": "what pages show, as plain values",
        "record": "what a record's page shows",
        "results": "what the list shows",
        "track": "the drawing of a practice's stages",
        "words": "how places, years and numbers are said",
    },
}


def files_beyond_the_shape(sources: Iterable[Source], own: dict[str, dict[str, str]]) -> list[str]:
    """Find files of domain apps that neither every app has nor the app's own list explains."""
    return [
        f"{app}: {name}"
        for app, name in sorted(_app_files(sources))
        if name not in EVERY_APPS_FILES | set(own.get(app, ()))
    ]


def _app_files(sources: Iterable[Source]) -> set[tuple[str, str]]:
    found = set()
    for source in sources:
        inside = source.path.removeprefix("platform/").split("/")[1:]
        if source.package in DOMAIN_APPS:
            found.add((source.package, inside[0].removesuffix(".py")))
    return found


def names_that_say_nothing(sources: Iterable[Source]) -> list[str]:
    """Find modules and folders whose name would take in anything."""
    return [
        source.path
        for source in sources
        if SAYS_NOTHING & set(source.path.rsplit(".", 1)[0].split("/")[1:])
        and source.path not in NAMED_BY_OTHERS
    ]


def modules_without_an_idea(sources: Iterable[Source]) -> list[str]:
    """Find modules whose docstring does not say what they are about."""
    return [
        source.path for source in sources if source.tree.body and not ast.get_docstring(source.tree)
    ]


def roots_without_an_idea(sources: Iterable[Source]) -> list[str]:
    """Find root packages that do not say what they are about."""
    return [
        source.path
        for source in sources
        if source.path.removeprefix("platform/") == f"{source.package}/__init__.py"
        and not ast.get_docstring(source.tree)
    ]


def test_platform_is_a_plain_folder_and_pythons_own_platform_works():
    assert not (ROOT / "platform" / "__init__.py").exists()
    subprocess.run([sys.executable, "-c", PLATFORM_WORKS], cwd=ROOT, check=True)


def test_an_init_file_in_platform_would_break_python(tmp_path):
    (tmp_path / "platform").mkdir()
    (tmp_path / "platform" / "__init__.py").touch()
    run = [sys.executable, "-c", PLATFORM_WORKS]
    assert subprocess.run(run, cwd=tmp_path, capture_output=True, check=False).returncode != 0


def test_every_domain_app_has_the_same_few_files():
    assert files_beyond_the_shape(application(), OWN_FILES) == []


def test_no_explanation_outlives_its_file():
    explained = {(app, name) for app, names in OWN_FILES.items() for name in names}
    assert explained - _app_files(application()) == set()


def test_every_name_says_what_is_inside():
    scripts = [source for source in assets() if source.path.endswith(".js")]
    assert names_that_say_nothing([*application(), *scripts]) == []


def test_every_module_says_its_idea():
    assert modules_without_an_idea([*application(), *files("tools", "tests", suffix=".py")]) == []
    assert roots_without_an_idea(application()) == []


@pytest.mark.parametrize(
    "path", ["exchanges/logic.py", "platform/accounts/emails/sending.py", "practices/tasks.py"]
)
def test_a_file_beyond_the_shape_is_found(path):
    assert files_beyond_the_shape([Source(path, "")], OWN_FILES) != []


@pytest.mark.parametrize(
    "path",
    ["exchanges/utils.py", "platform/core/misc/words.py", "static/js/exchanges/helpers.js"],
)
def test_a_name_that_says_nothing_is_found(path):
    assert names_that_say_nothing([Source(path, "")]) == [path]


@pytest.mark.parametrize("text", ["import os\n", "# Views.\nimport os\n"])
def test_a_module_without_an_idea_is_found(text):
    assert modules_without_an_idea([Source("exchanges/views.py", text)]) == ["exchanges/views.py"]


def test_a_package_without_an_idea_is_found():
    empty = Source("platform/realtime/__init__.py", "")
    assert roots_without_an_idea([empty]) == [empty.path]
