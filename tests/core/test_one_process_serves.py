"""A second process on the same folder is refused, until the first one ends, however it ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from core.single_process import AlreadyRunning, hold_instance

HOLDER = """
import pathlib, sys
sys.path.insert(0, sys.argv[1])
from core.single_process import hold_instance
lock = hold_instance(pathlib.Path(sys.argv[2]))
print("held", flush=True)
sys.stdin.read()
"""
PLATFORM = Path(__file__).resolve().parents[2] / "platform"


@pytest.fixture
def holder(tmp_path):
    """Another process that holds the instance."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(PLATFORM), str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_a_second_process_is_refused_and_may_ask_again_when_the_first_was_killed(tmp_path, holder):
    with pytest.raises(AlreadyRunning):
        hold_instance(tmp_path)

    os.kill(holder.pid, signal.SIGKILL)
    holder.wait()

    hold_instance(tmp_path).close()


def test_a_refused_process_does_not_free_the_first_ones_hold(tmp_path, holder):
    for _ in range(3):
        with pytest.raises(AlreadyRunning):
            hold_instance(tmp_path)


def test_a_folder_that_does_not_exist_is_made_and_other_folders_are_free(tmp_path):
    one = hold_instance(tmp_path / "new" / "one")
    other = hold_instance(tmp_path / "other")

    with pytest.raises(AlreadyRunning):
        hold_instance(tmp_path / "new" / "one")
    one.close()
    hold_instance(tmp_path / "new" / "one").close()
    other.close()


def test_the_lock_file_says_nothing(tmp_path):
    with hold_instance(tmp_path):
        assert (tmp_path / "instance.lock").read_bytes() == b""
