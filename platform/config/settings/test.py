"""For the suite: fast password hashing, everything in memory or in a scratch folder."""

import tempfile
from pathlib import Path

from config.settings.base import *  # noqa: F403
from config.settings.base import database

SECRET_KEY = "only-for-tests-" + "x" * 40
EPOCH_KEY_SECRET = "only-for-tests-too-" + "y" * 40
ALLOWED_HOSTS = ["testserver", "127.0.0.1", "localhost"]
VAR_DIR = Path(tempfile.gettempdir()) / "practice-exchange-tests"
DATABASES = {"default": database(VAR_DIR / "test.sqlite3")}
MEDIA_ROOT = VAR_DIR / "media"
STATIC_ROOT = VAR_DIR / "static"
STATIC_ROOT.mkdir(parents=True, exist_ok=True)
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
ACCOUNT_RATE_LIMITS = False
TICK_SECONDS = {"live": 10, "standard": 3600, "careful": 14400}
