"""A real site in a process of its own, simulated delegates, and Chromium."""

from __future__ import annotations

import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from playwright.sync_api import TimeoutError as TimedOut

ROOT = Path(__file__).resolve().parents[2]
SHOTS = ROOT / ".build" / "screenshots"
TICK_SECONDS = 3
PASSWORD = "open-doors-demo"
AMBER = "amber.valdoria@demo.example"
HOOPOE = "hoopoe.nahrazan@demo.example"
CONDOR = "condor.soralba@demo.example"
PEBBLE = "pebble@demo.example"
HERON = "heron@demo.example"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


def free_port() -> int:
    """Return a port that nobody listens on."""
    with closing(socket.socket()) as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


@dataclass
class Site:
    """A demonstration that runs beside the test."""

    folder: Path
    port: int
    server: subprocess.Popen | None = None
    taken: int = 0

    @property
    def url(self) -> str:
        """The address of the front page, without a slash at the end."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def output(self) -> Path:
        """Everything that the server process has ever said."""
        return self.folder / "output.log"

    def manage(self, *command: str) -> subprocess.Popen:
        """Start a management command of this site."""
        surroundings = {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "config.settings.demo",
            "VAR_DIR": str(self.folder / "var"),
            "DEMO_TICK_SECONDS": str(TICK_SECONDS),
            "DATABASE_URL": "",
            "REDIS_URL": "",
        }
        with self.output.open("a") as log:
            return subprocess.Popen(
                [sys.executable, str(ROOT / "manage.py"), *command],
                env=surroundings,
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                stdout=log if command[0] == "serve" else subprocess.DEVNULL,
                stderr=subprocess.STDOUT if command[0] == "serve" else None,
            )

    def start(self) -> None:
        """Serve, and return when the site answers."""
        self.server = self.manage("serve", "--port", str(self.port))
        until = time.monotonic() + 40
        while time.monotonic() < until:
            try:
                urllib.request.urlopen(f"{self.url}/healthz", timeout=2)
            except (urllib.error.URLError, OSError):
                assert self.server.poll() is None, self.output.read_text()
                time.sleep(0.1)
            else:
                return
        raise AssertionError("the site did not start")

    def asks(self, question: str) -> list[tuple]:
        """Ask the site's database file."""
        with closing(sqlite3.connect(self.folder / "var" / "demo.sqlite3")) as database:
            return database.execute(question).fetchall()

    def delegate(self) -> str:
        """Return the address of a delegate whom nobody plays yet, each time of another country.

        One browser holds a person's tokens, so each browser of a test needs a person of its own.
        Those of the side room are left to the simulated delegates.
        """
        found = self.asks(
            """
            SELECT max(person.email) FROM exchanges_seat seat
            JOIN accounts_user person ON person.id = seat.person_id
            WHERE seat.function IN ('head', 'technical', 'decision_making', 'adviser')
            GROUP BY seat.delegation_id
            HAVING count(*) > 1 AND (
                SELECT count(*) FROM exchanges_room_delegations admitted
                WHERE admitted.delegation_id = seat.delegation_id
            ) = 1
            ORDER BY 1
            """
        )
        self.taken += 1
        return found[self.taken - 1][0]

    def stop(self, number: int = signal.SIGTERM) -> None:
        """End the server by a signal."""
        assert self.server is not None
        self.server.send_signal(number)
        self.server.wait(30)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A demonstration with a crowd: simulated delegates have drawn tokens and listen."""
    found = Site(tmp_path_factory.mktemp("site"), free_port())
    for command in ("migrate", "load_demo"):
        assert found.manage(command).wait(120) == 0
    found.start()
    talk = ("--minutes", "30", "--posts", "3", "--seconds-between-posts", "2")
    delegates = found.manage("run_simulated_delegates", "--base-url", found.url, *talk)
    yield found
    delegates.terminate()
    delegates.wait(30)
    found.stop()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Debian's Chromium."""
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=ARGUMENTS
        )
        yield found
        found.close()


@dataclass
class Reader:
    """A person with a browser of her own, and all that it sent and got."""

    site: Site
    context: BrowserContext
    page: Page
    language: str
    frames: list[str]
    drops: list[dict]
    hosts: set[str]
    complaints: list[str]
    email: str = ""

    def open(self, path: str) -> Page:
        """Open a page in this person's language."""
        self.page.goto(f"{self.site.url}/{self.language}{path}")
        return self.page

    def sign_in(self, email: str) -> None:
        """Sign in by the form."""
        self.email = email
        self.open("/accounts/login/")
        self.page.fill("input[name=login]", email)
        self.page.fill("input[name=password]", PASSWORD)
        self.page.click("main form button[type=submit]")
        self.page.wait_for_url("**/exchanges/")

    def enter_plenary(self) -> None:
        """Click from the list of exchanges to the plenary's discussion."""
        self.page.click("main .entry a")
        self.page.click(".roomcard a >> nth=0")
        self.page.click("main .entry a")
        self.page.wait_for_selector("#posts")

    def ready_to_write(self) -> None:
        """Wait until this browser has its tokens and the crowd suffices."""
        until = time.monotonic() + 60
        while time.monotonic() < until:
            try:
                self.page.wait_for_selector("#composer:not([hidden])", timeout=5000)
            except TimedOut:
                self.page.reload()
            else:
                return
        raise AssertionError("posting did not open")

    def write(self, text: str) -> float:
        """Seal a post and return when."""
        self.page.fill("#draft", text)
        self.page.click("#composer button[type=submit]")
        return time.monotonic()

    def sees(self, text: str, *, timeout: float = 15) -> float:
        """Wait until a text is published on this page and return when."""
        self.page.wait_for_selector(f"#posts .post:has-text('{text}')", timeout=timeout * 1000)
        return time.monotonic()


@pytest.fixture
def open_browser(site: Site, chromium: Browser) -> Iterator:
    """Return a function that gives a person a browser of her own."""
    contexts = []

    def open_one(language: str = "en", width: int = 1280, **options) -> Reader:
        context = chromium.new_context(viewport={"width": width, "height": 900}, **options)
        contexts.append(context)
        reader = Reader(site, context, context.new_page(), language, [], [], set(), [])
        page = reader.page
        page.on(
            "websocket",
            lambda ws: ws.on("framereceived", lambda frame: reader.frames.append(str(frame))),
        )
        page.on("pageerror", lambda error: reader.complaints.append(str(error)))

        def heed(said):
            if said.type == "error":
                reader.complaints.append(said.text)

        page.on("console", heed)

        def note(request):
            reader.hosts.add(request.url.split("/")[2])
            if request.url.endswith("/drop/"):
                reader.drops.append(
                    {"headers": request.all_headers(), "size": len(request.post_data_buffer or b"")}
                )

        page.on("request", note)
        return reader

    yield open_one
    for context in contexts:
        context.close()


def shot(page: Page, name: str) -> None:
    """Keep a picture of a page."""
    SHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SHOTS / f"{name}.png", full_page=True)
