"""Anybody finds a practice in the public library, in their language, and nothing leaves the site."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.journeys.conftest import AMBER, HERON, shot

PUBLIC = ("/", "/practices/", "/practices/mexico-pilot-open-care/", "/accounts/login/")


@pytest.mark.parametrize(
    ("language", "word", "title"),
    [
        ("en", "unaccompanied", "open care"),
        ("ar", "المكسيك", "المكسيك"),
        ("es", "mexico", "México"),
    ],
)
def test_a_visitor_searches_filters_and_reads(open_browser, language, word, title):
    visitor = open_browser(language)
    page = visitor.open("/")
    page.fill("input[name=q]", word)
    page.press("input[name=q]", "Enter")
    page.wait_for_url("**/practices/**")
    page.click(f".result a:has-text('{title}') >> nth=0")
    page.wait_for_selector("h1")

    assert "20" in page.inner_text("main")
    assert visitor.complaints == []
    assert visitor.hosts == {visitor.site.url.split("//")[1]}


@pytest.mark.parametrize("width", [320, 390, 1280])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_public_page_overflows(open_browser, language, width):
    visitor = open_browser(language, width)
    for path in PUBLIC:
        page = visitor.open(path)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
        name = path.strip("/").replace("/", "-") or "home"
        shot(page, f"{name}-{language}-{width}")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_page_has_an_accessibility_finding(open_browser, language, scheme):
    visitor = open_browser(language, color_scheme=scheme)
    for path in PUBLIC:
        found = Axe().run(visitor.open(path))
        assert found.violations_count == 0, (path, found.generate_report())
    visitor.sign_in(AMBER)
    for step in ("main .entry a", ".roomcard a >> nth=0", "main .entry a"):
        found = Axe().run(visitor.page)
        assert found.violations_count == 0, (visitor.page.url, found.generate_report())
        visitor.page.click(step)
    visitor.page.wait_for_selector("#posts")
    found = Axe().run(visitor.page)
    assert found.violations_count == 0, (visitor.page.url, found.generate_report())


def test_the_cms_asks_no_third_party_for_anything(site, open_browser):
    editor = open_browser()
    editor.sign_in(HERON)
    (record,) = site.asks("SELECT id FROM wagtailcore_page WHERE slug = 'mexico-pilot-open-care'")[
        0
    ]
    paths = (
        "",
        "pages/",
        f"pages/{record}/edit/",
        "images/add/",
        "reports/site-history/",
        "account/",
    )
    for path in paths:
        answer = editor.page.goto(f"{editor.site.url}/cms/{path}")
        assert answer.status == 200, path
        editor.page.wait_for_timeout(300)

    assert editor.hosts == {editor.site.url.split("//")[1]}
    assert editor.complaints == []


def test_a_facilitator_corrects_a_record_and_readers_see_it(site, open_browser):
    editor = open_browser()
    editor.sign_in(HERON)
    (record,) = site.asks(
        "SELECT id FROM wagtailcore_page WHERE slug = 'uk-telephone-reporting' ORDER BY id"
    )[0]
    editor.page.goto(f"{site.url}/cms/pages/{record}/edit/")
    title = editor.page.input_value("#id_title")
    editor.page.fill("#id_title", f"{title}, corrected")
    editor.page.click(
        "[data-controller='w-dropdown'] button[aria-label='More actions'], footer .w-dropdown__toggle >> nth=0"
    )
    editor.page.click("button[name=action-publish]")
    editor.page.wait_for_selector("text=published")

    reader = open_browser()
    page = reader.open("/practices/?q=telephone")
    assert f"{title}, corrected" in page.inner_text("main")
