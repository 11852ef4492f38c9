"""Judging in tests: the national test contour's authorities and lists, and policies around fixed moments."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from kzeds.keys import PrivateKey
from kzeds.policy import Contour, Policy
from kzeds.revocation.crl import Crl
from kzeds.revocation.issue import Revoked, issue_crl, issue_ocsp
from kzeds.revocation.ocsp import OcspResponse
from kzeds.trust import TrustStore
from kzeds.verdict import RevocationStatus, Verdict
from kzeds.verify import verify
from kzeds.x509.certificate import Certificate
from tests.kzeds.authority import NOW, Authority, Person
from tests.kzeds.vectors import names, vector

DAY = timedelta(days=1)
STAMP_POLICY = "1.2.398.3.3.2.6.1"


def moment(text: str) -> datetime:
    """A date, or a date and a time, in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@cache
def national(contour: Contour = Contour.TEST) -> TrustStore:
    """Every authority among the vectors, in a store of this contour."""
    vector("MANIFEST.tsv")
    return TrustStore.of([Certificate.parse(vector(one)) for one in names("ca/**/*.cer")], contour=contour)


@cache
def national_crls() -> tuple[Crl, ...]:
    """Every list among the vectors."""
    vector("MANIFEST.tsv")
    return tuple(Crl.parse(vector(one)) for one in names("crl/*.crl"))


def policy(**asked: Any) -> Policy:
    """The tests' own authority is asked at its own time, unless something else is said."""
    return replace(Policy(contour=Contour.TEST, at=NOW), **asked)


def crl(
    authority: Authority,
    revoked: Iterable[Revoked] = (),
    *,
    issued: datetime = NOW - DAY,
    until: datetime | None = NOW + 30 * DAY,
    number: int = 7,
    base: int | None = None,
    key: PrivateKey | None = None,
) -> Crl:
    """A list of the tests' authority."""
    issuing = authority.issuing
    made = issue_crl(
        issuing.certificate,
        key or issuing.key,
        revoked,
        this_update=issued,
        next_update=until,
        number=number,
        base_number=base,
    )
    return Crl.parse(made)


def ocsp(
    authority: Authority,
    person: Person,
    status: RevocationStatus = RevocationStatus.GOOD,
    *,
    produced: datetime = NOW,
    responder: Person | None = None,
    **said: Any,
) -> OcspResponse:
    """An answer about a person, of the authority's own responder unless another is named."""
    by = responder or authority.person("ocsp")
    made = issue_ocsp(
        person.certificate,
        authority.issuing.certificate,
        by.certificate,
        by.key,
        status=status,
        produced_at=produced,
        **said,
    )
    return OcspResponse.parse(made)


def judged(data: bytes, authority: Authority, **given: Any) -> Verdict:
    """The verdict by the tests' authority. What is not evidence or content is asked by the policy."""
    evidence = {name: given.pop(name) for name in ("crls", "ocsp", "content", "trust", "demanded") if name in given}
    if not {"crls", "ocsp"} & set(evidence):
        evidence["crls"] = [crl(authority)]
    evidence.setdefault("trust", authority.trust(given.get("contour", Contour.TEST)))
    return verify(data, policy=policy(**given), **evidence)


def reasons(verdict: Verdict) -> set[str]:
    """Every reason of the file and of its signers."""
    return {*verdict.reasons, *(reason for signer in verdict.signers for reason in signer.reasons)}
