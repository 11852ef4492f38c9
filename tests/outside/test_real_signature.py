"""A signature made by a real NCALayer with a key of the national test contour, through the door of this system."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from shanyraq.outside.clock.pretend import FixedClock
from shanyraq.outside.revocation.pretend import PretendRevocation
from shanyraq.outside.revocation.shape import Answers
from shanyraq.outside.signature.connected import verifier_of
from shanyraq.outside.signature.shape import KeyRole, Reason, TimeSource
from shanyraq.outside.signature.trust import BadTrust
from shanyraq.procedure.papers import Verdict as Result
from tests.kzeds.vectors import vector

RECEIVED = datetime(2026, 7, 20, 12, tzinfo=UTC)
AUTHORITIES = ("root_test_gost_2022.cer", "nca_gost2022_test.cer")
DOCUMENT, SIGNATURE = "cms/ncalayer_individual_document.txt", "cms/ncalayer_individual_detached.cms"


@pytest.fixture
def trust(tmp_path: Path) -> Path:
    for name in AUTHORITIES:
        (tmp_path / name).write_bytes(vector(f"ca/{name}"))
    return tmp_path


def door(silent: bool = False) -> PretendRevocation:
    """Answers with the authority's own list of that summer."""
    lists = Answers(crls=(vector("crl/2026_nca_gost2022_test.crl"),))
    return PretendRevocation(lambda certificate, issuer: lists, silent=silent)


def test_it_counts_from_its_receipt_as_its_time_stamps_authority_is_not_in_the_trust(trust: Path) -> None:
    verifier = verifier_of(trust, "test", door(), FixedClock(RECEIVED))
    found = verifier.verify(vector(DOCUMENT), vector(SIGNATURE), RECEIVED)
    (signer,) = found.signers
    assert (signer.iin, signer.roles, signer.algorithm) == ("123456789011", (KeyRole.INDIVIDUAL,), "gost2015-512")
    assert (signer.time, signer.time_source) == (RECEIVED, TimeSource.RECEIVED)
    assert signer.timestamp is not None
    assert signer.timestamp.status == "untrusted"
    assert found.result is Result.VALID or found.waits, found.reasons


def test_another_document_is_not_what_was_signed(trust: Path) -> None:
    verifier = verifier_of(trust, "test", door(), FixedClock(RECEIVED))
    found = verifier.verify(vector(DOCUMENT) + b".", vector(SIGNATURE), RECEIVED)
    assert (found.result, found.reasons) == (Result.INVALID, (Reason.CONTENT_DIFFERS,))


def test_while_the_authority_is_silent_it_waits(trust: Path) -> None:
    verifier = verifier_of(trust, "test", door(silent=True), FixedClock(RECEIVED))
    assert verifier.verify(vector(DOCUMENT), vector(SIGNATURE), RECEIVED).waits


def test_production_does_not_even_start_with_the_test_authorities(trust: Path) -> None:
    with pytest.raises(BadTrust, match="TEST AUTHORITIES"):
        verifier_of(trust, "production", door(), FixedClock(RECEIVED))
