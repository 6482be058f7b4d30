"""Child processes that cannot hang or outlive us: no input, no terminal, a time limit, their whole group ended."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV_PYTHON = ROOT / ".venv" / "bin" / "python"


class Outcome:
    """How a child ended, and what it said."""

    def __init__(self, code: int, lines: list[str], late: bool) -> None:
        self.code = code
        self.lines = lines
        self.late = late

    def tail(self, count: int = 15) -> str:
        return "\n".join(self.lines[-count:])


def surroundings(**more: str) -> dict[str, str]:
    """The environment for a child: ours, without what would make it another Python's."""
    unwanted = ("PYTHONHOME", "PYTHONPATH", "__PYVENV_LAUNCHER__", "VIRTUAL_ENV")
    kept = {name: value for name, value in os.environ.items() if name not in unwanted}
    return {**kept, "PYTHONUNBUFFERED": "1", **more}


def start(
    command: Sequence[str],
    env: dict[str, str] | None = None,
    held: Sequence[int] = (),
) -> subprocess.Popen[str]:
    """Starts a child in a session of its own: it can ask nobody for anything, and ends as a group."""
    return subprocess.Popen(
        command,
        cwd=ROOT,
        env=env or surroundings(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        start_new_session=True,
        pass_fds=tuple(held),
    )


def tell(child: subprocess.Popen[str], number: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(child.pid, number)


def stop(child: subprocess.Popen[str], patience: float = 15) -> None:
    """Asks the child and what it started to end, and insists after `patience` seconds."""
    if child.poll() is not None:
        # Its number may be another's by now.
        return
    tell(child, signal.SIGTERM)
    with contextlib.suppress(subprocess.TimeoutExpired):
        child.wait(patience)
    tell(child, signal.SIGKILL)
    child.wait()


def run(
    command: Sequence[str],
    limit: float,
    env: dict[str, str] | None = None,
    heard: Callable[[str], None] = lambda line: None,
    held: Sequence[int] = (),
) -> Outcome:
    """Runs a child to its end, at most `limit` seconds, passing on each line that it says."""
    lines: list[str] = []
    late = threading.Event()
    child = start(command, env, held)

    def insist() -> None:
        late.set()
        stop(child, patience=5)

    clock = threading.Timer(limit, insist)
    clock.daemon = True
    clock.start()
    try:
        for line in child.stdout or ():
            lines.append(line.rstrip())
            heard(line.rstrip())
        code = child.wait()
    except BaseException:
        stop(child, patience=5)
        raise
    finally:
        clock.cancel()
    return Outcome(code, [line for line in lines if line.strip()], late.is_set())
