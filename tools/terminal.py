"""What a person sees while something is being set up: numbered steps, and refusals in one plain sentence."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import sys
import threading
import time
from collections.abc import Callable
from types import FrameType
from typing import Any

# What a shell gives for a command that Ctrl-C ended.
INTERRUPTED = 130
REDRAW_SECONDS = 0.1
CLEAR_LINE = "\r\033[K"


class Refusal(Exception):  # noqa: N818
    """Something stands in the way; the message is the whole explanation."""

    def __init__(self, sentence: str, code: int = 1) -> None:
        super().__init__(sentence)
        self.code = code


def lively() -> bool:
    """Whether a line may be redrawn in place."""
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def emphasised(text: str) -> str:
    if lively() and not os.environ.get("NO_COLOR"):
        return f"\033[1m{text}\033[0m"
    return text


def say(text: str = "") -> None:
    print(text, flush=True)


def passed_since(start: float) -> str:
    return f"{time.monotonic() - start:.0f} s"


class Steps:
    """Numbers the steps of a run and says how each one ended and how long it took."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.number = 0
        self.title = ""
        self.detail = ""
        self.start = 0.0
        self.drawn = 0.0
        self.open = False
        self.drawing = threading.RLock()

    def begin(self, title: str) -> None:
        self.number += 1
        self.title = title
        self.detail = ""
        self.start = time.monotonic()
        self.open = True
        self.write(self.head())
        if lively():
            threading.Thread(target=self.beat, args=(self.number,), daemon=True).start()

    def beat(self, number: int) -> None:
        """Keeps the seconds running while a child process is silent."""
        while self.open and self.number == number:
            self.show(self.detail)
            time.sleep(1)

    def show(self, detail: str) -> None:
        """Draws what is going on at the end of the line, where a line can be redrawn."""
        self.detail = detail
        with self.drawing:
            if not (self.open and lively()) or time.monotonic() - self.drawn < REDRAW_SECONDS:
                return
            self.drawn = time.monotonic()
            head = f"{self.head()}({passed_since(self.start)}) "
            room = max(0, shutil.get_terminal_size().columns - len(head) - 1)
            self.write(f"{CLEAR_LINE}{head}{detail[:room]}")

    def end(self, how: str = "") -> None:
        with self.drawing:
            self.open = False
            how = how or f"({passed_since(self.start)})"
            self.write(f"{CLEAR_LINE}{self.head()}{how}\n" if lively() else f"{how}\n")

    def leave(self) -> None:
        """Ends a line that was begun, so that the next sentence starts on its own."""
        with self.drawing:
            if self.open:
                self.open = False
                self.write("\n")

    def head(self) -> str:
        return f"[{self.number}/{self.total}] {self.title} … "

    def write(self, text: str) -> None:
        sys.stdout.write(text)
        sys.stdout.flush()


def stoppable() -> None:
    """Lets a hang-up or a request to end arrive like Ctrl-C, so that one clean-up serves all three."""

    def stop(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), stop)


def unstoppable() -> None:
    """Once the end has begun, a second Ctrl-C must not interrupt the cleaning up."""
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)


def spoken(work: Callable[[], int], interrupted: Callable[[], Any]) -> int:
    """Runs `work`; what stands in its way, or stops it, is told in a sentence and not in a traceback."""
    try:
        stoppable()
        return work()
    except KeyboardInterrupt:
        unstoppable()
        with contextlib.suppress(OSError):
            interrupted()
        return INTERRUPTED
    except Refusal as refusal:
        sys.stdout.flush()
        print(refusal, file=sys.stderr)
        return refusal.code
    except OSError as error:
        sys.stdout.flush()
        print(
            f"The machine refused: {error}. Running the same command again is safe.",
            file=sys.stderr,
        )
        return 1
