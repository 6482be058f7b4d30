"""How allauth behaves here: nobody signs up by themselves, nobody learns who has an account."""

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest
from typing_extensions import override


class InvitedOnlyAdapter(DefaultAccountAdapter):
    """Accounts come from invitations only."""

    @override
    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False
