"""Addresses of sockets."""

from django.urls import path

from exchanges.consumers import RoomConsumer

websocket_urlpatterns = [path("ws/rooms/<uuid:key>/", RoomConsumer.as_asgi())]
