"""What may leave the server live: frozen dataclasses, encoded once, announced after the commit."""

from __future__ import annotations

import dataclasses
import json
from typing import Any, ClassVar

from asgiref.sync import async_to_sync
from channels.layers import get_channel_layer
from django.db import transaction

GROUP = "frames"


@dataclasses.dataclass(frozen=True)
class Event:
    """Base of every event. What a subclass does not declare cannot leave."""

    kind: ClassVar[str]

    def encode(self) -> str:
        """Return the one frame that everybody gets."""
        fields: dict[str, Any] = {"kind": self.kind, **dataclasses.asdict(self)}
        return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))


def publish_on_commit(*, to: str, event: Event) -> None:
    """Send `event` to everybody on the topic `to`, once the surrounding transaction has committed.

    One message crosses the channel layer per process; the hub there gives it to its sockets.
    """
    message = {"type": "frame", "topic": to, "text": event.encode()}
    transaction.on_commit(lambda: async_to_sync(get_channel_layer().group_send)(GROUP, message))
