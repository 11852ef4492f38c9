"""Conditions of the application: prepared, signed by every adult, registered on its day (p.3, 4, 9; reading 27)."""

from datetime import date

from shanyraq.law.hours import registration_day
from shanyraq.procedure.case import Case, Stage
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.household import ConsentState, Relative
from shanyraq.procedure.moment import Moment


def prepared(case: Case, now: Moment) -> Denial | None:
    """There is a text to sign."""
    return None if case.filing.paper else Denial("nothing_to_sign_yet", "O437/p9-docs-1")


def adults(case: Case, day: date) -> tuple[Relative, ...]:
    """Everybody of the household whose consent is needed on that day, the applicant included."""
    return tuple(one for one in case.filing.household if one.is_adult(day))


def waiting_for(case: Case, day: date) -> tuple[Relative, ...]:
    """Adults who have not given their consent to the present version."""
    return tuple(one for one in adults(case, day) if not _given(case, one))


def consent_is_asked(case: Case, now: Moment) -> Denial | None:
    """While the packet is open; later of those alone who have come of age or into the family since (reading S8)."""
    if case.stage is Stage.FILING:
        return prepared(case, now)
    return None if waiting_for(case, now.today) else Denial("consents_complete", "O437/p9-docs-1")


def consent_owed(case: Case, now: Moment) -> Denial | None:
    """No agreement is made over the head of an adult who has not been asked (Housing Law art. 13(1))."""
    owed = len(waiting_for(case, now.today))
    return Denial("consent_owed", "HL/13-1", {"count": owed}) if owed else None


def _given(case: Case, relative: Relative) -> bool:
    consent = case.filing.consent(relative.person)
    return consent is not None and consent.state is ConsentState.GIVEN and consent.version == case.filing.version


def signed_by_all(case: Case, now: Moment) -> Denial | None:
    """Every adult has signed this version; a child who has turned eighteen since it was prepared is an adult."""
    if not case.filing.paper:
        return Denial("nothing_to_sign_yet", "O437/p9-docs-1")
    refused = sum(one.state is ConsentState.REFUSED for one in case.filing.consents)
    if refused:
        return Denial("consent_refused", "HL/13-1", {"count": refused})
    missing = waiting_for(case, now.today)
    if missing:
        return Denial("consents_missing", "O437/p9-docs-1", {"count": len(missing)})
    return None


def day_of_registration(case: Case, now: Moment) -> date:
    """The day the law gives to a submitted application: that of receipt, or the next working day (p.4; reading 18)."""
    reached_at = case.filing.reached_at
    assert reached_at is not None, "a submitted case knows its moment"
    assert case.hours is not None, "a filing knows its provider's hours"
    return registration_day(reached_at, case.hours, now.calendar)


def registration_day_came(case: Case, now: Moment) -> Denial | None:
    """What came after hours is registered on the next working day, not earlier (p.4)."""
    day = day_of_registration(case, now)
    return None if now.today >= day else Denial("registration_day_not_come", "O437/p4", {"day": day})
