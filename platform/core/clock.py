"""The one place that asks what time it is."""

import datetime as dt


def now() -> dt.datetime:
    """Return the present moment, aware, in UTC."""
    return dt.datetime.now(dt.UTC)


def today() -> dt.date:
    """Return the present day in UTC, the day by which everything stored is dated."""
    return now().date()
