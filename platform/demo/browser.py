"""A simulated delegate's browser: signs in, draws tokens, listens, hands in, by the public protocol.

It uses addresses, forms, sockets and the drop as a person's browser does; it has no other way in.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import html
import json
import re
import secrets
import time
import uuid
from dataclasses import dataclass, field
from typing import Any

import httpx
import websockets

from demo.blinding import BlindedToken, Token, blind, finish, load_key
from nonattribution import tokens
from nonattribution.envelope import close_envelope

_HIDDEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')
_ROOT = re.compile(r'<div[^>]* id="thread"([^>]*)>')
_DATA = re.compile(r'data-([a-z-]+)="([^"]*)"')
LEAD_SECONDS = 0.4


class NotAdmitted(Exception):  # noqa: N818 - reads as a sentence
    """The site did not let this delegate in."""


@dataclass
class SimulatedBrowser:
    """One delegate with one open thread."""

    base_url: str
    email: str
    password: str
    tokens: list[Token] = field(default_factory=list)
    data: dict[str, str] = field(default_factory=dict)
    waiting: dict[str, bytes] = field(default_factory=dict)
    batches: list[dict[str, Any]] = field(default_factory=list)
    clock_offset: float = 0.0
    lost: bool = False

    def __post_init__(self) -> None:
        """Open two clients: one with cookies for pages, one that has none for the drop."""
        self.pages = httpx.AsyncClient(base_url=self.base_url, follow_redirects=True, timeout=60)
        self.anonymous = httpx.AsyncClient(base_url=self.base_url, timeout=60)

    async def close(self) -> None:
        """End both clients."""
        await self.pages.aclose()
        await self.anonymous.aclose()

    async def sign_in(self) -> None:
        """Sign in by the form. Raises NotAdmitted."""
        page = await self.pages.get("/en/accounts/login/")
        found = _HIDDEN.search(page.text)
        form = {
            "login": self.email,
            "password": self.password,
            "csrfmiddlewaretoken": found.group(1) if found else "",
        }
        answer = await self.pages.post(
            "/en/accounts/login/",
            data=form,
            headers={"Referer": f"{self.base_url}/en/accounts/login/"},
        )
        if "/accounts/login/" in str(answer.url):
            raise NotAdmitted(self.email)

    async def open_thread(self, thread: uuid.UUID) -> None:
        """Load a thread's page and what its script would read there. Raises NotAdmitted."""
        page = await self.pages.get(f"/en/exchanges/threads/{thread}/")
        root = _ROOT.search(page.text)
        if page.status_code != httpx.codes.OK or not root:
            raise NotAdmitted(self.email)
        self.data = {name: html.unescape(value) for name, value in _DATA.findall(root.group(1))}
        hidden = _HIDDEN.search(page.text)
        self.data["csrf"] = hidden.group(1) if hidden else ""

    async def draw_tokens(self) -> None:
        """Draw this week's and next week's batches; only this week's are used here."""
        published = (await self.anonymous.get(self.data["keys-list"])).json()["keys"]
        keys = {entry["id"]: entry["key"] for entry in published}
        for position, epoch in enumerate(json.loads(self.data["epochs"])):
            if keys.get(epoch["id"]) != epoch["key"]:
                raise NotAdmitted("the key is not the published one")
            drawn = await self._draw(epoch)
            if position == 0:
                self.tokens = drawn

    async def _draw(self, epoch: dict[str, Any]) -> list[Token]:
        key = load_key(base64.b64decode(epoch["key"]))
        count = int(self.data["batch"])
        batch: list[BlindedToken] = await asyncio.to_thread(
            lambda: [blind(key, key_id=epoch["id"]) for _ in range(count)]
        )
        said = {
            "key_id": epoch["id"],
            "blinded": [base64.b64encode(one.blinded).decode() for one in batch],
        }
        self.batches.append(said)
        answer = await self._send_batch(said)
        if answer.status_code != httpx.codes.OK:
            return []
        signed = [base64.b64decode(one) for one in answer.json()["signatures"]]
        return [finish(key, one, sig) for one, sig in zip(batch, signed, strict=True)]

    async def _send_batch(self, said: dict[str, Any]) -> httpx.Response:
        headers = {"X-CSRFToken": self.data["csrf"], "Referer": self.base_url}
        return await self.pages.post(self.data["tokens"], json=said, headers=headers)

    async def _send_batches_again(self) -> None:
        """Tell a server that has lost today's notes that this delegate holds tokens."""
        for said in self.batches:
            with contextlib.suppress(httpx.HTTPError):
                await self._send_batch(said)

    def write(self, text: str) -> bool:
        """Seal a post; it is handed in before each tick until it appears. False without tokens."""
        if not self.tokens:
            return False
        token = self.tokens.pop(secrets.randbelow(len(self.tokens)))
        self.waiting[token.tag.hex()] = close_envelope(
            to=uuid.UUID(self.data["thread"]),
            text=text,
            prepared=token.prepared,
            signature=token.signature,
        )
        return True

    async def listen(self) -> None:
        """Keep the room's socket open and note the tags of what is published."""
        address = self.base_url.replace("http", "ws", 1) + self.data["socket"]
        cookies = "; ".join(f"{c.name}={c.value}" for c in self.pages.cookies.jar)
        headers = {"Cookie": cookies, "Origin": self.base_url}
        async for socket in websockets.connect(address, additional_headers=headers):
            try:
                async for text in socket:
                    self._hear(json.loads(text))
                    if self.lost:
                        self.lost = False
                        await self._send_batches_again()
            except websockets.ConnectionClosed:
                continue

    def _hear(self, frame: dict[str, Any]) -> None:
        if frame["kind"] == "hello":
            self.clock_offset = frame["now"] / 1000 - time.time()
            known, self.data["ledger"] = self.data.get("ledger"), frame["ledger"]
            self.lost = known not in (None, frame["ledger"])
        elif frame["kind"] == "published":
            for post in frame["posts"]:
                self.waiting.pop(post["tag"], None)

    async def hand_in(self) -> None:
        """Hand something in before every tick, a post or a dummy, at a random moment."""
        seconds = float(self.data["tick-seconds"])
        spread = min(max(seconds * 0.15, 1.2), 60)
        while True:
            now = time.time() + self.clock_offset
            tick = (now // seconds + 1) * seconds
            slot = tick - LEAD_SECONDS - secrets.SystemRandom().random() * spread
            await asyncio.sleep(max(0.0, slot - now))
            body = next(iter(self.waiting.values()), None) or self._dummy()
            with contextlib.suppress(httpx.HTTPError):
                await self.anonymous.post(self.data["drop"], content=body)
            await asyncio.sleep(max(0.0, tick - (time.time() + self.clock_offset)) + 0.01)

    def _dummy(self) -> bytes:
        return close_envelope(
            to=uuid.UUID(self.data["thread"]),
            text=secrets.token_urlsafe(24),
            prepared=secrets.token_bytes(tokens.PREPARED_BYTES),
            signature=secrets.token_bytes(tokens.MODULUS_BYTES),
        )
