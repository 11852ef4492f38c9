"""Which bodies act when dwellings of an owner are transferred is entered with the rest."""

import re

import pytest

from shanyraq.cli.entering import CannotEnter, enter
from shanyraq.cli.entry_file import parsed
from shanyraq.cli.shell import Complaint
from shanyraq.procedure.parties import ApproverPost
from shanyraq.record.readers.organisations import OrganisationKind, of_kind, transfer_parties
from tests.cli.test_enter import FILE, MANUAL

SHOWN = re.findall(r"```toml\n(.*?)```", MANUAL, re.DOTALL)[1]
BODIES = {
    "FOR": "owner", "FIN": "property_body", "REG": "registering_body", "AKI": "akim_office", "MIN": "industry_body",
    "SPC": "property_body", "SPD": "property_body",
}  # fmt: skip
ORGANISATIONS = "".join(
    f'[[organisation]]\ncode = "{code}"\nkind = "{kind}"\nbin = "00000000000{at}"\n'
    f'names = {{ kk = "{code}", ru = "{code}", en = "{code}" }}\naddress = {{ kk = "–", ru = "–" }}\n\n'
    for at, (code, kind) in enumerate(BODIES.items())
)


def _enter(transfer: str) -> list[str]:
    return enter(parsed((FILE + ORGANISATIONS + transfer).encode()), lambda: "a long first password").lines


@pytest.mark.django_db
def test_the_bodies_of_an_owner_are_there_afterwards_and_are_entered_once() -> None:
    assert "transfer of FOR: entered" in _enter(SHOWN)
    (owner,) = of_kind(OrganisationKind.OWNER)
    parties = transfer_parties(owner.id)
    assert parties is not None
    assert parties.local_approver_post is ApproverPost.COMMUNAL_PROPERTY_BODY
    assert parties.state_approver
    assert "transfer of FOR: there already" in _enter(SHOWN)


@pytest.mark.django_db
def test_an_akims_office_approves_as_such() -> None:
    _enter(SHOWN.replace('local_approver = "FIN"', 'local_approver = "AKI"'))
    (owner,) = of_kind(OrganisationKind.OWNER)
    parties = transfer_parties(owner.id)
    assert parties is not None
    assert parties.local_approver_post is ApproverPost.AKIM_OFFICE


@pytest.mark.django_db
def test_the_national_bank_approves_in_a_post_of_its_own() -> None:
    bank = ORGANISATIONS.replace('code = "SPD"\nkind = "property_body"', 'code = "SPD"\nkind = "national_bank"')
    enter(parsed((FILE + bank + SHOWN).encode()), lambda: "a long first password")
    (owner,) = of_kind(OrganisationKind.OWNER)
    parties = transfer_parties(owner.id)
    assert parties is not None
    assert parties.state_approver_post is ApproverPost.NATIONAL_BANK


@pytest.mark.django_db
@pytest.mark.parametrize(("part", "side"), [("local_approver", "the communal side"), ("state_approver", "the state")])
def test_a_body_that_approves_nothing_is_not_entered_as_an_approver(part: str, side: str) -> None:
    wrong = re.sub(rf'{part} = "\w+"', f'{part} = "REG"', SHOWN)
    with pytest.raises(CannotEnter, match=f"REG is no body that approves a deed for {side}"):
        _enter(wrong)


@pytest.mark.django_db
def test_a_body_that_is_not_entered_is_named() -> None:
    with pytest.raises(CannotEnter, match="transfer of FOR: there is no organisation with the code 'XYZ'"):
        _enter(SHOWN.replace('"REG"', '"XYZ"'))


def test_half_of_the_republican_route_is_no_route() -> None:
    with pytest.raises(Complaint, match="or none of them"):
        parsed(SHOWN.replace('industry = "MIN"\n', "").encode())
