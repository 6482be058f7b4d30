"""What a person may set about themselves."""

import zoneinfo

from django import forms

from accounts.models import User

ZONES = sorted(zone for zone in zoneinfo.available_timezones() if "/" in zone or zone == "UTC")


class ProfileForm(forms.ModelForm[User]):
    """Name, language and time zone."""

    class Meta:
        model = User
        fields = ("display_name", "language", "time_zone")
        widgets = {"time_zone": forms.Select(choices=[(zone, zone) for zone in ZONES])}
