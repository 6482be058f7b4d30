"""Finds a Python that this project runs on, and says plainly what to install where there is none."""

from __future__ import annotations

import shutil
import subprocess
import sys

from terminal import Refusal

OLDEST = (3, 11)
TRIED = ((3, 13), (3, 12), (3, 11))

ASK = "import sys; print(*sys.version_info[:2]); import ensurepip, venv"


class Python:
    """One interpreter on this machine: where it is, its version, and whether it can make environments."""

    def __init__(self, path: str, version: tuple[int, int], complete: bool) -> None:
        self.path = path
        self.version = version
        self.complete = complete

    def name(self) -> str:
        return "{}.{}".format(*self.version)


def examine(path: str) -> Python | None:
    """Asks an interpreter what it is; None when it does not run (a shim may exist without its Python)."""
    try:
        answer = subprocess.run(
            [path, "-c", ASK],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=20,
            check=False,
        )
        major, minor = answer.stdout.split()[:2]
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return None
    return Python(path, (int(major), int(minor)), answer.returncode == 0)


def candidates() -> list[str]:
    """This interpreter if its version is one that the pins were tried on, then the named ones on PATH."""
    # Inside an environment (perhaps the very one to be rebuilt) its base is meant.
    own = str(getattr(sys, "_base_executable", "") or sys.executable)
    named = [shutil.which("python{}.{}".format(*version)) for version in TRIED]
    found = [path for path in named if path]
    return [own, *found] if sys.version_info[:2] in TRIED else [*found, own]


def too_old() -> bool:
    return sys.version_info[:2] < OLDEST


def choose() -> Python:
    """The first Python that is new enough and complete; a refusal that says what is missing otherwise."""
    incomplete = None
    for path in candidates():
        python = examine(path)
        if python is None or python.version < OLDEST:
            continue
        if python.complete:
            return python
        incomplete = incomplete or python
    if incomplete is not None:
        raise Refusal(
            f"Python {incomplete.name()} on this machine cannot make environments: install the package "
            f"python{incomplete.name()}-venv (on Debian or Ubuntu: apt-get install "
            f"python{incomplete.name()}-venv) and run the same command again."
        )
    raise Refusal(
        "Python 3.11 or newer is needed, and this is Python {}.{}: install python3.11, python3.12 or "
        "python3.13 and run the same command again.".format(*sys.version_info[:2])
    )
