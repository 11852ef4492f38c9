"""Every sentence of the pages of officials outside the provider."""

from shanyraq.web.authority.texts.acts import ACTS
from shanyraq.web.authority.texts.pages import FILE, HOME
from shanyraq.web.casefile.text import TEXT as CASEFILE
from shanyraq.words.phrase import phrases

TEXT = phrases(CASEFILE, HOME, FILE, ACTS)
