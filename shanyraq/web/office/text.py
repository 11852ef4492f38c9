"""Every sentence of the provider's pages."""

from shanyraq.web.casefile.text import TEXT as FILE
from shanyraq.web.office.texts.acts import DECIDING, PAYING, TAKING, TURNS
from shanyraq.web.office.texts.hearing import HEARING
from shanyraq.web.office.texts.monitoring import MONITORING
from shanyraq.web.office.texts.pages import CASE, HEAD, KEYS, MENU, SEARCH, WORKLIST
from shanyraq.web.office.texts.review import REVIEW
from shanyraq.web.office.texts.transfer import TRANSFER
from shanyraq.web.office.texts.unreached import UNREACHED
from shanyraq.words.phrase import phrases

TEXT = phrases(
    FILE,
    MENU,
    WORKLIST,
    SEARCH,
    CASE,
    HEAD,
    KEYS,
    REVIEW,
    HEARING,
    TAKING,
    DECIDING,
    PAYING,
    TURNS,
    TRANSFER,
    UNREACHED,
    MONITORING,
)
