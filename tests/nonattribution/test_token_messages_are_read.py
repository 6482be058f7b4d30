"""What a token says: random prefix, label, key, nonce, hash of the edit key; anything else is none."""

from __future__ import annotations

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from nonattribution.tokens import LABEL, PREPARED_BYTES, TokenMessage, read_message

words = st.binary(min_size=32, max_size=32)


@given(prefix=words, key=words, nonce=words, edit_hash=words)
def test_what_was_put_together_is_read_again(prefix, key, nonce, edit_hash):
    message = read_message(prefix + LABEL + key + nonce + edit_hash)

    assert message == TokenMessage(key.hex(), nonce, edit_hash)
    assert message.tag == hashlib.sha256(nonce).digest()


@given(prefix=words, label=st.binary(min_size=len(LABEL), max_size=len(LABEL)), rest=words)
def test_a_foreign_label_is_no_message_of_ours(prefix, label, rest):
    prepared = prefix + label + rest * 3

    assert (read_message(prepared) is None) == (label != LABEL)


@given(prefix=words, length=st.integers(0, 2 * PREPARED_BYTES))
def test_another_length_is_no_message_of_ours(prefix, length):
    prepared = (prefix + LABEL).ljust(length, b"\x07")[:length]

    assert (read_message(prepared) is None) == (length != PREPARED_BYTES)


@given(st.binary(max_size=400))
def test_no_bytes_at_all_make_it_fail(prepared):
    assert read_message(prepared) is None or prepared[32:].startswith(LABEL)
