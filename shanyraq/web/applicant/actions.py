"""What the citizen can do in a case now: each act with its address, or the reason and the article against it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from django.urls import reverse

from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import Role
from shanyraq.procedure.case import Stage
from shanyraq.procedure.decide.turns import CORRECTABLE
from shanyraq.procedure.household import ConsentState
from shanyraq.web.applicant.case import OwnCase
from shanyraq.web.applicant.text import TEXT
from shanyraq.web.casefile.denials import said_denial

_ACTS: Final[tuple[tuple[str, type[c.Command]], ...]] = (
    ("sign", c.GiveConsent),
    ("refuse", c.RefuseConsent),
    ("submit", c.SubmitApplication),
    ("change", c.PrepareApplication),
    ("objection", c.RecordObjection),
    ("waive", c.WaiveHearing),
    ("remark", c.RemarkOnMinutes),
    ("challenge", c.ChallengeMember),
    ("agreement", c.SignAgreement),
    ("correction", c.RequestCorrection),
    ("withdraw", c.WithdrawApplication),
    ("successor", c.ReplaceApplicant),
    ("family_turn", c.RecordFamilyChange),
    ("entrust", c.EntrustRepresentative),
    ("end_entrust", c.EndRepresentation),
)
_SILENT: Final = frozenset(
    {
        "wrong_stage", "not_your_role", "no_minutes_yet", "no_notice_yet", "no_papers", "consents_complete",
        "nobody_entrusted", "outside_the_power",
    }
)  # fmt: skip
"""Reasons that need no button: the act belongs to another part of the way."""

_ENDED_EARLY: Final = frozenset({Stage.RETURNED, Stage.REFUSED, Stage.WITHDRAWN, Stage.TERMINATED})


@dataclass(frozen=True, slots=True)
class Action:
    """One button: where it leads, or why it cannot be pressed. `main` is the act the case waits for."""

    label: str
    href: str
    why_not: str = ""
    main: bool = False
    danger: bool = False


def actions(own: OwnCase) -> tuple[Action, ...]:
    """The buttons of a case, the one it waits for first."""
    return tuple(sorted(_actions(own), key=lambda one: (bool(one.why_not), not one.main, one.danger)))


def _actions(own: OwnCase) -> Iterator[Action]:
    if own.case.filing.paper and (own.case.stage is Stage.FILING or _consent_owed(own)):
        yield Action(_label(own, "packet"), reverse("applicant:packet", args=[own.number]))
    for name, command in _ACTS:
        if not _concerns(own, name):
            continue
        denial = own.page.may(command, own.at)
        hidden = denial is not None and denial.code in _SILENT
        if hidden and not (name == "withdraw" and own.case.stage is Stage.PAYMENT):
            continue
        why_not = said_denial(denial, own.lang).whole if denial else ""
        href = reverse(f"applicant:{name}", args=[own.number])
        yield Action(_label(own, name), href, why_not, main=_waits_for(own, name), danger=name == "withdraw")
    if own.case.agreement.concluded_on is not None:
        href = reverse("applicant:payments", args=[own.number])
        yield Action(_label(own, "payments"), href, main=own.case.stage is Stage.PAYMENT)
    if own.is_applicant and own.case.stage in _ENDED_EARLY and not own.case.joined_to:
        yield Action(_label(own, "again"), reverse("applicant:again", args=[own.number]), main=True)


def _consent_owed(own: OwnCase) -> bool:
    """Whether an adult came of age, or into the family, since the sending: they get a link (reading S8)."""
    return own.is_applicant and own.page.may(c.GiveConsent, own.at) is None


def _label(own: OwnCase, name: str) -> str:
    return TEXT.say(f"act.{name}", own.lang)


def _concerns(own: OwnCase, name: str) -> bool:
    """Whether the act has a subject at all: a signature that is wanted, a paper that can be corrected."""
    if name == "sign":
        consent = own.case.filing.consent(own.by.person)
        relative = own.case.filing.relative(own.by.person)
        adult = relative is not None and relative.is_adult(own.today)
        return adult and (consent is None or consent.state is not ConsentState.GIVEN)
    if name == "refuse":
        consent = own.case.filing.consent(own.by.person)
        return not own.is_applicant and (consent is None or consent.state is not ConsentState.REFUSED)
    if name == "successor":
        return not own.is_applicant and own.case.awaits_successor
    if name == "entrust":
        return own.case.filing.relative(own.by.person) is not None
    if name == "end_entrust":
        return any(own.by.person in (one.person, one.representative) for one in own.case.representations)
    if name == "correction":
        return bool(correctable(own))
    return own.is_applicant


def correctable(own: OwnCase) -> tuple[str, ...]:
    """The kinds of paper in force in which a slip can be pointed at now (APPC 82)."""
    if own.case.stage is Stage.DECISION or not own.is_applicant:
        return ()
    asked = {one.kind for one in own.case.corrections}
    return tuple(kind for kind in sorted(CORRECTABLE) if own.case.paper(kind) is not None and kind not in asked)


def may_tell_of_death(own: OwnCase) -> bool:
    """Whether this adult of the family may record the applicant's death. It is no button among the others: whoever
    looks in every day is not asked about it each time, and whoever needs it finds it at the end of the page.
    """
    return not own.is_applicant and not own.case.awaits_successor and own.page.may(c.RecordDeath, own.at) is None


def _waits_for(own: OwnCase, name: str) -> bool:
    """Whether this act is the next step of the case."""
    awaited = {"collect_consents": "sign", "submit": "submit", "sign_agreement": "agreement", "successor": "successor"}
    return awaited.get(own.page.next_step.code) == name


def is_turn_of(own: OwnCase) -> bool:
    """Whether the case waits for this citizen."""
    roles = own.page.next_step.roles
    return own.by.role in roles or (own.is_applicant and roles == (Role.FAMILY,))
