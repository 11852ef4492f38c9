"""The addresses of the telephone: the page with the code, and what stands behind the code for the app."""

from django.urls import path

from shanyraq.web.phone import api, views

app_name = "phone"
urlpatterns = [
    path("sign/<str:token>/", views.code, name="page"),
    path("sign/<str:token>/state/", views.state, name="state"),
    path("egov-qr/api1/<str:token>", api.what, name="api1"),
    path("egov-qr/api2/<str:token>", api.papers, name="api2"),
]
