"""The nine kinds of document of p. 9, and what may be asked of a citizen: only what no register can tell."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum, StrEnum

from shanyraq.law.facts import CivilEvent, CivilEventKind, Facts, FactsError
from shanyraq.law.price import Basis
from shanyraq.words.saying import Saying

__all__ = [
    "DOCUMENTS", "REGISTERS_SINCE", "Certificate", "DocumentKind", "DocumentNeed", "DocumentRule", "DocumentStatus",
    "Facts", "FactsError", "Freshness", "RegisterSince", "certificate", "documents", "is_expired",
]  # fmt: skip


class DocumentKind(IntEnum):
    """The items of the list in p. 9 of the Rules and in App. 3, row 8, by their numbers."""

    APPLICATION = 1
    CIVIL_STATUS = 2
    TENURE = 3
    FAMILY_COURT_DECISION = 4
    VULNERABLE_GROUP = 5
    SERVICE = 6
    COSMONAUT = 7
    NO_DEBT = 8
    FREE_CATEGORY = 9


class DocumentStatus(StrEnum):
    """Who brings the document, if anyone."""

    REQUIRED = "required"
    NOT_REQUIRED = "not_required"
    OBTAINED = "obtained"


@dataclass(frozen=True, slots=True)
class DocumentRule:
    """One item of the list: where it stands, and where the Order tells the provider to get it without the citizen."""

    kind: DocumentKind
    article: str
    register_article: str | None = None

    @property
    def name(self) -> str:
        """The key of the item's name in `words.documents`."""
        return f"kind.{self.kind.value}"


DOCUMENTS: tuple[DocumentRule, ...] = (
    DocumentRule(DocumentKind.APPLICATION, "O437/p9-docs-1"),
    DocumentRule(DocumentKind.CIVIL_STATUS, "O437/p9-docs-2", "O437/p9-registers"),
    DocumentRule(DocumentKind.TENURE, "O437/p9-docs-3"),
    DocumentRule(DocumentKind.FAMILY_COURT_DECISION, "O437/p9-docs-4", "O437/p9-registers"),
    DocumentRule(DocumentKind.VULNERABLE_GROUP, "O437/p9-docs-5", "O437/p9-registers"),
    DocumentRule(DocumentKind.SERVICE, "O437/p9-docs-6"),
    DocumentRule(DocumentKind.COSMONAUT, "O437/p9-docs-7"),
    DocumentRule(DocumentKind.NO_DEBT, "O437/p9-docs-8"),
    DocumentRule(DocumentKind.FREE_CATEGORY, "O437/p9-docs-9"),
)


@dataclass(frozen=True, slots=True)
class RegisterSince:
    """Events of a kind that happened *after* this day are in a register; one of the day itself is not (reading S1)."""

    kind: CivilEventKind
    after: date
    article: str


REGISTERS_SINCE: tuple[RegisterSince, ...] = (
    RegisterSince(CivilEventKind.MARRIAGE, date(2008, 6, 1), "O437/p9-registers"),
    RegisterSince(CivilEventKind.DIVORCE, date(2008, 6, 1), "O437/p9-registers"),
    RegisterSince(CivilEventKind.BIRTH, date(2007, 8, 13), "O437/p9-registers"),
    RegisterSince(CivilEventKind.DEATH, date(2007, 8, 13), "O437/p9-registers"),
)
_AFTER: Mapping[CivilEventKind, date] = {row.kind: row.after for row in REGISTERS_SINCE}


@dataclass(frozen=True, slots=True)
class Certificate:
    """One certificate of civil status: of what, of which day, and who brings it."""

    event: CivilEvent
    status: DocumentStatus
    why: Saying


@dataclass(frozen=True, slots=True)
class DocumentNeed:
    """What becomes of one kind of document for given facts, with the paragraph and the reason.

    `certificates` is filled for civil status only, where each event is judged by itself.
    """

    kind: DocumentKind
    status: DocumentStatus
    article: str
    why: Saying
    certificates: tuple[Certificate, ...] = ()


def certificate(event: CivilEvent) -> Certificate:
    """Whether the certificate of an event may be asked for.

    Not if the register holds it, and not if it happened after the day since which the Order has the provider ask the
    register; then a gap in the register is the provider's to close, not the citizen's (reading S2).
    """
    kind = Saying(f"civil.{event.kind}")
    if event.on > _AFTER[event.kind]:
        why = Saying.of("why.after", kind=kind, on=event.on, after=_AFTER[event.kind])
        return Certificate(event, DocumentStatus.OBTAINED, why)
    if event.in_register:
        return Certificate(event, DocumentStatus.OBTAINED, Saying.of("why.in_register", kind=kind, on=event.on))
    why = Saying.of("why.before", kind=kind, on=event.on, after=_AFTER[event.kind])
    return Certificate(event, DocumentStatus.REQUIRED, why)


def documents(facts: Facts) -> tuple[DocumentNeed, ...]:
    """For each of the nine kinds: required of the citizen, not required, or obtained by the provider."""
    return tuple(_need(rule, facts) for rule in DOCUMENTS)


def _need(rule: DocumentRule, facts: Facts) -> DocumentNeed:
    match rule.kind:
        case DocumentKind.APPLICATION | DocumentKind.NO_DEBT:
            return _required(rule, Saying("why.always"))
        case DocumentKind.CIVIL_STATUS:
            return _civil_status(rule, facts)
        case DocumentKind.TENURE:
            return _required(rule, Saying(f"why.{facts.tenure}"))
        case DocumentKind.FAMILY_COURT_DECISION:
            return _registered(rule, facts.court_recognised_family, facts.court_decision_in_register)
        case DocumentKind.VULNERABLE_GROUP:
            return _registered(rule, facts.vulnerable_group is not None, facts.vulnerable_in_register)
        case DocumentKind.SERVICE:
            return _conditional(rule, facts.service_category is not None)
        case DocumentKind.COSMONAUT:
            return _conditional(rule, facts.cosmonaut)
        case DocumentKind.FREE_CATEGORY:
            return _conditional(rule, facts.basis is Basis.FREE)


def _required(rule: DocumentRule, why: Saying) -> DocumentNeed:
    return DocumentNeed(rule.kind, DocumentStatus.REQUIRED, rule.article, why)


def _conditional(rule: DocumentRule, applies: bool) -> DocumentNeed:
    """A document asked only of those the item names."""
    if applies:
        return _required(rule, Saying(f"why.applies_{rule.kind.value}"))
    why = Saying(f"why.does_not_apply_{rule.kind.value}")
    return DocumentNeed(rule.kind, DocumentStatus.NOT_REQUIRED, rule.article, why)


def _registered(rule: DocumentRule, applies: bool, in_register: bool) -> DocumentNeed:
    """A conditional document that the provider takes from a register when it is there."""
    if applies and in_register:
        assert rule.register_article is not None
        why = Saying(f"why.register_{rule.kind.value}")
        return DocumentNeed(rule.kind, DocumentStatus.OBTAINED, rule.register_article, why)
    return _conditional(rule, applies)


def _civil_status(rule: DocumentRule, facts: Facts) -> DocumentNeed:
    certificates = tuple(certificate(event) for event in facts.civil_events)
    statuses = {one.status for one in certificates}
    if not certificates:
        why = Saying("why.does_not_apply_2")
        return DocumentNeed(rule.kind, DocumentStatus.NOT_REQUIRED, rule.article, why)
    if DocumentStatus.REQUIRED in statuses:
        count = sum(one.status is DocumentStatus.REQUIRED for one in certificates)
        why = Saying.of("why.some_certificates", count=count)
        return DocumentNeed(rule.kind, DocumentStatus.REQUIRED, rule.article, why, certificates)
    assert rule.register_article is not None
    why = Saying("why.register_2")
    return DocumentNeed(rule.kind, DocumentStatus.OBTAINED, rule.register_article, why, certificates)


@dataclass(frozen=True, slots=True)
class Freshness:
    """How long a kind of paper stays good. The Order does not say: the provider does, with a source (reading 23)."""

    kind: DocumentKind
    days: int
    source: str

    def __post_init__(self) -> None:
        if self.days < 1:
            raise ValueError(f"a paper stays good for at least a day, not {self.days}")
        if not self.source.strip():
            raise ValueError("the freshness of a paper needs a source: the act that sets it")


def is_expired(
    on: date, *, issued_on: date | None = None, valid_until: date | None = None, freshness: Freshness | None = None
) -> bool:
    """Whether a paper is expired on a day, and so counts as missing (Order 437, p. 6, last part).

    The last day of its own validity, and the last day of freshness, are still good. Without either it does not expire.
    """
    if valid_until is not None and on > valid_until:
        return True
    if freshness is None or issued_on is None:
        return False
    return on > issued_on + timedelta(days=freshness.days)
