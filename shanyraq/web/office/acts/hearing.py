"""Acts of the preliminary refusal and the hearing (p.10; APPC 73, 74; readings 4, 5, 10)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, Final

from django import forms
from django.core.exceptions import ValidationError

from shanyraq.chancery import acts
from shanyraq.chancery.acts import Given
from shanyraq.chancery.contents import Appointment, Proceedings
from shanyraq.law.grounds import SUB_REASONS
from shanyraq.law.price import Basis
from shanyraq.law.requirements import SUB_REASONS_OF, requirement_of
from shanyraq.law.terms import TermCode
from shanyraq.procedure import commands as c
from shanyraq.procedure.clocks import Clock
from shanyraq.procedure.requirements import unmet
from shanyraq.web.casefile import grounds
from shanyraq.web.casefile.acts import ActForm, Desk
from shanyraq.web.casefile.facts import full_name
from shanyraq.web.casefile.fields import PaperField, TimeField, WritingField
from shanyraq.web.casefile.moments import day_of, zone_of
from shanyraq.web.casefile.requirements import noted
from shanyraq.web.components.date_field import DateField
from shanyraq.web.office.texts.hearing import HEARING
from shanyraq.words.dates import say_date
from shanyraq.words.price import PRICE

_REFUSAL: Final = "refusal"
_MORNING: Final = time(10, 0)


@dataclass(frozen=True, slots=True)
class Dates:
    """The days a notice given today has to keep.

    `notice_due` is the last day for the notice, `earliest` the first lawful day of the hearing, `first_vote` the first
    day the commission may vote if the person gets the notice today, `decision_due` the last day of the decision.
    """

    notice_due: date | None
    earliest: date
    first_vote: date
    decision_due: date | None


def dates(desk: Desk) -> Dates:
    """These days, by the edition of the case."""
    calendar, terms = desk.page.edition.calendar, desk.page.edition.terms
    lead = terms[TermCode.HEARING_LEAD].term.count
    sent = desk.page.case.hearing.notified_on or desk.today
    after_objections = calendar.add_working_days(desk.today, terms[TermCode.OBJECTIONS].term.count + 1)
    return Dates(
        notice_due=_due(desk.page.clocks, TermCode.PRELIMINARY_REFUSAL_NOTICE),
        earliest=calendar.add_working_days(sent, lead + 1),
        first_vote=max(after_objections, calendar.add_working_days(desk.today, lead + 1)),
        decision_due=_due(desk.page.clocks, TermCode.COMMISSION_DECISION),
    )


def _due(clocks: tuple[Clock, ...], code: TermCode) -> date | None:
    return next((one.receipt.due for one in clocks if one.code is code), None)


def warnings(desk: Desk, hearing_on: date) -> tuple[str, ...]:
    """Terms that a hearing on this day would break; the law does not forbid it, so the executor confirms it."""
    kept, lang = dates(desk), desk.lang
    said = []
    if kept.decision_due is not None and max(hearing_on, kept.first_vote) > kept.decision_due:
        first = say_date(max(hearing_on, kept.first_vote), lang)
        said.append(HEARING.say("warn.decision", lang, first=first, due=say_date(kept.decision_due, lang)))
    return tuple(said)


class AppointmentForm(ActForm):
    """What the notice and the moving of a hearing share: day, time, place, and a look at the terms."""

    day = DateField()
    time = TimeField()
    place = forms.CharField(max_length=300)
    aware = forms.BooleanField(required=False)

    def start(self) -> Mapping[str, Any]:
        """The earliest lawful morning, at the provider's address."""
        provider = self.page.organisations.get(self.page.case.provider)
        place = provider.address.text(self.desk.lang) if provider else ""
        return {"day": dates(self.desk).earliest, "time": _MORNING, "place": place}

    def told(self) -> Mapping[str, Any]:
        """The days to keep, and what would break a term."""
        kept = dates(self.desk)
        late = kept.notice_due is not None and self.desk.today > kept.notice_due
        return {"dates": kept, "late_notice": late, "warnings": self.broken()}

    def broken(self) -> tuple[str, ...]:
        """Terms that the day in the form would break."""
        day = self.cleaned_data.get("day") if self.is_bound and hasattr(self, "cleaned_data") else self.start()["day"]
        return warnings(self.desk, day) if isinstance(day, date) else ()

    def clean(self) -> dict[str, Any]:
        """A broken term is confirmed in so many words."""
        sent: dict[str, Any] = super().clean() or self.cleaned_data
        day = sent.get("day")
        if isinstance(day, date) and warnings(self.desk, day) and not sent.get("aware"):
            self.add_error("aware", ValidationError("confirm", code="required"))
        return sent

    def appointment(self, *, written: bool = False, instead: Basis | None = None) -> Appointment:
        """The moment on the provider's clock, and the place."""
        sent = self.cleaned_data
        at = datetime.combine(sent["day"], sent["time"], zone_of(self.page))
        return Appointment(at, sent["place"].strip(), written, instead)


class NotifyForm(AppointmentForm):
    """The notice of a preliminary decision to refuse: up to three grounds with facts, and the hearing."""

    code = "notify"
    command = c.NotifyPreliminaryRefusal
    template = "office/acts/notify.html"
    danger = True
    written = forms.BooleanField(required=False)
    instead = forms.ChoiceField(required=False, widget=forms.RadioSelect)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["instead"]
        assert isinstance(field, forms.ChoiceField)
        less = [(str(one), self._said(one)) for one in self._less()]
        field.choices = [(_REFUSAL, "act.notify.instead.none"), *less]
        submitted = self.page.case.filing.submitted_at or self.desk.at
        codes = grounds.sub_reasons_on(day_of(self.page, submitted))
        grounds.add_grounds(self, grounds.choices_of(codes, self.desk.lang), required=True)

    def _said(self, instead: Basis) -> str:
        basis = PRICE.say(f"basis.{instead}", self.desk.lang)
        return HEARING.say("act.notify.instead.less", self.desk.lang, basis=basis)

    def _less(self) -> tuple[Basis, ...]:
        """What could be granted in the place of what was asked (reading 9)."""
        asked = self.page.case.filing.basis
        return () if asked is Basis.REDEMPTION else (Basis.REDEMPTION,)

    def start(self) -> Mapping[str, Any]:
        """The grounds already stated, or those that the checklist leads to, and the earliest morning."""
        stated = dict(grounds.started(self.page, self.page.case.hearing.grounds)) or self._found()
        return {**super().start(), "instead": str(self.page.case.hearing.instead or _REFUSAL), **stated}

    def _found(self) -> dict[str, str]:
        """The ground that was chosen, then each requirement found not met, with what was written of it."""
        chosen = self.chosen.get("ground", "")
        codes = [chosen] if chosen in SUB_REASONS else []
        codes += [one for one in (SUB_REASONS_OF[code][0] for code in unmet(self.page.case)) if one not in codes]
        stated: dict[str, str] = {}
        for number, code in enumerate(codes[: grounds.MOST], start=1):
            stated[f"reason_{number}"] = code
            stated[f"facts_{number}"] = noted(self.page, requirement_of(code) or "")
        return stated

    def clean(self) -> dict[str, Any]:
        """A ground has facts, and facts belong to a ground."""
        sent = super().clean()
        grounds.halves(self, sent)
        return sent

    def told(self) -> Mapping[str, Any]:
        """The days to keep, and the fields of each ground together."""
        return {**super().told(), "grounds": grounds.rows(self), "less": bool(self._less())}

    def give(self) -> Given:
        """Draws the notice up and sends it."""
        desk, sent = self.desk, self.cleaned_data
        instead = Basis(sent["instead"]) if sent["instead"] not in ("", _REFUSAL) else None
        appointment = self.appointment(written=sent["written"], instead=instead)
        reasons = tuple(grounds.reasons(self.cleaned_data))
        return acts.notify_preliminary_refusal(
            desk.number, reasons, appointment, by=desk.by, at=desk.at, key=self.click()
        )


class MoveHearingForm(AppointmentForm):
    """Another time and place for the hearing."""

    code = "move-hearing"
    command = c.MoveHearing
    template = "office/acts/appointment.html"
    why = WritingField(limit=1000, rows=3)

    def give(self) -> Given:
        """Moves the hearing; the person is told."""
        desk, why = self.desk, self.cleaned_data["why"].strip()
        return acts.move_hearing(desk.number, self.appointment(), why, by=desk.by, at=desk.at, key=self.click())


class HoldHearingForm(ActForm):
    """The hearing took place, or the person did not come though duly told; its minutes are drawn up."""

    code = "hold-hearing"
    command = c.HoldHearing
    attended = forms.ChoiceField(
        choices=[("yes", "act.hold-hearing.came"), ("no", "act.hold-hearing.absent")], widget=forms.RadioSelect
    )
    present = WritingField(limit=1000, rows=3)
    statements = WritingField(limit=8000, rows=6, required=False)
    others = WritingField(limit=8000, rows=4, required=False)
    questions = WritingField(limit=8000, rows=4, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not self.page.case.hearing.written:
            return
        field = self.fields["attended"]
        assert isinstance(field, forms.ChoiceField)
        field.label = "act.hold-hearing.answered"
        field.choices = [("yes", "act.hold-hearing.written"), ("no", "act.hold-hearing.silent")]

    def start(self) -> Mapping[str, Any]:
        """Those who are always there: the applicant and the executor."""
        known = (self.page.case.filing.applicant, self.page.case.review.executor or self.desk.actor.person_id)
        return {"present": "\n".join(full_name(self.page, one) for one in known)}

    def clean(self) -> dict[str, Any]:
        """Who came has said something; minutes without it would be empty."""
        sent: dict[str, Any] = super().clean() or self.cleaned_data
        if sent.get("attended") == "yes" and not sent.get("statements", "").strip():
            self.add_error("statements", ValidationError("", code="required"))
        return sent

    def give(self) -> Given:
        """Draws the minutes up."""
        desk, sent = self.desk, self.cleaned_data
        present = tuple(one for line in sent["present"].splitlines() if (one := line.strip()) and not self._away(one))
        texts = (sent[name].strip() for name in ("statements", "questions", "others"))
        held = Proceedings(sent["attended"] == "yes", present, *texts)
        return acts.hold_hearing(desk.number, held, by=desk.by, at=desk.at, key=self.click())

    def _away(self, name: str) -> bool:
        """The form begins with the applicant among those present: not so of one who did not come."""
        applicant = full_name(self.page, self.page.case.filing.applicant)
        return self.cleaned_data["attended"] == "no" and name == applicant


class ObjectionForm(ActForm):
    """An objection that came on paper or was said at the office."""

    code = "objection"
    command = c.RecordObjection
    text = WritingField()
    paper = PaperField(required=False)

    def give(self) -> Given:
        """Keeps the objection; a late one is kept too."""
        desk, text, key = self.desk, self.cleaned_data["text"].strip(), self.click()
        papers = (self.evidence("paper"),) if self.cleaned_data["paper"] else ()
        return acts.record_objection(desk.number, text, papers, by=desk.by, at=desk.at, key=key)
