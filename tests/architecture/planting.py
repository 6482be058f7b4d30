"""Plants imports in a copy of the packages, one at a time, and writes down which contracts break.

Run as a program inside the copy, because import-linter looks for packages on its own path:
`python planting.py PLANTS.json BROKEN.json`.
"""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path

from importlinter.api import configuration
from importlinter.application.use_cases import create_report, read_user_options
from importlinter.application.user_options import UserOptions


def broken_contracts(options: UserOptions) -> list[str]:
    """Return the names of the contracts that the tree breaks as it stands."""
    report = create_report(options, cache_dir=None)
    if report.could_not_run:
        raise RuntimeError(report.invalid_contract_options)
    checks = report.get_contracts_and_checks()
    return sorted(contract.name for contract, check in checks if not check.kept)


def broken_by(planted: str, *, at: str, options: UserOptions) -> list[str]:
    """Return what a module with the text `planted` breaks at the path `at`."""
    module = Path(at)
    if not planted:
        return broken_contracts(options)
    module.write_text(planted)
    try:
        return broken_contracts(options)
    finally:
        module.unlink()


def main(plants: Path, answers: Path) -> None:
    """Plant each in turn."""
    configuration.configure()
    importlib.import_module("importlinter.contracts.layers")
    options = read_user_options("pyproject.toml")
    broken = [broken_by(text, at=at, options=options) for at, text in json.loads(plants.read_text())]
    answers.write_text(json.dumps(broken))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
