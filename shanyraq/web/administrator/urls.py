"""Addresses of the administrator."""

from django.urls import path

from shanyraq.web.administrator import calendar, preview

app_name = "administrator"
urlpatterns = [
    path("", calendar.home, name="home"),
    path("calendar/", calendar.show, name="calendar"),
    path("calendar/preview/", preview.show, name="preview"),
    path("calendar/lay/", calendar.lay_act, name="lay"),
]
