"""Who holds an office."""

from datetime import date

from django.db.models import Q

from shanyraq.procedure.actor import OrganisationId, Role
from shanyraq.record.readers.people import PersonSeen, people
from shanyraq.record.tables import Post


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
