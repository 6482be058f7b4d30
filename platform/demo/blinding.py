"""The browser's half of the posting tokens in Python, for simulated delegates and for tests.

RFC 9474 section 4.2 (Blind) and 4.4 (Finalize), with EMSA-PSS-ENCODE of RFC 8017 section 9.1.1.
The site itself never blinds: a server that did could know whose token is whose.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass

import gmpy2
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from nonattribution import tokens

HASH_BYTES = hashlib.sha384().digest_size


@dataclass(frozen=True, slots=True)
class BlindedToken:
    """A token to be: `blinded` goes to the server, the rest stays."""

    prepared: bytes
    blinded: bytes
    inverse: int
    edit_key: bytes
    tag: bytes


@dataclass(frozen=True, slots=True)
class Token:
    """A finished token."""

    prepared: bytes
    signature: bytes
    edit_key: bytes
    tag: bytes


def load_key(spki: bytes) -> rsa.RSAPublicKey:
    """Return the public key of an epoch from its DER form."""
    key = serialization.load_der_public_key(spki)
    if not isinstance(key, rsa.RSAPublicKey):
        raise TypeError("not an RSA key")
    return key


def blind(key: rsa.RSAPublicKey, *, key_id: str) -> BlindedToken:
    """Make one token message with fresh secrets and blind it."""
    nonce, edit_key = secrets.token_bytes(32), secrets.token_bytes(32)
    message = tokens.LABEL + bytes.fromhex(key_id) + nonce + hashlib.sha256(edit_key).digest()
    prepared = secrets.token_bytes(tokens.PREFIX_BYTES) + message
    numbers = key.public_numbers()
    encoded = int.from_bytes(_pss_encode(prepared, bits=key.key_size - 1), "big")
    while gmpy2.gcd(factor := secrets.randbelow(numbers.n - 2) + 2, numbers.n) != 1:
        pass
    blinded = int(encoded * gmpy2.powmod(factor, numbers.e, numbers.n) % numbers.n)
    return BlindedToken(
        prepared=prepared,
        blinded=blinded.to_bytes(key.key_size // 8, "big"),
        inverse=int(gmpy2.invert(factor, numbers.n)),
        edit_key=edit_key,
        tag=hashlib.sha256(nonce).digest(),
    )


def finish(key: rsa.RSAPublicKey, token: BlindedToken, blind_signature: bytes) -> Token:
    """Unblind a signature. Raises ValueError when it is not good under the key."""
    modulus = key.public_numbers().n
    value = int.from_bytes(blind_signature, "big") * token.inverse % modulus
    signature = value.to_bytes(key.key_size // 8, "big")
    if not tokens.verifies(key, token.prepared, signature):
        raise ValueError("the signature is not good under the published key")
    return Token(token.prepared, signature, token.edit_key, token.tag)


def _pss_encode(message: bytes, *, bits: int) -> bytes:
    length = (bits + 7) // 8
    salt = secrets.token_bytes(tokens.SALT_BYTES)
    digest = hashlib.sha384(bytes(8) + hashlib.sha384(message).digest() + salt).digest()
    block = bytes(length - tokens.SALT_BYTES - HASH_BYTES - 2) + b"\x01" + salt
    mask = _mgf1(digest, len(block))
    masked = bytearray(a ^ b for a, b in zip(block, mask, strict=True))
    masked[0] &= 0xFF >> (8 * length - bits)
    return bytes(masked) + digest + b"\xbc"


def _mgf1(seed: bytes, length: int) -> bytes:
    made = b""
    counter = 0
    while len(made) < length:
        made += hashlib.sha384(seed + counter.to_bytes(4, "big")).digest()
        counter += 1
    return made[:length]
