"""Why a command may not be given now: one sentence for each code of `procedure`, saying what to do where one can."""

from collections.abc import Mapping
from datetime import date, datetime

from shanyraq.words.dates import say_date, say_datetime
from shanyraq.words.denials.agreement import AGREEMENT
from shanyraq.words.denials.commission import COMMISSION
from shanyraq.words.denials.entering import ENTERING
from shanyraq.words.denials.filing import FILING
from shanyraq.words.denials.hearing import HEARING
from shanyraq.words.denials.review import REVIEW
from shanyraq.words.denials.signing import SIGNING
from shanyraq.words.denials.standing import STANDING
from shanyraq.words.denials.transfer import TRANSFER
from shanyraq.words.denials.turns import TURNS
from shanyraq.words.money import say_money
from shanyraq.words.phrase import Lang, phrases

DENIALS = phrases(STANDING, FILING, REVIEW, HEARING, COMMISSION, TRANSFER, AGREEMENT, TURNS, SIGNING, ENTERING)


def say_denial(code: str, params: Mapping[str, object], lang: Lang) -> str:
    """The sentence of a denial with its dates and sums as people write them; parameters it has no use for are left.

    Raises UnknownPhrase for a code without a sentence.
    """
    phrase = DENIALS[code]
    return phrase.say(lang, **{name: _spoken(name, params[name], lang) for name in phrase.placeholders})


def _spoken(name: str, value: object, lang: Lang) -> str:
    if isinstance(value, datetime):
        return say_datetime(value, lang)
    if isinstance(value, date):
        return say_date(value, lang)
    if isinstance(value, int) and name.endswith("tiyn"):
        return say_money(value, lang)
    return str(value)
