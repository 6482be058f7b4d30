"""App of base words; no tables of its own."""

from django.apps import AppConfig


class CoreConfig(AppConfig):
    """Base words."""

    name = "core"
