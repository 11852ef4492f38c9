"""A case before the commission: the question, what this member can do now, the file, and after closing the outcome."""

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from shanyraq.law.terms import TermCode
from shanyraq.procedure.actor import Role
from shanyraq.procedure.case import Stage, Voting
from shanyraq.record.readers.case_page import CasePage
from shanyraq.record.readers.visibility import Ballot
from shanyraq.web.casefile.acts import Desk, given, just_done
from shanyraq.web.casefile.checks import document_lines
from shanyraq.web.casefile.composition import rules_rows
from shanyraq.web.casefile.drawn import DraftForm, drawn_up
from shanyraq.web.casefile.facts import facts_rows, household_lines, short_name
from shanyraq.web.casefile.files import handed_out
from shanyraq.web.casefile.hearing import hearing_view
from shanyraq.web.casefile.history import opening_items, timeline
from shanyraq.web.casefile.joined import goes_on, joined_rows
from shanyraq.web.casefile.life import representatives, voided
from shanyraq.web.casefile.moments import zone_of
from shanyraq.web.casefile.papers import attached_lines, paper_lines
from shanyraq.web.casefile.receipt import term_page
from shanyraq.web.casefile.registers import register_lines
from shanyraq.web.casefile.requirements import requirements
from shanyraq.web.casefile.signing import on_a_phone
from shanyraq.web.casefile.terms import bars, line_of, receipts
from shanyraq.web.casefile.waiting import waiting_lines
from shanyraq.web.commission.access import case_address, opened, term_address
from shanyraq.web.commission.ballot import kind_of
from shanyraq.web.commission.frame import commission_page
from shanyraq.web.commission.offering import offered, offered_form
from shanyraq.web.commission.outcome import members, outcome_view, suggested_lines
from shanyraq.web.commission.text import TEXT
from shanyraq.web.guards import guard
from shanyraq.web.see_other import SeeOther
from shanyraq.words.dates import say_datetime
from shanyraq.words.next_steps import NEXT_STEPS
from shanyraq.words.phrase import Lang
from shanyraq.words.price import PRICE
from shanyraq.words.purposes import PURPOSES
from shanyraq.words.stages import ROLES, say_stage


@guard("staff", Role.SECRETARY, Role.CHAIR, Role.MEMBER)
@opened
def case(request: HttpRequest, desk: Desk) -> HttpResponse:
    """One page: what to do above, the file below."""
    page, lang, today = desk.page, desk.lang, desk.today
    done = just_done(request, desk.number)
    history = timeline(page, desk.file, lang)
    told = tuple(item.title for item, one in zip(reversed(history), page.entries, strict=True) if one.seq in done)
    composition = page.case.commission.composition
    return commission_page(
        request,
        "commission/case.html",
        desk=desk,
        waiting=waiting_lines(desk.page, desk.by.person, desk.at, desk.lang),
        told=told,
        purpose=PURPOSES.say("sitting", lang),
        who=short_name(page, page.case.filing.applicant),
        where=page.dwelling.address.text(lang),
        stage=say_stage(page.case.stage, page.case.joined_to, lang),
        goes_on=goes_on(page, (desk.by,), today, case_address, lang),
        step=NEXT_STEPS.say(page.next_step.code, lang),
        turn=", ".join(ROLES.say(role, lang) for role in page.next_step.roles),
        mine=desk.by.role in page.next_step.roles,
        question=_question(page, lang),
        sitting=_sitting(page, lang),
        sitting_href=_sitting_href(page),
        ballot=_ballot(page, lang),
        offered=offered(desk),
        outcome=outcome_view(desk) if page.case.stage is not Stage.REVIEW else None,
        members=members(page, lang),
        suggested=suggested_lines(desk),
        rules=rules_rows(composition, lang) if composition else (),
        facts=(*facts_rows(page, lang), *joined_rows(page, (desk.by,), today, case_address, lang)),
        household=household_lines(page, today, lang),
        acting=representatives(page, today, lang),
        voided=voided(page, lang),
        checks=document_lines(page, desk.file, today, lang),
        requirements=requirements(page, today, lang),
        registers=register_lines(page, lang),
        papers=paper_lines(page, desk.file, lang),
        attached=attached_lines(page, desk.file, today, lang),
        hearing=hearing_view(page, lang),
        due=line_of(page, TermCode.COMMISSION_DECISION, today, lang),
        bars=bars(page, today, lang, term_address(page.number)),
        receipts=receipts(page, today, lang, term_address(page.number)),
        today=today,
        history=timeline(page, desk.file, lang, whole=False),
        openings=opening_items(page, lang),
    )


def _question(page: CasePage, lang: Lang) -> str:
    """What is put to the vote; before that, what the applicant asks for."""
    if page.case.commission.grants is not None:
        return TEXT.say("case.question", lang, basis=PRICE.say(f"basis.{page.case.commission.grants}", lang))
    return TEXT.say("case.asked", lang, basis=PRICE.say(f"basis.{page.case.filing.basis}", lang))


def _sitting(page: CasePage, lang: Lang) -> str:
    at = page.case.commission.sits_at
    return TEXT.say("case.sitting", lang, when=say_datetime(at.astimezone(zone_of(page)), lang)) if at else ""


def _sitting_href(page: CasePage) -> str:
    sitting = page.case.commission.sitting
    return reverse("commission:sitting", args=[sitting]) if sitting else ""


def _ballot(page: CasePage, lang: Lang) -> tuple[str, ...]:
    """While voting is open: how many have voted, and one's own vote; never anybody else's."""
    if page.case.commission.voting is not Voting.OPEN:
        return ()
    voted = sum(one.cast for one in page.ballots)
    kind = "votes.open" if page.case.commission.open_ballot else "votes.secret"
    said = [TEXT.say(kind, lang, voted=voted, voters=len(page.ballots))]
    if page.case.commission.open_ballot:
        said += [_cast(page, one, lang) for one in page.ballots if one.choice and one.member != page.by.person]
    own = next((one.choice for one in page.ballots if one.member == page.by.person and one.choice), None)
    if own is not None:
        said.append(TEXT.say("votes.own", lang, choice=TEXT.say(f"choice.{own}", lang)))
    return tuple(said)


def _cast(page: CasePage, one: Ballot, lang: Lang) -> str:
    choice = TEXT.say(f"choice.{one.choice}", lang)
    return TEXT.say("votes.cast", lang, name=short_name(page, one.member), choice=choice)


@guard("staff", Role.SECRETARY, Role.CHAIR, Role.MEMBER)
@opened
def act(request: HttpRequest, desk: Desk, code: str) -> HttpResponse:
    """Show the act with its reason if it may not be given; carry it out; a denial comes back with the form."""
    kind = kind_of(desk, code)
    if kind is None:
        raise Http404(code)
    if request.method == "POST":
        form = kind(desk, request.POST, request.FILES)
        if (phone := on_a_phone(request, form, to=_after(desk, code))) is not None:
            return phone
        if isinstance(form, DraftForm):
            if drawn_up(form):
                return SeeOther(reverse("commission:act", args=[desk.number, form.signed_by.code]))
        elif not form.errors and given(request, form) is not None:
            return SeeOther(_after(desk, code))
    else:
        form = kind(desk)
    offer = offered_form(desk, kind, form)
    return commission_page(request, "commission/act.html", desk=desk, form=form, offer=offer)


def _after(desk: Desk, code: str) -> str:
    """The case; for one who has just left it, the first page."""
    return reverse("commission:home") if code == "conflict" else reverse("commission:case", args=[desk.number])


@guard("staff", Role.SECRETARY, Role.CHAIR, Role.MEMBER)
@opened
def file(request: HttpRequest, desk: Desk, digest: str) -> HttpResponse:
    """A paper of the case, shown or saved."""
    return handed_out(request, desk.page, digest)


@guard("staff", Role.SECRETARY, Role.CHAIR, Role.MEMBER)
@opened
def term(request: HttpRequest, desk: Desk, code: str, part: int) -> HttpResponse:
    """How the last day of a term was counted, day by day."""
    made = term_page(desk.page, code, part, desk.today, desk.lang)
    if made is None:
        raise Http404(code)
    return commission_page(request, "commission/term.html", desk=desk, term=made)
