"""All addresses. Pages for people carry their language first; the CMS and machines do not."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.conf.urls.static import static
from django.http import HttpRequest, HttpResponse
from django.urls import include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

handler403 = "config.error_pages.forbidden"
handler404 = "config.error_pages.not_found"


def alive(request: HttpRequest) -> HttpResponse:
    """Say that the process answers."""
    return HttpResponse("ok", content_type="text/plain")


urlpatterns = [
    path("healthz", alive),
    path("cms/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    *(static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT) if settings.DEBUG else ()),
    *i18n_patterns(
        path("accounts/", include("allauth.account.urls")),
        path("accounts/", include("accounts.urls")),
        path("exchanges/", include("exchanges.urls")),
        path("", include(wagtail_urls)),
    ),
]
