"""What lists and answers prove about one certificate at one moment.

A proof that a certificate was revoked never lapses, but for a hold, which may have been lifted. A proof that it was
*not* revoked must be timely: of a list or answer that was current at the moment, or that was issued after it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from kzeds.errors import KzedsError
from kzeds.policy import Policy, RevocationRule
from kzeds.reasons import Reason
from kzeds.revocation.crl import Crl, Entry
from kzeds.revocation.evidence import Evidence, answer_about
from kzeds.revocation.extensions import HOLD, REMOVED
from kzeds.revocation.ocsp import Answer, OcspResponse
from kzeds.verdict import Revocation, RevocationStatus
from kzeds.x509.certificate import Certificate


@dataclass(frozen=True, slots=True)
class Finding:
    """What is proven, and what that does to the result."""

    revocation: Revocation
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class _Statement:
    """What one list or one answer says."""

    source: str
    issued: datetime
    revoked: Entry | None = None
    """The entry for the certificate, at whatever moment it was revoked."""
    never_issued: bool = False
    unusable: Reason | None = None
    """Why its silence proves nothing; a revocation in it may still be proof."""


@dataclass(frozen=True, slots=True)
class _Question:
    certificate: Certificate
    issuer: Certificate
    at: datetime
    policy: Policy
    evidence: Evidence


def revocation_of(
    certificate: Certificate, issuer: Certificate, *, at: datetime, policy: Policy, evidence: Evidence
) -> Finding:
    """Whether `certificate`, issued by `issuer`, was revoked at the moment `at`.

    `issuer` must have been proven to have signed it. The reasons are what stands in the way under the policy's rule.
    """
    question = _Question(certificate, issuer, at, policy, evidence)
    statements = tuple(_statements(question))
    if not evidence:
        return _unproven(policy, RevocationStatus.NOT_CHECKED, (Reason.REVOCATION_NOT_CHECKED,))
    revoked = [one for one in statements if one.revoked and one.revoked.at <= at and _still_counts(one, statements, at)]
    if revoked:
        return Finding(_revoked(min(revoked, key=_revoked_at)), (Reason.CERTIFICATE_REVOKED,))
    if any(one.never_issued for one in statements):
        return _unproven(policy, RevocationStatus.UNKNOWN, (Reason.REVOCATION_UNKNOWN, Reason.OCSP_NEVER_ISSUED))
    good = [one for one in statements if one.unusable is None]
    if not good:
        reasons = dict.fromkeys(one.unusable for one in statements if one.unusable)
        return _unproven(policy, RevocationStatus.UNKNOWN, (Reason.REVOCATION_UNKNOWN, *reasons))
    best = max(good, key=lambda one: one.issued)
    if best.revoked is None:
        return Finding(Revocation(RevocationStatus.GOOD, best.source, issued=best.issued))
    later = Revocation(RevocationStatus.GOOD, best.source, best.revoked.reason, best.revoked.at, best.issued)
    return Finding(later, (Reason.REVOKED_LATER,))


def _unproven(policy: Policy, status: RevocationStatus, reasons: tuple[Reason, ...]) -> Finding:
    return Finding(Revocation(status), reasons if policy.revocation is RevocationRule.DEMANDED else ())


def _still_counts(one: _Statement, statements: tuple[_Statement, ...], at: datetime) -> bool:
    """A hold counts while its list does, and until a later one, still before the moment, is silent about it."""
    if one.revoked is None or one.revoked.reason != HOLD:
        return True
    lifted = any(
        other.revoked is None and other.unusable is None and one.issued < other.issued <= at for other in statements
    )
    return one.unusable is None and not lifted


def _revoked_at(one: _Statement) -> datetime:
    return one.revoked.at if one.revoked else one.issued


def _revoked(one: _Statement) -> Revocation:
    reason = one.revoked.reason if one.revoked else None
    return Revocation(RevocationStatus.REVOKED, one.source, reason, _revoked_at(one), one.issued)


def _statements(question: _Question) -> Iterator[_Statement]:
    yield from _of_lists(question)
    for response in question.evidence.responses:
        yield _of_answer(question, response)


# ---------------------------------------------------------------- lists


def _of_lists(question: _Question) -> Iterator[_Statement]:
    """Each full list with the deltas that continue it. Lists of other authorities are passed over in silence."""
    listed = question.evidence.crls_of(question.issuer)
    authentic = [crl for crl in listed if question.evidence.authentic(crl, question.issuer)]
    yield from (
        _Statement("crl", crl.this_update, unusable=Reason.CRL_NOT_AUTHENTIC) for crl in listed if crl not in authentic
    )
    past = [crl for crl in authentic if crl.this_update <= question.policy.at + question.policy.clock_skew]
    yield from (_Statement("crl", crl.this_update, unusable=Reason.CRL_NOT_YET) for crl in authentic if crl not in past)
    applied: set[bytes] = set()
    for base in (crl for crl in past if not crl.is_delta):
        deltas = [crl for crl in past if crl.continues(base)]
        applied |= {crl.raw for crl in deltas}
        yield _of_list(question, base, max(deltas, key=lambda crl: crl.number or 0, default=None))
    for delta in past:
        if delta.is_delta and delta.raw not in applied:
            yield _Statement("crl", delta.this_update, unusable=Reason.DELTA_NOT_APPLICABLE)


def _of_list(question: _Question, base: Crl, delta: Crl | None) -> _Statement:
    newest = delta or base
    serial = question.certificate.serial
    try:
        entry = (delta.find(serial) if delta else None) or base.find(serial)
    except KzedsError:
        # Signed by the authority, and with an entry of a form that is not supported: the list proves nothing.
        return _Statement("crl", newest.this_update, unusable=Reason.CRL_SCOPE_UNSUPPORTED)
    if entry is not None and entry.reason == REMOVED:
        entry = None
    return _Statement("crl", newest.this_update, entry, unusable=_crl_unusable(question, newest, entry))


def _crl_unusable(question: _Question, crl: Crl, entry: Entry | None) -> Reason | None:
    policy, certificate = question.policy, question.certificate
    scope = crl.scope
    in_scope = (scope.authorities if certificate.is_ca else scope.users) and scope.all_reasons and scope.own
    if not in_scope or crl.unknown_critical:
        return Reason.CRL_SCOPE_UNSUPPORTED
    age = question.at - crl.this_update
    too_old = policy.crl_max_age is not None and age > policy.crl_max_age
    # A list without nextUpdate (which RFC 5280 forbids) says nothing of any moment after it.
    until = crl.next_update or crl.this_update
    if too_old or question.at > until + policy.clock_skew:
        return Reason.CRL_STALE
    if entry is None and crl.this_update > certificate.not_after and not crl.keeps_expired:
        return Reason.CRL_AFTER_EXPIRY
    return None


# ---------------------------------------------------------------- answers


def _of_answer(question: _Question, response: OcspResponse) -> _Statement:
    if response.refusal is not None or response.produced_at is None:
        return _Statement("ocsp", question.at, unusable=Reason.OCSP_UNSUCCESSFUL)
    issued = response.produced_at
    answer = answer_about(response, question.certificate, question.issuer)
    if answer is None:
        return _Statement("ocsp", issued, unusable=Reason.OCSP_OF_ANOTHER_CERTIFICATE)
    responder = question.evidence.responder(response, question.issuer)
    if isinstance(responder, Reason):
        return _Statement("ocsp", issued, unusable=responder)
    if question.policy.ocsp_nonce is not None and response.nonce != question.policy.ocsp_nonce:
        return _Statement("ocsp", issued, unusable=Reason.OCSP_NONCE_MISMATCH)
    if max(issued, answer.this_update) > question.policy.at + question.policy.clock_skew:
        return _Statement("ocsp", issued, unusable=Reason.OCSP_NOT_YET)
    if answer.never_issued:
        return _Statement("ocsp", issued, never_issued=True, unusable=Reason.OCSP_NEVER_ISSUED)
    if answer.status is RevocationStatus.UNKNOWN:
        return _Statement("ocsp", issued, unusable=Reason.OCSP_SAYS_UNKNOWN)
    entry = None
    if answer.revoked_at is not None:
        entry = Entry(question.certificate.serial, answer.revoked_at, answer.reason)
    return _Statement("ocsp", answer.this_update, entry, unusable=_ocsp_unusable(question, answer, entry))


def _ocsp_unusable(question: _Question, answer: Answer, entry: Entry | None) -> Reason | None:
    policy, expires = question.policy, question.certificate.not_after
    until = answer.next_update or answer.this_update + policy.ocsp_max_age
    if question.at > until + policy.clock_skew:
        return Reason.OCSP_STALE
    remembered = answer.archive_cutoff is not None and answer.archive_cutoff <= expires
    if entry is None and answer.this_update > expires and not remembered:
        return Reason.OCSP_AFTER_EXPIRY
    return None
