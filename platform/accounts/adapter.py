"""How allauth behaves here: nobody signs up by themselves, nobody learns who has an account."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest
from django.utils import translation
from typing_extensions import override


class InvitedOnlyAdapter(DefaultAccountAdapter):
    """Accounts come from invitations only."""

    @override
    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    @override
    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Write to a person in their own language, to a stranger in that of the page."""
        person = context.get("user")
        with translation.override(person.language if person else translation.get_language()):
            super().send_mail(template_prefix, email, context)
