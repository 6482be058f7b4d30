"""Once a day: what names members and could wait is written, everything together, shuffled.

The whole table is written anew in one transaction, so that neither SQLite's row numbers nor
PostgreSQL's transaction ids keep the order of days, let alone of hours.
"""

from __future__ import annotations

import datetime as dt
import logging
import secrets

from django.db import connection, transaction

from core.settling import hold_tables, rewrite_tables
from nonattribution import epochs
from nonattribution.enums import EpochState
from nonattribution.journal import registered
from nonattribution.keyring import keyring
from nonattribution.ledger import ledger
from nonattribution.models import Epoch, TokenBatch

log = logging.getLogger("platform.settling")


def settle(*, day: dt.date) -> None:
    """Do what a new day asks for; doing it twice changes nothing more."""
    store_grants()
    rewrite_tables()
    registered().forget_clock_times(before=day)
    if epochs.roll_epochs(on=day):
        keyring.forget()
    empty_write_ahead_log()


def empty_write_ahead_log() -> None:
    """Leave no older page of the database beside it; SQLite keeps them in its log until told."""
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        return
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        busy = cursor.fetchone()[0]
    if busy:
        log.warning("another program reads the database; its log could not be emptied")


@transaction.atomic
def store_grants() -> None:
    """Write today's grants of tokens among those of earlier days, in a new random order."""
    hold_tables(TokenBatch)
    granted_today = ledger.today()
    alive = set(Epoch.objects.exclude(state=EpochState.ENDED).values_list("pk", flat=True))
    kept = {(row.epoch_id, row.member): bytes(row.digest) for row in TokenBatch.objects.all()}
    rows = [
        TokenBatch(member=member, epoch_id=epoch, digest=digest)
        for (epoch, member), digest in {**granted_today, **kept}.items()
        if epoch in alive
    ]
    TokenBatch.objects.all().delete()
    secrets.SystemRandom().shuffle(rows)
    TokenBatch.objects.bulk_create(rows)
    transaction.on_commit(lambda: ledger.forget(list(granted_today)))
