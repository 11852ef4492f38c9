"""How the ambiguous places of the Order are read: `problem.N` says what is unclear, `text.N` what we make of it."""

from shanyraq.words.phrase import Words, phrases
from shanyraq.words.readings.clocks import CLOCKS
from shanyraq.words.readings.complaints import COMPLAINTS
from shanyraq.words.readings.own import OWN
from shanyraq.words.readings.substance import SUBSTANCE

READINGS: Words = phrases(CLOCKS, SUBSTANCE, COMPLAINTS, OWN)
"""All of them."""
