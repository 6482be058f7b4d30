"""Our half of RSABSSA-SHA384-PSS-Randomized against the published numbers.

`rfc9474.json` holds the numbers of RFC 9474, appendix A, for that variant.
"""

from __future__ import annotations

import json
from pathlib import Path

import gmpy2
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from nonattribution import tokens
from tests.nonattribution.checks import check_a_faulty_signature_is_never_returned

VECTOR = json.loads((Path(__file__).parent / "rfc9474.json").read_text())


def number(name: str) -> int:
    return int(VECTOR[name], 16)


def octets(name: str) -> bytes:
    return bytes.fromhex(VECTOR[name])


@pytest.fixture(scope="module")
def key() -> rsa.RSAPrivateKey:
    p, q, e, d = (number(name) for name in "pqed")
    return rsa.RSAPrivateNumbers(
        p=p,
        q=q,
        d=d,
        dmp1=d % (p - 1),
        dmq1=d % (q - 1),
        iqmp=pow(q, -1, p),
        public_numbers=rsa.RSAPublicNumbers(e, p * q),
    ).private_key()


@pytest.fixture(scope="module")
def modulus(key) -> int:
    return key.public_key().public_numbers().n


def test_the_published_variant_is_ours():
    assert VECTOR["name"] == "RSABSSA-SHA384-PSS-Randomized"
    assert len(octets("msg_prefix")) == tokens.PREFIX_BYTES
    assert len(octets("salt")) == tokens.SALT_BYTES
    assert octets("input_msg") == octets("msg_prefix") + octets("msg")


def test_blind_sign_gives_the_published_blind_signature(key):
    assert tokens.blind_sign(key, octets("blinded_msg")) == octets("blind_sig")


def test_the_published_signature_is_good(key):
    assert tokens.verifies(key.public_key(), octets("input_msg"), octets("sig"))


@pytest.mark.parametrize("bit", [0, 7, 2047, 4095])
def test_a_flipped_bit_of_the_signature_is_refused(key, bit):
    changed = bytearray(octets("sig"))
    changed[bit // 8] ^= 1 << (bit % 8)

    assert not tokens.verifies(key.public_key(), octets("input_msg"), bytes(changed))


def test_a_flipped_bit_of_the_message_is_refused(key):
    changed = bytearray(octets("input_msg"))
    changed[-1] ^= 1

    assert not tokens.verifies(key.public_key(), bytes(changed), octets("sig"))


@pytest.mark.parametrize("length", [0, 1, 255, 511, 513])
def test_a_signature_of_another_length_is_refused(key, length):
    assert not tokens.verifies(key.public_key(), octets("input_msg"), octets("sig")[:1] * length)


@pytest.mark.parametrize("length", [0, 256, 511, 513])
def test_a_blinded_message_of_the_wrong_size_is_not_signed(key, length):
    with pytest.raises(ValueError, match="unexpected input size"):
        tokens.blind_sign(key, b"\x02" * length)


@pytest.mark.parametrize("offset", ["0", "1", "n-1", "n", "n+1", "largest"])
def test_a_blinded_message_out_of_range_is_not_signed(key, modulus, offset):
    values = {
        "0": 0,
        "1": 1,
        "n-1": modulus - 1,
        "n": modulus,
        "n+1": modulus + 1,
        "largest": 2**4096 - 1,
    }

    with pytest.raises(ValueError, match="out of range"):
        tokens.blind_sign(key, values[offset].to_bytes(512, "big"))


@pytest.mark.parametrize("factor", ["p", "q"])
def test_a_blinded_message_that_shares_a_factor_is_not_signed(key, factor):
    with pytest.raises(ValueError, match="out of range"):
        tokens.blind_sign(key, (number(factor) * 3).to_bytes(512, "big"))


@pytest.mark.parametrize("half", [1, 2])
def test_a_fault_in_either_half_of_the_arithmetic_is_never_returned(monkeypatch, key, half):
    check_a_faulty_signature_is_never_returned(monkeypatch, key, octets("blinded_msg"), half=half)


def test_the_exponentiation_with_secrets_is_the_constant_time_one(monkeypatch, key):
    """Only the public exponent may meet the ordinary one."""
    exponents = []
    ordinary = gmpy2.powmod
    monkeypatch.setattr(
        tokens.gmpy2, "powmod", lambda b, e, m: exponents.append(e) or ordinary(b, e, m)
    )

    tokens.blind_sign(key, octets("blinded_msg"))

    assert exponents == [65537]


def test_a_new_key_is_of_the_size_that_browsers_expect(ready_made_keys):
    key = ready_made_keys(0)

    assert key.key_size == 2048
    assert key.public_key().public_numbers().e == 65537
    assert len(tokens.key_id(tokens.public_bytes(key.public_key()))) == 64
