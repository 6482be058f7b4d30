"""A room's socket in a test, without a server."""

from __future__ import annotations

import json
from typing import Any

from asgiref.testing import ApplicationCommunicator
from channels.routing import URLRouter

from exchanges.routing import websocket_urlpatterns


class RoomSocket(ApplicationCommunicator):
    """What a browser sees of a room's socket when a person opens it."""

    def __init__(self, person: Any, room: Any) -> None:
        scope = {"type": "websocket", "path": f"/ws/rooms/{room}/", "headers": [], "user": person}
        super().__init__(URLRouter(websocket_urlpatterns), scope)

    async def opens(self) -> None:
        """Connect; the server always accepts, and closes again if there is nothing here."""
        await self.send_input({"type": "websocket.connect"})
        assert (await self.receive_output())["type"] == "websocket.accept"

    async def says(self, text: str) -> None:
        """Send one text."""
        await self.send_input({"type": "websocket.receive", "text": text})

    async def hears(self) -> Any:
        """Return the next frame, or the close message."""
        message = await self.receive_output()
        return json.loads(message["text"]) if message["type"] == "websocket.send" else message

    async def leaves(self) -> None:
        """Close from the browser's side."""
        await self.send_input({"type": "websocket.disconnect", "code": 1001})
        await self.wait()
