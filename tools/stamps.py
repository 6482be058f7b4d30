"""Remembers what a step was made from, so that a step whose inputs are unchanged is not done again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from children import ROOT

IGNORED = {"__pycache__", ".DS_Store"}


def files_under(path: Path) -> Iterator[Path]:
    """The files below a folder, or the file itself, in an order that does not change."""
    if path.is_file():
        yield path
    elif path.is_dir():
        for entry in sorted(path.iterdir()):
            if entry.name not in IGNORED and entry.suffix not in (".pyc", ".mo"):
                yield from files_under(entry)


def digest(paths: Iterable[Path], *words: str) -> str:
    """One name for the content of some files and folders, and for the words beside them."""
    whole = hashlib.sha256("\0".join(words).encode())
    for path in paths:
        for file in files_under(path):
            content = hashlib.sha256(file.read_bytes()).hexdigest()
            whole.update(f"{file.relative_to(ROOT)}\0{content}\0".encode())
    return whole.hexdigest()


class Stamp:
    """A small file that says from which inputs a step was finished; absent while it is unfinished."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def says(self, inputs: str) -> bool:
        try:
            return self.path.read_text() == inputs
        except OSError:
            return False

    def exists(self) -> bool:
        return self.path.exists()

    def put(self, inputs: str) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        draft = self.path.with_suffix(".draft")
        draft.write_text(inputs)
        draft.replace(self.path)

    def lift(self) -> None:
        self.path.unlink(missing_ok=True)
