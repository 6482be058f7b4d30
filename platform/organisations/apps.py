"""App of organisations."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _
from typing_extensions import override


class OrganisationsConfig(AppConfig):
    """Organisations and who speaks for them."""

    name = "organisations"
    verbose_name = _("Organisations")

    @override
    def ready(self) -> None:
        """Name the table whose order would say who came before whom."""
        from core.settling import names_people  # noqa: PLC0415 - models are ready only now
        from organisations.models import Speaker  # noqa: PLC0415

        names_people(Speaker)
