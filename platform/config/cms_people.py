"""The CMS lists only those who work in it: no delegate appears on any of its screens."""

from typing import Any

from django.db.models import Q, QuerySet
from wagtail.users.views.users import IndexView, UserViewSet

from accounts.models import User

EDITORS = Q(is_superuser=True) | Q(
    groups__permissions__codename="access_admin",
    groups__permissions__content_type__app_label="wagtailadmin",
)


class CmsPeopleIndex(IndexView):
    """The list of people, without a column for the last sign-in, which is never kept."""

    def get_base_queryset(self) -> QuerySet[User]:
        """Return those who may enter the CMS."""
        return User.objects.filter(EDITORS).distinct()

    @property
    def columns(self) -> list[Any]:
        """Return Wagtail's columns but the time of the last sign-in."""
        return [column for column in super().columns if column.name != "last_login"]


class CmsPeople(UserViewSet):
    """Wagtail's user screens over editors only."""

    index_view_class = CmsPeopleIndex

    def get_queryset(self) -> QuerySet[User]:
        """Return those who may enter the CMS."""
        return User.objects.filter(EDITORS).distinct()
