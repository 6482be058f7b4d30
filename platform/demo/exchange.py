"""The demonstration's restricted side: one global exchange, invented from end to end."""

from __future__ import annotations

import datetime as dt
import secrets
import uuid
from collections.abc import Iterable
from dataclasses import dataclass

from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group
from django.db import transaction
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from access.grants import set_holders
from accounts.models import User
from accounts.services import add_person
from core import clock
from core.text import canonicalise, render
from demo.content.delegations import (
    AUTHOR,
    DELEGATIONS,
    FACILITATORS,
    OUTSIDER,
    DelegationContent,
    PersonContent,
)
from demo.content.discussions import THREADS, ThreadContent
from demo.simulation import Part
from exchanges.enums import POSTING_FUNCTIONS, ExchangeState, RoomKind, SeatState
from exchanges.models import Delegation, Exchange, Post, Room, Seat, Thread, Tick
from exchanges.services.delegations import admit_delegation, apply_admissions
from exchanges.services.rooms import open_room
from nonattribution.enums import Mode
from organisations.enums import OrganisationKind
from organisations.models import Organisation, Speaker

# Public on purpose: a demonstration takes no real people.
DEMO_PASSWORD = "open-doors-demo"  # noqa: S105
MAIL_DOMAIN = "demo.example"
TITLE = "Ending the detention of children: a global peer exchange"
# Seats that no program plays, so that whoever tries the demonstration can take them.
FREE_SEATS = {"valdoria": "en", "soralba": "es", "nahrazan": "ar", "merlande": "fr"}
BREAKOUT_EVERY = 3
SIMULATED_IN = {"plenary": 16, "case_management": 10}


@dataclass(frozen=True)
class SignIn:
    """One account that a newcomer may try."""

    label: str | Promise
    email: str


def sign_ins() -> list[SignIn]:
    """Return the accounts to try, by kind of person."""
    return [
        SignIn(_("Government delegate, in English"), _seat_email("valdoria", 0)),
        SignIn(_("Government delegate, in Arabic"), _seat_email("nahrazan", 0)),
        SignIn(_("Government delegate, in Spanish"), _seat_email("soralba", 0)),
        SignIn(_("Government delegate, in French"), _seat_email("merlande", 0)),
        SignIn(_("Facilitator"), _email(FACILITATORS[0])),
        SignIn(_("Member of a civil-society organisation"), _email(AUTHOR)),
        SignIn(_("Somebody who is in no exchange"), _email(OUTSIDER)),
    ]


@transaction.atomic
def load_exchange() -> bool:
    """Make the exchange with its people, rooms and first posts; False when it is there already."""
    if Exchange.objects.filter(title=TITLE).exists():
        return False
    today = clock.today()
    password = make_password(DEMO_PASSWORD)
    exchange = Exchange.objects.create(
        title=TITLE,
        theme="Alternatives to the immigration detention of children",
        summary="Delegations tell each other what they tried, what failed and what lasted.",
        starts_on=today - dt.timedelta(days=7),
        ends_on=today + dt.timedelta(days=60),
        state=ExchangeState.OPEN,
    )
    _people_outside(exchange, password=password)
    delegations = {
        content.key: _admit(content, exchange=exchange, password=password)
        for content in DELEGATIONS
    }
    rooms = _open_rooms(exchange, delegations)
    apply_admissions(exchange=exchange)
    for content in THREADS:
        _open_thread(content, room=rooms[content.room])
    return True


def simulated_parts() -> list[Part]:
    """Return what is still to be said in each thread, and by whom of the simulated delegates."""
    parts = []
    taken: set[uuid.UUID] = set()
    for content in THREADS:
        thread = Thread.objects.select_related("room").get(title=content.title)
        said = set(thread.posts.values_list("text", flat=True))
        lines = tuple(line for line in content.lines if canonicalise(line) not in said)
        people = _simulated_in(thread.room, without=taken)[: SIMULATED_IN[content.room]]
        taken |= {person.pk for person in people}
        parts.append(Part(thread.pk, tuple(person.email for person in people), lines))
    return parts


def _simulated_in(room: Room, *, without: set[uuid.UUID]) -> list[User]:
    """Return simulated people who may post in a room, first one of each delegation."""
    seats = Seat.objects.filter(
        delegation__rooms=room,
        state=SeatState.ACTIVE,
        function__in=POSTING_FUNCTIONS,
        person__simulated=True,
    ).exclude(person__in=without)
    ranks: dict[object, int] = {}
    ranked = []
    for seat in seats.select_related("person").order_by("delegation__name", "person__email"):
        rank = ranks[seat.delegation_id] = ranks.get(seat.delegation_id, -1) + 1
        ranked.append((rank, seat.person))
    return [person for _rank, person in sorted(ranked, key=lambda pair: pair[0])]


def _people_outside(exchange: Exchange, *, password: str) -> None:
    editors = Group.objects.filter(name__in=["Editors", "Moderators"])
    facilitators = []
    for content in (*FACILITATORS, AUTHOR, OUTSIDER):
        person = _person(_email(content), content.name, content.language, password=password)
        organisation = _organisation(content.organisation, OrganisationKind.CIVIL_SOCIETY)
        Speaker.objects.create(organisation=organisation, person=person)
        if content in FACILITATORS:
            person.groups.set(editors)
            facilitators.append(person)
            exchange.hosts.add(organisation)
    set_holders(permission="facilitate_exchange", on=exchange, people=facilitators)


def _admit(content: DelegationContent, *, exchange: Exchange, password: str) -> Delegation:
    delegation = admit_delegation(
        exchange=exchange,
        organisation=_organisation(content.organisation, OrganisationKind(content.kind)),
        name=content.name["en"],
        kind=OrganisationKind(content.kind),
    )
    seats = []
    for position, seat in enumerate(content.seats):
        free = position == 0 and content.key in FREE_SEATS
        person = _person(
            _seat_email(content.key, position),
            seat.name,
            content.language,
            password=password,
            simulated=not free,
        )
        seats.append(Seat(delegation=delegation, person=person, function=seat.function))
    Seat.objects.bulk_create(seats)
    return delegation


def _open_rooms(exchange: Exchange, delegations: dict[str, Delegation]) -> dict[str, Room]:
    some = [
        delegation
        for position, (key, delegation) in enumerate(delegations.items())
        if position % BREAKOUT_EVERY == 0 or key == "nahrazan"
    ]
    some = [one for one in some if one not in (delegations["soralba"], delegations["merlande"])]
    plenary = open_room(
        exchange=exchange,
        title="Plenary",
        kind=RoomKind.PLENARY,
        mode=Mode.LIVE,
        delegations=delegations.values(),
    )
    breakout = open_room(
        exchange=exchange,
        title="Case management",
        kind=RoomKind.BREAKOUT,
        mode=Mode.LIVE,
        delegations=some,
    )
    Room.objects.filter(pk=plenary.pk).update(
        purpose="Open to every delegation. Write freely about what failed as well as what worked."
    )
    Room.objects.filter(pk=breakout.pk).update(
        purpose="Open to the delegations that asked to work on case management."
    )
    return {"plenary": plenary, "case_management": breakout}


def _open_thread(content: ThreadContent, *, room: Room) -> None:
    """Open a thread with the posts that a newcomer finds, dated by the day."""
    today = clock.today()
    days = sorted({post.day_offset for post in content.opening})
    thread = Thread.objects.create(
        room=room, title=content.title, opened_on=today + dt.timedelta(days=min(days))
    )
    numbers = iter(range(1, len(content.opening) + 1))
    for tick_number, day in enumerate(days, start=1):
        tick = Tick.objects.create(
            room=room, number=tick_number, day=today + dt.timedelta(days=day)
        )
        texts = [canonicalise(post.text) for post in content.opening if post.day_offset == day]
        Post.objects.bulk_create(_posts(texts, thread=thread, tick=tick, numbers=numbers))


def _posts(
    texts: Iterable[str], *, thread: Thread, tick: Tick, numbers: Iterable[int]
) -> list[Post]:
    return [
        Post(
            thread=thread,
            tick=tick,
            number=number,
            text=text,
            html=render(text),
            tag=secrets.token_bytes(32),
            edit_hash=secrets.token_bytes(32),
        )
        for text, number in zip(texts, numbers, strict=False)
    ]


def _person(
    email: str, name: str, language: str, *, password: str, simulated: bool = False
) -> User:
    person = add_person(
        email=email, display_name=name, language=language, invented=True, simulated=simulated
    )
    # One hash for all: a demonstration's password is no secret, and hashing 90 takes long.
    User.objects.filter(pk=person.pk).update(password=password)
    return person


def _organisation(name: str, kind: OrganisationKind) -> Organisation:
    found, _created = Organisation.objects.get_or_create(
        name=name, defaults={"kind": kind, "invented": True}
    )
    return found


def _email(content: PersonContent) -> str:
    return f"{content.key}@{MAIL_DOMAIN}"


def _seat_email(key: str, position: int) -> str:
    content = next(one for one in DELEGATIONS if one.key == key)
    noun = content.seats[position].name.split()[1].lower()
    return f"{noun}.{key}@{MAIL_DOMAIN}"
