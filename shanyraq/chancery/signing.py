"""Signatures: made with a demo key where there is a demo, verified always, kept as evidence with their verdict."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import msgspec

from shanyraq.chancery import doors
from shanyraq.outside.signature.demo_keys import Persona
from shanyraq.outside.signature.shape import KeyRole, SignedBy, Verdict
from shanyraq.procedure.actor import OrganisationId, PersonId
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.papers import Digest, Manner, Signature
from shanyraq.procedure.papers import Verdict as Result
from shanyraq.record.readers.organisations import organisation
from shanyraq.record.readers.people import Identity, identity
from shanyraq.record.writers.files import note_file
from shanyraq.record.writers.signatures import keep_evidence

CMS_TYPE: Final = "application/pkcs7-signature"
_NAMING = ("name", "iin")
"""What of a verdict names the person: it stays in the certificate, inside the kept CMS, and is not copied into rows."""


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


def verified(paper: Digest, cms: bytes, signer: PersonId, capacity: Capacity, at: datetime) -> Signature | Denial:
    """The signature of `signer` over the stored paper, with the door's verdict, evidence kept.

    The certificate's IIN must be the person's, its role and BIN those of the capacity: else a Denial that says which.
    A signature that does not verify comes back with its verdict; the procedure denies it.
    """
    verdict = doors.verifier().verify(doors.files().read(paper), cms, at)
    if verdict.result is Result.VALID:
        fault = _fault(verdict, _identity(signer).iin, capacity)
        if fault is not None:
            return fault
    evidence = doors.files().keep(cms)
    note_file(evidence, CMS_TYPE, len(cms), at)
    keep_evidence(paper, signer, evidence, _without_names(verdict), at)
    return Signature(signer, paper, Manner.EDS, evidence, verdict.result, verdict.time)


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
    if not theirs:
        return Denial("key_of_another_person", "PSL/21")
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
    plain: dict[str, Any] = msgspec.to_builtins(verdict)
    plain["signers"] = [
        {name: value for name, value in signer.items() if name not in _NAMING} for signer in plain["signers"]
    ]
    return plain
