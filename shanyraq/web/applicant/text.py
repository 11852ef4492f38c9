"""Every phrase of the applicant's pages."""

from shanyraq.web.applicant.texts.account import CASE, HOME
from shanyraq.web.applicant.texts.acts import ACTS, BUTTONS
from shanyraq.web.applicant.texts.contacts import CONTACTS
from shanyraq.web.applicant.texts.draft import CONSENT, PHONE, STEPS
from shanyraq.web.applicant.texts.dwelling import BASIS, DWELLING, TENURE
from shanyraq.web.applicant.texts.family import CIRCUMSTANCES, EVENTS, FAMILY
from shanyraq.web.applicant.texts.packet import PACKET, SENDING
from shanyraq.web.applicant.texts.papers import CHECK, PAPERS
from shanyraq.web.applicant.texts.start import START
from shanyraq.web.applicant.texts.turns import TURNS
from shanyraq.web.casefile.texts.dossier import DOSSIER
from shanyraq.web.casefile.texts.life import LIFE
from shanyraq.web.casefile.texts.terms import RECEIPT_PAGE
from shanyraq.words.phrase import phrases

TEXT = phrases(
    START, STEPS, CONSENT, PHONE, DWELLING, TENURE, BASIS, FAMILY, EVENTS, CIRCUMSTANCES, PAPERS, CHECK, PACKET,
    SENDING, HOME, CASE, BUTTONS, ACTS, TURNS, CONTACTS, DOSSIER, LIFE,
    RECEIPT_PAGE,
)  # fmt: skip
