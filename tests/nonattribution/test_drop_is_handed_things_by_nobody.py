"""The drop answers everything well formed alike, before it looks, and writes and logs nothing."""

from __future__ import annotations

import base64
import json

import pytest

from core.quiet_log import QuietFormatter
from nonattribution import acceptance
from nonattribution import drop as drops
from nonattribution.epochs import drawn_epochs, open_audience
from nonattribution.pool import pool
from tests.nonattribution.cast import ADDRESS, MONDAY, TEXT, hand_in
from tests.nonattribution.checks import (
    check_a_hand_in_is_not_logged,
    check_a_hand_in_writes_nothing,
    check_credentials_are_refused_unread,
    check_every_hand_in_gets_one_answer,
    check_the_answer_goes_out_before_anything_is_looked_at,
)

CREDENTIALS = [
    (b"cookie", b"sessionid=f3a1"),
    (b"cookie", b""),
    (b"authorization", b"Basic d3JlbjpzZWNyZXQ="),
]


@pytest.mark.parametrize("header", CREDENTIALS, ids=["cookie", "empty cookie", "authorization"])
def test_a_request_with_credentials_is_refused_unread(scene, header):
    check_credentials_are_refused_unread(scene, header)


def test_good_bad_repeated_foreign_and_dummy_get_the_same_answer(scene):
    check_every_hand_in_gets_one_answer(scene)


def test_the_answer_goes_out_before_the_token_is_looked_at(scene, monkeypatch):
    check_the_answer_goes_out_before_anything_is_looked_at(scene, monkeypatch)


def test_no_hand_in_changes_a_row_of_any_table(scene):
    check_a_hand_in_writes_nothing(scene)


def test_no_hand_in_makes_a_log_record(scene, heard):
    check_a_hand_in_is_not_logged(scene, heard)


def test_the_words_that_wait_are_those_that_came_first(scene):
    token = scene.token()

    hand_in(scene.body(token, text="First."))
    hand_in(scene.body(token, text="Second."))

    assert [post.text for post in pool.waiting()] == ["First."]


def test_a_post_waits_for_the_place_and_key_it_was_made_for(scene):
    token = scene.token()

    hand_in(scene.body(token))

    (post,) = pool.waiting()
    assert (post.destination, post.audience_id, post.epoch_id, post.tag, post.text) == (
        scene.place,
        scene.audience.pk,
        scene.epoch.pk,
        token.tag,
        TEXT,
    )


def test_a_closed_place_takes_nothing(scene):
    del scene.journal.open_places[scene.place]

    assert hand_in(scene.body(scene.token())).status == 202
    assert pool.waiting() == ()


def test_a_failure_while_looking_changes_no_answer_and_is_logged_without_a_name(
    scene, monkeypatch, heard
):
    token = scene.token()

    def failing(destination, *, tag):
        raise RuntimeError(f"{TEXT} {destination} {tag.hex()} {ADDRESS}")

    monkeypatch.setattr(acceptance, "_open_place", failing)
    answer = hand_in(scene.body(token))

    assert answer.status == 202
    (record,) = heard
    line = QuietFormatter().format(record)
    assert "a hand-in could not be looked at RuntimeError" in line
    secrets = [TEXT, str(scene.place), token.tag.hex(), ADDRESS]
    secrets += [base64.urlsafe_b64encode(part).decode() for part in (token.prepared, token.tag)]
    assert [secret for secret in secrets if secret in line] == []


@pytest.mark.parametrize("size", [4096, 16384, 65536])
def test_the_three_sizes_are_taken(scene, size):
    body = scene.body(scene.token()).ljust(size)

    assert hand_in(body).status == 202
    assert len(pool.waiting()) == 1


@pytest.mark.parametrize("size", [0, 1, 4095, 4097, 8192, 16385, 65535])
def test_every_other_size_is_refused_unread(scene, size):
    answer = hand_in(scene.body(scene.token()).ljust(4097)[:size].ljust(size))

    assert (answer.status, answer.body, answer.reads) == (400, b"", 0)


@pytest.mark.parametrize("announced", [b"65537", b"100000", b"99999999999999999999"])
def test_what_is_larger_than_the_largest_size_is_refused_unread(announced):
    answer = hand_in(b"", announced=announced)

    assert (answer.status, answer.body, answer.reads) == (413, b"", 0)


@pytest.mark.parametrize("announced", [b"", b"-1", b"-4096", b"many", b"4096.0", b"0x1000"])
def test_a_size_that_is_none_is_refused_unread(announced):
    answer = hand_in(b"{}", announced=announced)

    assert (answer.status, answer.reads) == (400, 0)


@pytest.mark.parametrize("given", [10, 4095, 4097, 16384])
def test_a_body_of_another_size_than_announced_is_refused(scene, given):
    body = scene.body(scene.token()).ljust(given)[:given]

    assert hand_in(body, announced=b"4096").status == 400
    assert pool.waiting() == ()


def test_no_more_than_the_largest_size_is_ever_read(scene):
    answer = hand_in(*[b" " * 32768] * 40, announced=b"65536")

    assert (answer.status, answer.reads) == (400, 3)


def test_a_body_may_come_in_pieces(scene):
    body = scene.body(scene.token())

    assert hand_in(body[:1], body[1:700], body[700:]).status == 202
    assert len(pool.waiting()) == 1


def test_a_browser_that_goes_away_leaves_nothing(scene):
    body = scene.body(scene.token())

    answer = hand_in(body[:700], announced=b"4096", last={"type": "http.disconnect"})

    assert answer.status == 400
    assert pool.waiting() == ()


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/drop/"),
        ("PUT", "/drop/"),
        ("OPTIONS", "/drop/"),
        ("HEAD", "/drop/keys"),
        ("POST", "/drop/keys"),
        ("POST", "/drop/anything"),
        ("GET", "/drop/keys/"),
        ("POST", "/drop/../en/"),
    ],
)
def test_no_other_method_or_path_is_answered(method, path):
    answer = hand_in(b" " * 4096, method=method, path=path)

    assert (answer.status, answer.body, answer.reads) == (400, b"", 0)


def test_a_foreign_origin_gets_leave_only_where_the_drop_has_its_own(scene, settings):
    body = scene.body(scene.token())
    settings.DROP_ORIGIN = "https://drop.example"

    headers = dict(hand_in(body).sent[0]["headers"])

    assert headers[b"access-control-allow-origin"] == b"*"
    assert b"access-control-allow-credentials" not in headers


def keys_list() -> list[dict[str, str]]:
    answer = hand_in(method="GET", path="/drop/keys")
    assert answer.status == 200
    return json.loads(answer.body)["keys"]


def test_the_list_of_keys_holds_every_drawn_key_sorted_and_names_no_room(scene):
    listed = keys_list()

    epochs = [*drawn_epochs(scene.audience), *drawn_epochs(scene.elsewhere)]
    assert listed == sorted(
        (
            {
                "id": epoch.key_id,
                "key": base64.b64encode(bytes(epoch.public_key)).decode(),
                "starts_on": epoch.starts_on.isoformat(),
                "ends_on": epoch.ends_on.isoformat(),
            }
            for epoch in epochs
        ),
        key=lambda entry: entry["id"],
    )
    written = json.dumps(listed)
    assert [key for key in (scene.audience.pk, str(scene.place)) if key in written] == []


def test_the_list_of_keys_is_the_same_bytes_for_everybody(scene):
    first = hand_in(method="GET", path="/drop/keys").sent
    other = hand_in(
        method="GET", path="/drop/keys", headers=((b"accept-language", b"ar"), (b"x", b"y"))
    ).sent

    assert other == first


def test_the_list_of_keys_holds_no_ended_key(scene):
    before = {entry["id"] for entry in keys_list()}
    open_audience(rule={"delegations": ["a"]}, on=MONDAY.replace(day=10))

    after = {entry["id"] for entry in keys_list()}
    assert len(before - after) == 1
    assert len(after - before) == 1


def test_keys_and_answers_may_not_be_stored_by_caches(scene):
    for answer in (hand_in(method="GET", path="/drop/keys"), hand_in(b"")):
        assert dict(answer.sent[0]["headers"])[b"cache-control"] == b"no-store"


def test_what_may_not_come_is_told_in_one_place():
    assert drops.FORBIDDEN_HEADERS == {b"cookie", b"authorization"}
