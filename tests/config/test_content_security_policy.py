"""Every page but the CMS has the strict policy: nothing inline, nothing from another origin."""

from __future__ import annotations

import pytest
from django.conf import settings
from django.test import Client

STRICT = {
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "worker-src": ["'self'"],
    "style-src": ["'self'"],
    "img-src": ["'self'"],
    "font-src": ["'self'"],
    "connect-src": ["'self'"],
    "form-action": ["'self'"],
    "base-uri": ["'none'"],
    "frame-ancestors": ["'none'"],
}


def policy_of(answer) -> dict[str, list[str]]:
    """Return the policy that an answer carries."""
    parts = (part.split() for part in answer["Content-Security-Policy"].split(";") if part.strip())
    return {name: sources for name, *sources in parts}


@pytest.mark.parametrize(
    "place", ["accounts/login/", "exchanges/", "no/such/page/", "exchanges/threads/{thread}/"]
)
def test_pages_allow_nothing_inline_and_no_other_origin(cast, place):
    path = f"/en/{place.format(thread=cast.thread.pk)}"
    for browser in (Client(), cast.browser(cast.head_of("Elm"))):
        assert policy_of(browser.get(path)) == STRICT


def test_only_the_cms_has_the_looser_policy_and_it_names_no_other_origin(cast):
    answer = cast.browser(cast.people["rowan"]).get("/cms/")

    assert answer["Content-Security-Policy"] == settings.CMS_CONTENT_SECURITY_POLICY
    assert "http" not in answer["Content-Security-Policy"]
    assert "unsafe-inline" in answer["Content-Security-Policy"]
