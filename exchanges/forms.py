"""What facilitators type."""

from django import forms
from django.utils.translation import gettext_lazy as _


class ThreadForm(forms.Form):
    """A new thread."""

    title = forms.CharField(
        label=_("Question or topic"),
        max_length=200,
        help_text=_("One question that this room discusses."),
    )
