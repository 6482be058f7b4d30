"""A log line has a day, a level and a place in the code: no path, person, text or clock time."""

from __future__ import annotations

import logging
import re
import sys
from pathlib import Path

import pytest

from core.quiet_log import QuietFormatter

PATH = "/en/exchanges/threads/9e0c6c1c-0000-4000-8000-000000000000/"
EMAIL = "head-birch@people.example"
WORDS = "We let the families go home."
SECRETS = (PATH, EMAIL, WORDS, "203.0.113.77")
CLOCK_TIME = re.compile(r"\d\d:\d\d")
DAY = re.compile(r"\A\d{4}-\d\d-\d\d ")


def record(name: str, message: str, *args: object, failing: bool = False) -> logging.LogRecord:
    exc_info = None
    if failing:
        try:
            try:
                raise KeyError(EMAIL)
            except KeyError as error:
                raise ValueError(f"{WORDS} {PATH}") from error
        except ValueError:
            exc_info = sys.exc_info()
    made = logging.LogRecord(name, logging.ERROR, __file__, 7, message, args, exc_info)
    made.request = f"<WSGIRequest: GET '{PATH}'>"
    made.stack_info = f"Stack: {EMAIL}"
    made.status_code = 500
    return made


@pytest.mark.parametrize("name", ["django.request", "uvicorn.error", "django", "allauth", "root"])
@pytest.mark.parametrize("failing", [False, True])
def test_a_foreign_loggers_line_holds_nothing_of_its_message(name, failing):
    line = QuietFormatter().format(
        record(
            name,
            "Internal Server Error: %s by %s",
            PATH,
            f"{EMAIL} {WORDS} 203.0.113.77",
            failing=failing,
        )
    )

    assert [secret for secret in SECRETS if secret in line] == []
    assert CLOCK_TIME.search(line) is None
    assert DAY.match(line)
    assert f"ERROR {name}" in line


def test_a_line_without_an_exception_says_where_it_was_written():
    line = QuietFormatter().format(record("django.request", "Not Found: %s", PATH))

    assert line[11:] == "ERROR django.request test_log_lines_name_nobody.py:7"


def test_an_exception_leaves_its_type_and_the_lines_of_code_it_went_through():
    first, *frames = (
        QuietFormatter()
        .format(record("django.request", "failed: %s", PATH, failing=True))
        .split("\n")
    )

    assert first[11:] == "ERROR django.request ValueError"
    assert len(frames) == 1
    assert re.fullmatch(r"  \S*test_log_lines_name_nobody\.py:\d+ record", frames[0])


def test_our_own_sentences_are_told():
    line = QuietFormatter().format(record("platform.ticker", "a tick failed", failing=True))

    assert line.split("\n")[0][11:] == "ERROR platform.ticker a tick failed ValueError"
    assert [secret for secret in SECRETS if secret in line] == []


def test_our_own_sentences_have_no_place_for_a_value():
    """What is told as it stands must be a constant: a value in it could name somebody."""
    root = Path(__file__).resolve().parents[2]
    calls = re.compile(r"\blog\.(?:debug|info|warning|error|exception|critical)\(\s*([^)]*)\)")
    folders = ("platform", "exchanges", "practices", "home")
    said = [
        (file.name, call)
        for folder in folders
        for file in sorted((root / folder).rglob("*.py"))
        for call in calls.findall(file.read_text())
    ]

    assert len(said) >= 4
    constant = re.compile(r'"[^"%{]*"')
    assert [one for one in said if not constant.fullmatch(one[1].strip())] == []


def test_the_clock_of_a_line_is_a_day_even_if_a_format_is_asked_for():
    formatter = QuietFormatter("%(asctime)s %(message)s", datefmt="%H:%M:%S")

    assert CLOCK_TIME.search(formatter.format(record("django", "x"))) is None
