"""What a person may set about themselves."""

import zoneinfo

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.models import User

ZONES = sorted(zone for zone in zoneinfo.available_timezones() if "/" in zone or zone == "UTC")


class ProfileForm(forms.ModelForm[User]):
    """Name, language and time zone."""

    class Meta:
        model = User
        fields = ("display_name", "language", "time_zone")
        help_texts = {
            "language": _("Messages to you are written in this language."),
            "time_zone": _("Times on pages without script are shown in this zone."),
        }
        widgets = {"time_zone": forms.Select(choices=[(zone, zone) for zone in ZONES])}
