"""Every operation of the API: the acts, drawn from the commands, and what can be read."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from shanyraq.api import answers as a
from shanyraq.api import others, reading, sittings, webhooks
from shanyraq.api.acts import ACTS, OTHER_ACTS, roles_of
from shanyraq.api.acts import offered as offered_acts
from shanyraq.api.calls import Answer, Call, Operation
from shanyraq.chancery import scopes as s
from shanyraq.chancery.scopes import scope_of
from shanyraq.procedure.commands import Command, ScheduleSitting

_CASE: Final = "/api/v1/cases/{number}"
_SITTING: Final = "/api/v1/sittings/{sitting}"


def _list_offers(call: Call) -> Answer:
    """Every act of the actor's role in this case, and the reason against those that may not be given now."""
    return reading.offers_of(_OFFERED, call)


_OFFERED: Final[tuple[reading.Offered, ...]] = tuple(
    (name, command, roles_of(name, command)) for name, _, command in offered_acts()
)

READERS: Final[tuple[Operation, ...]] = (
    Operation(
        "list_cases", "GET", "/api/v1/cases", "The organisation's cases, what falls due first at the top; no names.",
        s.READ_CASES, reading.list_cases, {200: a.Cases}, query=reading.ListQuery, tag="cases",
    ),
    Operation(
        "read_case", "GET", _CASE, "One case. An employee's look is written down and shown to the citizen.",
        s.READ_CASES, reading.read_case, {200: a.CaseSeen}, acting=True, tag="cases",
    ),
    Operation(
        "read_journal", "GET", f"{_CASE}/events", "The journal of a case, page by page.",
        s.READ_CASES, reading.read_journal, {200: a.Entries}, query=reading.PageQuery, acting=True, tag="cases",
    ),
    Operation(
        "list_acts", "GET", f"{_CASE}/acts", "Which acts may be given now, and why the others may not.",
        s.READ_CASES, _list_offers, {200: a.Offers}, acting=True, tag="cases",
    ),
    Operation(
        "get_file", "GET", f"{_CASE}/files/{{sha256}}", "The bytes of a paper or file of the case.",
        s.READ_FILES, others.get_file, {200: None}, acting=True, download=True, problems=frozenset({409, 503}),
        tag="files",
    ),
    Operation(
        "put_file", "PUT", "/api/v1/files/{sha256}", "Hand a PDF, JPEG or PNG in under its SHA-256.",
        s.WRITE_FILES, others.put_file, {200: a.Stored}, upload=True, problems=frozenset({413, 415, 422}), tag="files",
    ),
    Operation(
        "put_signature", "PUT", "/api/v1/files/{sha256}/signature",
        "Attach the acting employee's detached CMS signature to a file that was handed in.",
        s.WRITE_FILES, others.put_signature, {200: a.SignatureKept}, body=others.SignatureGiven, acting=True,
        problems=frozenset({409, 503}), tag="files",
    ),
    Operation(
        "enter_person", "POST", "/api/v1/people", "Enter a person by their identity number.",
        s.PEOPLE, others.enter_person, {201: a.Entered}, body=others.PersonGiven, keyed=True, alone=True,
        problems=frozenset({422}), tag="people",
    ),
    Operation(
        "find_dwellings", "GET", "/api/v1/dwellings", "Dwellings by their tenant or by words of the address.",
        s.DWELLINGS, others.find_dwellings, {200: a.Flats}, query=others.DwellingQuery, tag="people",
    ),
    Operation(
        "read_staff", "GET", "/api/v1/staff", "The organisation's own posts, commissions and sittings.",
        s.STAFF, others.read_staff, {200: a.Staff}, tag="people",
    ),
    Operation(
        "make_sitting", "POST", "/api/v1/sittings", "Call a sitting of a commission, as its secretary.",
        scope_of(ScheduleSitting), sittings.make_sitting, {201: a.Called}, body=sittings.SittingGiven, acting=True,
        keyed=True, alone=True, problems=frozenset({409, 422}), tag="sittings",
    ),
    Operation(
        "read_sitting", "GET", _SITTING, "A sitting, its agenda and its papers, for its commission's members.",
        s.READ_CASES, sittings.read_sitting, {200: a.SittingWhole}, acting=True, tag="sittings",
    ),
    Operation(
        "notify_of_sitting", "POST", f"{_SITTING}/notice", "Draw up the notice of a sitting with its agenda.",
        scope_of(ScheduleSitting), sittings.notify_of_sitting, {200: a.Prepared}, acting=True, keyed=True, alone=True,
        tag="sittings",
    ),
    Operation(
        "get_sitting_file", "GET", f"{_SITTING}/files/{{sha256}}", "The bytes of a paper of a sitting.",
        s.READ_FILES, sittings.get_sitting_file, {200: None}, acting=True, download=True, problems=frozenset({503}),
        tag="sittings",
    ),
    Operation(
        "read_paper", "GET", "/api/v1/papers/{code}", "What the QR code of a paper tells.",
        s.READ_CASES, others.read_paper, {200: a.PaperKnown}, tag="files",
    ),
    Operation(
        "list_webhooks", "GET", "/api/v1/webhooks", "The organisation's webhooks.",
        s.WEBHOOKS, webhooks.list_webhooks, {200: a.Webhooks}, tag="webhooks",
    ),
    Operation(
        "make_webhook", "POST", "/api/v1/webhooks", "Ask to be told when a case reaches another stage or your turn.",
        s.WEBHOOKS, webhooks.make_webhook, {201: a.WebhookMade}, body=webhooks.WebhookGiven, keyed=True, alone=True,
        problems=frozenset({422}), tag="webhooks",
    ),
    Operation(
        "delete_webhook", "DELETE", "/api/v1/webhooks/{webhook}", "Be told no more; the journal stays.",
        s.WEBHOOKS, webhooks.delete_webhook, {204: None}, tag="webhooks",
    ),
    Operation(
        "list_deliveries", "GET", "/api/v1/webhooks/{webhook}/deliveries",
        "What was sent, how often, and how that ended.",
        s.WEBHOOKS, webhooks.list_deliveries, {200: a.Deliveries}, query=reading.PageQuery, tag="webhooks",
    ),
)  # fmt: skip

OPERATIONS: Final[tuple[Operation, ...]] = (*READERS, *ACTS.values())


def by_path(operations: Iterable[Operation]) -> Mapping[str, Mapping[str, Operation]]:
    """The operations of each address by their method."""
    found: dict[str, dict[str, Operation]] = {}
    for one in operations:
        found.setdefault(one.path, {})[one.method] = one
    return MappingProxyType(found)


def commands_given() -> frozenset[type[Command]]:
    """The commands that some operation gives."""
    return frozenset(command for _, _, command in offered_acts()) | frozenset(OTHER_ACTS.values())
