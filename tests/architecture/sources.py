"""Our own files, as the house rules look at them. A rule takes sources and returns what it finds."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
APPS_AT_THE_TOP = ("home", "practices", "exchanges")
DOMAIN_APPS = ("accounts", "organisations", "home", "practices", "exchanges")


@dataclass(frozen=True)
class Source:
    """A file: its path from the root of the project, and what is in it."""

    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        """Return the parsed module."""
        return ast.parse(self.text)

    @property
    def package(self) -> str:
        """Return the root package that a module belongs to: the name it is imported by."""
        parts = self.path.split("/")
        return parts[1] if parts[0] == "platform" else parts[0]

    def at(self, node: ast.AST) -> str:
        """Return where in the file a node stands."""
        return f"{self.path}:{getattr(node, 'lineno', 1)}"


def files(*folders: str, suffix: str) -> list[Source]:
    """Return the files below some folders of the project."""
    found = (path for folder in folders for path in (ROOT / folder).rglob(f"*{suffix}"))
    return [
        Source(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))
        for path in sorted(found)
        if "__pycache__" not in path.parts
    ]


@cache
def packages() -> tuple[str, ...]:
    """Return the names of our root packages."""
    below = (path.parent.name for path in (ROOT / "platform").glob("*/__init__.py"))
    return (*sorted(below), *APPS_AT_THE_TOP)


@cache
def application() -> tuple[Source, ...]:
    """Return every module of the application but the migrations, which Django writes."""
    found = files("platform", *APPS_AT_THE_TOP, suffix=".py")
    return tuple(source for source in found if "/migrations/" not in source.path)


@cache
def templates() -> tuple[Source, ...]:
    """Return every template."""
    return tuple(files("templates", suffix=".html"))


@cache
def assets() -> tuple[Source, ...]:
    """Return what the browser is given beside pages: scripts, styles, drawings."""
    return tuple(
        source for end in (".js", ".css", ".svg") for source in files("static", suffix=end)
    )


def calls(source: Source) -> Iterator[ast.Call]:
    """Return every call in a module."""
    return (node for node in ast.walk(source.tree) if isinstance(node, ast.Call))


def dotted(node: ast.AST) -> str:
    """Return a name with its attributes as it is written: "dt.datetime.now"; "" for anything else."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}".lstrip(".")
    return ""


def words(name: str) -> set[str]:
    """Return the lower-case words of an identifier: {"edit", "key"} for edit_key and EditKey."""
    return {word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", name)}


def imported(source: Source) -> Iterator[tuple[ast.stmt, str]]:
    """Return every import of a module with the full name of what it asks for."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            yield from ((node, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node, f"{node.module}.{alias.name}") for alias in node.names)


def starts_with_any(name: str, prefixes: Iterable[str]) -> bool:
    """Tell whether a dotted name is one of the modules or inside one."""
    return any(name == prefix or name.startswith(f"{prefix}.") for prefix in prefixes)
