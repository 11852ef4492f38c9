"""Every sentence of the commission's pages."""

from shanyraq.web.casefile.text import TEXT as CASEFILE
from shanyraq.web.commission.texts.acts import ACTS
from shanyraq.web.commission.texts.pages import FILE, HOME, SITTING
from shanyraq.words.phrase import phrases

TEXT = phrases(CASEFILE, HOME, SITTING, FILE, ACTS)
