"""Strangers get one answer for every address on the restricted side, whether it exists or not."""

from __future__ import annotations

import re
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.cache import add_never_cache_headers, patch_cache_control

_RESTRICTED = re.compile(r"^/(?:[a-z]{2}/)?exchanges(?:/|$)")
_OWN = re.compile(r"^/(?:[a-z]{2}/)?accounts(?:/|$)")


class SignInFirst:
    """Send anonymous visitors of /exchanges/ to sign in before an address is even resolved."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Keep the next step."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer, and forbid every cache to keep what is restricted."""
        if _OWN.match(request.path_info):
            return _kept_by_nobody(self.get_response(request))
        if not _RESTRICTED.match(request.path_info):
            return self.get_response(request)
        if request.user.is_authenticated:
            response = self.get_response(request)
        else:
            # Without the path: a "next" would sign visitors' addresses into logs of others.
            response = redirect("account_login")
        _kept_by_nobody(response)
        # Nothing leaves for another site. "no-referrer" would make browsers send forms with a null
        # origin, which the forgery check refuses.
        response["Referrer-Policy"] = "same-origin"
        return response


def _kept_by_nobody(response: HttpResponse) -> HttpResponse:
    add_never_cache_headers(response)
    patch_cache_control(response, no_store=True, private=True)
    return response
