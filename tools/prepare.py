"""Brings a fresh clone to where it runs, with Python's standard library alone: `prepare.py [--dev] [--demo]`."""

from __future__ import annotations

import argparse
import fcntl
import os
import sys
import time
from pathlib import Path

from children import ROOT
from ports import free_port_or_refusal, wanted_port
from preparation import Preparation
from pythons import choose, too_old
from terminal import Refusal, Steps, say, spoken


def take_lock(patience: float = 1800) -> int:
    """One preparation at a time in this folder; children hold the lock too, so it ends with the last of them."""
    build = ROOT / ".build"
    build.mkdir(exist_ok=True)
    lock = os.open(build / "lock", os.O_RDWR | os.O_CREAT, 0o644)
    start = time.monotonic()
    said = False
    while True:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return lock
        except BlockingIOError:
            if not said:
                say("Another command is preparing this folder; waiting for it to finish …")
                said = True
            if time.monotonic() - start > patience:
                raise Refusal(
                    "Another command has been preparing this folder for too long; end it first."
                ) from None
            time.sleep(0.5)


def main(steps: list[Steps]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dev", action="store_true", help="with what tests and checks need")
    parser.add_argument("--demo", action="store_true", help="with the demo's database and content")
    options = parser.parse_args()
    if too_old():
        python = choose()
        os.execv(python.path, [python.path, str(Path(__file__).resolve()), *sys.argv[1:]])  # noqa: S606
    if options.demo:
        free_port_or_refusal(wanted_port())
    preparation = Preparation(take_lock(), options.dev, options.demo)
    steps.append(preparation.steps)
    try:
        preparation.everything()
    except Refusal:
        preparation.steps.leave()
        raise
    return 0


if __name__ == "__main__":
    running: list[Steps] = []

    def interrupted() -> None:
        for steps in running:
            steps.leave()
        say("Stopped. Run the same command again to go on from here.")

    sys.exit(spoken(lambda: main(running), interrupted))
