"""Addresses of the restricted side. Rooms and threads have keys that tell nothing."""

from django.urls import path

from exchanges import views

app_name = "exchanges"

urlpatterns = [
    path("", views.exchange_list, name="list"),
    path("<uuid:key>/", views.exchange, name="exchange"),
    path("rooms/<uuid:key>/", views.room, name="room"),
    path("rooms/<uuid:key>/tokens/", views.tokens, name="tokens"),
    path("threads/<uuid:key>/", views.thread, name="thread"),
]
