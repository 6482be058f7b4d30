"""App configurations that only the composition root may change."""

from wagtail.users.apps import WagtailUsersAppConfig


class CmsUsersConfig(WagtailUsersAppConfig):
    """Wagtail's screens about people, limited to those who work in the CMS."""

    default_auto_field = "django.db.models.AutoField"
    user_viewset = "config.cms_people.CmsPeople"
