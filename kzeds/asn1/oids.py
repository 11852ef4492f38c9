"""Object identifiers by the names their standards give them. Algorithms are in `kzeds.algorithms`.

RFC 5280 (certificates), RFC 5652 and 5035 (CMS), ETSI EN 319 122 (CAdES), RFC 3161 (timestamps), RFC 6960 (OCSP),
RFC 7292 (PKCS #12); the arcs 1.2.398 are the authority's own (pki.gov.kz).
"""

from typing import Final

# Attributes of a name: X.520, RFC 5280 appendix A.1
COMMON_NAME: Final = "2.5.4.3"
SURNAME: Final = "2.5.4.4"
SERIAL_NUMBER: Final = "2.5.4.5"
COUNTRY: Final = "2.5.4.6"
LOCALITY: Final = "2.5.4.7"
STATE: Final = "2.5.4.8"
ORGANISATION: Final = "2.5.4.10"
ORGANISATIONAL_UNIT: Final = "2.5.4.11"
BUSINESS_CATEGORY: Final = "2.5.4.15"
GIVEN_NAME: Final = "2.5.4.42"
EMAIL_ADDRESS: Final = "1.2.840.113549.1.9.1"
DOMAIN_COMPONENT: Final = "0.9.2342.19200300.100.1.25"
USER_ID: Final = "0.9.2342.19200300.100.1.1"

# Extensions: RFC 5280, 4.2 and 5.2
SUBJECT_KEY_IDENTIFIER: Final = "2.5.29.14"
KEY_USAGE: Final = "2.5.29.15"
SUBJECT_ALTERNATIVE_NAME: Final = "2.5.29.17"
BASIC_CONSTRAINTS: Final = "2.5.29.19"
CRL_NUMBER: Final = "2.5.29.20"
CRL_REASON: Final = "2.5.29.21"
INVALIDITY_DATE: Final = "2.5.29.24"
DELTA_CRL_INDICATOR: Final = "2.5.29.27"
ISSUING_DISTRIBUTION_POINT: Final = "2.5.29.28"
CERTIFICATE_ISSUER: Final = "2.5.29.29"
CRL_DISTRIBUTION_POINTS: Final = "2.5.29.31"
CERTIFICATE_POLICIES: Final = "2.5.29.32"
AUTHORITY_KEY_IDENTIFIER: Final = "2.5.29.35"
EXTENDED_KEY_USAGE: Final = "2.5.29.37"
FRESHEST_CRL: Final = "2.5.29.46"
AUTHORITY_INFORMATION_ACCESS: Final = "1.3.6.1.5.5.7.1.1"
ACCESS_OCSP: Final = "1.3.6.1.5.5.7.48.1"
ACCESS_CA_ISSUERS: Final = "1.3.6.1.5.5.7.48.2"

# Purposes of a key: RFC 5280, 4.2.1.12
CLIENT_AUTH: Final = "1.3.6.1.5.5.7.3.2"
EMAIL_PROTECTION: Final = "1.3.6.1.5.5.7.3.4"
TIME_STAMPING: Final = "1.3.6.1.5.5.7.3.8"
OCSP_SIGNING: Final = "1.3.6.1.5.5.7.3.9"

# The authority's own: who holds a certificate, as extended key usage
HOLDER: Final = "1.2.398.3.3.4"
INDIVIDUAL: Final = "1.2.398.3.3.4.1.1"
LEGAL_ENTITY: Final = "1.2.398.3.3.4.1.2"
HEAD: Final = "1.2.398.3.3.4.1.2.1"
SIGN_RIGHT: Final = "1.2.398.3.3.4.1.2.2"
FINANCIAL: Final = "1.2.398.3.3.4.1.2.3"
HR: Final = "1.2.398.3.3.4.1.2.4"
EMPLOYEE: Final = "1.2.398.3.3.4.1.2.5"
INFORMATION_SYSTEM: Final = "1.2.398.3.3.4.1.2.6"
TREASURY: Final = "1.2.398.5.19.1.2.2.1"

# CMS: RFC 5652; its attributes: also RFC 2634, 5035, 3161
DATA: Final = "1.2.840.113549.1.7.1"
SIGNED_DATA: Final = "1.2.840.113549.1.7.2"
ENCRYPTED_DATA: Final = "1.2.840.113549.1.7.6"
CONTENT_TYPE: Final = "1.2.840.113549.1.9.3"
MESSAGE_DIGEST: Final = "1.2.840.113549.1.9.4"
SIGNING_TIME: Final = "1.2.840.113549.1.9.5"
SIGNING_CERTIFICATE: Final = "1.2.840.113549.1.9.16.2.12"
SIGNING_CERTIFICATE_V2: Final = "1.2.840.113549.1.9.16.2.47"
SIGNATURE_TIME_STAMP: Final = "1.2.840.113549.1.9.16.2.14"
TST_INFO: Final = "1.2.840.113549.1.9.16.1.4"

# OCSP: RFC 6960, 4.2.1 and 4.4
OCSP_BASIC: Final = "1.3.6.1.5.5.7.48.1.1"
OCSP_NONCE: Final = "1.3.6.1.5.5.7.48.1.2"
OCSP_NO_CHECK: Final = "1.3.6.1.5.5.7.48.1.5"

# PKCS #12: RFC 7292; its ciphers: appendix C
KEY_BAG: Final = "1.2.840.113549.1.12.10.1.1"
SHROUDED_KEY_BAG: Final = "1.2.840.113549.1.12.10.1.2"
CERTIFICATE_BAG: Final = "1.2.840.113549.1.12.10.1.3"
X509_CERTIFICATE: Final = "1.2.840.113549.1.9.22.1"
FRIENDLY_NAME: Final = "1.2.840.113549.1.9.20"
LOCAL_KEY_ID: Final = "1.2.840.113549.1.9.21"
PBE_SHA1_3DES: Final = "1.2.840.113549.1.12.1.3"
PBE_SHA1_RC2_40: Final = "1.2.840.113549.1.12.1.6"
