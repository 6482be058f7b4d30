"""Blind RSA signatures, RFC 9474: RSABSSA-SHA384-PSS-Randomized with RSA-2048.

The browser blinds a message, the server signs what it cannot read, the browser unblinds. A token
shown later proves "signed by us" and nothing about the signing in which it was made. Our own
arithmetic is one modular exponentiation by the Chinese remainder theorem with a fault check; key
generation and verification are `cryptography`'s, the exponentiation is GMP's constant-time one.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import gmpy2
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

MODULUS_BITS = 2048
MODULUS_BYTES = MODULUS_BITS // 8
SALT_BYTES = 48  # RFC 9474 section 5: RSABSSA-SHA384-PSS-* has sLen 48
PREFIX_BYTES = 32  # RFC 9474 section 5: *-Randomized prepends 32 random bytes
LABEL = b"practice-exchange-token-1"
HASH_BYTES = 32
MESSAGE_BYTES = len(LABEL) + 3 * HASH_BYTES
PREPARED_BYTES = PREFIX_BYTES + MESSAGE_BYTES


def new_key() -> rsa.RSAPrivateKey:
    """Return a fresh signing key for one audience and epoch."""
    return rsa.generate_private_key(public_exponent=65537, key_size=MODULUS_BITS)


def public_bytes(key: rsa.RSAPublicKey) -> bytes:
    """Return the key as DER SubjectPublicKeyInfo, the form the browser imports."""
    return key.public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )


def key_id(spki: bytes) -> str:
    """Return the SHA-256 of the public key in hexadecimal: its name, and its fingerprint."""
    return hashlib.sha256(spki).hexdigest()


def blind_sign(key: rsa.RSAPrivateKey, blinded: bytes) -> bytes:
    """Sign a blinded message (RFC 9474 section 4.3, BlindSign).

    Raises ValueError on a message of the wrong size or range, and on a fault in the arithmetic:
    a faulty half of a CRT signature would give the key away.
    """
    numbers = key.private_numbers()
    n, e = numbers.public_numbers.n, numbers.public_numbers.e
    size = (n.bit_length() + 7) // 8
    if len(blinded) != size:
        raise ValueError("unexpected input size")
    message = int.from_bytes(blinded, "big")
    if not 1 < message < n - 1 or gmpy2.gcd(message, n) != 1:
        raise ValueError("message representative out of range")
    half_p = gmpy2.powmod_sec(message % numbers.p, numbers.dmp1, numbers.p)
    half_q = gmpy2.powmod_sec(message % numbers.q, numbers.dmq1, numbers.q)
    signature = int(half_q + (half_p - half_q) * numbers.iqmp % numbers.p * numbers.q)
    if gmpy2.powmod(signature, e, n) != message:
        raise ValueError("signing failure")
    return signature.to_bytes(size, "big")


def verifies(key: rsa.RSAPublicKey, prepared: bytes, signature: bytes) -> bool:
    """Tell whether `signature` is ours over the prepared message: an ordinary RSASSA-PSS check."""
    scheme = padding.PSS(padding.MGF1(hashes.SHA384()), SALT_BYTES)
    try:
        key.verify(signature, prepared, scheme, hashes.SHA384())
    except InvalidSignature:
        return False
    return True


@dataclass(frozen=True, slots=True)
class TokenMessage:
    """What a token says: the key it belongs to, its nonce, and the hash of its edit key."""

    key_id: str
    nonce: bytes
    edit_hash: bytes

    @property
    def tag(self) -> bytes:
        """Return the public name of the token, shown beside its post and kept as spent."""
        return hashlib.sha256(self.nonce).digest()


def read_message(prepared: bytes) -> TokenMessage | None:
    """Return what a prepared message says, or None when it is not one of ours.

    Layout: 32 random bytes | label | key id (32) | nonce (32) | SHA-256 of the edit key (32).
    """
    message = prepared[PREFIX_BYTES:]
    if len(prepared) != PREPARED_BYTES or not message.startswith(LABEL):
        return None
    key, nonce, edit = (message[len(LABEL) + i * HASH_BYTES :][:HASH_BYTES] for i in range(3))
    return TokenMessage(key.hex(), nonce, edit)
