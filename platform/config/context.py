"""What every template knows: the instance and the languages."""

from __future__ import annotations

import re
from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language, get_language_info

_PREFIX = re.compile(r"^/[a-z]{2}/")


@dataclass(frozen=True)
class Instance:
    """This installation."""

    name: str
    demo: bool


def instance(request: HttpRequest) -> dict[str, Instance]:
    """Name the installation."""
    return {"instance": Instance(settings.INSTANCE_NAME, settings.DEMO_INSTANCE)}


def languages(request: HttpRequest) -> dict[str, list[dict[str, object]]]:
    """List the languages, each named in itself, with the address of this page in it.

    Addresses carry their language first; an error page points at the front page instead, because a
    page that is not there must not repeat the path that was asked for.
    """
    path = request.path_info if request.resolver_match else "/"
    rest = _PREFIX.sub("", path) if _PREFIX.match(path) else ""
    # A search or a place in a discussion is the same in every language.
    asked = f"?{request.GET.urlencode()}" if rest and request.GET else ""
    return {
        "languages": [
            {
                "code": code,
                "name_local": get_language_info(code)["name_local"].capitalize(),
                "url": f"/{code}/{rest}{asked}",
                "current": code == get_language(),
                "bidi": get_language_info(code)["bidi"],
            }
            for code, _name in settings.LANGUAGES
        ]
    }


def demo_sign_ins(request: HttpRequest) -> dict[str, object]:
    """Offer the demonstration's accounts on the sign-in page; used by demo settings only."""
    from demo.exchange import DEMO_PASSWORD, sign_ins

    return {"demo_sign_ins": sign_ins(), "demo_password": DEMO_PASSWORD}
