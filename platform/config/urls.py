"""All addresses. Pages for people carry their language first; the CMS and machines do not."""

from allauth.account import urls as allauth_urls
from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, include, path
from django.views.static import serve
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from core.errors import NotFound

# What an invited person needs of allauth. Nobody changes or confirms an address by themselves.
ACCOUNT_ROUTES = {
    "account_login",
    "account_logout",
    "account_inactive",
    "account_signup",
    "account_reauthenticate",
    "account_change_password",
    "account_set_password",
    "account_reset_password",
    "account_reset_password_done",
    "account_reset_password_from_key",
    "account_reset_password_from_key_done",
}

handler403 = "config.error_pages.forbidden"
handler404 = "config.error_pages.not_found"

account_routes = [route for route in allauth_urls.urlpatterns if route.name in ACCOUNT_ROUTES]


def alive(request: HttpRequest) -> HttpResponse:
    """Say that the process answers."""
    return HttpResponse("ok", content_type="text/plain")


def uploaded_files() -> list[URLPattern]:
    """Serve what editors upload where there is no proxy to do it: in development and in a demo."""
    if not (settings.DEBUG or settings.DEMO_INSTANCE):
        return []
    address = f"{settings.MEDIA_URL.lstrip('/')}<path:path>"
    return [path(address, serve, {"document_root": settings.MEDIA_ROOT})]


def nothing_here(request: HttpRequest, **_given: str) -> HttpResponse:
    """Close an address that a library brings along."""
    raise NotFound


def to_sign_in(request: HttpRequest) -> HttpResponse:
    """Lead to the one sign-in page; whoever is signed in already finds nothing here."""
    if request.user.is_authenticated:
        raise NotFound
    return redirect("account_login")


urlpatterns = [
    path("healthz", alive),
    # One way in, with one limit on guesses: Wagtail's own sign-in pages lead to it.
    path("cms/login/", to_sign_in),
    # Acts on many people at once would list everybody, delegates too.
    path("cms/bulk/accounts/user/<str:action>/", nothing_here),
    path("cms/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    *uploaded_files(),
    *i18n_patterns(
        path("_util/login/", to_sign_in),
        path("accounts/", include(account_routes)),
        path("accounts/", include("accounts.urls")),
        path("exchanges/", include("exchanges.urls")),
        path("", include(wagtail_urls)),
    ),
]
