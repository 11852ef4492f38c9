"""Addresses anyone may open."""

from django.urls import path

from shanyraq.web.public import accessibility, dates, home, order, papers, readings, sent, status, suits

app_name = "public"
urlpatterns = [
    path("", home.home, name="home"),
    path("suits/", suits.suits, name="suits"),
    path("dates/", dates.dates, name="dates"),
    path("order/", order.order, name="order"),
    path("order/readings/", readings.readings, name="readings"),
    path("order/calendar/", readings.calendar, name="calendar"),
    path("p/", papers.by_code, name="paper"),
    # As short as can be: this address stands in the QR code of every paper.
    path("p/<str:code>", papers.found, name="paper_found"),
    path("status/", status.status, name="status"),
    path("sent/", sent.sent, name="sent"),
    path("accessibility/", accessibility.statement, name="accessibility"),
]
