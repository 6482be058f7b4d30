"""App of live delivery; it has no table."""

from django.apps import AppConfig


class RealtimeConfig(AppConfig):
    """Live delivery."""

    name = "realtime"
