"""Everyone the Order gives an act to."""

from enum import StrEnum


class Body(StrEnum):
    """A person or body of the Order. The two "authorized bodies" of p. 6 and p. 12 are not the same (reading 44)."""

    RECIPIENT = "recipient"
    FAMILY = "family"
    PROVIDER = "provider"
    PROVIDER_HEAD = "provider_head"
    STATE_CORPORATION = "state_corporation"
    COMMISSION = "commission"
    AKIM = "akim"
    PROPERTY_BODY = "property_body"
    PROPERTY_BODY_TERRITORIAL_HEAD = "property_body_territorial_head"
    NATIONAL_BANK_DEPUTY = "national_bank_deputy"
    INDUSTRY_BODY = "industry_body"
    TRANSFERRING_PARTY = "transferring_party"
    RECEIVING_PARTY = "receiving_party"
    COMMUNAL_PROPERTY_BODY = "communal_property_body"
    REGISTERING_BODY = "registering_body"
    HOUSING_BODY = "housing_body"
    QUALITY_BODY = "quality_body"
    COURT = "court"
