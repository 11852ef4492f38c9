"""The service standard: results (p. 7), channels (p. 3), forms (App. 1 and 2), and the rows of App. 3."""

from dataclasses import dataclass

from shanyraq.law.price import Basis
from shanyraq.law.routes import ALL_ROUTES, Channel, Route


@dataclass(frozen=True, slots=True)
class Result:
    """A result of the service on some routes. The key of its name in `words.routes` is `result.` and the code."""

    code: str
    article: str
    routes: tuple[Route, ...] = ALL_ROUTES


_COMMUNAL_ROUTES = (Route.COMMUNAL, Route.COMMUNAL_INSTITUTION)
_REPUBLICAN = (Route.REPUBLICAN,)

RESULTS_2021: tuple[Result, ...] = (
    Result("decision", "O437/p7-1", _COMMUNAL_ROUTES),
    Result("refusal", "O437/p7-1", _COMMUNAL_ROUTES),
    Result("agreement", "O437/p7-1", _COMMUNAL_ROUTES),
    Result("decision", "O437/p7-2", _REPUBLICAN),
    Result("refusal", "O437/p7-2", _REPUBLICAN),
    Result("transfer_deed", "O437/p7-2", _REPUBLICAN),
    Result("agreement", "O437/p7-2", _REPUBLICAN),
)


@dataclass(frozen=True, slots=True)
class ChannelRule:
    """A way in and out. `round_the_clock` tells the portal from a counter with hours (App. 3, row 7)."""

    channel: Channel
    article: str
    round_the_clock: bool


CHANNELS_2021: tuple[ChannelRule, ...] = (
    ChannelRule(Channel.STATE_CORPORATION, "O437/p3", round_the_clock=False),
    ChannelRule(Channel.PORTAL, "O437/p3", round_the_clock=True),
)


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a form. The key of its name in `words.documents` is `field.` and the code.

    `each_adult` marks a field that every adult member of the family fills in.
    """

    code: str
    each_adult: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """A form of application: for which bases, with which fields, in the order of the paper."""

    code: str
    article: str
    bases: tuple[Basis, ...]
    fields: tuple[Field, ...]


_HEAD = (Field("provider_unit"), Field("full_name"), Field("residence"), Field("tenancy_date"), Field("tenancy_number"))
_PERSON = (Field("identity_document"), Field("issued"), Field("iin"), Field("attachments"))
_CONSENTS = (
    Field("consent_full_name", each_adult=True),
    Field("consent_relation", each_adult=True),
    Field("consent_identity_document", each_adult=True),
    Field("consent_issued", each_adult=True),
    Field("consent_iin", each_adult=True),
    Field("consent_in_the_name_of", each_adult=True),
    Field("consent_dwelling", each_adult=True),
)
_TAIL = (
    Field("accuracy_confirmed"),
    Field("personal_data_consent"),
    Field("sent_at"),
    Field("recipient_signature"),
    Field("family_signature", each_adult=True),
    Field("accepted_at"),
    Field("provider_signature"),
)

FORMS_2021: tuple[Form, ...] = (
    Form(
        "app1",
        "O437/app1",
        (Basis.FREE,),
        (*_HEAD, Field("dwelling"), Field("free_ground"), *_PERSON, *_CONSENTS, *_TAIL),
    ),
    Form(
        "app2",
        "O437/app2",
        (Basis.REDEMPTION, Basis.INSTALMENTS),
        (
            *_HEAD,
            Field("dwelling"),
            Field("payment_choice"),
            Field("instalment_years"),
            Field("initial_contribution"),
            *_PERSON,
            *_CONSENTS,
            *_TAIL,
        ),
    ),
)


def form_for(basis: Basis) -> Form:
    """The form on which an application on this basis is made (p. 3)."""
    return next(form for form in FORMS_2021 if basis in form.bases)


@dataclass(frozen=True, slots=True)
class StandardRow:
    """A row of App. 3. The keys of its name and content in `words.routes` are `row.` and `row_text.` and the number."""

    number: int
    article: str


STANDARD_2021: tuple[StandardRow, ...] = tuple(StandardRow(n, f"O437/app3-{n}") for n in range(1, 11))
