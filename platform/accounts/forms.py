"""What a person may set about themselves."""

import zoneinfo

from django import forms
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from accounts.models import User

ZONES = sorted(zone for zone in zoneinfo.available_timezones() if "/" in zone or zone == "UTC")


class ProfileForm(forms.ModelForm[User]):
    """Name, language and time zone."""

    time_zone = forms.ChoiceField(
        label=capfirst(_("time zone")),
        choices=[(zone, zone) for zone in ZONES],
        help_text=_("Times on pages without script are shown in this zone."),
    )

    class Meta:
        model = User
        fields = ("display_name", "language", "time_zone")
        help_texts = {"language": _("Messages to you are written in this language.")}
