"""Whoever is signed in and does not edit the public site finds nothing under /cms/."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from config.error_pages import not_found


class CmsForEditors:
    """Wagtail would send them to sign in, and sign-in, where they are already, back again."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Keep the next step."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer people without the right as for any address that is not there."""
        in_cms = request.path_info.startswith("/cms/")
        if in_cms and request.user.is_authenticated and not _edits(request):
            return not_found(request)
        return self.get_response(request)


def _edits(request: HttpRequest) -> bool:
    return bool(request.user.has_perm("wagtailadmin.access_admin"))
