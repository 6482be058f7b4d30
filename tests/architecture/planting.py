"""Plants lines in a copy of the packages, one at a time, and writes down which contracts break.

A program of its own, run inside the copy, because import-linter finds packages on its own path:
`python planting.py plants.json broken.json`.
"""

from __future__ import annotations

import contextlib
import io
import json
import sys
from pathlib import Path

from importlinter.cli import lint_imports


def broken_contracts() -> list[str]:
    """Return the names of the contracts that the tree breaks as it stands."""
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        failed = lint_imports(config_filename="pyproject.toml", no_cache=True, no_logo=True)
    lines = [line.strip() for line in said.getvalue().splitlines()]
    broken = [line.removesuffix(" BROKEN") for line in lines if line.endswith(" BROKEN")]
    if bool(broken) != bool(failed):
        raise RuntimeError(said.getvalue())
    return sorted(broken)


def broken_by(text: str, *, at: str) -> list[str]:
    """Return what the lines `text`, added to the module at the path `at`, break."""
    module = Path(at)
    before = module.read_text() if module.exists() else ""
    module.write_text(f"{before}\n{text}")
    found = broken_contracts()
    if before:
        module.write_text(before)
    else:
        module.unlink()
    return found


if __name__ == "__main__":
    plants = json.loads(Path(sys.argv[1]).read_text())
    found = [broken_by(text, at=at) for at, text in plants]
    Path(sys.argv[2]).write_text(json.dumps(found))
