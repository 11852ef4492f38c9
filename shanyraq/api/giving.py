"""How an act of another system is given: the case must be theirs to see, what the act names must be there."""

import inspect
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, get_type_hints

from django.utils import timezone

from shanyraq.api.answers import Given, Happened, Prepared, Waiting
from shanyraq.api.calls import Answer, Call
from shanyraq.api.problems import Wrong, answer, of_denial
from shanyraq.api.shapes import Unfit, arguments, digests_in, organisations_in, people_in
from shanyraq.chancery import acts
from shanyraq.chancery.acts.filing import NoDwelling, NoHours
from shanyraq.chancery.attaching import EVIDENCE
from shanyraq.chancery.drawn import unsigned_papers
from shanyraq.chancery.scopes import scope_of
from shanyraq.law.calendar import NoCalendar
from shanyraq.law.routes import Channel
from shanyraq.procedure.actor import Role
from shanyraq.procedure.case import Case
from shanyraq.procedure.denial import Denial
from shanyraq.record.answers import Recorded
from shanyraq.record.readers.clients import brought_by, employees, files_brought, known_people
from shanyraq.record.readers.drawn import Drawn, drawn_act
from shanyraq.record.readers.files import attachments_of_case
from shanyraq.record.readers.journal import case_of
from shanyraq.record.readers.organisations import organisations
from shanyraq.record.readers.visibility import may_see
from shanyraq.record.writers.clients import bring_case
from shanyraq.record.writers.files import attach

Act = Callable[..., Any]


def day_of(call: Call) -> date:
    """The day of the call: a representative sees and acts while the power is in force."""
    return timezone.localtime(call.at).date()


def visible(call: Call) -> Case:
    """The case, if there is one and it is theirs to see: the same 404 for both. Raises Wrong."""
    number = call.path["number"]
    case = case_of(number)
    if case is None or not may_see(case, call.acting.by, day_of(call)):
        raise Wrong(404, "not_found")
    if call.acting.citizen and not brought_by(number, call.client.organisation):
        raise Wrong(404, "not_found")
    return case


def give(call: Call, act: Act) -> Answer:
    """Carry an act out. Raises Wrong."""
    case, number = visible(call), call.path["number"]
    if call.seen is not None and call.seen != case.seq:
        return _denied(Denial("changed_meanwhile", "", {"seq": case.seq}))
    told = _told(call, act)
    new = _handed_in(call, act, told, case)
    given = _carried_out(act, number, told, call)
    if not isinstance(given, Denial):
        _lay(new, call)
    return said(given)


def sign_drawn(call: Call) -> Answer:
    """Give the act that waits with a paper, for a token that allows what the paper is for. Raises Wrong."""
    visible(call)
    drawn = drawn_act(call.path["number"], call.acting.by, call.body.paper)
    scope = scope_of(type(drawn.command)) if drawn else ""
    if scope and scope not in call.client.scopes:
        raise Wrong(403, "no_scope", scope=scope)
    return give(call, acts.sign_drawn)


def _told(call: Call, act: Act) -> dict[str, Any]:
    try:
        told = arguments(act, call.body)
    except Unfit as unfit:
        raise Wrong(422, "bad_date", where=unfit.where) from unfit
    hints = get_type_hints(act, include_extras=True)
    named, bodies = people_in(hints, told), organisations_in(hints, told)
    if named - known_people(named):
        raise Wrong(422, "unknown_person")
    if bodies - organisations(bodies).keys():
        raise Wrong(422, "unknown_organisation")
    executor = told.get("executor")
    if executor and not employees(call.acting.by.organisation, day_of(call), executor, Role.EXECUTOR):
        raise Wrong(422, "not_their_post", where="executor", role=str(Role.EXECUTOR))
    return told


def _handed_in(call: Call, act: Act, told: dict[str, Any], case: Case) -> set[str]:
    """Files that the act names and that do not lie in the case yet. Raises Wrong for one nobody handed in."""
    hints = get_type_hints(act, include_extras=True)
    named: set[str] = set().union(*(digests_in(hints[name], value) for name, value in told.items()))
    if not named:
        return set()
    there = {paper.digest for paper in case.papers} | {one.digest for one in case.filing.attached}
    there |= {one.file.digest for one in attachments_of_case(call.path["number"])}
    there |= unsigned_papers(call.path["number"], call.acting.by)
    new = named - there
    unknown = new - files_brought(call.client.organisation, frozenset(new))
    if unknown:
        raise Wrong(422, "unknown_file", digest=min(unknown))
    return new


def _lay(new: Iterable[str], call: Call) -> None:
    """What an act rests on lies beside the case from now on."""
    for digest in sorted(new):
        attach(digest, EVIDENCE, call.at, number=call.path["number"], account=call.acting.account or None)


def _carried_out(act: Act, number: str, told: dict[str, Any], call: Call) -> Any:
    keyless = "key" not in inspect.signature(act).parameters
    rest = {"by": call.acting.by, "at": call.at} | ({} if keyless else {"key": call.key})
    try:
        return act(number, **told, **rest)
    except NoCalendar as error:
        raise Wrong(422, "no_calendar") from error


def said(given: Any) -> Answer:
    """What an act answered, as an answer. Raises Wrong."""
    if isinstance(given, tuple):
        denials = [one for one in given if isinstance(one, Denial)]
        given = denials[0] if denials else given[-1]
    if isinstance(given, Denial):
        return _denied(given)
    if isinstance(given, acts.Waits):
        return Answer(Waiting(given.number, given.received_at), 202)
    if isinstance(given, Drawn):
        return Answer(Prepared(given.paper.digest, given.paper.number))
    if given is None:
        raise Wrong(503, "register_silent", headers={"Retry-After": "60"})
    return Answer(_given(given), headers=etag(given.seq))


def etag(seq: int) -> dict[str, str]:
    """The header that names the last entry of a case."""
    return {"ETag": f'"{seq}"'}


def _given(recorded: Recorded) -> Given:
    first = recorded.seq - len(recorded.events) + 1
    events = [Happened(at, type(event).__name__) for at, event in enumerate(recorded.events, start=first)]
    return Given(recorded.number, recorded.seq, events)


def _denied(denial: Denial) -> Answer:
    status = {"changed_meanwhile": 412, "key_reused": 422}.get(denial.code, 409)
    response = answer(of_denial(denial, status))
    return Answer(status=status, content=response.content, media_type="application/problem+json")


def open_case(call: Call) -> Answer:
    """Begin an application, in the channel of whoever brings it: the counter's operator or the portal. Raises Wrong."""
    by, body = call.acting.by, call.body
    if by.role is Role.APPLICANT and body.applicant != by.person:
        raise Wrong(403, "not_their_own", where="applicant")
    if body.applicant != by.person and not known_people({body.applicant}):
        raise Wrong(422, "unknown_person", where="applicant")
    channel = Channel.STATE_CORPORATION if by.role is Role.OPERATOR else Channel.PORTAL
    try:
        given = acts.open_filing(body.dwelling, body.applicant, channel, by=by, at=call.at, key=call.key)
    except NoDwelling as error:
        raise Wrong(422, "unknown_dwelling", where="dwelling") from error
    except NoHours as error:
        raise Wrong(422, "no_hours") from error
    if isinstance(given, Denial):
        return _denied(given)
    bring_case(given.number, call.client.organisation)
    headers = {**etag(given.seq), "Location": f"/api/v1/cases/{given.number}"}
    return Answer(_given(given), 201, headers)
