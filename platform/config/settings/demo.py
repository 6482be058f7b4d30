"""What `make demo` serves: invented people only, one process, SQLite, everything in var/demo."""

import copy
from pathlib import Path

from config.settings.base import *  # noqa: F403
from config.settings.base import (
    BASE_DIR,
    EPOCH_KEY_SECRET,
    SECRET_KEY,
    TEMPLATES,
    database,
    env,
)
from config.settings.local_secrets import local_secret

VAR_DIR = Path(env("VAR_DIR", default=str(BASE_DIR / "var" / "demo")))
VAR_DIR.mkdir(parents=True, exist_ok=True)
# Also what set-up wrote there is nobody else's to read.
VAR_DIR.chmod(0o700)
DEMO_INSTANCE = True
SECRET_KEY = SECRET_KEY or local_secret(VAR_DIR, "secret-key")
EPOCH_KEY_SECRET = EPOCH_KEY_SECRET or local_secret(VAR_DIR, "epoch-key-secret")
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
DATABASES = {"default": database(VAR_DIR / "demo.sqlite3")}
MEDIA_ROOT = VAR_DIR / "media"
STATIC_ROOT = VAR_DIR / "static"
STATIC_ROOT.mkdir(exist_ok=True)
WHITENOISE_USE_FINDERS = True
# Nobody here is real. Printed mails would put names and moments into the process output.
EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
TICK_SECONDS = {
    "live": env.int("DEMO_TICK_SECONDS", default=10),
    "standard": 60,
    "careful": 300,
}
# All sign-ins of a demonstration come from one address.
ACCOUNT_RATE_LIMITS = {"login": False, "login_failed": "30/m/ip"}

TEMPLATES = copy.deepcopy(TEMPLATES)
TEMPLATES[0]["OPTIONS"]["context_processors"].append("config.context.demo_sign_ins")  # type: ignore[index]
