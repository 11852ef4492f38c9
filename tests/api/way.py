"""A case carried through by the systems of all organisations, each step an HTTP call; intruders try every one first."""

import base64
import hashlib
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import Any, Final

import msgspec
from django.test import Client

from shanyraq.chancery.scopes import CITIZENS, PEOPLE, SCOPES
from shanyraq.chancery.signing import CITIZEN, Capacity, employee_of, head_of, sign_with_demo_key
from shanyraq.cli.demo_data.homes import Home
from shanyraq.cli.demo_data.sample import sheet
from shanyraq.cli.demo_data.telling import do_jobs
from shanyraq.cli.demo_data.world import Staff, World
from shanyraq.outside.clock.pretend import FixedClock
from shanyraq.procedure.actor import By, OrganisationId, Role
from shanyraq.record.readers.journal import case_of
from shanyraq.record.readers.organisations import OrganisationKind, organisation
from shanyraq.record.writers.clients import add_client, add_secret
from tests.api.system import System, new_key, problem

CASES: Final = "/api/v1/cases"
HOOKS: Final = "/api/v1/webhooks"
CITIZEN_ROLES: Final = frozenset({Role.APPLICANT, Role.FAMILY})
BETWEEN: Final = timedelta(minutes=3)
DENIED: Final = {
    (403, "not_their_post"),
    (403, "no_scope"),
    (404, "not_found"),
    (409, "not_your_role"),
    (422, "unknown_file"),
}
"""What somebody of another organisation is told: who they are not, that there is nothing for them, whose act it is."""


@dataclass
class Way:
    """One household's case by the API alone; `told` are the digests of the papers that somebody fetched."""

    town: World
    staff: Staff
    home: Home
    clock: FixedClock
    number: str = ""
    steps: list[str] = field(default_factory=list)
    fetched: dict[str, str] = field(default_factory=dict)
    systems: dict[OrganisationId, System] = field(default_factory=dict)

    @property
    def at(self) -> str:
        """Where the case is."""
        return f"{CASES}/{self.number}"

    @property
    def now(self) -> datetime:
        """The moment of the next step."""
        return self.clock.now()

    @property
    def tenant(self) -> By:
        """The applicant, for whom the system of the State Corporation speaks."""
        return By(Role.APPLICANT, self.home.tenant)

    @property
    def corporation(self) -> OrganisationId:
        """The State Corporation."""
        return self.town.operator.organisation

    def until(self, days: int, hour: int) -> None:
        """On to an hour of a later day; tokens have to be got anew then."""
        local = self.now.replace(hour=hour, minute=0) if days == 0 else self._day(days, hour)
        self.clock.move(local - self.now)

    def _day(self, days: int, hour: int) -> datetime:
        return datetime.combine(self.now.date() + timedelta(days=days), time(hour), self.now.tzinfo)

    # --- systems

    def system(self, of: OrganisationId) -> System:
        """The system of an organisation, with a token got by its secret within the hour."""
        if of not in self.systems:
            self.systems[of] = _client(of, self.now)
        found = self.systems[of]
        basic = base64.b64encode(f"{found.id}:{found.secret}".encode()).decode()
        answer = found.http.post(
            "/api/oauth/token",
            "grant_type=client_credentials",
            content_type="application/x-www-form-urlencoded",
            headers={"Authorization": f"Basic {basic}"},
        )
        assert answer.status_code == 200, answer.content
        found.token = answer.json()["access_token"]
        return found

    def of(self, by: By) -> System:
        """The system through which somebody speaks."""
        return self.system(self.corporation if by.role in CITIZEN_ROLES else by.organisation)

    # --- steps

    def opens(self) -> None:
        """The portal finds the flat of a citizen and opens their case."""
        portal = self.system(self.corporation)
        flats = portal.get(f"/api/v1/dwellings?tenant={self.home.tenant}").json()["items"]
        body = {"dwelling": flats[0]["id"], "applicant": self.home.tenant}
        for other in (self.staff.provider, self.town.bodies.akim.organisation):
            assert problem(self.system(other).post(CASES, body, self.tenant)) == (403, "no_scope")
        key = new_key()
        opened = portal.post(CASES, body, self.tenant, key)
        assert opened.status_code == 201, opened.content
        again = portal.post(CASES, body, self.tenant, key)
        assert (again.content, again.headers["Idempotent-Replayed"]) == (opened.content, "true")
        self.number = opened.json()["number"]
        self._went_on("open-case")

    def act(self, by: By, name: str, **body: Any) -> Any:
        """One act: refused to every intruder, given once, and answered the same when it is sent again."""
        self._refused_to_others(by, name, body)
        key, system = new_key(), self.of(by)
        given = system.act(self.number, name, by, key, **body)
        assert given.status_code == 200, (name, given.content)
        seq = self.seq
        again = system.act(self.number, name, by, key, **body)
        assert (again.content, again.headers.get("Idempotent-Replayed")) == (given.content, "true"), name
        assert self.seq == seq, name
        self._went_on(name)
        return given.json()

    def _went_on(self, name: str) -> None:
        self.steps.append(name)
        do_jobs(self.number, self.now)
        self.clock.move(BETWEEN)

    def _refused_to_others(self, by: By, name: str, body: dict[str, Any]) -> None:
        seq = self.seq
        for intruder, through in self._intruders(by):
            answer = self.system(through).act(self.number, name, intruder, **body)
            assert problem(answer) in DENIED, (name, intruder, answer.content)
        assert self.seq == seq, name

    def _intruders(self, by: By) -> list[tuple[By, OrganisationId]]:
        """Who tries, through whose system: the right person by another's, and others with the same role by theirs."""
        bodies, neighbour = self.town.bodies, self.town.neighbour
        strangers = {
            Role.EXECUTOR: neighbour.executors[0],
            Role.HEAD: neighbour.head,
            Role.SECRETARY: neighbour.secretary,
            Role.CHAIR: neighbour.chair,
            Role.MEMBER: neighbour.members[0],
            Role.OWNER: self.town.mint.owner,
            Role.STATE_APPROVER: bodies.bank,
        }
        elsewhere = self.staff.provider if by.organisation != self.staff.provider else bodies.registrar.organisation
        outsider = bodies.registrar if by.role is Role.INDUSTRY else bodies.industry
        tried = [(by, elsewhere), (outsider, outsider.organisation)]
        stranger = strangers.get(by.role)
        if stranger is not None and stranger.organisation != by.organisation:
            tried.append((stranger, stranger.organisation))
        if by.role in CITIZEN_ROLES:
            tried.append((By(by.role, self.town.operator.person), self.corporation))
        return tried

    # --- what steps rest on

    @property
    def seq(self) -> int:
        """The number of the last entry."""
        case = case_of(self.number)
        assert case is not None, "the case was opened"
        return case.seq

    def seen(self, by: By) -> Any:
        """The case as somebody reads it."""
        answer = self.of(by).get(f"{CASES}/{self.number}", by)
        assert answer.status_code == 200, answer.content
        return answer.json()

    def hands_in(self, by: By, title: str) -> str:
        """A file is handed in by the system through which somebody speaks; its digest."""
        content = sheet(title)
        digest = hashlib.sha256(content).hexdigest()
        stored = self.of(by).call("PUT", f"/api/v1/files/{digest}", content, Content_Type="application/pdf")
        assert stored.status_code == 200, stored.content
        return digest

    def reads(self, by: By, paper: str) -> str:
        """A paper is fetched before it is signed, and its bytes are those of its digest."""
        answer = self.of(by).get(f"{CASES}/{self.number}/files/{paper}", by)
        assert answer.status_code == 200, answer.content
        assert hashlib.sha256(answer.content).hexdigest() == paper
        return paper

    def signs(self, by: By, paper: str, capacity: Capacity | None = None) -> dict[str, str]:
        """A paper that was fetched, with the signature of the demonstration's authority over it."""
        whose = capacity or (CITIZEN if by.role in CITIZEN_ROLES else head_of(by.organisation))
        cms = sign_with_demo_key(self.reads(by, paper), by.person, whose, self.now)
        return {"cms": base64.b64encode(cms).decode()}

    def signs_minutes(self, by: By) -> None:
        """The chair or the secretary signs as an employee of the commission's organisation."""
        paper = self.paper(by, "commission_minutes")
        self.act(by, "sign-minutes", **self.signs(by, paper, employee_of(by.organisation)), shown=paper)

    def signs_drawn(self, by: By, name: str, **body: Any) -> None:
        """A paper is drawn up, read, and signed as head of the organisation."""
        paper = self.act(by, name, **body)["paper"]
        self.act(by, "sign-drawn", paper=paper, **self.signs(by, paper))

    def paper(self, by: By, kind: str) -> str:
        """The digest of the latest paper of a kind."""
        found: list[str] = [one["digest"] for one in self.seen(by)["papers"] if one["kind"] == kind]
        return found[-1]

    def fetch_all(self, by: By) -> None:
        """Every paper that somebody sees has the bytes, the number and the code that the case tells."""
        system = self.of(by)
        for one in self.seen(by)["papers"]:
            self.reads(by, one["digest"])
            known = system.get(f"/api/v1/papers/{one['code']}").json()
            assert (known["number"], known["digest"]) == (one["number"], one["digest"])
            self.fetched[one["kind"]] = one["digest"]


def _client(of: OrganisationId, at: datetime) -> System:
    body = organisation(of)
    assert body is not None, "it was entered"
    wide = body.kind is OrganisationKind.STATE_CORPORATION
    scopes = [one for one in SCOPES if wide or one not in (CITIZENS, PEOPLE)]
    id, secret = add_client(of, "system", scopes, 100_000, at), new_key()
    add_secret(id, secret, at, at)
    return System(Client(), id, secret, "")


def plain(value: object) -> Any:
    """A value of ours as a system sends it."""
    return msgspec.to_builtins(value, enc_hook=str)
