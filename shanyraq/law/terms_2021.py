"""Every term of the Order's 2021 edition and of the acts it leans on, each with its paragraph and its reading."""

from shanyraq.law.routes import Route
from shanyraq.law.terms import Bound, TermCode, TermEvent, TermRule, calendar_days, months, working_days

_COMMUNAL = (Route.COMMUNAL,)
_INSTITUTION = (Route.COMMUNAL_INSTITUTION,)
_REPUBLICAN = (Route.REPUBLICAN,)

_REVIEW: tuple[TermRule, ...] = (
    TermRule(
        TermCode.RETURN_INCOMPLETE, working_days(2), TermEvent.DOCUMENTS_REGISTERED, "O437/p6-end", reading="1"
    ),
    TermRule(
        TermCode.PRELIMINARY_REFUSAL_NOTICE, calendar_days(15), TermEvent.DOCUMENTS_REGISTERED, "O437/p10", reading="4"
    ),
    TermRule(TermCode.OBJECTIONS, working_days(2), TermEvent.NOTICE_RECEIVED, "O437/p10", reading="4"),
    # Counted from receipt and not from sending: reading S7.
    TermRule(
        TermCode.HEARING_LEAD, working_days(3), TermEvent.NOTICE_RECEIVED, "APPC/73-1", reading="4",
        bound=Bound.EARLIEST,
    ),
    TermRule(TermCode.MINUTES_REMARKS, working_days(3), TermEvent.MINUTES_SHOWN, "APPC/74", reading="10"),
    TermRule(
        TermCode.COMMISSION_DECISION, calendar_days(30), TermEvent.DOCUMENTS_REGISTERED, "O437/p6-1", reading="2",
        routes=_COMMUNAL, result=True,
    ),
    TermRule(
        TermCode.COMMISSION_DECISION, calendar_days(30), TermEvent.DOCUMENTS_REGISTERED, "O437/p6-2", reading="2",
        routes=_INSTITUTION, result=True,
    ),
    TermRule(
        TermCode.COMMISSION_DECISION, calendar_days(30), TermEvent.DOCUMENTS_REGISTERED, "O437/p6-3", reading="2",
        routes=_REPUBLICAN, result=True,
    ),
)  # fmt: skip

_TRANSFER: tuple[TermRule, ...] = (
    TermRule(
        TermCode.TRANSFER, calendar_days(15), TermEvent.DECISION_SIGNED, "O437/p6-2", reading="11", routes=_INSTITUTION
    ),
    TermRule(
        TermCode.PROPERTY_BODY_DECISION, calendar_days(15), TermEvent.DECISION_SIGNED, "O437/p6-3", reading="12",
        routes=_REPUBLICAN,
    ),
    TermRule(
        TermCode.TRANSFER, calendar_days(15), TermEvent.PROPERTY_DECISION_MADE, "O437/p6-3", reading="12",
        routes=_REPUBLICAN, result=True,
    ),
    # The whole stage, counted from its start and not as the sum of its halves: each of them rolls by itself.
    TermRule(
        TermCode.TRANSFER_CAP, calendar_days(30), TermEvent.DECISION_SIGNED, "O437/p6-3", reading="12",
        routes=_REPUBLICAN,
    ),
)  # fmt: skip

_AGREEMENT: tuple[TermRule, ...] = (
    TermRule(
        TermCode.AGREEMENT, working_days(5), TermEvent.DECISION_SIGNED, "O437/p6-1", reading="14", routes=_COMMUNAL,
        result=True,
    ),
    TermRule(
        TermCode.AGREEMENT, working_days(5), TermEvent.TRANSFER_COMPLETED, "O437/p6-2", reading="14",
        routes=_INSTITUTION, result=True,
    ),
    TermRule(
        TermCode.AGREEMENT, working_days(5), TermEvent.TRANSFER_COMPLETED, "O437/p6-3", reading="14",
        routes=_REPUBLICAN, result=True,
    ),
    TermRule(TermCode.PAYMENT, calendar_days(30), TermEvent.AGREEMENT_SIGNED, "O437/p8", reading="15"),
)  # fmt: skip

_SIDE_ACTS: tuple[TermRule, ...] = (
    TermRule(TermCode.CORRECTION, working_days(3), TermEvent.SLIP_FOUND, "APPC/82"),
    TermRule(TermCode.RECUSAL, working_days(3), TermEvent.RECUSAL_ASKED, "APPC/67"),
    TermRule(TermCode.PASSING_ON, working_days(3), TermEvent.DOCUMENTS_REGISTERED, "APPC/65", reading="S10"),
    TermRule(TermCode.EXTENSION_NOTICE, working_days(3), TermEvent.EXTENSION_DECIDED, "APPC/76", reading="6"),
)

_COMPLAINT: tuple[TermRule, ...] = (
    TermRule(TermCode.COMPLAINT_FILING, months(3), TermEvent.ACT_LEARNT, "APPC/92", reading="40"),
    TermRule(TermCode.COMPLAINT_FORWARD, working_days(3), TermEvent.COMPLAINT_RECEIVED, "O437/p12", reading="38"),
    TermRule(TermCode.COMPLAINT_PROVIDER, working_days(5), TermEvent.COMPLAINT_REGISTERED, "O437/p13", reading="37"),
    TermRule(
        TermCode.COMPLAINT_QUALITY_BODY, working_days(15), TermEvent.COMPLAINT_REGISTERED, "O437/p13", reading="37"
    ),
    TermRule(
        TermCode.COMPLAINT_EXTENSION, working_days(10), TermEvent.COMPLAINT_TERM_EXPIRES, "O437/p14", reading="41"
    ),
    TermRule(
        TermCode.COMPLAINT_EXTENSION_NOTICE, working_days(3), TermEvent.COMPLAINT_TERM_EXTENDED, "O437/p14",
        reading="41",
    ),
    TermRule(TermCode.COURT, months(1), TermEvent.COMPLAINT_DECIDED, "APPC/136", reading="45"),
)  # fmt: skip

TERMS_2021: tuple[TermRule, ...] = (*_REVIEW, *_TRANSFER, *_AGREEMENT, *_SIDE_ACTS, *_COMPLAINT)
