"""Words of the public pages."""

from shanyraq.web.public.texts.accessibility import ACCESSIBILITY
from shanyraq.web.public.texts.checks import CHECKS
from shanyraq.web.public.texts.dates import DATES
from shanyraq.web.public.texts.home import HOME
from shanyraq.web.public.texts.order import ORDER
from shanyraq.web.public.texts.sent import SENT
from shanyraq.web.public.texts.suits import SUITS
from shanyraq.words.phrase import phrases

TEXT = phrases(HOME, ACCESSIBILITY, CHECKS, DATES, ORDER, SENT, SUITS)
