"""What the process prints or logs can name nobody, whoever was there."""

from __future__ import annotations

import ast
from collections.abc import Iterable

import pytest

from config.settings import base
from tests.architecture.sources import Source, application, calls, dotted, words

LOGS = {"log", "logger", "logging", "_log", "_logger", "LOG", "LOGGER"}
LEVELS = {"debug", "info", "warning", "warn", "error", "critical", "exception", "log"}
SAYS_WHO = {
    "request",
    "scope",
    "headers",
    "cookies",
    "session",
    "user",
    "actor",
    "person",
    "people",
}
SAYS_WHO |= {"member", "members", "author", "email", "ip", "path", "url", "body", "post", "posts"}
SAYS_WHO |= {"envelope", "message", "connection", "connections", "seat", "seats", "receive"}
ALOUD = {"print", "pprint", "pprint.pprint", "sys.stdout.write", "sys.stderr.write", "breakpoint"}
ALOUD |= {"traceback.print_exc", "traceback.print_exception", "faulthandler.enable"}
SERVE = "platform/core/management/commands/serve.py"


def said_aloud(sources: Iterable[Source]) -> list[str]:
    """Find direct output: commands write to their own stdout, everything else logs."""
    return [
        f"{source.at(call)} {dotted(call.func)}"
        for source in sources
        for call in calls(source)
        if dotted(call.func) in ALOUD
    ]


def telling_log_lines(sources: Iterable[Source]) -> list[str]:
    """Find log lines that are given somebody, or something of theirs."""
    return [
        source.at(call)
        for source in sources
        for call in calls(source)
        if _logs(call)
        for part in [*call.args, *call.keywords]
        for node in ast.walk(part)
        if (isinstance(node, ast.Name) and SAYS_WHO & words(node.id))
        or (isinstance(node, ast.Attribute) and SAYS_WHO & words(node.attr))
        or (isinstance(node, ast.keyword) and node.arg in {"extra", "stack_info"})
    ]


def _logs(call: ast.Call) -> bool:
    whose, _, level = dotted(call.func).rpartition(".")
    return level in LEVELS and whose.rsplit(".", 1)[-1] in LOGS


def servers_that_log(sources: Iterable[Source]) -> list[str]:
    """Find servers that are started without forbidding the access log."""
    return [
        source.at(call)
        for source in sources
        for call in calls(source)
        if dotted(call.func) in {"uvicorn.Config", "uvicorn.run"}
        and not any(
            word.arg == "access_log"
            and isinstance(word.value, ast.Constant)
            and not word.value.value
            for word in call.keywords
        )
    ]


def test_nothing_is_printed():
    assert said_aloud(application()) == []


def test_no_log_line_is_given_somebody():
    assert telling_log_lines(application()) == []


def test_the_server_keeps_no_access_log():
    assert servers_that_log(application()) == []
    assert any("uvicorn.Config(" in one.text for one in application() if one.path == SERVE)


def test_the_logs_have_one_quiet_form_and_no_access_log():
    handlers = base.LOGGING["handlers"]
    assert {handler["formatter"] for handler in handlers.values()} == {"quiet"}
    access = base.LOGGING["loggers"]["uvicorn.access"]
    assert (access["handlers"], access["level"], access["propagate"]) == ([], "CRITICAL", False)


@pytest.mark.parametrize(
    "text", ["print(actor)", "sys.stderr.write(text)", "traceback.print_exc()"]
)
def test_direct_output_is_found(text):
    assert said_aloud([Source("exchanges/views.py", text)]) != []


@pytest.mark.parametrize(
    "text",
    [
        'log.info("here: %s", request)',
        'log.info(f"{request.path} asked for")',
        'logging.getLogger("x"); logger.warning("%s", actor.pk)',
        'log.exception("failed", extra={"user": 1})',
        'self.log.error("failed for %s", seat.person)',
        'log.debug("%s", scope["headers"])',
    ],
)
def test_a_telling_log_line_is_found(text):
    assert telling_log_lines([Source("exchanges/views.py", text)]) != []


def test_a_plain_log_line_is_left_alone():
    text = 'log.exception("a tick failed; everything waits for the next one")'
    assert telling_log_lines([Source("platform/nonattribution/ticker.py", text)]) == []


@pytest.mark.parametrize(
    "text",
    [
        'uvicorn.run("config.asgi:application")',
        'uvicorn.Config("config.asgi:application", access_log=True)',
        'uvicorn.Config("config.asgi:application", access_log=wanted)',
    ],
)
def test_a_server_that_logs_is_found(text):
    assert servers_that_log([Source(SERVE, text)]) != []
