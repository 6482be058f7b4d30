"""For the person who changes the code: debug pages, local secrets, SQLite in var/."""

from config.settings.base import *  # noqa: F403
from config.settings.base import EPOCH_KEY_SECRET, SECRET_KEY, VAR_DIR
from config.settings.local_secrets import local_secret

DEBUG = True
SECRET_KEY = SECRET_KEY or local_secret(VAR_DIR, "secret-key")
EPOCH_KEY_SECRET = EPOCH_KEY_SECRET or local_secret(VAR_DIR, "epoch-key-secret")
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
TICK_SECONDS = {"live": 10, "standard": 60, "careful": 300}
