"""Times that the server writes into a page are said in the reader's own time zone."""

from __future__ import annotations

import datetime as dt
import zoneinfo
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from accounts.models import User


class OwnTimeZone:
    """Answer each request in the time zone of the person who is signed in, UTC for anybody else."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Keep the next step."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer, and leave the zone as it was."""
        with timezone.override(_zone_of(request)):
            return self.get_response(request)


def _zone_of(request: HttpRequest) -> dt.tzinfo:
    if not isinstance(request.user, User):
        return dt.UTC
    try:
        return zoneinfo.ZoneInfo(request.user.time_zone)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        # A zone that this machine's data does not know, or no longer.
        return dt.UTC
