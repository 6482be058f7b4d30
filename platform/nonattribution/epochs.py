"""Audiences and their epochs: one key per audience and seven days, the next one drawn ahead."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Iterable

from cryptography.hazmat.primitives.asymmetric import rsa
from django.db import transaction

from nonattribution import keys, tokens
from nonattribution.enums import DRAWN_STATES, EpochState
from nonattribution.journal import registered
from nonattribution.keyring import keyring
from nonattribution.models import Audience, Epoch

EPOCH_DAYS = 7


def audience_id(*, rule: dict[str, Iterable[str]]) -> str:
    """Return the name of those whom `rule` admits: equal rules, however written, have one name."""
    canonical = {part: sorted(set(values)) for part, values in rule.items()}
    return hashlib.sha256(
        json.dumps(canonical, sort_keys=True, separators=(",", ":")).encode()
    ).hexdigest()


@transaction.atomic
def open_audience(*, rule: dict[str, Iterable[str]], on: dt.date) -> Audience:
    """Return the audience of `rule`, with its keys for the present and the next epoch."""
    audience, _ = Audience.objects.get_or_create(id=audience_id(rule=rule))
    _roll(audience, on=on)
    return audience


def roll_epochs(*, on: dt.date) -> bool:
    """Bring every audience's epochs to the day `on`; tell whether anything changed."""
    changed = False
    for audience in Audience.objects.all():
        with transaction.atomic():
            if _roll(audience, on=on):
                registered().announce_keys(audience.pk)
                changed = True
    return changed


@transaction.atomic
def rotate(audience: Audience, *, on: dt.date) -> None:
    """Replace every key of an audience at once, because somebody was removed from it.

    No token drawn before is taken any more, whoever holds it; those who stay draw new ones, and
    posting waits until their crowd is back. Published posts are not touched.
    """
    audience.epochs.exclude(state=EpochState.ENDED).update(
        state=EpochState.ENDED, sealed_private_key=None
    )
    _roll(audience, on=on)
    registered().announce_keys(audience.pk)


def end_previous_epochs() -> int:
    """End the epochs that are past; called after the first tick of the new ones."""
    return Epoch.objects.filter(state=EpochState.PREVIOUS).update(state=EpochState.ENDED)


def current_keys() -> dict[str, str]:
    """Return the name of each audience's present key."""
    current = Epoch.objects.filter(state=EpochState.CURRENT)
    return dict(current.values_list("audience_id", "key_id"))


def drawn_epochs(audience: Audience | None) -> list[Epoch]:
    """Return the epochs whose tokens may be drawn: the present one, then the next."""
    if audience is None:
        return []
    found = audience.epochs.filter(state__in=DRAWN_STATES).order_by("starts_on")
    return list(found)


def private_key(epoch: Epoch) -> rsa.RSAPrivateKey:
    """Return the signing key of a present or next epoch."""
    if epoch.sealed_private_key is None:
        raise ValueError("the private key of a past epoch is destroyed")
    return keys.open_key(bytes(epoch.sealed_private_key), name=epoch.key_id)


def _first_day(day: dt.date) -> dt.date:
    """Return the Monday on which the epoch of `day` starts."""
    return day - dt.timedelta(days=day.weekday())


def _roll(audience: Audience, *, on: dt.date) -> bool:
    starts = _first_day(on)
    passed = audience.epochs.filter(ends_on__lt=on)
    changed = False
    if passed.filter(state=EpochState.CURRENT).exists():
        # Only a later epoch's end takes the place of a previous one: rolling twice on one day, as
        # after a restart, must not destroy a key before the first tick after its end.
        audience.epochs.filter(state=EpochState.PREVIOUS).update(state=EpochState.ENDED)
        # A key that is past signs nothing more; only its public half is needed until it ends.
        passed.filter(state=EpochState.CURRENT).update(
            state=EpochState.PREVIOUS, sealed_private_key=None
        )
        changed = True
    # A next epoch that passed unused (the instance slept) has no holders worth keeping.
    passed.filter(state=EpochState.NEXT).update(state=EpochState.ENDED, sealed_private_key=None)
    changed |= bool(
        audience.epochs.filter(state=EpochState.NEXT, starts_on__lte=on).update(
            state=EpochState.CURRENT
        )
    )
    for state, first in (
        (EpochState.CURRENT, starts),
        (EpochState.NEXT, starts + dt.timedelta(days=EPOCH_DAYS)),
    ):
        if not audience.epochs.filter(state=state).exists():
            _add_epoch(audience, starts=first, state=state)
            changed = True
    return changed


def _add_epoch(audience: Audience, *, starts: dt.date, state: EpochState) -> Epoch:
    key = tokens.new_key()
    spki = tokens.public_bytes(key.public_key())
    name = tokens.key_id(spki)
    keyring.forget()
    return Epoch.objects.create(
        audience=audience,
        starts_on=starts,
        ends_on=starts + dt.timedelta(days=EPOCH_DAYS - 1),
        state=state,
        key_id=name,
        public_key=spki,
        sealed_private_key=keys.seal_key(key, name=name),
    )
