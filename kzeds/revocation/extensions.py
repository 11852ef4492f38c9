"""What lists and answers have in common: extensions beyond those of certificates, and reasons."""

EXPIRED_CERTIFICATES = "2.5.29.60"
"""expiredCertsOnCRL (X.509, 9.5.2.8): the list keeps revoked certificates after they expire."""
ARCHIVE_CUTOFF = "1.3.6.1.5.5.7.48.1.6"
"""id-pkix-ocsp-archive-cutoff (RFC 6960, 4.4.4): the responder keeps what it knew, back to this moment."""

REMOVED = "removeFromCRL"
HOLD = "certificateHold"

_REASONS = {
    0: "unspecified",
    1: "keyCompromise",
    2: "cACompromise",
    3: "affiliationChanged",
    4: "superseded",
    5: "cessationOfOperation",
    6: HOLD,
    8: REMOVED,
    9: "privilegeWithdrawn",
    10: "aACompromise",
}


def reason_name(number: int) -> str:
    """CRLReason (RFC 5280, 5.3.1); a number that the standard does not name stays a number."""
    return _REASONS.get(number, str(number))


def reason_number(name: str) -> int:
    """CRLReason by its name; ValueError for a name that the standard does not have."""
    for number, one in _REASONS.items():
        if one == name:
            return number
    raise ValueError(f"no reason of revocation is called {name}")
