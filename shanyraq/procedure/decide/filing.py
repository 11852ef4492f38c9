"""The application: opened, fixed for signature, signed by the family, sent and registered (p.3 to 5)."""

from datetime import date

from shanyraq.law.categories import FREE_CATEGORIES
from shanyraq.law.documents import DocumentKind
from shanyraq.law.hours import registration_day
from shanyraq.law.price import Basis
from shanyraq.law.routes import Route
from shanyraq.procedure import commands as c
from shanyraq.procedure import events as e
from shanyraq.procedure.actor import Role
from shanyraq.procedure.case import Case, Stage
from shanyraq.procedure.decide.ruling import Decided, Ruling, instalments_fault, signature_fault
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.household import ConsentState, Relation
from shanyraq.procedure.may.filing import day_of_registration
from shanyraq.procedure.may.transfer import TRANSFER_ARTICLES
from shanyraq.procedure.moment import Moment
from shanyraq.procedure.papers import Manner
from shanyraq.procedure.representation import Scope, acts_for

ATTACHABLE = frozenset(int(kind) for kind in DocumentKind) - {int(DocumentKind.APPLICATION)}


def open_filing(case: Case, command: c.OpenFiling, now: Moment) -> Decided:
    """A citizen opens their own filing; the operator opens it for the person in front of them."""
    if now.by.role is Role.APPLICANT and command.applicant != now.by.person:
        return Denial("not_the_applicant", "O437/p3")
    if command.national_bank and command.route is not Route.REPUBLICAN:
        return Denial("national_bank_is_republican", "O437/p6-3")
    if command.route.transfers and command.owner == command.provider:
        return Denial("owner_is_the_provider", TRANSFER_ARTICLES[command.route])
    opened = e.FilingOpened(
        edition=now.edition.code,
        calendar=now.calendar.latest,
        provider=command.provider,
        hours=command.hours,
        route=command.route,
        national_bank=command.national_bank,
        owner=command.owner,
        channel=command.channel,
        applicant=command.applicant,
        dwelling=command.dwelling,
        extension_allowed=command.extension_allowed,
        opened_at=now.at,
    )
    return (opened,)


def prepare(case: Case, command: c.PrepareApplication, now: Moment) -> Decided:
    """A new version of the text; whoever signed an earlier one has to sign again."""
    fault = _household_fault(case, command, now.today) or _basis_fault(command, now)
    if fault:
        return fault
    if any(one.kind not in ATTACHABLE for one in command.attached):
        return Denial("unknown_document_kind", "O437/p9-docs")
    prepared = e.ApplicationPrepared(
        version=case.filing.version + 1,
        paper=command.paper.digest,
        number=command.paper.number,
        code=command.paper.code,
        basis=command.basis,
        instalments=command.instalments,
        free_category=command.free_category,
        facts=command.facts,
        household=command.household,
        attached=command.attached,
        prepared_on=now.today,
    )
    return (prepared,)


def _household_fault(case: Case, command: c.PrepareApplication, today: date) -> Denial | None:
    persons = [one.person for one in command.household]
    if len(set(persons)) < len(persons):
        return Denial("relative_twice", "HL/21")
    applicant = next((one for one in command.household if one.person == case.filing.applicant), None)
    if applicant is None or applicant.relation is not Relation.SELF:
        return Denial("applicant_not_in_household", "HL/13-1")
    if any(one.born_on > today for one in command.household):
        return Denial("born_in_the_future", "HL/21")
    return None if applicant.is_adult(today) else Denial("applicant_is_minor", "HL/13-1")


def _basis_fault(command: c.PrepareApplication, now: Moment) -> Denial | None:
    if command.basis is not command.facts.basis:
        return Denial("facts_of_another_basis", "O437/p9-docs")
    if (command.basis is Basis.FREE) != (command.free_category is not None) or not _known_category(command, now):
        return Denial("free_needs_category", "HL/13-8")
    if (command.basis is Basis.INSTALMENTS) != (command.instalments is not None):
        return Denial("instalments_need_plan", "O437/app2")
    if command.instalments is None:
        return None
    # The residual value comes later; a period that only some values allow is looked at again with the agreement.
    return instalments_fault(command.instalments, None, now, besides="value_needed")


def _known_category(command: c.PrepareApplication, now: Moment) -> bool:
    """Whether the category is one of the law today, and the one that the list of papers was made for."""
    if command.free_category is None:
        return command.facts.free_category is None
    category = FREE_CATEGORIES.get(command.free_category)
    in_force = category is not None and category.in_force(now.today)
    return in_force and command.facts.free_category == command.free_category


def give_consent(case: Case, command: c.GiveConsent, now: Moment) -> Decided:
    """Each adult signs for themselves; somebody may stand in for them by power of attorney or court decision."""
    fault = _answer_fault(case, command.person, now)
    if fault:
        return fault
    fault = _not_entrusted(case, command.person, now)
    if fault:
        return fault
    stands_in = command.signature.manner in (Manner.REPRESENTED, Manner.COURT)
    if now.by.person != command.person and now.by.role is not Role.OPERATOR and not stands_in:
        return Denial("signed_by_another", "O437/p9-docs-1")
    consent = case.filing.consent(command.person)
    if consent is not None and consent.state is ConsentState.GIVEN:
        return Denial("already_signed", "O437/p9-docs-1")
    if consent is not None and command.signature.manner is Manner.REPRESENTED:
        return Denial("refusal_stands", "HL/13-1")
    signer = command.signature.signer if stands_in else command.person
    fault = signature_fault(command.signature, signer, case.filing.paper, "O437/p9-docs-1")
    return fault or (e.ConsentGiven(command.person, case.filing.version, command.signature),)


def _not_entrusted(case: Case, person: str, now: Moment) -> Denial | None:
    """Somebody of no part of the family signs for those alone who entrusted them with it (APPC 68)."""
    if now.by.role is Role.OPERATOR or case.filing.relative(now.by.person) is not None:
        return None
    entrusted = acts_for(case.representations, now.by.person, now.today, Scope.SIGNING)
    return None if person in entrusted else Denial("signed_by_another", "APPC/68")


def refuse_consent(case: Case, command: c.RefuseConsent, now: Moment) -> Decided:
    """Nobody refuses for another; a refusal can be taken back by signing."""
    fault = _answer_fault(case, command.person, now)
    if fault:
        return fault
    if now.by.person != command.person and now.by.role is not Role.OPERATOR:
        return Denial("signed_by_another", "HL/13-1")
    consent = case.filing.consent(command.person)
    if consent is not None and consent.state is ConsentState.GIVEN and case.stage is not Stage.FILING:
        return Denial("already_signed", "HL/13-1")
    if consent is not None and consent.state is ConsentState.REFUSED:
        return Denial("already_refused", "HL/13-1")
    return (e.ConsentRefused(command.person, case.filing.version, command.writing),)


def _answer_fault(case: Case, person: str, now: Moment) -> Denial | None:
    relative = case.filing.relative(person)
    if relative is None:
        return Denial("not_of_this_family", "O437/p9-docs-1")
    return None if relative.is_adult(now.today) else Denial("minor_is_not_asked", "HL/13-1")


def submit(case: Case, command: c.SubmitApplication, now: Moment) -> Decided:
    """Within the provider's hours the application is registered at once, else on the next working day (p.4)."""
    assert case.hours is not None, "a filing knows its provider's hours"
    submitted = e.ApplicationSubmitted(case.filing.version, now.at)
    day = registration_day(now.at, case.hours, now.calendar)
    return (submitted, e.ApplicationRegistered(day)) if day == now.today else (submitted,)


def register(case: Case, command: c.RegisterApplication, now: Moment) -> Decided:
    """The day is the one the law gives, even where the act comes later."""
    return (e.ApplicationRegistered(day_of_registration(case, now)),)


RULINGS: dict[type[c.Command], Ruling] = {
    c.OpenFiling: open_filing,
    c.PrepareApplication: prepare,
    c.GiveConsent: give_consent,
    c.RefuseConsent: refuse_consent,
    c.SubmitApplication: submit,
    c.RegisterApplication: register,
}
