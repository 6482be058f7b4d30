"""Settings shared by every kind of instance; what differs comes from the environment."""

import zoneinfo
from pathlib import Path

import environ
from csp.constants import NONE, SELF
from django.utils.translation import gettext_lazy as _

BASE_DIR = Path(__file__).resolve().parents[3]
env = environ.Env()

DEBUG = False
SECRET_KEY: str = env("SECRET_KEY", default="")
# Encrypts the private keys of posting tokens; apart from SECRET_KEY so that each can be changed alone.
EPOCH_KEY_SECRET: str = env("EPOCH_KEY_SECRET", default="")
ALLOWED_HOSTS: list[str] = env.list("ALLOWED_HOSTS", default=[])
VAR_DIR = Path(env("VAR_DIR", default=str(BASE_DIR / "var")))

DEMO_INSTANCE = False
INSTANCE_NAME = "Practice & Exchange"

INSTALLED_APPS = [
    "home",
    "practices",
    "exchanges",
    "demo",
    "organisations",
    "realtime",
    "accounts",
    "access",
    "nonattribution",
    "core",
    "config.apps.CmsUsersConfig",
    "wagtail.contrib.redirects",
    "wagtail.sites",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.snippets",
    "wagtail.embeds",
    "wagtail.search",
    "wagtail.admin",
    "wagtail.locales",
    "wagtail",
    "modelcluster",
    "taggit",
    "allauth",
    "allauth.account",
    "guardian",
    "channels",
    "django_countries",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "config.csp.CspByPath",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "accounts.zones.OwnTimeZone",
    "exchanges.gate.SignInFirst",
    "config.cms_gate.CmsForEditors",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

ROOT_URLCONF = "config.urls"
ASGI_APPLICATION = "config.asgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "config.context.instance",
                "config.context.languages",
            ],
        },
    },
]

# ---- data -------------------------------------------------------------------------------------
SQLITE_OPTIONS = {
    # Without IMMEDIATE, concurrent read-then-write transactions fail with "database is locked".
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": (
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
        "PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY;"
    ),
}


def database(default_file: Path) -> dict[str, object]:
    """Return the database of DATABASE_URL, else SQLite in `default_file`."""
    if not env("DATABASE_URL", default=""):
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": str(default_file),
            "OPTIONS": SQLITE_OPTIONS,
        }
    found: dict[str, object] = env.db("DATABASE_URL")
    # Kept connections exhaust PostgreSQL under ASGI, where every request may meet a new thread.
    found["CONN_MAX_AGE"] = 0
    return found


DATABASES = {"default": database(VAR_DIR / "instance.sqlite3")}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

REDIS_URL: str = env("REDIS_URL", default="")
CHANNEL_LAYERS: dict[str, dict[str, object]] = {
    "default": (
        {
            "BACKEND": "channels_redis.pubsub.RedisPubSubChannelLayer",
            "CONFIG": {"hosts": [REDIS_URL]},
        }
        if REDIS_URL
        else {
            "BACKEND": "channels.layers.InMemoryChannelLayer",
            # The process has one subscription for as long as it lives; by default it would be
            # forgotten after a day, and after a minute in which it was busy.
            "CONFIG": {"group_expiry": 10**9, "expiry": 3600},
        }
    )
}
CACHES: dict[str, dict[str, object]] = {
    "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
}

# ---- people -----------------------------------------------------------------------------------
AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["accounts.hashers.FewAtOnce"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
# A session table would keep the second of every sign-in; the session lives in the browser, sealed.
SESSION_ENGINE = "accounts.sessions"
SESSION_COOKIE_AGE = 14 * 24 * 3600
SESSION_SAVE_EVERY_REQUEST = False
SESSION_COOKIE_SAMESITE = "Lax"
MESSAGE_STORAGE = "django.contrib.messages.storage.cookie.CookieStorage"
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "exchanges:list"
LOGOUT_REDIRECT_URL = "/"
ACCOUNT_ADAPTER = "accounts.adapter.InvitedOnlyAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_RATE_LIMITS: dict[str, str | bool] | bool = {
    "login": "60/m/ip",
    "login_failed": "10/m/ip,5/5m/key",
}
# guardian stores grants and answers nothing (see access): its backend stays out on purpose.
SILENCED_SYSTEM_CHECKS = ["guardian.W001"]
# guardian would otherwise create a real, active user "AnonymousUser".
ANONYMOUS_USER_NAME = None

# ---- languages --------------------------------------------------------------------------------
LANGUAGE_CODE = "en"
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = [
    ("en", _("English")),
    ("fr", _("French")),
    ("es", _("Spanish")),
    ("ar", _("Arabic")),
]
LOCALE_PATHS = [BASE_DIR / "locale"]
FORMAT_MODULE_PATH = ["config.formats"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"
WAGTAIL_I18N_ENABLED = True
LANGUAGE_COOKIE_SAMESITE = "Lax"

# ---- files ------------------------------------------------------------------------------------
STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
# What the bundler makes stands first and shadows its source under the same address.
STATICFILES_DIRS = [BASE_DIR / ".build" / "static", BASE_DIR / "static"]
MEDIA_URL = "/media/"
MEDIA_ROOT = VAR_DIR / "media"

# ---- content security -------------------------------------------------------------------------
DROP_ORIGIN: str = env("DROP_ORIGIN", default="")
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "worker-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF, *([DROP_ORIGIN] if DROP_ORIGIN else [])],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
# Wagtail's editor still uses inline script and style (stack trap; listed as open by Wagtail).
CMS_CONTENT_SECURITY_POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
    "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
    "connect-src 'self'; frame-src 'self'; frame-ancestors 'self'; base-uri 'none'; "
    "form-action 'self'; object-src 'none'"
)
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "config.error_pages.csrf_failure"

ZONE_REGIONS = {
    "Africa",
    "America",
    "Asia",
    "Atlantic",
    "Australia",
    "Europe",
    "Indian",
    "Pacific",
}

# ---- CMS: nothing leaves for a third party ------------------------------------------------------
WAGTAIL_SITE_NAME = INSTANCE_NAME
# Browsers refuse some of the names that the system's list also has.
WAGTAIL_USER_TIME_ZONES = sorted(
    {zone for zone in zoneinfo.available_timezones() if zone.split("/")[0] in ZONE_REGIONS}
    | {"UTC"}
)
WAGTAILADMIN_BASE_URL: str = env("BASE_URL", default="http://127.0.0.1:8000")
WAGTAILADMIN_LOGIN_URL = "account_login"
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
WAGTAILEMBEDS_FINDERS: list[dict[str, str]] = []
WAGTAIL_WORKFLOW_ENABLED = False

# ---- non-attribution ----------------------------------------------------------------------------
# Seconds between publications, by the mode of a room.
TICK_SECONDS = {"live": 60, "standard": 3600, "careful": 4 * 3600}
CROWD_MIN_OTHER_BLOCS = 5
CROWD_MIN_MEMBERS = 8

# ---- logs: see core.quiet_log -------------------------------------------------------------------
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"quiet": {"()": "core.quiet_log.QuietFormatter"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "quiet"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": ["stderr"], "level": "WARNING", "propagate": False},
        # Every 404 and 403 would be a line with a path: presence, once a path is somebody's.
        "django.request": {"handlers": ["stderr"], "level": "ERROR", "propagate": False},
        "django.security": {"handlers": ["stderr"], "level": "ERROR", "propagate": False},
        # Anybody can send a wrong Host as often as they like.
        "django.security.DisallowedHost": {"handlers": [], "propagate": False},
        "uvicorn": {"handlers": ["stderr"], "level": "WARNING", "propagate": False},
        # uvicorn.error announces every socket with its address at INFO.
        "uvicorn.error": {"handlers": ["stderr"], "level": "WARNING", "propagate": False},
        "uvicorn.access": {"handlers": [], "level": "CRITICAL", "propagate": False},
        "platform": {"handlers": ["stderr"], "level": "INFO", "propagate": False},
    },
}
