"""App of the demonstration; it has no table."""

from django.apps import AppConfig


class DemoConfig(AppConfig):
    """The demonstration."""

    name = "demo"
