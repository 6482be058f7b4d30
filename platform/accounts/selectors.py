"""Reads over people."""

from accounts.models import User


def has_real_people() -> bool:
    """Tell whether anybody on this instance is not invented."""
    return User.objects.filter(invented=False).exists()
