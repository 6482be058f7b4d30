"""Addresses of sockets."""

from django.urls import path, re_path

from exchanges.consumers import NothingHere, RoomConsumer

websocket_urlpatterns = [
    path("ws/rooms/<uuid:key>/", RoomConsumer.as_asgi()),
    # Any other address is answered like a room that is not there.
    re_path(r"", NothingHere.as_asgi()),
]
