"""The application and the notice that it was accepted (App. 1 and 2; p.5)."""

from datetime import date, datetime

from shanyraq.chancery.contents import ApplicationContent
from shanyraq.chancery.drawing_up.citizens import citizen
from shanyraq.chancery.drawing_up.issuing import Desk, desk, issue, local, text
from shanyraq.law.facts import Tenure
from shanyraq.law.price import instalment_rule
from shanyraq.law.terms import TermCode
from shanyraq.outside.documents.papers import filing as papers
from shanyraq.procedure.actor import By
from shanyraq.procedure.case import Case
from shanyraq.procedure.clocks import clock_of
from shanyraq.procedure.commands import Issued
from shanyraq.procedure.household import Consent, Relation
from shanyraq.procedure.papers import PaperKind
from shanyraq.record.calendars import edition_of
from shanyraq.record.readers.dwellings import TenancySeen, dwellings_of
from shanyraq.record.readers.files import file
from shanyraq.record.readers.people import people
from shanyraq.record.readers.signatures import evidence_of


class TenureUnknown(ValueError):
    """Neither the application nor the tenancy on record says by which paper, of which day, the tenant lives there."""


def draw_up_application(number: str, content: ApplicationContent, by: By, at: datetime) -> Issued:
    """The application of Appendix 1 (free) or 2 (redemption, instalments), for everybody's signature.

    Raises TenureUnknown.
    """
    on = desk(number, at)
    tenure, tenure_number, tenure_on = _tenure(on, content)
    applicant = on.case.filing.applicant
    adults = [one for one in content.household if one.is_adult(on.at.date()) and one.person != applicant]
    names = people(one.person for one in content.household)
    minors = [one for one in content.household if not one.is_adult(on.at.date())]
    return issue(
        on,
        PaperKind.APPLICATION,
        lambda head: papers.Application(
            issue=head,
            version=on.case.filing.version + 1,
            addressee=text(on.provider.names),
            applicant=citizen(applicant, number, at, on.address),
            tenure=tenure,
            tenure_number=tenure_number,
            tenure_on=tenure_on,
            dwelling=on.address,
            basis=content.basis,
            free_category=content.free_category,
            instalments=_instalments(on, content),
            attachments=tuple(papers.Attachment(one.kind, _name(one.digest), one.digest) for one in content.attached),
            family=tuple(papers.Consenting(citizen(one.person, number, at), one.relation) for one in adults),
            minors=tuple(papers.Minor(names[one.person].full_name, one.born_on, one.relation) for one in minors),
        ),
    )


def _tenure(on: Desk, content: ApplicationContent) -> tuple[papers.Tenure, str, date]:
    tenancy = _tenancy(on)
    number = content.tenure_number or (tenancy.number if tenancy else "")
    since = content.tenure_on or (tenancy.since if tenancy else None)
    if not number or since is None:
        raise TenureUnknown(on.number)
    basis: Tenure = content.facts.tenure
    return papers.Tenure(str(basis)), number, since


def _tenancy(on: Desk) -> TenancySeen | None:
    rented = dwellings_of(on.case.filing.applicant)
    return next((one for one in rented if one.dwelling.id == on.flat.id), None)


def _instalments(on: Desk, content: ApplicationContent) -> papers.Instalments | None:
    if content.instalments is None:
        return None
    rule = instalment_rule(edition_of(on.case), on.at.date())
    return papers.Instalments(content.instalments, rule)


def _name(digest: str) -> str:
    noted = file(digest)
    return noted.name if noted else ""


def draw_up_acceptance(number: str, by: By, at: datetime, *, paper_number: str = "") -> Issued:
    """The notice of acceptance: when it was sent and accepted, who signed, by when the result is due (p.5)."""
    on = desk(number, at)
    filing = on.case.filing
    application = next(one for one in on.case.papers if one.digest == filing.paper)
    assert filing.submitted_at is not None, "acceptance follows submission"
    assert filing.registered_on is not None, "acceptance follows registration"
    decided = _due(on.case, TermCode.COMMISSION_DECISION)
    applicant = people([filing.applicant])[filing.applicant]
    return issue(
        on,
        PaperKind.ACCEPTANCE,
        lambda head: papers.Acceptance(
            issue=head,
            application_number=application.number,
            application_digest=application.digest,
            version=filing.version,
            applicant=applicant.full_name,
            dwelling=on.address,
            basis=filing.basis,
            channel=filing.channel,
            sent_at=local(on, filing.submitted_at or at),
            signatures=tuple(_signature(on, one) for one in filing.consents if one.signature is not None),
            accepted_at=local(on, filing.submitted_at or at),
            registered_on=filing.registered_on or on.at.date(),
            return_by=_due(on.case, TermCode.RETURN_INCOMPLETE)[0],
            result_by=decided[0],
            result_article=decided[1],
        ),
        number=paper_number,
    )


def _due(case: Case, code: TermCode) -> tuple[date, str]:
    clock = clock_of(case, edition_of(case), code)
    assert clock is not None, "registration starts this term"
    return clock.receipt.due, clock.receipt.article


def _signature(on: Desk, consent: Consent) -> papers.SignatureData:
    assert consent.signature is not None, "only consents that were given are printed"
    signature = consent.signature
    found = next((one for one in evidence_of(signature.paper) if one.evidence == signature.evidence), None)
    signer = (found.verdict.get("signers") or [{}])[0] if found else {}
    relative = on.case.filing.relative(consent.person)
    return papers.SignatureData(
        name=people([consent.person])[consent.person].full_name,
        relation=relative.relation if relative else Relation.OTHER,
        manner=signature.manner,
        at=local(on, signature.at),
        serial=str(signer.get("serial", "")),
        issuer=str(signer.get("issuer", "")),
    )
