"""Addresses of officials outside the provider."""

from django.urls import path

from shanyraq.web.authority.views import act, case, home

app_name = "authority"
urlpatterns = [
    path("", home.home, name="home"),
    path("cases/<str:number>/", case.case, name="case"),
    path("cases/<str:number>/files/<str:digest>/", case.file, name="file"),
    path("cases/<str:number>/<slug:code>/", act.act, name="act"),
]
