"""Everything in one process: pages, sockets, drop, publication, leases."""

import os
import sys
import warnings
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
for folder in (ROOT, ROOT / "platform"):
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.production")

# Static files are small and read whole; behind a proxy it is the proxy that serves them.
warnings.filterwarnings("ignore", message="StreamingHttpResponse must consume")

from django.core.asgi import get_asgi_application  # noqa: E402

pages: Any = get_asgi_application()

from channels.auth import AuthMiddlewareStack  # noqa: E402
from channels.routing import ProtocolTypeRouter, URLRouter  # noqa: E402
from channels.security.websocket import AllowedHostsOriginValidator  # noqa: E402

from config.body_limit import limited  # noqa: E402
from config.lifespan import Lifespan  # noqa: E402
from exchanges.routing import websocket_urlpatterns  # noqa: E402
from nonattribution.drop import PREFIX, drop  # noqa: E402

limited_pages = limited(pages)


async def http(scope: Any, receive: Any, send: Any) -> None:
    """Give the drop its own small application; everything else is a page."""
    application = drop if scope["path"].startswith(PREFIX) else limited_pages
    await application(scope, receive, send)


sockets = AllowedHostsOriginValidator(AuthMiddlewareStack(URLRouter(websocket_urlpatterns)))
application = Lifespan(ProtocolTypeRouter({"http": http, "websocket": sockets}))
