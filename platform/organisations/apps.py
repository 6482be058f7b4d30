"""App of organisations."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class OrganisationsConfig(AppConfig):
    """Organisations and who speaks for them."""

    name = "organisations"
    verbose_name = _("Organisations")
