"""The browser's half in Python makes the numbers of RFC 9474, appendix A, and tokens we accept."""

from __future__ import annotations

import json
from pathlib import Path

import gmpy2
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from demo import blinding
from nonattribution import tokens

VECTOR = json.loads((Path(__file__).parents[1] / "nonattribution" / "rfc9474.json").read_text())


def number(name: str) -> int:
    return int(VECTOR[name], 16)


def octets(name: str) -> bytes:
    return bytes.fromhex(VECTOR[name])


@pytest.fixture
def key(ready_made_keys):
    return ready_made_keys(0)


@pytest.fixture
def key_id(key) -> str:
    return tokens.key_id(tokens.public_bytes(key.public_key()))


def test_the_published_message_is_encoded_and_blinded_to_the_published_number(monkeypatch):
    monkeypatch.setattr(blinding.secrets, "token_bytes", lambda count: octets("salt")[:count])
    modulus, exponent = number("n"), number("e")

    encoded = blinding._pss_encode(octets("input_msg"), bits=modulus.bit_length() - 1)

    factor = gmpy2.invert(number("inv"), modulus)
    blinded = int.from_bytes(encoded, "big") * gmpy2.powmod(factor, exponent, modulus) % modulus
    assert int(blinded).to_bytes(512, "big") == octets("blinded_msg")


def test_the_published_blind_signature_is_unblinded_to_the_published_signature():
    public = blinding.rsa.RSAPublicNumbers(number("e"), number("n")).public_key()
    token = blinding.BlindedToken(
        prepared=octets("input_msg"),
        blinded=octets("blinded_msg"),
        inverse=number("inv"),
        edit_key=b"",
        tag=b"",
    )

    assert blinding.finish(public, token, octets("blind_sig")).signature == octets("sig")


def test_a_token_drawn_in_python_is_good_and_says_what_its_owner_knows(key, key_id):
    blinded = blinding.blind(key.public_key(), key_id=key_id)
    token = blinding.finish(key.public_key(), blinded, tokens.blind_sign(key, blinded.blinded))

    message = tokens.read_message(token.prepared)
    assert tokens.verifies(key.public_key(), token.prepared, token.signature)
    assert message is not None
    assert message.key_id == key_id
    assert message.tag == token.tag
    assert message.edit_hash == blinding.hashlib.sha256(token.edit_key).digest()


def test_what_the_signer_sees_is_nothing_of_what_is_shown_later(key, key_id):
    blinded = blinding.blind(key.public_key(), key_id=key_id)
    signed = tokens.blind_sign(key, blinded.blinded)
    token = blinding.finish(key.public_key(), blinded, signed)

    assert token.signature != signed
    assert token.tag not in blinded.blinded
    assert blinding.blind(key.public_key(), key_id=key_id).prepared != blinded.prepared


def test_a_bad_signature_makes_no_token(key, key_id):
    blinded = blinding.blind(key.public_key(), key_id=key_id)
    signed = bytearray(tokens.blind_sign(key, blinded.blinded))
    signed[100] ^= 1

    with pytest.raises(ValueError, match="not good under the published key"):
        blinding.finish(key.public_key(), blinded, bytes(signed))


def test_a_signature_by_another_key_makes_no_token(ready_made_keys, key, key_id):
    blinded = blinding.blind(key.public_key(), key_id=key_id)
    signed = tokens.blind_sign(ready_made_keys(1), (2).to_bytes(256, "big"))

    with pytest.raises(ValueError, match="not good under the published key"):
        blinding.finish(key.public_key(), blinded, signed)


def test_the_published_form_of_a_key_is_loaded_and_no_other_kind_of_key(key):
    spki = tokens.public_bytes(key.public_key())
    curve = ec.generate_private_key(ec.SECP256R1()).public_key()
    foreign = curve.public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )

    assert blinding.load_key(spki).public_numbers() == key.public_key().public_numbers()
    with pytest.raises(TypeError):
        blinding.load_key(foreign)
