"""App of people and sign-in."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AccountsConfig(AppConfig):
    """People and sign-in."""

    name = "accounts"
    verbose_name = _("People")
