"""Tables that name people are written anew once a day, in random order.

A table keeps an order even where no column does: SQLite's row numbers, PostgreSQL's places and
transaction ids, counting keys. Each app names its tables here; the daily settling rewrites them, so
that what a copy shows is the order of one shuffle, not of admissions or visits.
"""

from __future__ import annotations

from django.db import connection, models, transaction

_registered: list[type[models.Model]] = []


def names_people(*tables: type[models.Model]) -> None:
    """Let the daily settling rewrite these tables; called once, when an app is ready."""
    _registered.extend(table for table in tables if table not in _registered)


def rewrite_tables() -> None:
    """Write every registered table anew, in random order, in one transaction."""
    with transaction.atomic():
        hold_tables(*_registered)
        for table in _registered:
            rewrite(table)


def hold_tables(*tables: type[models.Model]) -> None:
    """Let nobody change these tables before the transaction ends.

    Between reading and writing again, a change by somebody else would be undone: a revoked session
    would live, an ended seat would be held. SQLite has one writer at a time in any case.
    """
    if connection.vendor != "postgresql":
        return
    names = sorted(connection.ops.quote_name(table._meta.db_table) for table in tables)  # noqa: SLF001
    with connection.cursor() as cursor:
        cursor.execute(f"LOCK TABLE {', '.join(names)} IN ACCESS EXCLUSIVE MODE")


def rewrite(table: type[models.Model]) -> None:
    """Write one table anew in random order; counting keys are given out anew as well.

    Foreign keys are checked at the end of the transaction, when the same rows are there again. A
    table with a counting key must not be pointed at.
    """
    quoted = connection.ops.quote_name
    counting = isinstance(table._meta.pk, models.AutoField)  # noqa: SLF001 - documented name
    columns = ", ".join(
        quoted(str(field.column))
        for field in table._meta.concrete_fields  # noqa: SLF001
        if not (counting and field.primary_key)
    )
    name, copy = quoted(table._meta.db_table), quoted("settling_copy")  # noqa: SLF001
    with connection.cursor() as cursor:
        # Names come from our own models, never from outside.
        cursor.execute(
            f"CREATE TEMPORARY TABLE {copy} AS SELECT {columns} FROM {name} ORDER BY random()"  # noqa: S608
        )
        cursor.execute(f"DELETE FROM {name}")  # noqa: S608
        cursor.execute(f"INSERT INTO {name} ({columns}) SELECT {columns} FROM {copy}")  # noqa: S608
        cursor.execute(f"DROP TABLE {copy}")
