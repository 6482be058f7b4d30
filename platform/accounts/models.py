"""The person: an e-mail as name, a language, a time zone, and no trace of visits."""

from __future__ import annotations

from typing import Any, ClassVar

from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.db import models
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _
from typing_extensions import override

from core.keys import KeyedModel


class People(BaseUserManager["User"]):
    """Makes people; how they come in is `accounts.services`."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> User:
        """Save and return a person; without a password nobody can sign in as them yet."""
        user = self.model(email=self.normalize_email(email).lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str, **fields: Any) -> User:
        """Save and return an administrator of the CMS (who sees no exchange by it)."""
        return self.create_user(email, password, is_superuser=True, **fields)

    @override
    def get_by_natural_key(self, username: str | None) -> User:
        return self.get(email__iexact=username)


class User(KeyedModel, AbstractBaseUser, PermissionsMixin):
    """A person with an account.

    There is no `last_login` and no `date_joined`: a copy of this table must not say when anybody
    was here (design: nothing stored that names a person is finer than a day).
    """

    last_login = None
    email = models.EmailField(_("e-mail address"), unique=True)
    display_name = models.CharField(_("name"), max_length=120)
    language = models.CharField(
        _("language"), max_length=8, choices=settings.LANGUAGES, default="en"
    )
    time_zone = models.CharField(_("time zone"), max_length=64, default="UTC")
    is_active = models.BooleanField(_("may sign in"), default=True)
    sessions_revoked = models.PositiveIntegerField(
        default=0, help_text=_("Raised to end every session of this person at once.")
    )
    invented = models.BooleanField(
        default=False, help_text=_("A made-up person of a demonstration.")
    )
    simulated = models.BooleanField(
        default=False, help_text=_("A made-up person whom a program plays in a demonstration.")
    )

    objects: ClassVar[People] = People()

    EMAIL_FIELD = "email"
    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["display_name"]

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")

    @override
    def __str__(self) -> str:
        return self.display_name or self.email

    def get_full_name(self) -> str:
        """Return the name, as the CMS asks for it."""
        return self.display_name

    @override
    def get_session_auth_hash(self) -> str:
        """Return what a session must agree with: the password and the revocation counter."""
        return self._session_hash(secret=None)

    @override
    def get_session_auth_fallback_hash(self) -> Any:
        for secret in settings.SECRET_KEY_FALLBACKS:
            yield self._session_hash(secret=secret)

    def _session_hash(self, *, secret: str | bytes | None) -> str:
        value = f"{self.password}:{self.sessions_revoked}"
        return salted_hmac(
            "accounts.models.User.session", value, secret=secret, algorithm="sha256"
        ).hexdigest()
