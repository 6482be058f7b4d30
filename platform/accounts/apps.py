"""App of people and sign-in."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _
from typing_extensions import override


class AccountsConfig(AppConfig):
    """People and sign-in."""

    name = "accounts"
    verbose_name = _("People")

    @override
    def ready(self) -> None:
        """Name the tables whose order would say who came before whom."""
        from allauth.account.models import EmailAddress  # noqa: PLC0415 - models are ready only now

        from accounts.models import User  # noqa: PLC0415
        from core.settling import names_people  # noqa: PLC0415

        names_people(User, EmailAddress)
