"""Signatures: made with a demo key where there is a demo, verified always, kept as evidence with their verdict."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any, Final

import msgspec

from shanyraq.chancery import doors
from shanyraq.outside.signature.demo_keys import Persona
from shanyraq.outside.signature.shape import KeyRole, Material, Reason, SignedBy, Verdict
from shanyraq.procedure.actor import OrganisationId, PersonId
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.papers import Digest, Manner, Signature
from shanyraq.procedure.papers import Verdict as Result
from shanyraq.record.codec import canonical
from shanyraq.record.readers.organisations import organisation
from shanyraq.record.readers.people import Identity, identity
from shanyraq.record.writers.files import note_file
from shanyraq.record.writers.signatures import keep_evidence

CMS_TYPE: Final = "application/pkcs7-signature"
_TYPES: Final = {
    "certificate": "application/pkix-cert",
    "crl": "application/pkix-crl",
    "ocsp": "application/ocsp-response",
}
_NAMING = ("name", "iin")
"""What of a verdict names the person: it stays in the certificate, inside the kept CMS, and is not copied into rows."""
_ARTICLE: Final = "PSL/21"
"""Electronic requests and results are certified by an EDS."""


@dataclass(frozen=True, slots=True)
class Capacity:
    """In which capacity somebody signs: the roles of key that count, and the organisation they speak for.

    `demo_role` is the role of the key that a synthetic person holds for it.
    """

    roles: frozenset[KeyRole]
    organisation: OrganisationId = ""
    demo_role: KeyRole = KeyRole.INDIVIDUAL


CITIZEN: Final = Capacity(frozenset({KeyRole.INDIVIDUAL}))
"""In one's own name (p.9 item 1)."""


def head_of(organisation: OrganisationId) -> Capacity:
    """As head of an organisation or with its right to sign (p.5)."""
    return Capacity(frozenset({KeyRole.HEAD, KeyRole.SIGNRIGHT}), organisation, KeyRole.HEAD)


def employee_of(organisation: OrganisationId) -> Capacity:
    """For an organisation, with any of its keys: the commission's chair and secretary."""
    roles = frozenset({KeyRole.EMPLOYEE, KeyRole.SIGNRIGHT, KeyRole.HEAD})
    return Capacity(roles, organisation, KeyRole.EMPLOYEE)


class DemoKey(Enum):
    """In the place of a CMS: it is made with the signer's demo key once it is sure that it will be needed."""

    DEMO_KEY = "demo key"


DEMO_KEY: Final = DemoKey.DEMO_KEY

Cms = bytes | DemoKey
"""A signature as it came, in DER, or the demo key; DemoOnly outside a demo."""


@dataclass(frozen=True, slots=True)
class Unanswered:
    """Nothing is wrong with the signature, and nobody says now whether its key was revoked. `cms` is kept."""

    cms: Digest


def verified(
    paper: Digest, cms: bytes, signer: PersonId, capacity: Capacity, at: datetime, others: Iterable[Digest] = ()
) -> Signature | Denial | Unanswered:
    """The signature of `signer` over the stored paper, received at `at`, its evidence kept.

    The certificate's IIN must be the person's, its role and BIN those of the capacity: else a Denial that says which. A
    signature that is not valid is a Denial with the reason, and nothing of it is kept. `others` are papers of the case
    that may have been signed in the place of this one.
    """
    verdict = _verdict(paper, cms, at)
    if verdict.signers:
        # Whose key it is comes first: it tells the person more than what else is wrong with another's signature.
        fault = _fault(verdict, _identity(signer).iin, capacity)
        if fault is not None:
            return fault
    if verdict.result is Result.VALID:
        return _kept(paper, cms, signer, verdict, at)
    if verdict.waits:
        return Unanswered(_keep(cms, CMS_TYPE, at))
    return _denial(verdict, cms, at, others)


def _denial(verdict: Verdict, cms: bytes, at: datetime, others: Iterable[Digest]) -> Denial:
    """The reason that tells the person what to do; the earliest found comes first."""
    reason = verdict.reasons[0]
    if reason is Reason.CONTENT_DIFFERS and any(_is_over(one, cms, at) for one in others):
        return Denial("other_version_signed", _ARTICLE)
    return Denial(f"signature.{reason}", _ARTICLE)


def _is_over(paper: Digest, cms: bytes, at: datetime) -> bool:
    return Reason.CONTENT_DIFFERS not in _verdict(paper, cms, at).reasons


def _verdict(paper: Digest, cms: bytes, at: datetime) -> Verdict:
    """Nothing is received before it is checked: a clock that lags behind the act (a story) is put forward to it."""
    with doors.told_at(max(at, doors.clock().now())):
        return doors.verifier().verify(doors.files().read(paper), cms, at)


def _kept(paper: Digest, cms: bytes, signer: PersonId, verdict: Verdict, at: datetime) -> Signature:
    """Keeps everything the verdict rests on, and one record that names it all by digest: the event names the record."""
    plain = _without_names(verdict)
    record = {
        "paper": paper,
        "cms": _keep(cms, CMS_TYPE, at),
        "materials": [{"kind": one.kind, "sha256": _material(one, at)} for one in verdict.materials],
        "received_at": at,
        "checked_at": doors.clock().now(),
        "verdict": plain,
    }
    evidence = _keep(canonical(record), "application/json", at)
    keep_evidence(paper, signer, evidence, msgspec.json.decode(canonical(plain)), at)
    return Signature(signer, paper, Manner.EDS, evidence, verdict.result, verdict.time)


def _material(one: Material, at: datetime) -> Digest:
    return _keep(one.content, _TYPES[one.kind], at)


def _keep(content: bytes, media_type: str, at: datetime) -> Digest:
    digest = doors.files().keep(content)
    note_file(digest, media_type, len(content), at)
    return digest


def sign_with_demo_key(paper: Digest, person: PersonId, capacity: Capacity, at: datetime) -> bytes:
    """The CMS over a stored paper by a synthetic person's key, dated `at`; raises DemoOnly outside a demo."""
    authority = doors.demo_authority()
    known = _identity(person)
    body = organisation(capacity.organisation) if capacity.organisation else None
    key = authority.key_of(
        Persona(
            surname=known.person.family_name,
            given_name=known.person.given_name,
            patronymic=known.person.patronymic,
            iin=known.iin,
            role=capacity.demo_role,
            bin=body.bin if body else "",
            organisation=body.names.kk if body else "",
        )
    )
    with doors.told_at(at):
        return authority.sign(doors.files().read(paper), key)


def _identity(person: PersonId) -> Identity:
    known = identity(person)
    if known is None:
        raise LookupError(f"no person {person!r}")
    return known


def _fault(verdict: Verdict, iin: str, capacity: Capacity) -> Denial | None:
    theirs = [signer for signer in verdict.signers if iin and signer.iin == iin]
    if not any(signer.iin for signer in verdict.signers):
        return None  # nobody is named, which the verdict says itself
    if not theirs:
        return Denial("key_of_another_person", _ARTICLE)
    if not capacity.organisation:
        right = any(_holds(signer, capacity) for signer in theirs)
        return None if right else Denial("key_of_an_organisation", "O437/p9-docs-1")
    body = organisation(capacity.organisation)
    own = [signer for signer in theirs if body and body.bin and signer.bin == body.bin]
    if not own:
        return Denial("key_of_another_organisation", "O437/p5")
    return None if any(_holds(signer, capacity) for signer in own) else Denial("key_without_right", "O437/p5")


def _holds(signer: SignedBy, capacity: Capacity) -> bool:
    return not capacity.roles.isdisjoint(signer.roles)


def _without_names(verdict: Verdict) -> dict[str, Any]:
    return {
        "result": verdict.result,
        "reasons": verdict.reasons,
        "time": verdict.time,
        "contour": verdict.contour,
        "signers": [
            {name: value for name, value in msgspec.to_builtins(signer).items() if name not in _NAMING}
            for signer in verdict.signers
        ],
    }
