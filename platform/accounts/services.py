"""Acts on accounts: bring a person in, end all their sessions."""

from __future__ import annotations

from allauth.account.forms import default_token_generator
from allauth.account.models import EmailAddress
from allauth.account.utils import user_pk_to_url_str
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.db.models import F
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from accounts.models import User
from core.errors import Refused


@transaction.atomic
def invite_person(*, email: str, display_name: str, language: str = "en") -> User:
    """Make an account without a password for `email`; the person sets one by a single-use link.

    Raises Refused on a demonstration instance (which holds no real people), on a malformed
    address, and when the address already has an account.
    """
    if settings.DEMO_INSTANCE:
        raise Refused(_("This is a demonstration. It does not take real people."))
    try:
        validate_email(email)
    except ValidationError as error:
        raise Refused(_("This is not a complete e-mail address.")) from error
    if User.objects.filter(email__iexact=email).exists():
        raise Refused(_("This address already has an account."))
    return add_person(email=email, display_name=display_name, language=language)


def invitation_link(person: User) -> str:
    """Return the path at which a person sets a password, once, within PASSWORD_RESET_TIMEOUT.

    Nothing is stored for it: the link is signed over the present password, so it ends when it has
    been used.
    """
    key = default_token_generator.make_token(person)
    with translation.override(person.language):
        return reverse(
            "account_reset_password_from_key",
            kwargs={"uidb36": user_pk_to_url_str(person), "key": key},
        )


def add_person(
    *, email: str, display_name: str, password: str | None = None, **fields: object
) -> User:
    """Save a person together with the verified address that sign-in looks up.

    Both rows are made now, because rows made at the first sign-in would keep the order of first
    visits.
    """
    person = User.objects.create_user(
        email=email, password=password, display_name=display_name, **fields
    )
    EmailAddress.objects.create(user=person, email=person.email, verified=True, primary=True)
    return person


def revoke_sessions(*, person: User) -> None:
    """End every session of `person`, on all devices, with the next request or socket check."""
    User.objects.filter(pk=person.pk).update(sessions_revoked=F("sessions_revoked") + 1)
