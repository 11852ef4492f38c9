"""Why a signature is invalid, or why nobody can say: the codes, and what each of them makes of the result."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Result(StrEnum):
    """What a judgement ends in. The names are those of ETSI EN 319 102-1 without the capitals."""

    VALID = "valid"
    """Everything the policy asks for is proven by what was given."""
    INVALID = "invalid"
    """Something is proven to be wrong: more evidence will not make it right."""
    INDETERMINATE = "indeterminate"
    """Nothing is wrong, and something is not proven: content, chain, revocation. Never to be taken as valid."""


class Reason(StrEnum):
    """One thing that was found. `MEANINGS` says what it does to the result."""

    # The document
    MALFORMED = "malformed"
    TRAILING_DATA = "trailing_data"
    TOO_LARGE = "too_large"
    TOO_DEEP = "too_deep"
    TOO_MANY = "too_many"
    UNSUPPORTED = "unsupported"
    DTD_FORBIDDEN = "dtd_forbidden"
    NO_SIGNERS = "no_signers"
    CONTENT_MISSING = "content_missing"
    CONTENT_DIFFERS = "content_differs"

    # The signature
    SIGNATURE_INVALID = "signature_invalid"
    DIGEST_MISMATCH = "digest_mismatch"
    CERTIFICATE_MISSING = "certificate_missing"
    CERTIFICATE_MALFORMED = "certificate_malformed"
    ALGORITHM_UNKNOWN = "algorithm_unknown"
    ALGORITHM_MISMATCH = "algorithm_mismatch"
    ALGORITHM_NOT_ALLOWED = "algorithm_not_allowed"
    ATTRIBUTES_INCOMPLETE = "attributes_incomplete"
    ATTRIBUTES_AS_CONTENT = "attributes_as_content"
    CONTENT_TYPE_MISMATCH = "content_type_mismatch"
    SIGNING_CERTIFICATE_MISMATCH = "signing_certificate_mismatch"

    # References of an XML signature
    REFERENCE_MISSING = "reference_missing"
    REFERENCE_COUNT = "reference_count"
    REFERENCE_PARTIAL = "reference_partial"
    REFERENCE_DUPLICATE_ID = "reference_duplicate_id"
    REFERENCE_FOREIGN = "reference_foreign"
    TRANSFORM_FORBIDDEN = "transform_forbidden"
    SIGNATURE_HOLDS_MORE = "signature_holds_more"

    # The chain
    CHAIN_NOT_CHECKED = "chain_not_checked"
    CHAIN_INCOMPLETE = "chain_incomplete"
    CHAIN_UNTRUSTED = "chain_untrusted"
    ISSUER_SIGNATURE_INVALID = "issuer_signature_invalid"
    ISSUER_NOT_AUTHORITY = "issuer_not_authority"
    ISSUER_NOT_VALID_THEN = "issuer_not_valid_then"
    ISSUER_REVOKED = "issuer_revoked"
    PATH_TOO_LONG = "path_too_long"
    CRITICAL_EXTENSION_UNKNOWN = "critical_extension_unknown"
    TEST_CERTIFICATE_IN_PRODUCTION = "test_certificate_in_production"

    # Time
    CERTIFICATE_EXPIRED = "certificate_expired"
    CERTIFICATE_NOT_YET_VALID = "certificate_not_yet_valid"
    TIMESTAMP_MISSING = "timestamp_missing"
    TIMESTAMP_INVALID = "timestamp_invalid"
    TIMESTAMP_OF_ANOTHER_SIGNATURE = "timestamp_of_another_signature"
    TIMESTAMP_AUTHORITY_NOT_AUTHORISED = "timestamp_authority_not_authorised"
    TIMESTAMP_AUTHORITY_REVOKED = "timestamp_authority_revoked"
    TIMESTAMP_IN_THE_FUTURE = "timestamp_in_the_future"
    TIMESTAMP_UNPROVEN = "timestamp_unproven"
    TIMESTAMP_NOT_COUNTED = "timestamp_not_counted"

    # Revocation
    CERTIFICATE_REVOKED = "certificate_revoked"
    REVOKED_LATER = "revoked_later"
    REVOCATION_NOT_CHECKED = "revocation_not_checked"
    REVOCATION_UNKNOWN = "revocation_unknown"
    CRL_STALE = "crl_stale"
    CRL_NOT_YET = "crl_not_yet"
    CRL_AFTER_EXPIRY = "crl_after_expiry"
    CRL_NOT_AUTHENTIC = "crl_not_authentic"
    CRL_SCOPE_UNSUPPORTED = "crl_scope_unsupported"
    DELTA_NOT_APPLICABLE = "delta_not_applicable"
    OCSP_STALE = "ocsp_stale"
    OCSP_NOT_YET = "ocsp_not_yet"
    OCSP_AFTER_EXPIRY = "ocsp_after_expiry"
    OCSP_NOT_AUTHENTIC = "ocsp_not_authentic"
    OCSP_RESPONDER_NOT_AUTHORISED = "ocsp_responder_not_authorised"
    OCSP_OF_ANOTHER_CERTIFICATE = "ocsp_of_another_certificate"
    OCSP_NONCE_MISMATCH = "ocsp_nonce_mismatch"
    OCSP_UNSUCCESSFUL = "ocsp_unsuccessful"
    OCSP_SAYS_REVOKED = "ocsp_says_revoked"
    OCSP_SAYS_UNKNOWN = "ocsp_says_unknown"
    OCSP_NEVER_ISSUED = "ocsp_never_issued"

    # Who signed
    KEY_USE_WRONG = "key_use_wrong"
    ROLE_MISSING = "role_missing"
    IIN_MISSING = "iin_missing"
    IIN_DIFFERS = "iin_differs"
    BIN_DIFFERS = "bin_differs"
    IDENTITY_MALFORMED = "identity_malformed"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a reason says, and the result that it alone would lead to."""

    result: Result
    """VALID for a remark, which changes nothing."""
    text: str
    """A sentence for people."""


_I, _U, _V = Result.INVALID, Result.INDETERMINATE, Result.VALID

MEANINGS: Mapping[Reason, Meaning] = MappingProxyType(
    {
        Reason.MALFORMED: Meaning(_I, "The file is not what its standard says"),
        Reason.TRAILING_DATA: Meaning(_I, "Something stands after the end of the signed structure"),
        Reason.TOO_LARGE: Meaning(_U, "The file is larger than the limit, so it was not read"),
        Reason.TOO_DEEP: Meaning(_I, "The file is nested deeper than any signature is"),
        Reason.TOO_MANY: Meaning(_I, "The file has more parts than any signature has"),
        Reason.UNSUPPORTED: Meaning(_U, "The file is of a kind or version that is not known here"),
        Reason.DTD_FORBIDDEN: Meaning(_I, "The XML has a document type declaration, which is not allowed"),
        Reason.NO_SIGNERS: Meaning(_I, "Nobody signed this"),
        Reason.CONTENT_MISSING: Meaning(_U, "The signed content stands outside the signature and was not given"),
        Reason.CONTENT_DIFFERS: Meaning(_I, "The content that was given is not the content inside the signature"),
        Reason.SIGNATURE_INVALID: Meaning(_I, "The signature value was not made by this key over these bytes"),
        Reason.DIGEST_MISMATCH: Meaning(_I, "The content is not the content that was signed"),
        Reason.CERTIFICATE_MISSING: Meaning(_I, "The signer's certificate is not in the signature"),
        Reason.CERTIFICATE_MALFORMED: Meaning(_I, "What stands in the place of the signer's certificate is none"),
        Reason.ALGORITHM_UNKNOWN: Meaning(_U, "The signature is by an algorithm that cannot be checked here"),
        Reason.ALGORITHM_MISMATCH: Meaning(_I, "The algorithms of the signature do not fit each other or the key"),
        Reason.ALGORITHM_NOT_ALLOWED: Meaning(_I, "The policy does not accept the algorithm (SHA-1 is broken)"),
        Reason.ATTRIBUTES_INCOMPLETE: Meaning(_I, "The signed attributes lack the content type or the digest"),
        Reason.ATTRIBUTES_AS_CONTENT: Meaning(_I, "Signed attributes of another signature are shown as content"),
        Reason.CONTENT_TYPE_MISMATCH: Meaning(_I, "The signed content type is not the type of the content"),
        Reason.SIGNING_CERTIFICATE_MISMATCH: Meaning(_I, "The signature names another certificate than the one in it"),
        Reason.REFERENCE_MISSING: Meaning(_I, "The XML signature refers to an element that is not in the document"),
        Reason.REFERENCE_COUNT: Meaning(_I, "The XML signature has no reference, or more than it may"),
        Reason.REFERENCE_PARTIAL: Meaning(_I, "The XML signature covers only a part of the document"),
        Reason.REFERENCE_DUPLICATE_ID: Meaning(_I, "More than one element has the Id that the signature refers to"),
        Reason.REFERENCE_FOREIGN: Meaning(_I, "The XML signature refers to something outside the document"),
        Reason.TRANSFORM_FORBIDDEN: Meaning(_I, "The XML signature asks for a transform that is not allowed"),
        Reason.SIGNATURE_HOLDS_MORE: Meaning(_I, "The XML signature element holds things that are not signed"),
        Reason.CHAIN_NOT_CHECKED: Meaning(_U, "No trusted authority was given to trace the certificate to"),
        Reason.CHAIN_INCOMPLETE: Meaning(_U, "The authority that issued the certificate is not known here"),
        Reason.CHAIN_UNTRUSTED: Meaning(_I, "The certificate leads to an authority that is not trusted"),
        Reason.ISSUER_SIGNATURE_INVALID: Meaning(_I, "The certificate was not signed by the authority it names"),
        Reason.ISSUER_NOT_AUTHORITY: Meaning(_I, "The certificate was issued by one who may not issue any"),
        Reason.ISSUER_NOT_VALID_THEN: Meaning(_I, "An authority's own certificate was not valid at that time"),
        Reason.ISSUER_REVOKED: Meaning(_I, "An authority's own certificate was revoked"),
        Reason.PATH_TOO_LONG: Meaning(_I, "There are more authorities in the chain than it may have"),
        Reason.CRITICAL_EXTENSION_UNKNOWN: Meaning(_I, "A certificate has a critical extension that is not known here"),
        Reason.TEST_CERTIFICATE_IN_PRODUCTION: Meaning(
            _I, "THIS IS A TEST CERTIFICATE: its keys are public, anybody can sign with them"
        ),
        Reason.CERTIFICATE_EXPIRED: Meaning(_I, "The certificate had expired at the time that counts"),
        Reason.CERTIFICATE_NOT_YET_VALID: Meaning(_I, "The certificate was not valid yet at the time that counts"),
        Reason.TIMESTAMP_MISSING: Meaning(_I, "The policy asks for a timestamp, and there is none"),
        Reason.TIMESTAMP_INVALID: Meaning(_I, "The timestamp is broken"),
        Reason.TIMESTAMP_OF_ANOTHER_SIGNATURE: Meaning(_I, "The timestamp was given to another signature"),
        Reason.TIMESTAMP_AUTHORITY_NOT_AUTHORISED: Meaning(_I, "The timestamp is by a key that is not for timestamps"),
        Reason.TIMESTAMP_AUTHORITY_REVOKED: Meaning(_I, "The certificate of the timestamp authority was revoked"),
        Reason.TIMESTAMP_IN_THE_FUTURE: Meaning(_I, "The timestamp is later than now"),
        Reason.TIMESTAMP_UNPROVEN: Meaning(_U, "A timestamp is asked for, and its authority cannot be checked"),
        Reason.TIMESTAMP_NOT_COUNTED: Meaning(
            _V, "The timestamp's authority cannot be checked: its time was not counted"
        ),
        Reason.CERTIFICATE_REVOKED: Meaning(_I, "The certificate was revoked or on hold at the time that counts"),
        Reason.REVOKED_LATER: Meaning(_V, "The certificate was revoked later, which undoes nothing"),
        Reason.REVOCATION_NOT_CHECKED: Meaning(_U, "No revocation list or OCSP answer was given"),
        Reason.REVOCATION_UNKNOWN: Meaning(_U, "Nothing that was given proves that the certificate was not revoked"),
        Reason.CRL_STALE: Meaning(_U, "The revocation list was out of date at the time that counts"),
        Reason.CRL_NOT_YET: Meaning(_U, "The revocation list is dated in the future"),
        Reason.CRL_AFTER_EXPIRY: Meaning(_U, "The list is later than the certificate and may leave it out"),
        Reason.CRL_NOT_AUTHENTIC: Meaning(_U, "The revocation list was not signed by the authority it names"),
        Reason.CRL_SCOPE_UNSUPPORTED: Meaning(_U, "The revocation list covers only some certificates or reasons"),
        Reason.DELTA_NOT_APPLICABLE: Meaning(_U, "The delta list does not continue any full list that was given"),
        Reason.OCSP_STALE: Meaning(_U, "The OCSP answer was out of date at the time that counts"),
        Reason.OCSP_NOT_YET: Meaning(_U, "The OCSP answer is dated in the future"),
        Reason.OCSP_AFTER_EXPIRY: Meaning(_U, "The OCSP answer was given after the certificate expired"),
        Reason.OCSP_NOT_AUTHENTIC: Meaning(_U, "The OCSP answer was not signed by the responder it names"),
        Reason.OCSP_RESPONDER_NOT_AUTHORISED: Meaning(_U, "The OCSP responder may not answer for this authority"),
        Reason.OCSP_OF_ANOTHER_CERTIFICATE: Meaning(_U, "The OCSP answer is about another certificate"),
        Reason.OCSP_NONCE_MISMATCH: Meaning(_U, "The OCSP answer is to another question"),
        Reason.OCSP_UNSUCCESSFUL: Meaning(_U, "The OCSP responder refused to answer"),
        Reason.OCSP_SAYS_REVOKED: Meaning(
            _V, "The OCSP answer says of a certificate that it was revoked or is on hold"
        ),
        Reason.OCSP_SAYS_UNKNOWN: Meaning(_U, "The OCSP responder does not know the certificate"),
        Reason.OCSP_NEVER_ISSUED: Meaning(_U, "The OCSP responder says the certificate was never issued"),
        Reason.KEY_USE_WRONG: Meaning(_I, "The key is for another use: signing in is not signing"),
        Reason.ROLE_MISSING: Meaning(_I, "The certificate does not give the role that is asked for"),
        Reason.IIN_MISSING: Meaning(_I, "The certificate names no person, and one is asked for"),
        Reason.IIN_DIFFERS: Meaning(_I, "The certificate is of another person"),
        Reason.BIN_DIFFERS: Meaning(_I, "The certificate is of another organisation or of none"),
        Reason.IDENTITY_MALFORMED: Meaning(_I, "An identification number in the certificate fails its checksum"),
    }
)
"""Every reason with its result: the one table that `outcome` and the manual read."""


def outcome(reasons: Iterable[Reason]) -> Result:
    """The result that these reasons lead to: invalid before indeterminate before valid. No reason at all is *valid*."""
    results = {MEANINGS[reason].result for reason in reasons}
    if Result.INVALID in results:
        return Result.INVALID
    return Result.INDETERMINATE if Result.INDETERMINATE in results else Result.VALID
