"""The delegation and its seats."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from django_countries.fields import CountryField
from typing_extensions import override

from core.keys import KeyedModel
from exchanges.enums import SeatFunction, SeatState
from exchanges.models.exchange import Exchange
from organisations.enums import OrganisationKind
from organisations.models import Organisation


class Delegation(KeyedModel):
    """An organisation, a country or a municipality taking part in one exchange."""

    exchange = models.ForeignKey(Exchange, on_delete=models.CASCADE, related_name="delegations")
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="delegations"
    )
    name = models.CharField(_("name"), max_length=120)
    country = CountryField(_("country"), blank=True)
    kind = models.CharField(_("kind"), max_length=20, choices=OrganisationKind.choices)

    class Meta:
        verbose_name = _("delegation")
        verbose_name_plural = _("delegations")
        default_permissions = ()
        constraints = (
            models.UniqueConstraint(
                fields=("exchange", "organisation"), name="one_delegation_per_organisation"
            ),
        )

    @override
    def __str__(self) -> str:
        return self.name


class Seat(KeyedModel):
    """A person's place in a delegation. It has no date: when somebody came is nobody's business."""

    delegation = models.ForeignKey(Delegation, on_delete=models.CASCADE, related_name="seats")
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="seats"
    )
    function = models.CharField(_("function"), max_length=16, choices=SeatFunction.choices)
    state = models.CharField(
        _("state"), max_length=8, choices=SeatState.choices, default=SeatState.ACTIVE
    )

    class Meta:
        verbose_name = _("seat")
        verbose_name_plural = _("seats")
        default_permissions = ()
        constraints = (
            models.UniqueConstraint(fields=("delegation", "person"), name="one_seat_per_person"),
        )

    @override
    def __str__(self) -> str:
        return f"{self.person} ({self.delegation})"
