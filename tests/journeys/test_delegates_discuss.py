"""Delegates of two countries, in two browsers, discuss without anybody learning who wrote."""

from __future__ import annotations

import signal
import sqlite3
import time
import uuid

import pytest

from tests.journeys.conftest import AMBER, CONDOR, PEBBLE, TICK_SECONDS, shot


def marks_of(*readers) -> list[str]:
    """Return the words that would name these people or their delegations."""
    words = [word for reader in readers for word in reader.email.split("@")[0].split(".")]
    return [form for word in words for form in (word, word.title())]


def a_delegate(open_browser, language: str = "en", width: int = 1280):
    """A delegate, ready to write in the plenary."""
    reader = open_browser(language, width)
    reader.sign_in(reader.site.delegate())
    reader.enter_plenary()
    reader.ready_to_write()
    return reader


def two_delegates(open_browser, language: str = "en"):
    """Two delegates of different countries, one at a desk and one with a telephone."""
    return [a_delegate(open_browser, language, width) for width in (1280, 390)]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_post_is_sealed_at_once_and_seen_by_both_within_a_tick_and_two_seconds(
    site, open_browser, language
):
    author, reader = two_delegates(open_browser, language)
    text = f"The budget line outlived the minister {uuid.uuid4().hex[:8]}"
    written = author.write(f"{text} <img src=x onerror=alert(1)> & *so*")
    author.page.wait_for_selector(".post-sealed", timeout=1000)
    shot(author.page, f"thread-sealed-{language}-1280")

    for one in (author, reader):
        assert one.sees(text) - written <= TICK_SECONDS + 2
    author.page.wait_for_selector(".post-sealed", state="detached", timeout=2000)
    shot(author.page, f"thread-{language}-1280")
    shot(reader.page, f"thread-{language}-390")

    for one in (author, reader):
        marks = marks_of(author, reader)
        assert [f for f in one.frames if any(mark in f for mark in marks)] == []
        assert any(text in frame for frame in one.frames)
        assert one.complaints == []
        assert one.page.evaluate("document.querySelector('#posts img') === null")
    # The page source of the other names neither of the two but its own reader's session.
    source = reader.page.request.get(reader.page.url).text()
    assert text in source
    assert [mark for mark in marks_of(author) if mark in source] == []


def test_every_open_room_calls_the_drop_alike_and_without_cookies(open_browser):
    author, reader = two_delegates(open_browser)
    author.drops.clear(), reader.drops.clear()
    author.write("One of many lines")
    author.sees("One of many lines")
    author.page.wait_for_timeout(2 * TICK_SECONDS * 1000)

    assert abs(len(author.drops) - len(reader.drops)) <= 1
    assert len(reader.drops) >= 2
    for drop in (*author.drops, *reader.drops):
        assert drop["size"] == 4096
        assert "cookie" not in drop["headers"]
        assert "authorization" not in drop["headers"]
        assert "referer" not in drop["headers"]
    assert {frozenset(drop["headers"]) for drop in author.drops} == {
        frozenset(drop["headers"]) for drop in reader.drops
    }


def test_a_closed_room_looks_to_others_exactly_like_one_that_does_not_exist(site, open_browser):
    admitted = open_browser()
    admitted.sign_in(AMBER)
    admitted.page.click("main .entry a")
    rooms = admitted.page.eval_on_selector_all(".roomcard a", "all => all.map(a => a.href)")
    assert len(rooms) == 2
    for email in (CONDOR, PEBBLE):
        outsider = open_browser()
        outsider.sign_in(email)
        answers = [
            outsider.context.request.get(address)
            for address in (rooms[1], f"{site.url}/en/exchanges/rooms/{uuid.uuid4()}/")
        ]
        assert answers[0].status == answers[1].status == 404
        assert answers[0].text() == answers[1].text()
        different = {"date", "expires"}
        assert {k: v for k, v in answers[0].headers.items() if k not in different} == {
            k: v for k, v in answers[1].headers.items() if k not in different
        }


def test_a_post_that_is_empty_or_too_long_is_refused_plainly_and_stays(open_browser):
    author = a_delegate(open_browser)
    author.page.click("#composer button[type=submit]")
    author.page.wait_for_selector("#draft-error:not([hidden])")
    assert "nothing to send" in author.page.inner_text("#draft-error")

    long = "x" * 100_000
    author.write(long)
    assert "too long" in author.page.inner_text("#draft-error")
    assert author.page.input_value("#draft") == long
    assert author.page.locator(".post-sealed").count() == 0


def test_a_double_click_seals_one_post(open_browser):
    author = a_delegate(open_browser)
    text = f"Clicked twice {uuid.uuid4().hex[:8]}"
    author.page.fill("#draft", text)
    author.page.dblclick("#composer button[type=submit]")

    author.sees(text)
    author.page.wait_for_timeout(2 * TICK_SECONDS * 1000)
    assert author.page.locator(f"#posts .post:has-text('{text}')").count() == 1


def test_a_draft_survives_a_reload_and_a_change_of_language(open_browser):
    author = a_delegate(open_browser)
    author.page.fill("#draft", "Half a thought")
    author.page.reload()
    author.ready_to_write()
    assert author.page.input_value("#draft") == "Half a thought"
    author.page.click(".langs a[hreflang=ar]")
    author.ready_to_write()
    assert author.page.input_value("#draft") == "Half a thought"

    author.page.click("#composer button[type=submit]")
    author.sees("Half a thought")
    author.page.reload()
    author.ready_to_write()
    assert author.page.input_value("#draft") == ""


def test_when_no_tokens_are_left_the_text_stays_and_the_reason_is_said(open_browser):
    author = a_delegate(open_browser)
    author.page.evaluate(
        """async () => {
            const { shelf } = document.getElementById("thread").dataset;
            const opened = indexedDB.open(`shelf-${shelf}`);
            await new Promise((done) => { opened.onsuccess = done; });
            const keys = opened.result.transaction("keys", "readwrite").objectStore("keys");
            const all = keys.getAll();
            await new Promise((done) => { all.onsuccess = done; });
            for (const key of all.result) {
                for (const token of key.tokens) token.spent = true;
                keys.put(key);
            }
            await new Promise((done) => { keys.transaction.oncomplete = done; });
        }"""
    )
    author.page.fill("#draft", "One more thing")
    author.page.click("#composer button[type=submit]")

    author.page.wait_for_selector("[data-token-state=none]:not([hidden])")
    assert author.page.is_visible("#draft")
    assert author.page.input_value("#draft") == "One more thing"
    author.page.reload()
    author.page.wait_for_selector("[data-token-state=none]:not([hidden])")
    assert author.page.input_value("#draft") == "One more thing"


def test_a_sealed_post_survives_a_killed_server_and_appears_once(site, open_browser):
    author, reader = two_delegates(open_browser)
    text = f"Said before the lights went out {uuid.uuid4().hex[:8]}"
    site.stop(signal.SIGKILL)
    author.write(text)
    author.page.wait_for_selector(".post-sealed")
    author.page.wait_for_selector("#connection [data-state=reconnecting]:not([hidden])")
    author.page.wait_for_selector(
        ".post-sealed[data-state=offline]", timeout=(TICK_SECONDS + 3) * 1000
    )
    site.start()

    for one in (author, reader):
        one.sees(text, timeout=60)
    author.page.wait_for_timeout(2 * TICK_SECONDS * 1000)
    assert author.page.locator(f"#posts .post:has-text('{text}')").count() == 1
    assert author.page.locator(".post-sealed").count() == 0


def test_a_post_sealed_just_before_the_page_is_closed_goes_along(site, open_browser):
    author, reader = two_delegates(open_browser)
    text = f"Written on the way out {uuid.uuid4().hex[:8]}"
    author.write(text)
    author.page.wait_for_selector(".post-sealed")
    author.page.close()

    reader.sees(text)


def test_a_second_browser_of_one_person_is_told_where_her_tokens_are(open_browser):
    first = a_delegate(open_browser)
    other = open_browser()
    other.sign_in(first.email)
    other.enter_plenary()

    other.page.wait_for_selector("[data-token-state=elsewhere]:not([hidden])")
    assert other.page.locator("#composer:not([hidden])").count() == 0


def test_without_script_one_reads_and_is_told_why_one_cannot_write(site, open_browser):
    reader = open_browser(java_script_enabled=False)
    reader.sign_in(site.delegate())
    reader.enter_plenary()

    assert reader.page.locator("#posts .post").count() >= 8
    assert "Without JavaScript you can read here, but not write" in reader.page.inner_text("main")
    assert not reader.page.locator("#composer").is_visible()


def test_database_and_output_name_nobody_beside_what_was_said(site, open_browser):
    author = a_delegate(open_browser)
    text = f"What a thief would look for {uuid.uuid4().hex[:8]}"
    author.write(text)
    author.sees(text)
    time.sleep(0.5)

    database = sqlite3.connect(site.folder / "var" / "demo.sqlite3")
    told = {
        table: repr(database.execute(f"SELECT * FROM {table}").fetchall())
        for table in ("exchanges_post", "exchanges_tick", "nonattribution_spenttag")
    }
    asked = "SELECT id FROM accounts_user WHERE email = ?"
    (key,) = database.execute(asked, [author.email]).fetchone()
    database.close()
    assert text in told["exchanges_post"]
    for stored in told.values():
        assert [mark for mark in (*marks_of(author), key) if mark in stored] == []
    assert site.output.read_text() == ""
