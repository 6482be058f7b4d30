"""What a thief of the database holds: every row of every table, as text, with its row number."""

from __future__ import annotations

from django.apps import apps
from django.db import connection


def tables() -> dict[str, list[tuple[object, ...]]]:
    """Return all rows of all tables, in the order in which the file keeps them."""
    with connection.cursor() as cursor:
        names = connection.introspection.table_names(cursor)
        found = {}
        for name in sorted(names):
            quoted = connection.ops.quote_name(name)
            if connection.vendor == "postgresql":
                cursor.execute(f"SELECT * FROM {quoted} ORDER BY ctid")
            else:
                cursor.execute(f"SELECT * FROM {quoted}")
            found[name] = [tuple(row) for row in cursor.fetchall()]
    return found


def changed(before: dict[str, list], after: dict[str, list]) -> set[str]:
    """Return the tables that differ."""
    return {name for name in after if before.get(name) != after[name]}


def columns(*types: type) -> set[str]:
    """Return "table.column" of our own and others' models whose field is one of `types`."""
    return {
        f"{model._meta.db_table}.{field.column}"
        for model in apps.get_models(include_auto_created=True)
        for field in model._meta.concrete_fields
        if isinstance(field, types)
    }
