"""The exchange: a meeting, or a series of meetings, under the Chatham House Rule."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from typing_extensions import override

from access.grants import PersonGrant
from core.keys import KeyedModel
from exchanges.enums import ExchangeState
from organisations.models import Organisation


class Exchange(KeyedModel):
    """A meeting of delegations under stated terms."""

    title = models.CharField(_("title"), max_length=200)
    theme = models.CharField(_("theme"), max_length=200, blank=True)
    summary = models.TextField(_("summary"), blank=True)
    starts_on = models.DateField(_("first day"))
    ends_on = models.DateField(_("last day"))
    state = models.CharField(
        _("state"), max_length=12, choices=ExchangeState.choices, default=ExchangeState.DRAFT
    )
    hosts = models.ManyToManyField(Organisation, verbose_name=_("hosts"), blank=True)

    class Meta:
        verbose_name = _("exchange")
        verbose_name_plural = _("exchanges")
        default_permissions = ()
        permissions = (
            ("enter_exchange", "May enter the exchange"),
            ("facilitate_exchange", "Runs the exchange"),
        )

    @override
    def __str__(self) -> str:
        return self.title


class ExchangeGrant(PersonGrant):
    """Who may enter or run an exchange; rows go with it."""

    content_object = models.ForeignKey(Exchange, on_delete=models.CASCADE)
