"""The CMS lists only those who work in it: no delegate appears on any of its screens."""

from typing import Any

from django.db.models import Q, QuerySet
from wagtail.admin.views.generic.usage import UsageView
from wagtail.users.views.users import (
    DeleteView,
    EditView,
    HistoryView,
    IndexView,
    UserFilterSet,
    UserViewSet,
)

from accounts.models import User
from core.errors import NotFound

EDITORS = Q(is_superuser=True) | Q(
    groups__permissions__codename="access_admin",
    groups__permissions__content_type__app_label="wagtailadmin",
)


HIDDEN_COLUMNS = {"last_login", "bulk_actions"}


class CmsPeopleFilter(UserFilterSet):
    """Wagtail's filters but the one for the last sign-in."""

    last_login = None


class CmsPeopleIndex(IndexView):
    """The list of people, without a column for the last sign-in, which is never kept."""

    def get_base_queryset(self) -> QuerySet[User]:
        """Return those who may enter the CMS."""
        return User.objects.filter(EDITORS).distinct()

    @property
    def columns(self) -> list[Any]:
        """Return Wagtail's columns but the last sign-in and the boxes for acts on many at once."""
        return [column for column in super().columns if column.name not in HIDDEN_COLUMNS]


class _EditorsOnly:
    """A screen about one person: there is none about anybody who does not work in the CMS."""

    def get_object(self, *args: Any, **kwargs: Any) -> User:
        """Return the editor asked for; delegates are not found."""
        found: User = super().get_object(*args, **kwargs)  # type: ignore[misc]
        if not User.objects.filter(EDITORS, pk=found.pk).exists():
            raise NotFound
        return found


class CmsPersonEdit(_EditorsOnly, EditView):
    """Changing an editor."""


class CmsPersonDelete(_EditorsOnly, DeleteView):
    """Deleting an editor."""


class CmsPersonHistory(_EditorsOnly, HistoryView):
    """The CMS history of an editor."""


class CmsPersonUsage(_EditorsOnly, UsageView):
    """Where an editor is mentioned."""


class CmsPeople(UserViewSet):
    """Wagtail's user screens over editors only."""

    index_view_class = CmsPeopleIndex
    filterset_class = CmsPeopleFilter
    edit_view_class = CmsPersonEdit
    delete_view_class = CmsPersonDelete
    history_view_class = CmsPersonHistory
    usage_view_class = CmsPersonUsage
    copy_view_enabled = False
