"""Runs every check even when an earlier one fails, and says at the end which ones did."""

from __future__ import annotations

import os
import sys
import time

from children import ROOT, VENV_PYTHON, run, surroundings
from terminal import emphasised, passed_since, say, spoken

PYTHON = str(VENV_PYTHON)
MANAGE = [PYTHON, str(ROOT / "manage.py")]

# Enough for the production settings to load; no secret of any instance.
THROW_AWAY = {
    "SECRET_KEY": "a-throw-away-value-for-this-check-only-Zq7rT2mXw9pLk4vB8nYc3",
    "EPOCH_KEY_SECRET": "another-throw-away-value-for-this-check-only-Hs5dG1jKf6aQe0uI",
    "ALLOWED_HOSTS": "exchange.example",
    "BASE_URL": "https://exchange.example",
    "DATABASE_URL": "",
    "REDIS_URL": "",
}

Check = tuple[str, list[str], dict[str, str]]


def checks() -> list[Check]:
    test = {"DJANGO_SETTINGS_MODULE": "config.settings.test", "DATABASE_URL": "", "REDIS_URL": ""}
    production = {"DJANGO_SETTINGS_MODULE": "config.settings.production", **THROW_AWAY}
    tools = [str(path) for path in sorted((ROOT / "tools").glob("*.py"))]
    deploy = ["check", "--deploy", "--fail-level", "WARNING"]
    return [
        ("ruff", [PYTHON, "-m", "ruff", "check", "."], {}),
        ("ruff format", [PYTHON, "-m", "ruff", "format", "--check", "."], {}),
        ("mypy", [PYTHON, "-m", "mypy"], test),
        ("mypy, tools", [PYTHON, "-m", "mypy", "--config-file=", "--strict", *tools], {}),
        (
            "import contracts",
            [str(VENV_PYTHON.parent / "lint-imports"), "--no-logo"],
            {"PYTHONPATH": "platform:."},
        ),
        ("templates, lint", [PYTHON, "-m", "djlint", "templates", "--lint"], {}),
        ("migrations", [*MANAGE, "makemigrations", "--check", "--dry-run"], test),
        ("deployment", [*MANAGE, *deploy], production),
        ("catalogues", [PYTHON, str(ROOT / "tools" / "catalogues.py"), "check"], {}),
    ]


def carry_out(check: Check) -> bool:
    title, command, more = check
    say(f"\n{emphasised('── ' + title)}")
    outcome = run(command, limit=900, env=surroundings(**more), heard=say)
    if outcome.late:
        say("took too long and was ended")
    return outcome.code == 0


def main() -> int:
    wanted = set(sys.argv[1:])
    known = [title for title, _command, _env in checks()]
    if not wanted <= set(known):
        say(f"Checks are: {', '.join(known)}")
        return 2
    results = []
    for check in checks():
        if wanted and check[0] not in wanted:
            continue
        begin = time.monotonic()
        results.append((check[0], carry_out(check), passed_since(begin)))
    say(f"\n{emphasised('── summary')}")
    for title, passed, took in results:
        say(f"{'passed' if passed else 'FAILED'}  {title} ({took})")
    return 0 if all(passed for _title, passed, _took in results) else 1


if __name__ == "__main__":
    os.chdir(ROOT)
    sys.exit(spoken(main, lambda: say("\nStopped.")))
