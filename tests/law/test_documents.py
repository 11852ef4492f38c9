"""The nine kinds of document, and what may not be asked of a citizen."""

from collections.abc import Callable
from datetime import date

import pytest

from shanyraq.law.documents import (
    DOCUMENTS,
    DocumentKind,
    DocumentNeed,
    DocumentStatus,
    Freshness,
    documents,
    is_expired,
)
from shanyraq.law.facts import CivilEvent, CivilEventKind, Facts, FactsError, Tenure
from shanyraq.law.price import Basis
from shanyraq.law.sources import SOURCES
from shanyraq.words.documents import DOCUMENTS as WORDS
from shanyraq.words.phrase import LANGS

REQUIRED, NOT_REQUIRED, OBTAINED = DocumentStatus.REQUIRED, DocumentStatus.NOT_REQUIRED, DocumentStatus.OBTAINED
PLAIN: dict[str, object] = {"basis": "redemption", "tenure": "tenancy_agreement"}


def ask(**facts: object) -> dict[DocumentKind, DocumentNeed]:
    """What becomes of each kind for plain facts and some more."""
    return {need.kind: need for need in documents(Facts.from_json(PLAIN | facts))}


def status(kind: int, **facts: object) -> DocumentStatus:
    """What becomes of one kind."""
    return ask(**facts)[DocumentKind(kind)].status


def test_all_nine_kinds_are_answered_in_the_order_of_the_list() -> None:
    assert [kind.value for kind in ask()] == [1, 2, 3, 4, 5, 6, 7, 8, 9]
    assert [rule.kind.value for rule in DOCUMENTS] == [1, 2, 3, 4, 5, 6, 7, 8, 9]


def test_a_plain_buyer_brings_the_application_the_tenancy_paper_and_the_proof_of_no_debt() -> None:
    assert [kind.value for kind, need in ask().items() if need.status is REQUIRED] == [1, 3, 8]
    assert {need.status for kind, need in ask().items() if kind.value not in (1, 3, 8)} == {NOT_REQUIRED}


DATES: list[tuple[str, dict[str, object], DocumentStatus]] = [
    ("marriages", {"on": "2008-06-02", "kind": "marriage"}, OBTAINED),
    ("marriages", {"on": "2008-06-01", "kind": "marriage"}, REQUIRED),
    ("marriages", {"on": "2005-04-02", "kind": "marriage"}, REQUIRED),
    ("marriages", {"on": "2008-06-02", "kind": "divorce"}, OBTAINED),
    ("marriages", {"on": "2008-06-01", "kind": "divorce"}, REQUIRED),
    ("marriages", {"on": "2007-12-31", "kind": "marriage"}, REQUIRED),
    ("births", {"on": "2007-08-14"}, OBTAINED),
    ("births", {"on": "2007-08-13"}, REQUIRED),
    ("births", {"on": "2008-01-01"}, OBTAINED),
    ("deaths", {"on": "2007-08-14"}, OBTAINED),
    ("deaths", {"on": "2007-08-13"}, REQUIRED),
    ("deaths", {"on": "1999-01-01"}, REQUIRED),
]


@pytest.mark.parametrize(("field", "event", "expected"), DATES)
def test_an_event_after_the_day_of_its_register_is_never_asked_of_the_citizen(
    field: str, event: dict[str, object], expected: DocumentStatus
) -> None:
    assert status(2, **{field: [event]}) is expected
    assert status(2, **{field: [event | {"in_register": False}]}) is expected


@pytest.mark.parametrize(("field", "event", "_"), DATES)
def test_an_event_that_a_register_holds_is_never_asked_of_the_citizen(
    field: str, event: dict[str, object], _: DocumentStatus
) -> None:
    need = ask(**{field: [event | {"in_register": True}]})[DocumentKind.CIVIL_STATUS]
    assert (need.status, need.article) == (OBTAINED, "O437/p9-registers")


def test_one_old_certificate_is_asked_for_and_the_new_one_beside_it_is_not() -> None:
    need = ask(
        marriages=[{"on": "2005-04-02", "kind": "marriage"}],
        births=[{"on": "2010-05-05"}],
        deaths=[{"on": "2001-01-01"}],
    )[DocumentKind.CIVIL_STATUS]
    assert (need.status, need.article) == (REQUIRED, "O437/p9-docs-2")
    assert [(one.event.kind.value, one.status) for one in need.certificates] == [
        ("marriage", REQUIRED), ("birth", OBTAINED), ("death", REQUIRED),
    ]  # fmt: skip
    assert need.why.params == (("count", 2),)


@pytest.mark.parametrize(
    ("kind", "facts", "expected", "article"),
    [
        (4, {}, NOT_REQUIRED, "O437/p9-docs-4"),
        (4, {"court_recognised_family": True}, REQUIRED, "O437/p9-docs-4"),
        (4, {"court_recognised_family": True, "court_decision_in_register": True}, OBTAINED, "O437/p9-registers"),
        (4, {"court_decision_in_register": True}, NOT_REQUIRED, "O437/p9-docs-4"),
        (5, {}, NOT_REQUIRED, "O437/p9-docs-5"),
        (5, {"vulnerable_group": "68-2"}, REQUIRED, "O437/p9-docs-5"),
        (5, {"vulnerable_group": "68-2", "vulnerable_in_register": True}, OBTAINED, "O437/p9-registers"),
        (5, {"vulnerable_in_register": True}, NOT_REQUIRED, "O437/p9-docs-5"),
        (6, {"service_category": None}, NOT_REQUIRED, "O437/p9-docs-6"),
        (7, {"cosmonaut": True}, REQUIRED, "O437/p9-docs-7"),
        (7, {"cosmonaut": False}, NOT_REQUIRED, "O437/p9-docs-7"),
        (9, {"basis": "free", "free_category": "13-8-2"}, REQUIRED, "O437/p9-docs-9"),
        (9, {"basis": "instalments"}, NOT_REQUIRED, "O437/p9-docs-9"),
        (9, {"basis": "redemption", "free_category": "13-8-2"}, NOT_REQUIRED, "O437/p9-docs-9"),
    ],
)
def test_a_document_for_some_is_asked_of_those_alone(
    kind: int, facts: dict[str, object], expected: DocumentStatus, article: str
) -> None:
    need = ask(**facts)[DocumentKind(kind)]
    assert (need.status, need.article) == (expected, article)


@pytest.mark.parametrize(
    "category", ["civil_servant", "budget_employee", "military", "special_state_body", "judge", "elected"]
)
def test_each_kind_of_service_brings_a_certificate_from_work(category: str) -> None:
    assert status(6, service_category=category) is REQUIRED


@pytest.mark.parametrize("tenure", ["tenancy_agreement", "housing_order"])
def test_the_paper_of_the_tenure_is_named_in_the_reason(tenure: str) -> None:
    need = ask(tenure=tenure)[DocumentKind.TENURE]
    assert (need.status, need.why.key) == (REQUIRED, f"why.{tenure}")


def everything() -> list[dict[str, object]]:
    """Facts that lead to every reason."""
    old, new = {"on": "2001-01-01"}, {"on": "2020-01-01"}
    return [
        {},
        {"basis": "free", "tenure": "housing_order", "births": [old, new, old | {"in_register": True}]},
        {"births": [new], "cosmonaut": True, "service_category": "judge", "court_recognised_family": True},
        {"vulnerable_group": "68-1-1"},
        {"vulnerable_group": "68-12", "vulnerable_in_register": True},
        {"court_recognised_family": True, "court_decision_in_register": True},
        {"marriages": [new | {"kind": "divorce"}], "deaths": [old]},
    ]


def test_every_reason_is_said_in_three_languages_and_every_article_is_a_source() -> None:
    for facts in everything():
        for need in documents(Facts.from_json(PLAIN | facts)):
            assert need.article in SOURCES
            for lang in LANGS:
                assert need.why.say(WORDS, lang)
                assert WORDS.say(f"kind.{need.kind.value}", lang)
                assert all(one.why.say(WORDS, lang) for one in need.certificates)


def test_facts_are_read_as_they_are_written() -> None:
    facts = Facts.from_json(
        {
            "basis": "free",
            "tenure": "housing_order",
            "marriages": [{"on": "2005-04-02", "kind": "divorce", "in_register": True}],
            "births": [],
            "vulnerable_group": "68-9",
            "service_category": "judge",
            "free_category": "13-8-7-1",
            "cosmonaut": True,
        }
    )
    assert facts.basis is Basis.FREE
    assert [(one.kind.value, one.on, one.in_register) for one in facts.civil_events] == [
        ("divorce", date(2005, 4, 2), True)
    ]
    assert (facts.vulnerable_group, facts.free_category, facts.cosmonaut) == ("68-9", "13-8-7-1", True)
    assert (facts.court_recognised_family, facts.vulnerable_in_register, facts.deaths) == (False, False, ())


def test_what_is_not_said_is_taken_as_none_or_false() -> None:
    assert Facts.from_json(PLAIN) == Facts(Basis.REDEMPTION, Tenure.TENANCY_AGREEMENT)
    event = {"on": "2001-01-01"}
    assert Facts.from_json(PLAIN | {"births": [event]}).births == (CivilEvent(CivilEventKind.BIRTH, date(2001, 1, 1)),)


WRONG: list[tuple[object, str, str]] = [
    ([], "facts", "must be an object"),
    (None, "facts", "must be an object"),
    ({"tenure": "housing_order"}, "basis", "is missing; one of free, redemption, instalments"),
    ({"basis": "free"}, "tenure", "is missing"),
    (PLAIN | {"basis": "gift"}, "basis", "must be one of free, redemption, instalments, not 'gift'"),
    (PLAIN | {"basis": ["free"]}, "basis", "must be one of"),
    (PLAIN | {"colour": 1}, "colour", "is not a known field"),
    (PLAIN | {"births": {}}, "births", "must be a list"),
    (PLAIN | {"births": [1]}, "births[0]", "must be an object"),
    (PLAIN | {"births": [{"on": "2001-01-01"}, {"on": "yesterday"}]}, "births[1].on", "must be a day"),
    (PLAIN | {"births": [{}]}, "births[0].on", "must be a day"),
    (PLAIN | {"births": [{"on": 20010101}]}, "births[0].on", "must be a day"),
    (PLAIN | {"births": [{"on": "2001-01-01", "kind": "birth"}]}, "births[0].kind", "is not a known field"),
    (PLAIN | {"deaths": [{"on": "2001-01-01", "in_register": "no"}]}, "deaths[0].in_register", "must be true or false"),
    (PLAIN | {"marriages": [{"on": "2001-01-01"}]}, "marriages[0].kind", "must be one of marriage, divorce"),
    (PLAIN | {"marriages": [{"on": "2001-01-01", "kind": "birth"}]}, "marriages[0].kind", "must be one of"),
    (PLAIN | {"cosmonaut": 1}, "cosmonaut", "must be true or false"),
    (PLAIN | {"vulnerable_group": "13-8-2"}, "vulnerable_group", "must be null or one of 68-1"),
    (PLAIN | {"vulnerable_group": 68}, "vulnerable_group", "must be null or one of"),
    (PLAIN | {"free_category": "68-2"}, "free_category", "must be null or one of 13-8-1"),
    (PLAIN | {"service_category": "pilot"}, "service_category", "must be one of civil_servant"),
]


@pytest.mark.parametrize(("data", "field", "why"), WRONG)
def test_a_wrong_fact_is_named_with_what_is_wrong(data: object, field: str, why: str) -> None:
    with pytest.raises(FactsError) as caught:
        Facts.from_json(data)
    assert caught.value.field == field
    assert caught.value.why.startswith(why)
    assert str(caught.value) == f"{field}: {caught.value.why}"


CERTIFICATE = Freshness(DocumentKind.NO_DEBT, 10, "the provider's order on certificates")


@pytest.mark.parametrize(
    ("on", "expired"), [(date(2021, 9, 1), False), (date(2021, 9, 11), False), (date(2021, 9, 12), True)]
)
def test_a_paper_is_fresh_for_its_days_and_expired_after_them(on: date, expired: bool) -> None:
    assert is_expired(on, issued_on=date(2021, 9, 1), freshness=CERTIFICATE) is expired


@pytest.mark.parametrize(("on", "expired"), [(date(2021, 9, 30), False), (date(2021, 10, 1), True)])
def test_a_paper_is_good_to_the_last_day_of_its_own_validity(on: date, expired: bool) -> None:
    assert is_expired(on, valid_until=date(2021, 9, 30)) is expired
    assert is_expired(on, valid_until=date(2021, 9, 30), issued_on=on, freshness=CERTIFICATE) is expired


def test_a_paper_may_be_fresh_for_a_single_day() -> None:
    day = Freshness(DocumentKind.NO_DEBT, 1, "the provider's order on certificates")
    assert not is_expired(date(2021, 9, 2), issued_on=date(2021, 9, 1), freshness=day)
    assert is_expired(date(2021, 9, 3), issued_on=date(2021, 9, 1), freshness=day)


def test_a_paper_without_validity_or_freshness_does_not_expire() -> None:
    assert not is_expired(date(2030, 1, 1))
    assert not is_expired(date(2030, 1, 1), issued_on=date(2001, 1, 1))
    assert not is_expired(date(2030, 1, 1), freshness=CERTIFICATE)


@pytest.mark.parametrize(
    "make",
    [lambda: Freshness(DocumentKind.NO_DEBT, 0, "an act"), lambda: Freshness(DocumentKind.NO_DEBT, 10, " ")],
)
def test_freshness_without_days_or_source_does_not_load(make: Callable[[], Freshness]) -> None:
    with pytest.raises(ValueError, match="paper"):
        make()
