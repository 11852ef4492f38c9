"""Addresses of the provider's staff."""

from django.urls import path

from shanyraq.web.office.views import act, case, keys, monitoring, purpose, reached, search, signing, terms, worklist
from shanyraq.web.office.views.late import late
from shanyraq.web.office.views.term import term, term_of

app_name = "office"
urlpatterns = [
    path("", worklist.cases, name="cases"),
    path("find/", search.find, name="find"),
    path("sign/", signing.papers, name="sign"),
    path("late/", late, name="late"),
    path("terms/", terms.terms, name="terms"),
    path("terms/passed/", terms.passed, name="passed"),
    path("monitoring/", monitoring.monitoring, name="monitoring"),
    path("monitoring/again/", monitoring.again, name="monitoring_again"),
    path("keys/", keys.keys, name="keys"),
    path("cases/<str:number>/", case.case, name="case"),
    path("cases/<str:number>/purpose/", purpose.purpose, name="purpose"),
    path("cases/<str:number>/reached/", reached.reached, name="reached"),
    path("cases/<str:number>/files/<str:digest>/", case.file, name="file"),
    path("cases/<str:number>/dossier/", case.dossier, name="dossier"),
    path("cases/<str:number>/terms/<slug:code>/", term_of, name="term_of"),
    path("cases/<str:number>/terms/<slug:code>/<int:part>/", term, name="term"),
    path("cases/<str:number>/<slug:code>/", act.act, name="act"),
]
