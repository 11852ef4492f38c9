"""Acts of the commission as forms: agenda, conflicts, the question, the vote, minutes, dissent (p.9; APPC 67, 71)."""

from collections.abc import Mapping
from typing import Any, Final

from django import forms

from shanyraq.chancery import acts
from shanyraq.chancery.acts import Given, Signed
from shanyraq.chancery.by_phone import Act
from shanyraq.chancery.contents import Reason
from shanyraq.law.price import Basis
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import Role
from shanyraq.procedure.composition import Attending, Choice, Way
from shanyraq.procedure.papers import Digest
from shanyraq.procedure.tally import quorum_needed, voters_of
from shanyraq.record.readers.commission import sittings
from shanyraq.record.readers.conflicts import suggestions
from shanyraq.web.casefile import grounds
from shanyraq.web.casefile.acts import ActForm
from shanyraq.web.casefile.facts import full_name
from shanyraq.web.casefile.fields import WritingField
from shanyraq.web.casefile.moments import day_of, zone_of
from shanyraq.web.casefile.signing import SigningForm
from shanyraq.web.commission.text import TEXT
from shanyraq.words.dates import say_datetime
from shanyraq.words.price import PRICE

_AWAY: Final = "away"


def _choose(form: ActForm, name: str, choices: list[tuple[str, str]]) -> None:
    field = form.fields[name]
    assert isinstance(field, forms.ChoiceField)
    field.choices = choices
    if len(choices) == 1:
        field.initial = choices[0][0]


class ScheduleForm(ActForm):
    """Put the case on the agenda of a sitting that lies ahead, or move it to another one."""

    code = "schedule"
    command = c.ScheduleSitting
    template = "commission/acts/schedule.html"
    sitting = forms.ChoiceField(widget=forms.RadioSelect)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        desk, commission = self.desk, self.page.case.commission
        known = [one for one in sittings(desk.by) if commission.composition is not None]
        ahead = [
            one
            for one in known
            if one.commission == getattr(commission.composition, "commission", "")
            and day_of(self.page, one.sits_at) >= desk.today
            and one.id != commission.sitting
        ]
        zone, lang = zone_of(self.page), desk.lang
        _choose(
            self,
            "sitting",
            [
                (
                    one.id,
                    f"{TEXT.say('sitting.number', lang, number=one.number)}, "
                    f"{say_datetime(one.sits_at.astimezone(zone), lang)}, {one.place}",
                )
                for one in ahead
            ],
        )

    def told(self) -> Mapping[str, Any]:
        """Whether any sitting lies ahead."""
        field = self.fields["sitting"]
        assert isinstance(field, forms.ChoiceField)
        return {"any": bool(field.choices)}

    def give(self) -> Given:
        """The case stands on that agenda."""
        desk, chosen = self.desk, self.cleaned_data["sitting"]
        return acts.schedule_sitting(desk.number, chosen, by=desk.by, at=desk.at, key=self.click())


class ConflictForm(ActForm):
    """Leave the case for a conflict of interest."""

    code = "conflict"
    command = c.DeclareConflict
    danger = True
    why = WritingField(limit=2000)

    def give(self) -> Given:
        """The member no longer counts, and sees nothing more of the file."""
        desk, why = self.desk, self.cleaned_data["why"].strip()
        return acts.declare_conflict(desk.number, why, by=desk.by, at=desk.at, key=self.click())


class DecideChallengeForm(ActForm):
    """Decide whether a challenged member leaves the case."""

    code = "decide-challenge"
    command = c.DecideChallenge
    member = forms.ChoiceField(widget=forms.RadioSelect)
    answer = forms.ChoiceField(
        choices=[("recused", "act.decide-challenge.recused"), ("stays", "act.decide-challenge.stays")],
        widget=forms.RadioSelect,
    )
    why = WritingField(limit=2000)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        challenged = self.page.case.commission.challenged
        _choose(self, "member", [(one, full_name(self.page, one)) for one in challenged])

    def give(self) -> Given:
        """The member leaves, or stays; the reasons are kept."""
        desk, sent = self.desk, self.cleaned_data
        return acts.decide_challenge(
            desk.number, sent["member"], sent["answer"] == "recused", sent["why"].strip(),
            by=desk.by, at=desk.at, key=self.click(),
        )  # fmt: skip


class RaiseConflictForm(ActForm):
    """Put before the chair what the file suggests of a member; the chair decides (APPC 67)."""

    code = "raise-conflict"
    command = c.ChallengeMember
    member = forms.ChoiceField(widget=forms.RadioSelect)
    why = WritingField(limit=2000)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        commission = self.page.case.commission
        gone = {*commission.recused, *commission.challenged, self.desk.by.person}
        named = commission.composition.everybody() if commission.composition else ()
        _choose(self, "member", [(one, full_name(self.page, one)) for one in named if one not in gone])

    def start(self) -> Mapping[str, Any]:
        """The first member of whom the file suggests something, and what it is."""
        lang = self.desk.lang
        found = suggestions(self.page.case, self.page.entries, self.desk.today)
        if not found:
            return {}
        signs = [one.sign for one in found if one.member == found[0].member]
        return {"member": found[0].member, "why": " ".join(TEXT.say(f"conflict.sign.{sign}", lang) for sign in signs)}

    def give(self) -> Given:
        """The chair has three working days to decide."""
        desk, sent = self.desk, self.cleaned_data
        return acts.challenge_member(
            desk.number, sent["member"], sent["why"].strip(), by=desk.by, at=desk.at, key=self.click()
        )


class AttendanceForm(ActForm):
    """Who takes part in the sitting on this case, and how; again when somebody comes or goes."""

    code = "attendance"
    command = c.RecordAttendance

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        commission = self.page.case.commission
        named = commission.composition.everybody() if commission.composition else ()
        self.named = tuple(one for one in named if one not in commission.recused)
        ways = [(str(one), f"act.attendance.way.{one}") for one in Way] + [(_AWAY, "act.attendance.way.away")]
        for at, person in enumerate(self.named):
            self.fields[f"there_{at}"] = forms.ChoiceField(
                choices=ways, widget=forms.RadioSelect, label=full_name(self.page, person)
            )
            self.initial[f"there_{at}"] = self._was(person)

    def _was(self, person: str) -> str:
        """As it was written down; before that, everybody with a seat in the room and the substitutes away."""
        commission = self.page.case.commission
        if commission.attending is not None:
            return next((str(one.way) for one in commission.attending if one.person == person), _AWAY)
        seated = commission.composition is not None and commission.composition.seat_of(person) is not None
        return str(Way.IN_PERSON) if seated else _AWAY

    def give(self) -> Given:
        """Who is away does not vote; a substitute takes the seat."""
        desk, sent = self.desk, self.cleaned_data
        answers = [(person, sent[f"there_{at}"]) for at, person in enumerate(self.named)]
        attending = tuple(Attending(person, Way(way)) for person, way in answers if way != _AWAY)
        return acts.record_attendance(desk.number, attending, by=desk.by, at=desk.at, key=self.click())


class OpenVotingForm(ActForm):
    """Put the question on the terms that were asked for, unless the chair says otherwise."""

    code = "open-voting"
    command = c.OpenVoting
    grants = forms.ChoiceField(widget=forms.RadioSelect)
    ballot = forms.ChoiceField(
        choices=[(one, f"act.open-voting.ballot.{one}") for one in ("blind", "open")],
        required=False,
        widget=forms.RadioSelect,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        lang = self.desk.lang
        _choose(self, "grants", [(str(one), PRICE.say(f"basis.{one}", lang)) for one in Basis])

    def start(self) -> Mapping[str, Any]:
        """What the applicant asked for, or what the notice named instead; a blind ballot."""
        return {"grants": str(self.page.case.hearing.instead or self.page.case.filing.basis), "ballot": "blind"}

    def give(self) -> Given:
        """Voting begins."""
        desk, sent = self.desk, self.cleaned_data
        return acts.open_voting(
            desk.number, Basis(sent["grants"]), open_ballot=sent["ballot"] == "open",
            by=desk.by, at=desk.at, key=self.click(),
        )  # fmt: skip


class VoteForm(ActForm):
    """One member's vote; against needs grounds with facts."""

    code = "vote"
    command = c.CastVote
    template = "commission/acts/vote.html"
    choice = forms.ChoiceField(choices=[(str(one), f"choice.{one}") for one in Choice], widget=forms.RadioSelect)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        grounds.add_grounds(self, grounds.choices_of(self._codes(), self.desk.lang), required=False)

    def _codes(self) -> tuple[str, ...]:
        """After a hearing, the grounds the person was heard on; else those that stood when they applied."""
        hearing = self.page.case.hearing
        if hearing.heard:
            return tuple(dict.fromkeys(one.sub_reason for one in hearing.grounds))
        submitted = self.page.case.filing.submitted_at or self.desk.at
        return grounds.sub_reasons_on(day_of(self.page, submitted))

    def start(self) -> Mapping[str, Any]:
        """The grounds of the notice, for whoever votes against."""
        return grounds.started(self.page, self.page.case.hearing.grounds)

    def told(self) -> Mapping[str, Any]:
        """The fields of the grounds."""
        against = self["choice"].value() == Choice.AGAINST
        return {"grounds": grounds.rows(self), "against": against, "heard": self.page.case.hearing.heard}

    def clean(self) -> dict[str, Any]:
        """Half a ground is none; the grounds of a vote that is not against are left out."""
        sent: dict[str, Any] = super().clean() or self.cleaned_data
        if sent.get("choice") == Choice.AGAINST:
            grounds.halves(self, sent)
        return sent

    def give(self) -> Given:
        """The vote is cast; it stays secret until voting is closed."""
        desk, choice = self.desk, Choice(self.cleaned_data["choice"])
        return acts.cast_vote(desk.number, choice, self.stated(), by=desk.by, at=desk.at, key=self.click())

    def stated(self) -> tuple[Reason, ...]:
        """The grounds of a vote against."""
        against = self.cleaned_data["choice"] == Choice.AGAINST
        return tuple(grounds.reasons(self.cleaned_data)) if against else ()


class CloseVotingForm(ActForm):
    """End the voting."""

    code = "close-voting"
    command = c.CloseVoting
    template = "commission/acts/close.html"
    danger = True

    def told(self) -> Mapping[str, Any]:
        """How many have voted, whether they are a quorum, and how many signed ballots are still being checked."""
        ballots, composition = self.page.ballots, self.page.case.commission.composition
        assert composition is not None, "voting needs a composition"
        quorum = quorum_needed(composition.rules, len(voters_of(self.page.case.commission)))
        voted = sum(one.cast for one in ballots)
        return {
            "voted": voted,
            "voters": len(ballots),
            "quorum": quorum,
            "few": voted < quorum,
            "checking": self.page.ballots_waiting,
        }

    def give(self) -> Given:
        """The outcome is computed."""
        desk = self.desk
        return acts.close_voting(desk.number, by=desk.by, at=desk.at, key=self.click())


class MinutesForm(ActForm):
    """Draw up the minutes; anew while nobody has signed them."""

    code = "minutes"
    command = c.DrawUpMinutes

    def give(self) -> Given:
        """The system writes them."""
        desk = self.desk
        return acts.draw_up_minutes(desk.number, by=desk.by, at=desk.at, key=self.click())


class SignMinutesForm(SigningForm):
    """Sign the minutes, as the one who presided or as the secretary."""

    code = "sign-minutes"
    act = Act.MINUTES
    command = c.SignMinutes

    def paper(self) -> Digest:
        """The minutes in force."""
        return self.page.case.commission.minutes

    def give(self) -> Signed:
        """Signs, once they are the ones that were looked at."""
        desk, came = self.desk, self.sent()
        return acts.sign_minutes(desk.number, came.cms, came.paper, by=desk.by, at=desk.at, key=self.click())


class DissentForm(ActForm):
    """A dissenting opinion beside the minutes."""

    code = "dissent"
    command = c.FileDissent
    text = WritingField(limit=8000, rows=6)

    def give(self) -> Given:
        """Files the opinion."""
        desk, text = self.desk, self.cleaned_data["text"].strip()
        return acts.file_dissent(desk.number, text, by=desk.by, at=desk.at, key=self.click())


BY_ROLE: Mapping[Role, tuple[type[ActForm], ...]] = {
    Role.CHAIR: (
        DecideChallengeForm,
        OpenVotingForm,
        VoteForm,
        CloseVotingForm,
        SignMinutesForm,
        DissentForm,
        ConflictForm,
    ),
    Role.MEMBER: (VoteForm, DissentForm, ConflictForm),
    Role.SECRETARY: (
        ScheduleForm,
        AttendanceForm,
        RaiseConflictForm,
        VoteForm,
        MinutesForm,
        SignMinutesForm,
        ConflictForm,
    ),
}
"""What each of them may be offered, in the order of a sitting."""

FOR_STEP: Mapping[str, tuple[type[ActForm], ...]] = {
    "schedule_sitting": (ScheduleForm,),
    "decide_challenge": (DecideChallengeForm,),
    "open_voting": (OpenVotingForm, AttendanceForm),
    "vote": (VoteForm, CloseVotingForm, AttendanceForm),
    "draw_up_minutes": (MinutesForm,),
    "sign_minutes": (SignMinutesForm,),
}
"""The forms that a next step asks for."""

BY_CODE: Mapping[str, type[ActForm]] = {act.code: act for known in BY_ROLE.values() for act in known}
