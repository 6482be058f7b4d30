"""Grants of a permission on one object to one person, stored by guardian.

guardian is the store, never the rule: its own questions let superusers in and count permissions
held on the whole model. Every question here asks for rows of this person on this object, no more.
An app keeps its grants in direct foreign-key tables by subclassing `PersonGrant`.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, cast

from django.db import models, transaction
from guardian.models import UserObjectPermissionBase
from guardian.shortcuts import assign_perm, remove_perm
from guardian.utils import get_user_obj_perms_model

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser


class PersonGrant(UserObjectPermissionBase):
    """Base of a table of grants; the subclass names the object by a key `content_object`."""

    class Meta(UserObjectPermissionBase.Meta):
        abstract = True


def holds(grants: type[PersonGrant], *, permission: str, on: Any, person: Any) -> models.Exists:
    """Return the condition "`person` holds `permission` on `on`", over one table of grants.

    Either side is a key or an OuterRef, so that "which objects may she" and "which people may" are
    the same condition. Being a superuser or holding a model permission fulfils nothing here.
    """
    return models.Exists(
        grants._default_manager.filter(  # noqa: SLF001 - Django's documented name
            content_object=on, user=person, permission__codename=permission
        )
    )


def holders(*, permission: str, on: models.Model) -> set[Any]:
    """Return the keys of the people who hold `permission` on the object."""
    return set(
        _grants(on)
        .objects.filter(content_object=on, permission__codename=permission)
        .values_list("user_id", flat=True)
    )


def grant(*, person: AbstractBaseUser, permission: str, on: models.Model) -> None:
    """Give `person` the permission on the object; giving it twice changes nothing."""
    assign_perm(permission, person, on)


def withdraw_grant(*, person: AbstractBaseUser, permission: str, on: models.Model) -> None:
    """Take the permission on the object from `person`, if held."""
    remove_perm(permission, person, on)


@transaction.atomic
def set_holders(*, permission: str, on: models.Model, people: Iterable[AbstractBaseUser]) -> None:
    """Make `people` exactly those who hold `permission` on the object.

    New rows are written in random order: an order would say who was admitted before whom.
    """
    wanted = {person.pk: person for person in people}
    held = holders(permission=permission, on=on)
    _grants(on).objects.filter(
        content_object=on, permission__codename=permission, user_id__in=held - wanted.keys()
    ).delete()
    missing = [person for key, person in wanted.items() if key not in held]
    secrets.SystemRandom().shuffle(missing)
    for person in missing:
        grant(person=person, permission=permission, on=on)


def _grants(on: models.Model) -> type[PersonGrant]:
    """Return the table of grants that belongs to the object's own."""
    return cast("type[PersonGrant]", get_user_obj_perms_model(on))
