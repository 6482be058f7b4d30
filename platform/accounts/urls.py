"""Addresses of a person's own page."""

from django.urls import path

from accounts import views

app_name = "accounts"

urlpatterns = [path("me/", views.profile, name="profile")]
