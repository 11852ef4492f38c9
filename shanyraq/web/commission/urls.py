"""Addresses of the housing commission."""

from django.urls import path

from shanyraq.web.commission.views import case, home, sitting

app_name = "commission"
urlpatterns = [
    path("", home.home, name="home"),
    path("sittings/new/", sitting.new, name="new"),
    path("sittings/<str:sitting_id>/", sitting.show, name="sitting"),
    path("sittings/<str:sitting_id>/notice/", sitting.notice, name="sitting_notice"),
    path("sittings/<str:sitting_id>/calendar/", sitting.calendar, name="sitting_calendar"),
    path("sittings/<str:sitting_id>/papers/<str:digest>/", sitting.paper, name="sitting_paper"),
    path("cases/<str:number>/", case.case, name="case"),
    path("cases/<str:number>/files/<str:digest>/", case.file, name="file"),
    path("cases/<str:number>/terms/<slug:code>/<int:part>/", case.term, name="term"),
    path("cases/<str:number>/<slug:code>/", case.act, name="act"),
]
