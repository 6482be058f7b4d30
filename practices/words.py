"""Years, months, places and lists said in the reader's language, as whole phrases."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from django_countries import countries

from core.folding import fold
from core.wording import listed

if TYPE_CHECKING:
    from practices.models import PracticePage

_MOST_COUNTRIES_NAMED = 3


def country_name(code: str) -> str:
    """Return the country's name in the active language."""
    return str(countries.name(code))


def years_of(page: PracticePage) -> str:
    """Return when the practice took place."""
    start, end = page.start_year, page.end_year
    if start and end and start != end:
        return _("%(start)s to %(end)s") % {"start": start, "end": end}
    if start and page.ongoing:
        return _("Since %(year)s") % {"year": start}
    if page.ongoing:
        return _("Still goes on, first year not stated")
    if start and not end:
        return _("From %(year)s, end not stated") % {"year": start}
    if end and not start:
        return _("Until %(year)s") % {"year": end}
    return str(start) if start else _("Years not stated")


def date_of(year: int | None, month: int | None) -> str:
    """Return a month or a year, or that the source gives neither."""
    if year and month:
        return date_format(dt.date(year, month, 1), "YEAR_MONTH_FORMAT")
    return str(year) if year else _("Date not stated")


def machine_date(year: int | None, month: int | None) -> str:
    """Return the same for a machine."""
    if year and month:
        return f"{year}-{month:02}"
    return str(year) if year else ""


def place_of(page: PracticePage, codes: Sequence[str]) -> str:
    """Return where the practice is; an untranslated record names its countries only."""
    names = [country_name(code) for code in codes]
    if page.alias_of_id:
        return listed(names) if len(names) <= _MOST_COUNTRIES_NAMED else _("Several countries")
    if len(names) != 1 or fold(names[0]) in fold(page.place):
        return str(page.place)
    return pgettext("place", "%(town)s, %(country)s") % {"town": page.place, "country": names[0]}
