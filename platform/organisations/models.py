"""The organisation and the people who speak for it."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from django_countries.fields import CountryField
from typing_extensions import override

from core.keys import KeyedModel
from organisations.enums import OrganisationKind


class Organisation(KeyedModel):
    """A ministry, authority, municipality, association, agency, university or network."""

    name = models.CharField(_("name"), max_length=200)
    kind = models.CharField(_("kind"), max_length=24, choices=OrganisationKind.choices)
    country = CountryField(_("country"), blank=True)
    invented = models.BooleanField(default=False)

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        ordering = ("name",)

    @override
    def __str__(self) -> str:
        return self.name


class Speaker(KeyedModel):
    """A person who speaks for an organisation."""

    organisation = models.ForeignKey(
        Organisation, on_delete=models.CASCADE, related_name="speakers"
    )
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="speaks_for"
    )

    class Meta:
        verbose_name = _("speaker")
        verbose_name_plural = _("speakers")
        constraints = (
            models.UniqueConstraint(
                fields=("organisation", "person"), name="one_speaker_per_person"
            ),
        )

    @override
    def __str__(self) -> str:
        return f"{self.person} ({self.organisation})"
