"""Signing in by an EDS: a text that works once is signed, and the certificate says who it is.

A key of an individual lets a resident in; a key of an organisation lets in whoever holds a post there by an act that is
recorded. Since 2024 one key both signs and signs in, so none is asked for that only signs in.
"""

import secrets
from datetime import date, datetime, timedelta
from typing import Final

from shanyraq.chancery import doors
from shanyraq.outside.signature.shape import KeyRole, SignedBy, Verdict
from shanyraq.procedure.actor import PersonId
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.papers import Verdict as Result
from shanyraq.record.readers.accounts import account_of, citizens_account, is_closed_to, staff_account
from shanyraq.record.readers.people import person_by_iin
from shanyraq.record.readers.requests import Asked, asked
from shanyraq.record.writers.accounts import add_account
from shanyraq.record.writers.people import NewPerson, add_person
from shanyraq.record.writers.requests import ask, close_request, deny
from shanyraq.words.denials import DENIALS

ENTER: Final = "enter"
LASTS: Final = timedelta(minutes=5)
ARTICLE: Final = "PSL/21"
_CENTURIES: Final = {"1": 1800, "2": 1800, "3": 1900, "4": 1900, "5": 2000, "6": 2000}
"""The seventh digit of an IIN: the century of birth, and the sex."""


def ask_to_enter(site: str, *, to: str, back: str, at: datetime) -> str:
    """A new text to sign in with; answers its token.

    The four digits stand on the screen and in the text: whoever was sent a stranger's code sees that they differ.
    """
    check = f"{secrets.randbelow(10_000):04d}"
    heading, moment = "Шаңырақ: кіру · вход · sign-in", at.isoformat(timespec="seconds")
    text = "\n".join((heading, site, moment, f"№ {check}", secrets.token_hex(16)))
    wanted = {"text": text, "check": check}
    return ask(ENTER, wanted, to=to, back=back, at=at, expires_at=at + LASTS)


def text_of(request: Asked) -> bytes:
    """The bytes that are signed."""
    return str(request.wanted["text"]).encode()


def prove(token: str, cms: bytes, language: str, at: datetime) -> Denial | None:
    """Let in whoever signed the text under the token: its request holds the account then. Or the reason why not."""
    request = asked(token)
    if request is None or request.purpose != ENTER or not request.is_open(at):
        return Denial("entering_over", ARTICLE)
    answer = _account(doors.verifier().verify(text_of(request), cms, at), language, at)
    if isinstance(answer, Denial):
        deny(token, answer)
        return answer
    account, post = answer
    return None if close_request(token, {"account": account, "post": post}, at) else Denial("entering_over", ARTICLE)


def _account(verdict: Verdict, language: str, at: datetime) -> Denial | tuple[str, str]:
    """The account, and the post spoken from; empty for a resident."""
    if verdict.result is Result.INDETERMINATE:
        return Denial("entering_undecided", ARTICLE)
    if verdict.result is not Result.VALID:
        code = f"signature.{verdict.reasons[0]}" if verdict.reasons else ""
        return Denial(code if code in DENIALS else "signature_not_valid", ARTICLE)
    if len(verdict.signers) != 1:
        return Denial("entering_several", ARTICLE)
    signer = verdict.signers[0]
    if KeyRole.SYSTEM in signer.roles:
        return Denial("entering_system", ARTICLE)
    if not signer.iin:
        return Denial("entering_unnamed", ARTICLE)
    return _staff(signer, at) if signer.bin else _citizen(signer, language)


def _staff(signer: SignedBy, at: datetime) -> Denial | tuple[str, str]:
    known = person_by_iin(signer.iin)
    found = staff_account(known.id, signer.bin, at.date()) if known else None
    if found is None:
        return Denial("entering_no_post", ARTICLE)
    account, post = found
    return account.account_id, f"{post.role.value}@{post.organisation}"


def _citizen(signer: SignedBy, language: str) -> Denial | tuple[str, str]:
    person = _person(signer)
    account = citizens_account(person)
    if account is not None:
        return account.account_id, ""
    if is_closed_to(person):
        return Denial("entering_closed", ARTICLE)
    # Whoever works for the provider lives somewhere too: as a resident they have an account of their own.
    taken = account_of(person)
    return add_account(f"eds-{person}", person, language=language, demo=taken.demo if taken else False), ""


def _person(signer: SignedBy) -> PersonId:
    """The person with this IIN; one whom the record does not know yet is written down as the certificate names them."""
    known = person_by_iin(signer.iin)
    if known is not None:
        return known.id
    family_name, _, rest = signer.name.partition(" ")
    given_name, _, patronymic = rest.partition(" ")
    return add_person(NewPerson(family_name, given_name, patronymic, signer.iin, born_on(signer.iin)))


def born_on(iin: str) -> date | None:
    """The birthday that an IIN begins with; None where it begins with no day."""
    century = _CENTURIES.get(iin[6:7])
    if century is None:
        return None
    try:
        return date(century + int(iin[:2]), int(iin[2:4]), int(iin[4:6]))
    except ValueError:
        return None
