"""Addresses anyone may open."""

from django.urls import path

from shanyraq.web.public import dates, home, order, readings, suits

app_name = "public"
urlpatterns = [
    path("", home.home, name="home"),
    path("suits/", suits.suits, name="suits"),
    path("dates/", dates.dates, name="dates"),
    path("order/", order.order, name="order"),
    path("order/readings/", readings.readings, name="readings"),
    path("order/calendar/", readings.calendar, name="calendar"),
    path("p/", home.home, name="paper"),
    path("status/", home.home, name="status"),
    path("accessibility/", home.home, name="accessibility"),
]
