"""App of grants; it has no table, the apps that own an object own its grants."""

from django.apps import AppConfig


class AccessConfig(AppConfig):
    """The mechanism of grants."""

    name = "access"
