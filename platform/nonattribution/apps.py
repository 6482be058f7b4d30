"""App of the posting mechanism."""

from django.apps import AppConfig


class NonattributionConfig(AppConfig):
    """Posts without an author."""

    name = "nonattribution"
