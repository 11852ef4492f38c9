"""The tables, one subject a file. Only this room imports them."""

from shanyraq.record.tables.access import ConsentLink, Entrusted, Notice, OneTimeKeyRow, Opening
from shanyraq.record.tables.calendar import CalendarActRow
from shanyraq.record.tables.cases import CaseRow, JournalEntry, PaperRow, TermRow, TurnRow
from shanyraq.record.tables.commissions import Commission, CommissionSeat, Sitting, SittingPaper
from shanyraq.record.tables.delivery import Contact, ContactCode, Delivery, DeliveryAttempt
from shanyraq.record.tables.drafts import Draft, HouseholdMember
from shanyraq.record.tables.dwellings import Dwelling, Tenancy
from shanyraq.record.tables.evidence import Attachment, StoredFile, Writing
from shanyraq.record.tables.machines import (
    ApiAnswer,
    ApiClient,
    ApiSecret,
    ApiToken,
    CaseBrought,
    FileBrought,
    Webhook,
    WebhookDelivery,
)
from shanyraq.record.tables.monitoring import ReportAttempt, StageReport
from shanyraq.record.tables.organisations import ActingBody, Counter, Organisation
from shanyraq.record.tables.people import Account, Person, Post
from shanyraq.record.tables.requests import SigningRequest
from shanyraq.record.tables.signatures import DrawnAct, SignatureEvidence, WaitingSignature

__all__ = [
    "Account",
    "ActingBody",
    "ApiAnswer",
    "ApiClient",
    "ApiSecret",
    "ApiToken",
    "Attachment",
    "CalendarActRow",
    "CaseBrought",
    "CaseRow",
    "Commission",
    "CommissionSeat",
    "ConsentLink",
    "Contact",
    "ContactCode",
    "Counter",
    "Delivery",
    "DeliveryAttempt",
    "Draft",
    "DrawnAct",
    "Dwelling",
    "Entrusted",
    "FileBrought",
    "HouseholdMember",
    "JournalEntry",
    "Notice",
    "OneTimeKeyRow",
    "Opening",
    "Organisation",
    "PaperRow",
    "Person",
    "Post",
    "ReportAttempt",
    "SignatureEvidence",
    "SigningRequest",
    "Sitting",
    "SittingPaper",
    "StageReport",
    "StoredFile",
    "Tenancy",
    "TermRow",
    "TurnRow",
    "WaitingSignature",
    "Webhook",
    "WebhookDelivery",
    "Writing",
]
