"""What we commit works on any machine: no download address, no debugging switch, no path of ours."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterable

import pytest

from tests.architecture.sources import ROOT, Source, files

LOCKS = ["package-lock.json", "package.json", ".npmrc", "constraints.txt"]
LOCKS += ["requirements.txt", "requirements-dev.txt"]
_ADDRESS = re.compile(
    r"\"resolved\"|\b(?:https?|git|ssh|file)(?:\+\w+)?://|^\s*(?:-i|-f|--(?:extra-)?index-url"
    r"|--find-links|--trusted-host)\b|^\s*\S*registry\s*=",
    re.MULTILINE,
)
# Pages that people are sent to, not downloads: who pays for a package.
_FUNDING = re.compile(r"\"funding\": (?:\{[^}]*\}|\[[^\]]*\]|\"[^\"]*\")", re.DOTALL)


def download_addresses(sources: Iterable[Source]) -> list[str]:
    """Find addresses from which something would be fetched."""
    return [
        f"{source.path}: {found.strip()}"
        for source in sources
        for found in _ADDRESS.findall(_FUNDING.sub("", source.text))
    ]


def debugging(sources: Iterable[Source]) -> list[str]:
    """Find settings that show a fault's inside to whoever meets it."""
    return [
        source.at(node)
        for source in sources
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Assign | ast.AnnAssign)
        and any(
            isinstance(target, ast.Name) and target.id in {"DEBUG", "DEBUG_PROPAGATE_EXCEPTIONS"}
            for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        )
        and not (isinstance(node.value, ast.Constant) and node.value.value is False)
    ]


def test_lock_files_record_no_download_addresses():
    locks = [Source(name, (ROOT / name).read_text(encoding="utf-8")) for name in LOCKS]
    assert download_addresses(locks) == []


def test_npm_is_told_to_keep_it_so():
    assert "omit-lockfile-registry-resolved=true" in (ROOT / ".npmrc").read_text().splitlines()


def test_only_development_debugs():
    settings = files("platform/config/settings", suffix=".py")
    assert {found.split(":")[0] for found in debugging(settings)} == {
        "platform/config/settings/development.py"
    }


def test_production_does_not_speak_of_debugging():
    (production,) = files("platform/config/settings", suffix="production.py")
    assert "DEBUG" not in production.text


@pytest.mark.parametrize(
    "text",
    [
        json.dumps(dict.fromkeys(["resolved"], "https://registry.example/a.tgz")),
        "wagtail @ https://files.example/wagtail.whl",
        "-i https://packages.example/simple",
        "-f wheels/",
        "git+ssh://git@example/x.git",
        "@scope:registry=http://npm.example",
    ],
)
def test_a_download_address_is_found(text):
    assert download_addresses([Source("constraints.txt", text)]) != []


def test_a_page_about_funding_is_no_download():
    text = '"funding": {"url": "https://opencollective.example/x"},'
    assert download_addresses([Source("package-lock.json", text)]) == []


@pytest.mark.parametrize("text", ["DEBUG = True", "DEBUG: bool = env('DEBUG')"])
def test_a_debugging_switch_is_found(text):
    assert debugging([Source("platform/config/settings/demo.py", text)]) != []
