"""Complaints (p. 12 to 15): to whom, how long each has, and when more time may be taken."""

from dataclasses import dataclass

from shanyraq.law.bodies import Body
from shanyraq.law.terms import TermCode


@dataclass(frozen=True, slots=True)
class Addressee:
    """A body a complaint may be addressed to, and the term it has from registration *there* (reading 38)."""

    body: Body
    term: TermCode
    article: str
    reading: str | None = None


ADDRESSEES_2021: tuple[Addressee, ...] = (
    Addressee(Body.PROVIDER_HEAD, TermCode.COMPLAINT_PROVIDER, "O437/p12", "43"),
    Addressee(Body.HOUSING_BODY, TermCode.COMPLAINT_PROVIDER, "O437/p12", "44"),
    Addressee(Body.QUALITY_BODY, TermCode.COMPLAINT_QUALITY_BODY, "O437/p12"),
)


@dataclass(frozen=True, slots=True)
class ExtensionGround:
    """Why the term of a complaint may be extended; there is no other reason (p. 14)."""

    code: str
    article: str


EXTENSION_GROUNDS_2021: tuple[ExtensionGround, ...] = (
    ExtensionGround("study_or_inspection", "O437/p14-1"),
    ExtensionGround("additional_information", "O437/p14-2"),
)


@dataclass(frozen=True, slots=True)
class ComplaintRule:
    """A rule on complaints that is not a term. Its sentence in `words.terms` is under `complaint.` and the code."""

    code: str
    article: str
    reading: str | None = None


COMPLAINT_RULES_2021: tuple[ComplaintRule, ...] = (
    ComplaintRule("forwarded_unless_satisfied", "APPC/91-4", "39"),
    ComplaintRule("lateness_no_refusal", "APPC/92", "40"),
    ComplaintRule("suspends_execution", "APPC/96", "42"),
    ComplaintRule("silence_is_refusal", "APPC/91-2"),
    ComplaintRule("court_after_complaint", "O437/p15", "45"),
)
