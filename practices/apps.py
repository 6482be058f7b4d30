"""App of the public library."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PracticesConfig(AppConfig):
    """The public library."""

    name = "practices"
    verbose_name = _("Practices")
