"""Who holds an office, and who stands in for whom."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from shanyraq.procedure.actor import OrganisationId, PersonId, Role
from shanyraq.record.readers.people import PersonSeen, people
from shanyraq.record.tables import Post


@dataclass(frozen=True, slots=True)
class StandIn:
    """Somebody acts in the place of an absent holder of a post, by an act, on these days."""

    person: PersonId
    role: Role
    organisation: OrganisationId
    absent: PersonId
    act: str
    since: date
    until: date

    def covers(self, person: PersonId, role: Role, organisation: OrganisationId, on: date) -> bool:
        """Whether what this person did in this post on this day was done in another's place."""
        same = (self.person, self.role, self.organisation) == (person, role, organisation)
        return same and self.since <= on <= self.until


def stand_ins(persons: Iterable[PersonId]) -> tuple[StandIn, ...]:
    """Every time one of these people stood in for another."""
    rows = Post.objects.filter(account__person_id__in=tuple(persons), stands_in_for__isnull=False).order_by("pk")
    return tuple(_stand_in(row) for row in rows.select_related("account"))


def _stand_in(row: Post) -> StandIn:
    assert row.stands_in_for_id is not None, "asked for those alone"
    assert row.until is not None, "a post in another's place has an end"
    role, body = Role(row.role), row.organisation_id
    return StandIn(row.account.person_id, role, body, row.stands_in_for_id, row.act, row.since, row.until)


def with_role(role: Role, on: date) -> tuple[OrganisationId, ...]:
    """The organisations in which somebody holds a role on a day."""
    in_force = Q(since__lte=on) & (Q(until__isnull=True) | Q(until__gte=on))
    rows = Post.objects.filter(in_force, role=str(role), account__is_active=True).order_by("organisation__code")
    return tuple(dict.fromkeys(rows.values_list("organisation_id", flat=True)))


def holders(role: Role, organisation: OrganisationId, on: date) -> tuple[PersonSeen, ...]:
    """Those who hold a role in an organisation on a day, the one appointed last at the top."""
    in_force = Q(since__lte=on) & (Q(until__isnull=True) | Q(until__gte=on))
    rows = Post.objects.filter(in_force, role=str(role), organisation_id=organisation).order_by("-since", "-pk")
    persons = list(rows.values_list("account__person_id", flat=True))
    known = people(persons)
    return tuple(known[one] for one in dict.fromkeys(persons))


@dataclass(frozen=True, slots=True)
class PostSeen:
    """One post as the administrator reads it."""

    login: str
    role: Role
    organisation: str
    act: str
    since: date
    until: date | None
    absent: str

    def __str__(self) -> str:
        until = f" until {self.until}" if self.until else ""
        absent = f", in the place of {self.absent}" if self.absent else ""
        return f"{self.organisation} {self.role}: {self.login} from {self.since}{until}, {self.act}{absent}"


def posts_from(day: date, organisation: str = "") -> tuple[PostSeen, ...]:
    """Every post that is in force on a day or begins later; of one organisation where its code is given."""
    rows = Post.objects.filter(Q(until__isnull=True) | Q(until__gte=day)).select_related(
        "account", "organisation", "stands_in_for"
    )  # fmt: skip
    if organisation:
        rows = rows.filter(organisation__code=organisation)
    return tuple(_post(row) for row in rows.order_by("organisation__code", "role", "since", "pk"))


def _post(row: Post) -> PostSeen:
    absent = row.stands_in_for
    name = f"{absent.family_name} {absent.given_name}" if absent else ""
    return PostSeen(
        row.account.login, Role(row.role), row.organisation.code, row.act, row.since, row.until, name
    )  # fmt: skip
