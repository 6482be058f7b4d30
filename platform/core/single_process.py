"""Without Redis the pool of unpublished posts lives in one process: a second one is refused."""

import fcntl
from pathlib import Path
from typing import IO


class AlreadyRunning(Exception):  # noqa: N818 - reads as a sentence
    """Another process serves this instance."""


def hold_instance(folder: Path) -> IO[str]:
    """Take the lock of the instance in `folder`; keep the returned file open while serving.

    Raises AlreadyRunning when another process holds it. The system frees it however we end.
    """
    folder.mkdir(parents=True, exist_ok=True)
    file = (folder / "instance.lock").open("w")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        file.close()
        raise AlreadyRunning from error
    return file
