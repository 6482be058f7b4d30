"""The request that a page behind sign-in gets: there is a person, and types may say so."""

from django.http import HttpRequest

from accounts.models import User


class SignedInRequest(HttpRequest):
    """A request whose user is known, because a gate before the view has made sure."""

    user: User
