"""A private key at rest is noise, and opens only under its own name and the instance's secret."""

from __future__ import annotations

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import serialization

from nonattribution.epochs import drawn_epochs, private_key
from nonattribution.keys import open_key, seal_key
from tests.guarantees.stored import tables


@pytest.fixture
def key(ready_made_keys):
    return ready_made_keys(0)


def secret_parts(key) -> list[bytes]:
    numbers = key.private_numbers()
    return [
        number.to_bytes((number.bit_length() + 7) // 8, "big")
        for number in (numbers.p, numbers.q, numbers.d, numbers.dmp1, numbers.dmq1, numbers.iqmp)
    ]


def test_a_sealed_key_opens_again(key):
    opened = open_key(seal_key(key, name="a"), name="a")

    assert opened.private_numbers() == key.private_numbers()


def test_a_sealed_key_is_not_recognisable(key):
    der = key.private_bytes(
        serialization.Encoding.DER,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    sealed = seal_key(key, name="a")

    assert [part for part in secret_parts(key) if part in der] == secret_parts(key)
    assert [part for part in [*secret_parts(key), der[:24], b"PRIVATE"] if part in sealed] == []


def test_sealing_twice_gives_different_bytes(key):
    first, second = seal_key(key, name="a"), seal_key(key, name="a")

    assert first[:12] != second[:12]
    assert first[12:] != second[12:]


@pytest.mark.parametrize("name", ["", "b", "A", "a "])
def test_a_sealed_key_does_not_open_under_another_name(key, name):
    with pytest.raises(InvalidTag):
        open_key(seal_key(key, name="a"), name=name)


def test_a_sealed_key_does_not_open_under_another_secret(key, settings):
    sealed = seal_key(key, name="a")
    settings.EPOCH_KEY_SECRET += "x"

    with pytest.raises(InvalidTag):
        open_key(sealed, name="a")


@pytest.mark.parametrize("at", [0, 11, 12, 500, -1])
def test_a_changed_byte_opens_nothing(key, at):
    sealed = bytearray(seal_key(key, name="a"))
    sealed[at] ^= 1

    with pytest.raises(InvalidTag):
        open_key(bytes(sealed), name="a")


def test_the_sealed_key_of_one_epoch_put_into_the_row_of_another_does_not_open(scene):
    current, following = drawn_epochs(scene.audience)
    following.sealed_private_key = current.sealed_private_key

    with pytest.raises(InvalidTag):
        private_key(following)


def test_no_row_of_any_table_holds_a_part_of_a_private_key(scene):
    parts = secret_parts(private_key(scene.epoch))
    cells = [
        bytes(cell)
        for rows in tables().values()
        for row in rows
        for cell in row
        if isinstance(cell, bytes | memoryview)
    ]

    assert len(cells) >= 8
    assert [part for part in parts for cell in cells if part in cell] == []
