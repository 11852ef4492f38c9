"""Addresses anyone may open."""

from django.urls import path

from shanyraq.web.public import dates, home, suits

app_name = "public"
urlpatterns = [
    path("", home.home, name="home"),
    path("suits/", suits.suits, name="suits"),
    path("dates/", dates.dates, name="dates"),
    path("order/", home.home, name="order"),
    path("p/", home.home, name="paper"),
    path("status/", home.home, name="status"),
    path("accessibility/", home.home, name="accessibility"),
]
