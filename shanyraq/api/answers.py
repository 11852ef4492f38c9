"""What other systems are answered: plain shapes, whose fields are named once here and nowhere else."""

from datetime import date, datetime
from typing import Any

import msgspec

from shanyraq.law.receipts import DateStatus
from shanyraq.procedure.actor import Role
from shanyraq.procedure.case import Case
from shanyraq.record.readers.machines import CaseLine
from shanyraq.record.readers.webhooks import DeliverySeen


class Happened(msgspec.Struct, frozen=True):
    """One event of an act: its number in the journal and its kind."""

    seq: int
    kind: str


class Given(msgspec.Struct, frozen=True):
    """An act that was carried out; `seq` is the number of the last entry, the case's ETag."""

    number: str
    seq: int
    events: list[Happened]


class Waiting(msgspec.Struct, frozen=True):
    """The signature is being checked: its act is given, or refused, as soon as the authority answers."""

    number: str
    received_at: datetime


class Prepared(msgspec.Struct, frozen=True):
    """A paper to be read and then signed by `sign-drawn` on the same day; `paper` is its digest."""

    paper: str
    number: str


class Cases(msgspec.Struct, frozen=True):
    """One page of a list of cases; `next` is the cursor of the following one."""

    items: list[CaseLine]
    next: str | None


class Step(msgspec.Struct, frozen=True):
    """Whose turn it is, what they have to do, and by which term."""

    roles: list[Role]
    code: str
    term: str | None


class TermSeen(msgspec.Struct, frozen=True):
    """A term of the case: from which day, due when, by which article, and whether every day counted is established."""

    code: str
    part: int
    running: bool
    window: bool
    event_day: date
    due: date
    internal: date | None
    status: DateStatus
    article: str
    calendar: str
    ended_on: date | None


class PaperSeen(msgspec.Struct, frozen=True):
    """A paper of the case; its bytes are under files/{digest}."""

    kind: str
    number: str
    digest: str
    code: str
    issued_on: date
    delivered_on: date | None
    replaced_by: str | None


class Name(msgspec.Struct, frozen=True):
    """How somebody is called."""

    family_name: str
    given_name: str
    patronymic: str


class CaseSeen(msgspec.Struct, frozen=True):
    """One case. A citizen's system sees where it stands; an employee's also the whole state and who is who in it.

    A case that was joined to an earlier one on the same dwelling is `terminated`, and `goes_on_in` is the number
    it goes on under; `joined` are the numbers that go on in this one.
    """

    number: str
    seq: int
    stage: str
    stage_since: datetime
    edition: str
    dwelling: str
    next_step: Step
    terms: list[TermSeen]
    papers: list[PaperSeen]
    case: Case | None
    people: dict[str, Name]
    goes_on_in: str
    joined: list[str]


class Entry(msgspec.Struct, frozen=True):
    """One entry of the journal; `event` holds its facts, and is null where it is secret from the reader (a ballot)."""

    seq: int
    kind: str
    event: dict[str, Any] | None
    by_role: Role
    by_person: str
    by_organisation: str
    at: datetime
    recorded_at: datetime
    edition: str
    calendar: str
    digest: str


class Entries(msgspec.Struct, frozen=True):
    """One page of a journal, in its order."""

    items: list[Entry]
    next: str | None


class Offer(msgspec.Struct, frozen=True):
    """Whether an act may be given now; if not, the same reason that the act itself would be denied with."""

    act: str
    may: bool
    code: str
    article: str
    detail: str


class Offers(msgspec.Struct, frozen=True):
    """Every act of the reader's role."""

    seq: int
    items: list[Offer]


class Stored(msgspec.Struct, frozen=True):
    """A file that lies in the store."""

    sha256: str
    media_type: str
    size: int


class SignatureKept(msgspec.Struct, frozen=True):
    """A verified signature over a file; `evidence` names all the verdict rests on, `at` is the time it counts from."""

    sha256: str
    signer: str
    verdict: str
    at: datetime
    evidence: str


class PaperKnown(msgspec.Struct, frozen=True):
    """A paper behind a QR code; hold the SHA-256 of the copy in hand against `digest`."""

    kind: str
    number: str
    issued_on: date
    digest: str
    replaced: bool


class Entered(msgspec.Struct, frozen=True):
    """The identifier of a person."""

    person: str


class Flat(msgspec.Struct, frozen=True):
    """A dwelling of the state stock."""

    id: str
    address_kk: str
    address_ru: str
    cadastral_number: str
    route: str
    owner: str
    provider: str


class Flats(msgspec.Struct, frozen=True):
    """Dwellings that were found."""

    items: list[Flat]


class PostSeen(msgspec.Struct, frozen=True):
    """A post in force and who holds it: what Acting-Role and Acting-Person may say."""

    person: str
    name: Name
    role: Role
    since: date
    until: date | None


class SeatSeen(msgspec.Struct, frozen=True):
    """A seat of a commission."""

    person: str
    seat: str


class CommissionSeen(msgspec.Struct, frozen=True):
    """A commission in office."""

    id: str
    act: str
    since: date
    until: date | None
    seats: list[SeatSeen]


class SittingSeen(msgspec.Struct, frozen=True):
    """A sitting to come or held."""

    id: str
    commission: str
    number: str
    sits_at: datetime
    place: str


class Called(msgspec.Struct, frozen=True):
    """The identifier of a sitting."""

    sitting: str


class AgendaLine(msgspec.Struct, frozen=True):
    """A case on an agenda; `recused` tells that the reader left it, and then nothing more is told."""

    number: str
    recused: bool
    voting: str
    voted: int
    voters: int
    due: date | None


class SittingPaper(msgspec.Struct, frozen=True):
    """A paper of a sitting; its bytes are under files/{digest} of the sitting."""

    kind: str
    number: str
    digest: str
    code: str


class SittingWhole(msgspec.Struct, frozen=True):
    """A sitting, its agenda and its papers, the latest first."""

    id: str
    commission: str
    number: str
    sits_at: datetime
    place: str
    mode: str
    agenda: list[AgendaLine]
    papers: list[SittingPaper]


class Staff(msgspec.Struct, frozen=True):
    """The organisation's own posts, commissions and sittings."""

    organisation: str
    posts: list[PostSeen]
    commissions: list[CommissionSeen]
    sittings: list[SittingSeen]


class WebhookMade(msgspec.Struct, frozen=True):
    """A webhook; `secret` is shown this once and signs every message."""

    id: str
    url: str
    secret: str


class WebhookLine(msgspec.Struct, frozen=True):
    """A webhook in use."""

    id: str
    url: str
    created_at: datetime


class Webhooks(msgspec.Struct, frozen=True):
    """The organisation's webhooks."""

    items: list[WebhookLine]


class Deliveries(msgspec.Struct, frozen=True):
    """One page of a webhook's journal, the latest first."""

    items: list[DeliverySeen]
    next: str | None
