"""The import contracts hold, and each of them bites when somebody plants what it forbids."""

from __future__ import annotations

import itertools
import json
import os
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT, packages

DOWNWARDS = "Imports run downwards only"
CLOSED = "Public code cannot reach restricted code"
GRANTS = "Only access/ knows guardian"
INSIDE = "Inside an app, imports run downwards only"

# From the bottom up; what stands on one line never imports its neighbour. Said here once more, so
# that whoever moves a layer in pyproject.toml has to mean it.
LAYERS = (
    ("core",),
    ("access", "nonattribution"),
    ("accounts",),
    ("realtime",),
    ("organisations",),
    ("practices",),
    ("home", "exchanges"),
    ("demo",),
    ("config",),
)
PUBLIC = ("home", "practices")
FOLDER = {name: name if (ROOT / name).is_dir() else f"platform/{name}" for name in packages()}


@dataclass(frozen=True)
class Plant:
    """A module that somebody might write, and the contracts that it must break."""

    where: str
    text: str
    breaks: tuple[str, ...]
    file: str = "planted.py"

    def __str__(self) -> str:
        return f"{self.where}/{self.file}: {' '.join(self.text.split())}"


def _upward() -> list[tuple[str, str]]:
    """Every pair of packages of which the first may not import the second."""
    beside = [pair for layer in LAYERS for pair in itertools.permutations(layer, 2)]
    above = [
        (low, high)
        for below, over in itertools.combinations(LAYERS, 2)
        for low, high in itertools.product(below, over)
    ]
    return above + beside


def _breaks(importer: str, target: str) -> tuple[str, ...]:
    reaches = importer in PUBLIC and target == "exchanges"
    return (DOWNWARDS, CLOSED) if reaches else (DOWNWARDS,)


# An app's files from the bottom up, of those that have content yet.
FILES = ("enums", "models", "permissions", "selectors", "services", "forms", "views", "urls")
FILE = {name: f"{name}/planted.py" for name in ("models", "services")}

FORBIDDEN = [
    *(Plant(low, f"import {high}.apps\n", _breaks(low, high)) for low, high in _upward()),
    *(
        Plant(name, "from guardian.shortcuts import assign_perm\n", (GRANTS,))
        for name in packages()
        if name != "access"
    ),
    Plant(
        "practices", "def late():\n    import exchanges.models\n", _breaks("practices", "exchanges")
    ),
    Plant("home", "from exchanges.models import *\n", _breaks("home", "exchanges")),
    *(
        Plant("exchanges", f"import exchanges.{high}\n", (INSIDE,), FILE.get(low, f"{low}.py"))
        for low, high in itertools.combinations(FILES, 2)
    ),
    Plant("exchanges", "import exchanges.events\n", (INSIDE,), "selectors.py"),
    Plant("accounts", "import accounts.views\n", (INSIDE,), "services.py"),
    Plant("organisations", "import organisations.models\n", (INSIDE,), "enums.py"),
    # Reached through another package is reached.
    Plant("practices", "import demo.exchange\n", (DOWNWARDS, CLOSED)),
    Plant("home", "import config.asgi\n", (DOWNWARDS, CLOSED)),
]
ALLOWED = [
    Plant("core", "", ()),
    Plant("config", "import exchanges.models\nimport home.models\nimport demo.apps\n", ()),
    Plant("exchanges", "import practices.apps\nimport organisations.models\n", ()),
    Plant("access", "from guardian.shortcuts import assign_perm\n", ()),
]


@pytest.fixture(scope="module")
def broken(tmp_path_factory):
    """Contracts that each plant breaks, in one copy of our packages."""
    copy = tmp_path_factory.mktemp("packages")
    for folder in FOLDER.values():
        for module in (ROOT / folder).rglob("*.py"):
            target = copy / module.relative_to(ROOT)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(module, target)
    shutil.copyfile(ROOT / "pyproject.toml", copy / "pyproject.toml")
    plants = [*FORBIDDEN, *ALLOWED]
    told = [(f"{FOLDER[plant.where]}/{plant.file}", plant.text) for plant in plants]
    (copy / "plants.json").write_text(json.dumps(told))
    program = Path(__file__).with_name("planting.py")
    subprocess.run(
        [sys.executable, str(program), "plants.json", "broken.json"],
        cwd=copy,
        env={**os.environ, "PYTHONPATH": f"{copy / 'platform'}{os.pathsep}{copy}"},
        check=True,
    )
    return dict(
        zip(plants, map(tuple, json.loads((copy / "broken.json").read_text())), strict=True)
    )


@pytest.mark.parametrize("plant", FORBIDDEN, ids=str)
def test_a_forbidden_import_breaks_its_contract(broken, plant):
    assert broken[plant] == plant.breaks


@pytest.mark.parametrize("plant", ALLOWED, ids=str)
def test_what_runs_downwards_breaks_nothing(broken, plant):
    assert broken[plant] == ()


def test_every_package_stands_under_the_contracts():
    config = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]
    assert sorted(config["root_packages"]) == sorted(packages())
    assert sorted(itertools.chain(*LAYERS)) == sorted(packages())
