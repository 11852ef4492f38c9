"""Every sentence of the case file; a room that shows one joins this table to its own."""

from shanyraq.web.casefile.texts.acts import SHARED
from shanyraq.web.casefile.texts.checks import CHECKS, REQUIRE
from shanyraq.web.casefile.texts.dossier import DOSSIER
from shanyraq.web.casefile.texts.facts import FACTS, FAMILY
from shanyraq.web.casefile.texts.life import LIFE
from shanyraq.web.casefile.texts.papers import ACT, HISTORY, OPENING, PAPERS, REGISTERS, TERMS
from shanyraq.web.casefile.texts.terms import RECEIPT_PAGE
from shanyraq.web.casefile.texts.transfer import DEED, TRACK
from shanyraq.web.casefile.texts.waiting import WAITING
from shanyraq.words.phrase import phrases

TEXT = phrases(
    FACTS,
    FAMILY,
    LIFE,
    PAPERS,
    REGISTERS,
    TERMS,
    HISTORY,
    OPENING,
    ACT,
    CHECKS,
    REQUIRE,
    SHARED,
    WAITING,
    DOSSIER,
    TRACK,
    DEED,
    RECEIPT_PAGE,
)
