"""The standing commissions of the organisation: who sits in them, by which act, under which rules, until when."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from shanyraq.procedure.actor import Role
from shanyraq.procedure.composition import Seat
from shanyraq.procedure.decide.review import unlawful
from shanyraq.record.readers.commission import compositions
from shanyraq.record.writers.commissions import form_commission
from shanyraq.web.casefile.clicks import new_key
from shanyraq.web.casefile.composition import commission_name, rules_rows, seats_table
from shanyraq.web.casefile.denials import said_denial
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.office.commissions import CommissionForm, candidates
from shanyraq.web.office.frame import by_of, office_page
from shanyraq.web.office.text import TEXT
from shanyraq.web.see_other import SeeOther
from shanyraq.web.today import today


@guard("staff", Role.HEAD)
@require_http_methods(["GET", "HEAD"])
def commissions(request: HttpRequest) -> HttpResponse:
    """Commissions in office today; those whose own term is over are not shown in their seats."""
    lang = current_lang()
    found = compositions(by_of(request).organisation, today())
    bodies = [(commission_name(one, lang), seats_table(one, lang), rules_rows(one, lang)) for one in found]
    done = request.session.pop("body_formed", False)
    return office_page(request, "office/commissions.html", "commissions", bodies=bodies, done=done)


@guard("staff", Role.HEAD)
@require_http_methods(["GET", "HEAD", "POST"])
def commission_new(request: HttpRequest) -> HttpResponse:
    """Enter a commission by its act; files go to it from then on."""
    by, lang = by_of(request), current_lang()
    said = {str(one): TEXT.say(f"seat.{one}", lang) for one in Seat}
    said |= {"none": TEXT.say("body.seat.none", lang), "for": TEXT["body.seat.for"].say(lang, name="{name}")}
    sent = request.POST if request.method == "POST" else None
    form = CommissionForm(candidates(by, today()), said, sent, initial={"key": new_key(), "since": today()})
    if form.is_valid():
        composition = form.composition(by.organisation)
        denial = unlawful(composition, today())
        if denial is None:
            form_commission(composition)
            request.session["body_formed"] = True
            return SeeOther(reverse("office:commissions"))
        form.add_error(None, said_denial(denial, lang).whole)
    return office_page(request, "office/commission_new.html", "commissions", form=form)
