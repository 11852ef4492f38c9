"""Addresses of the provider's staff."""

from django.urls import path

from shanyraq.web.office.views import act, case, keys, monitoring, purpose, reached, search, signing, worklist
from shanyraq.web.office.views.late import late

app_name = "office"
urlpatterns = [
    path("", worklist.cases, name="cases"),
    path("find/", search.find, name="find"),
    path("sign/", signing.papers, name="sign"),
    path("late/", late, name="late"),
    path("monitoring/", monitoring.monitoring, name="monitoring"),
    path("monitoring/again/", monitoring.again, name="monitoring_again"),
    path("keys/", keys.keys, name="keys"),
    path("cases/<str:number>/", case.case, name="case"),
    path("cases/<str:number>/purpose/", purpose.purpose, name="purpose"),
    path("cases/<str:number>/reached/", reached.reached, name="reached"),
    path("cases/<str:number>/files/<str:digest>/", case.file, name="file"),
    path("cases/<str:number>/dossier/", case.dossier, name="dossier"),
    path("cases/<str:number>/<slug:code>/", act.act, name="act"),
]
