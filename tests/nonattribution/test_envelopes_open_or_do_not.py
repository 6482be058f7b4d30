"""An envelope opens into exactly what was sealed, or into nothing; no bytes make it fail."""

from __future__ import annotations

import base64
import json
import uuid

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from nonattribution.envelope import (
    FIELDS,
    MAX_CHARACTERS,
    SIZES,
    Envelope,
    close_envelope,
    open_envelope,
)
from nonattribution.tokens import MODULUS_BYTES, PREPARED_BYTES

PREPARED, SIGNATURE = bytes(range(PREPARED_BYTES)), bytes(range(MODULUS_BYTES))
PLACE = uuid.UUID("5b1f6b0e-3c55-4f0e-9a4c-2f7d0c6a1e11")
GOOD = {
    "to": str(PLACE),
    "text": "words",
    "token": base64.urlsafe_b64encode(PREPARED).decode(),
    "signature": base64.urlsafe_b64encode(SIGNATURE).decode(),
}


def opened(**changed: object) -> Envelope | None:
    return open_envelope(json.dumps({**GOOD, **changed}).encode().ljust(4096))


def sealed(text: str) -> bytes:
    return close_envelope(to=PLACE, text=text, prepared=PREPARED, signature=SIGNATURE)


def test_the_sizes_are_four_sixteen_and_sixty_four_kibibytes():
    assert SIZES == (4096, 16384, 65536)


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("x", 4096),
        ("x" * 3000, 4096),
        ("x" * 3500, 16384),
        ("x" * MAX_CHARACTERS, 16384),
        ("ح" * 3000, 16384),
        ("ح" * MAX_CHARACTERS, 65536),
        ("𐍈" * MAX_CHARACTERS, 65536),
        ('"' * MAX_CHARACTERS, 65536),
    ],
)
def test_a_sealed_envelope_has_one_of_three_sizes_and_opens_again(text, size):
    body = sealed(text)

    assert len(body) == size
    assert open_envelope(body) == Envelope(PLACE, text, PREPARED, SIGNATURE)


def test_what_fits_no_size_is_not_sealed():
    with pytest.raises(ValueError, match="too long"):
        sealed("x" * 66_000)


def test_a_size_is_filled_to_the_last_byte_before_the_next_is_taken():
    room = 4096 - len(json.dumps({**GOOD, "text": ""}).encode())

    assert len(sealed("x" * room)) == 4096
    assert len(sealed("x" * (room + 1))) == 16384


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1, max_size=200).filter(str.strip))
def test_any_words_come_out_as_they_went_in(text):
    try:
        body = sealed(text)
    except UnicodeEncodeError:
        return  # half a surrogate pair is no text: no browser sends it raw

    found = open_envelope(body)
    assert found is None or found.text == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n",
        "\t \u00a0",
        "\u200b",
        "\u2060\u200d\ufeff",
        "\u202e\u2066",
        "\x00\x07",
        "\u3164",
    ],
)
def test_words_that_nobody_could_see_are_no_post(text):
    assert opened(text=text) is None


def test_the_longest_post_has_ten_thousand_characters():
    body = json.dumps({**GOOD, "text": "x" * MAX_CHARACTERS}).encode()
    longer = json.dumps({**GOOD, "text": "x" * (MAX_CHARACTERS + 1)}).encode()

    assert open_envelope(body) is not None
    assert open_envelope(longer) is None
    assert open_envelope(json.dumps({**GOOD, "text": "x" * 100_000}).encode()) is None


@pytest.mark.parametrize("missing", sorted(FIELDS))
def test_a_missing_field_opens_nothing(missing):
    fields = {name: value for name, value in GOOD.items() if name != missing}

    assert open_envelope(json.dumps(fields).encode()) is None


@pytest.mark.parametrize("extra", ["author", "at", "edit_key", "", "To"])
def test_a_field_too_many_opens_nothing(extra):
    assert opened(**{extra: "x"}) is None


@pytest.mark.parametrize("name", sorted(FIELDS))
@pytest.mark.parametrize("value", [None, 1, 1.5, True, [], ["x"], {}, {"x": "y"}])
def test_a_field_of_another_type_opens_nothing(name, value):
    assert opened(**{name: value}) is None


@pytest.mark.parametrize(
    "length", [0, 1, PREPARED_BYTES - 1, PREPARED_BYTES + 1, 3 * PREPARED_BYTES]
)
def test_a_token_of_another_length_opens_nothing(length):
    assert opened(token=base64.urlsafe_b64encode(b"x" * length).decode()) is None


@pytest.mark.parametrize("length", [0, 1, MODULUS_BYTES - 1, MODULUS_BYTES + 1])
def test_a_signature_of_another_length_opens_nothing(length):
    assert opened(signature=base64.urlsafe_b64encode(b"x" * length).decode()) is None


@pytest.mark.parametrize("name", ["token", "signature"])
@pytest.mark.parametrize("spoil", ["!{}", "{} ", "\n{}", "é{}", "\ud800{}", "={}"])
def test_spoilt_base64_opens_nothing(name, spoil):
    assert opened(**{name: spoil.format(GOOD[name])}) is None


@pytest.mark.parametrize(
    "place", ["", "x", "0" * 31, "0" * 33, str(PLACE) + "0", "\ud800" * 32, "../" + "0" * 29]
)
def test_a_place_that_is_no_key_opens_nothing(place):
    assert opened(to=place) is None


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b" " * 4096,
        b"null",
        b"[]",
        b'"text"',
        b"NaN",
        b"-Infinity",
        b"{",
        b"{}",
        b"[" * 65536,
        b'{"a":' * 10_000,
        b"9" * 65536,
        b"\xff\xfe\x00",
        b"\xef\xbb\xbf{}",
        b"\x80" * 4096,
        json.dumps(GOOD).encode() + b"{}",
        json.dumps({**GOOD, "text": 0}).encode().replace(b"0}", b"NaN}"),
    ],
    ids=lambda body: repr(body[:12]),
)
def test_anything_else_opens_nothing(body):
    assert open_envelope(body) is None


@pytest.mark.parametrize(
    "spoilt", [b"\xff", b"\xc3", b"\xed\xa0\x80", b"\xc0\xaf", b"\xf5\x80\x80\x80"]
)
def test_words_that_are_no_utf8_open_nothing(spoilt):
    body = json.dumps(GOOD).encode().replace(b"words", b"wo" + spoilt + b"rds")

    assert open_envelope(body) is None


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32", "utf-8-sig"])
def test_no_encoding_but_utf8_is_read(encoding):
    assert open_envelope(json.dumps(GOOD).encode(encoding)) is None


json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner, max_size=4)
    ),
    max_leaves=12,
)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300))
@example(b'{"to":"\\ud800"}')
def test_no_bytes_make_it_fail(body):
    assert open_envelope(body) is None


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(st.sampled_from(sorted(FIELDS)), json_values | st.text(), min_size=3))
def test_no_fields_make_it_fail(fields):
    found = open_envelope(json.dumps({**GOOD, **fields}).encode())

    assert found is None or isinstance(found, Envelope)
