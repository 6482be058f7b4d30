"""Acts on delegations: admit one, seat a person, end a seat."""

from __future__ import annotations

from django.db import transaction
from django.utils.translation import gettext as _

from access.grants import set_holders
from accounts.models import User
from core.clock import today
from core.errors import Refused
from exchanges.enums import SeatFunction, SeatState
from exchanges.models import Delegation, Exchange, Seat
from exchanges.services.rooms import admit
from nonattribution.epochs import rotate
from nonattribution.models import Audience
from organisations.enums import OrganisationKind
from organisations.models import Organisation


def admit_delegation(
    *, exchange: Exchange, organisation: Organisation, name: str, kind: OrganisationKind
) -> Delegation:
    """Let an organisation take part in an exchange as a delegation."""
    return Delegation.objects.create(
        exchange=exchange,
        organisation=organisation,
        name=name,
        kind=kind,
        country=organisation.country,
    )


@transaction.atomic
def seat_person(*, delegation: Delegation, person: User, function: SeatFunction) -> Seat:
    """Give a person a seat in a delegation.

    Raises Refused for people with access to the CMS: its tables keep the times of their work, and
    nothing that names a person who may hold a seat may be finer than a day.
    """
    if person.is_superuser or person.has_perm("wagtailadmin.access_admin"):
        raise Refused(
            _(
                "People who edit the public site cannot hold a seat, because the CMS keeps the times of their work."
            )
        )
    seat, _created = Seat.objects.update_or_create(
        delegation=delegation,
        person=person,
        defaults={"function": function, "state": SeatState.ACTIVE},
    )
    apply_admissions(exchange=delegation.exchange)
    return seat


@transaction.atomic
def end_seat(*, seat: Seat) -> None:
    """End a seat: its holder loses everything that depended on it, at once.

    Nobody knows which tokens are the holder's, so the keys of all their rooms are replaced.
    Contributions stay as they were.
    """
    seat.state = SeatState.ENDED
    seat.save(update_fields=["state"])
    apply_admissions(exchange=seat.delegation.exchange)
    for audience in Audience.objects.filter(room__delegations=seat.delegation).distinct():
        rotate(audience, on=today())


@transaction.atomic
def apply_admissions(*, exchange: Exchange) -> None:
    """Make the stored grants of an exchange and its rooms agree with its seats."""
    seats = Seat.objects.filter(delegation__exchange=exchange, state=SeatState.ACTIVE)
    people = [seat.person for seat in seats.select_related("person")]
    set_holders(permission="enter_exchange", on=exchange, people=people)
    for room in exchange.rooms.all():
        admit(room=room)
