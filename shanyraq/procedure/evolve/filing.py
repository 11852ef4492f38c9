"""The application and the family's consent."""

from dataclasses import replace

from shanyraq.procedure import events as e
from shanyraq.procedure.case import Case, Stage
from shanyraq.procedure.evolve.entering import folds, superseding
from shanyraq.procedure.household import Consent, ConsentState
from shanyraq.procedure.papers import Paper, PaperKind


@folds(e.FilingOpened)
def _filing_opened(case: Case, event: e.FilingOpened) -> Case:
    return replace(
        case,
        stage=Stage.FILING,
        edition=event.edition,
        calendar=event.calendar,
        route=event.route,
        national_bank=event.national_bank,
        provider=event.provider,
        owner=event.owner,
        hours=event.hours,
        extension_allowed=event.extension_allowed,
        filing=replace(case.filing, applicant=event.applicant, dwelling=event.dwelling, channel=event.channel),
    )


@folds(e.ApplicationPrepared)
def _application_prepared(case: Case, event: e.ApplicationPrepared) -> Case:
    filing = replace(
        case.filing,
        version=event.version,
        paper=event.paper,
        basis=event.basis,
        instalments=event.instalments,
        free_category=event.free_category,
        facts=event.facts,
        household=event.household,
        attached=event.attached,
        consents=(),
    )
    paper = Paper(PaperKind.APPLICATION, event.number, event.paper, event.prepared_on, event.code)
    return superseding(replace(case, filing=filing), paper)


def _answered(case: Case, consent: Consent) -> Case:
    others = tuple(one for one in case.filing.consents if one.person != consent.person)
    return replace(case, filing=replace(case.filing, consents=(*others, consent)))


@folds(e.ConsentGiven)
def _consent_given(case: Case, event: e.ConsentGiven) -> Case:
    return _answered(case, Consent(event.person, event.version, ConsentState.GIVEN, event.signature))


@folds(e.ConsentRefused)
def _consent_refused(case: Case, event: e.ConsentRefused) -> Case:
    return _answered(case, Consent(event.person, event.version, ConsentState.REFUSED))


@folds(e.ApplicationSubmitted)
def _application_submitted(case: Case, event: e.ApplicationSubmitted) -> Case:
    return replace(case, stage=Stage.SUBMITTED, filing=replace(case.filing, submitted_at=event.submitted_at))


@folds(e.ApplicationRegistered)
def _application_registered(case: Case, event: e.ApplicationRegistered) -> Case:
    return replace(case, stage=Stage.REVIEW, filing=replace(case.filing, registered_on=event.registered_on))
