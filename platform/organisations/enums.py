"""Kinds of organisation."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class OrganisationKind(models.TextChoices):
    """What an organisation is, in the field's terms."""

    GOVERNMENT = "government", _("government")
    LOCAL_AUTHORITY = "local_authority", _("local authority")
    UN = "un", _("UN agency")
    CIVIL_SOCIETY = "civil_society", _("civil society")
    LIVED_EXPERIENCE = "lived_experience", _("experts with lived experience")
    ACADEMIA = "academia", _("academia")
