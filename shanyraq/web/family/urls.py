"""The addresses behind an adult's link. The link itself is a random token; after it the session knows who is in."""

from django.urls import path

from shanyraq.web.family import views

app_name = "family"
urlpatterns = [
    path("read/", views.read, name="read"),
    path("text/", views.text, name="text"),
    path("sign/", views.sign, name="sign"),
    path("refuse/", views.refuse, name="refuse"),
    path("done/", views.done, name="done"),
    path("close/", views.close, name="close"),
    path("closed/", views.closed, name="closed"),
    path("<str:token>/", views.door, name="door"),
]
