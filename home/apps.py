"""App of public pages."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    """Public pages."""

    name = "home"
    verbose_name = _("Public pages")
