"""The CMS has its own, looser content security policy; every other path has the strict one."""

from csp.middleware import CSPMiddleware
from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from typing_extensions import override


class CspByPath(CSPMiddleware):
    """Send the strict policy everywhere but under /cms/."""

    @override
    def process_response(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        """Set the policy that belongs to the request's path."""
        if request.path_info.startswith("/cms/"):
            response["Content-Security-Policy"] = settings.CMS_CONTENT_SECURITY_POLICY
            return response
        answered: HttpResponseBase = super().process_response(request, response)
        return answered
