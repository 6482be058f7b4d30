"""Serves the demo until Ctrl-C: starts the site, says where it is and who to sign in as, lets delegates take part."""

from __future__ import annotations

import contextlib
import http.client
import os
import subprocess
import sys
import threading
import time
from collections import deque
from http import HTTPStatus

from children import ROOT, VENV_PYTHON, start, stop, surroundings
from ports import HOST, free_port_or_refusal, wanted_port
from terminal import INTERRUPTED, Refusal, emphasised, passed_since, say, spoken, unstoppable

SETTINGS = "config.settings.demo"
PATIENCE = 90


class Process:
    """One of the demo's processes; holds what it says until somebody wants to see it."""

    def __init__(self, *command: str) -> None:
        whole = [str(VENV_PYTHON), str(ROOT / "manage.py"), *command]
        self.child: subprocess.Popen[str] = start(
            whole, surroundings(DJANGO_SETTINGS_MODULE=SETTINGS)
        )
        self.last: deque[str] = deque(maxlen=200)
        self.shown = False
        self.reader = threading.Thread(target=self.listen, daemon=True)
        self.reader.start()

    def listen(self) -> None:
        for line in self.child.stdout or ():
            if self.shown:
                # A terminal that has gone must not leave the child with a full pipe.
                with contextlib.suppress(OSError):
                    say(line.rstrip())
            elif line.strip():
                self.last.append(line.rstrip())

    def show(self) -> None:
        self.shown = True

    def ended(self) -> bool:
        return self.child.poll() is not None

    def end(self) -> None:
        stop(self.child, patience=15)

    def code(self) -> int:
        """As a shell would give it: a child that a signal ended has 128 and the signal's number."""
        code = self.child.returncode or 0
        return code if code >= 0 else 128 - code

    def words(self) -> str:
        self.reader.join(2)
        return "\n".join(list(self.last)[-20:]) or "It said nothing."


def answers(port: int) -> bool:
    connection = http.client.HTTPConnection(HOST, port, timeout=2)
    try:
        connection.request("GET", "/healthz")
        return connection.getresponse().status == HTTPStatus.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def wait_until_it_answers(server: Process, port: int) -> None:
    begin = time.monotonic()
    while not answers(port):
        if server.ended():
            words = server.words()
            raise Refusal(
                f"The site did not start (exit code {server.code()}). It said last:\n{words}",
                server.code() or 1,
            )
        if time.monotonic() - begin > PATIENCE:
            words = server.words()
            raise Refusal(
                f"The site gave no answer within {PATIENCE} seconds. It said last:\n{words}"
            )
        time.sleep(0.2)


def sign_ins(asked: Process) -> list[str]:
    """The people to sign in as, from what `manage.py demo_sign_ins` said while the server started."""
    with contextlib.suppress(subprocess.TimeoutExpired):
        asked.child.wait(PATIENCE)
    asked.reader.join(2)
    pairs = [line.split("\t") for line in asked.last if line.count("\t") == 1]
    passwords = [value for label, value in pairs if label == "password"]
    people = [(label, email) for label, email in pairs if label != "password"]
    if not people:
        return ["  (The sign-ins could not be read: manage.py demo_sign_ins shows them.)"]
    width = max(len(label) for label, _email in people)
    rows = [f"  {label:<{width}}  {email}" for label, email in people]
    return [*rows, *(f"  {'password of all':<{width}}  {word}" for word in passwords)]


def welcome(address: str, people: list[str], took: str) -> str:
    rule = "─" * 72
    return "\n".join(
        [
            "",
            rule,
            f"{emphasised('The demo runs at ' + address + '/')}  (started in {took})",
            "",
            f"Sign in at {address}/en/exchanges/ as any of these invented people:",
            *people,
            "",
            "Where to look first",
            f"  1. The public library: {address}/en/practices/",
            "  2. Sign in as a delegate, open the exchange and its plenary room, and watch it move.",
            "  3. Write a post there, then look for its author from another country's seat:",
            "     sign in as a second delegate in another browser. A delegate's tokens live in",
            "     the browser that drew them; to begin afresh, delete var/demo.",
            "",
            "To stop: Ctrl-C. Nothing is lost; `make demo` goes on from there.",
            rule,
        ]
    )


def watch(server: Process, delegates: Process | None) -> int:
    """Stays until the server ends; the simulated delegates may leave before it."""
    while not server.ended():
        if delegates is not None and delegates.ended():
            if delegates.code():
                last = delegates.words().splitlines()[-1]
                say(f"The simulated delegates have stopped ({last}); the site goes on.")
            delegates = None
        time.sleep(0.3)
    say(
        f"The site has ended by itself (exit code {server.code()}). Run `make demo` to start it again."
    )
    return server.code()


def serve(processes: list[Process]) -> int:
    port = wanted_port()
    free_port_or_refusal(port)
    begin = time.monotonic()
    address = f"http://{HOST}:{port}"
    say("Starting the site …")
    server = Process("serve", "--host", HOST, "--port", str(port))
    processes.append(server)
    asked = Process("demo_sign_ins")
    processes.append(asked)
    wait_until_it_answers(server, port)
    took = passed_since(begin)
    say(welcome(address, sign_ins(asked), took))
    for line in server.last:
        say(line)
    server.show()
    delegates = None
    if not os.environ.get("DEMO_QUIET"):
        delegates = Process("run_simulated_delegates", "--base-url", address)
        processes.append(delegates)
    return watch(server, delegates)


def end(processes: list[Process]) -> None:
    """The last first: the delegates would report a site that has gone."""
    for process in reversed(processes):
        process.end()


def main() -> int:
    processes: list[Process] = []

    def stop_all() -> None:
        say("\nStopping …")
        end(processes)
        say("Stopped.")

    try:
        code = spoken(lambda: serve(processes), stop_all)
    finally:
        # Also when nobody reads any more what is said here.
        unstoppable()
        end(processes)
    # Ctrl-C is how the demo is meant to end.
    return 0 if code == INTERRUPTED else code


if __name__ == "__main__":
    sys.exit(main())
