"""App of the restricted side; lends the mechanism its threads and the sockets their rule."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _
from typing_extensions import override


class ExchangesConfig(AppConfig):
    """Exchanges, delegations, rooms, threads."""

    name = "exchanges"
    verbose_name = _("Exchanges")

    @override
    def ready(self) -> None:
        """Register what other parts ask for without knowing this app."""
        from core.settling import names_people  # noqa: PLC0415
        from exchanges.journal import ThreadJournal  # noqa: PLC0415 - models are ready only now
        from exchanges.models import ExchangeGrant, RoomGrant, Seat  # noqa: PLC0415
        from exchanges.permissions import ROOM_TOPIC, room_leases  # noqa: PLC0415
        from nonattribution import journal  # noqa: PLC0415
        from realtime import leases  # noqa: PLC0415

        journal.register(ThreadJournal())
        leases.register_rule(ROOM_TOPIC, room_leases)
        names_people(Seat, ExchangeGrant, RoomGrant)
