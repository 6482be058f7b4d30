"""Private token keys at rest: sealed under EPOCH_KEY_SECRET, bound to the key's own name."""

import secrets

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

NONCE_BYTES = 12


def _cipher() -> AESGCM:
    derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"nonattribution.keys").derive(
        settings.EPOCH_KEY_SECRET.encode()
    )
    return AESGCM(derived)


def seal_key(key: rsa.RSAPrivateKey, *, name: str) -> bytes:
    """Return the private key encrypted; it opens only under the same `name` (its key id)."""
    der = key.private_bytes(
        serialization.Encoding.DER,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + _cipher().encrypt(nonce, der, name.encode())


def open_key(sealed: bytes, *, name: str) -> rsa.RSAPrivateKey:
    """Return the private key; raises InvalidTag when secret or name differ."""
    der = _cipher().decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], name.encode())
    key = serialization.load_der_private_key(der, password=None)
    if not isinstance(key, rsa.RSAPrivateKey):
        raise TypeError("not an RSA key")
    return key
