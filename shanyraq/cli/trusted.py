"""Whom the installation trusts to vouch for signatures: looked at before anything is started."""

from dataclasses import dataclass

from shanyraq.cli.shell import Complaint


@dataclass(frozen=True, slots=True)
class Trusted:
    """What there is to say about the authorities; `cure` is empty when all is well."""

    found: str
    cure: str = ""


def refuse_bad_trust() -> None:
    """Raises Complaint when the folder of trusted authorities cannot be used: a test authority in production, say."""
    from shanyraq.chancery import doors
    from shanyraq.outside.signature.trust import BadTrust

    try:
        doors.verifier()
    except BadTrust as error:
        raise Complaint(str(error)) from error


def trusted() -> Trusted:
    """The contour and what is missing for signatures to be accepted."""
    from django.conf import settings

    from shanyraq.record.readers.signatures import how_many_wait

    if settings.DEMO:
        return Trusted(f"the demonstration's own authority, {how_many_wait()} waiting")
    if not settings.SHANYRAQ_EDS_TRUST:
        return Trusted("no authority is trusted", "set SHANYRAQ_EDS_TRUST and SHANYRAQ_EDS_SOURCE")
    try:
        refuse_bad_trust()
    except Complaint as complaint:
        return Trusted("the trusted authorities cannot be used", str(complaint))
    if not settings.SHANYRAQ_EDS_OCSP and not settings.SHANYRAQ_EDS_CRL:
        return Trusted("nobody may be asked about revocation", "set SHANYRAQ_EDS_OCSP or SHANYRAQ_EDS_CRL")
    warning = " (TEST KEYS: anybody can sign)" if settings.SHANYRAQ_EDS_CONTOUR == "test" else ""
    return Trusted(f"{settings.SHANYRAQ_EDS_CONTOUR}{warning}, {how_many_wait()} waiting")
