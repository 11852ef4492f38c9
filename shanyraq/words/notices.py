"""Messages of the personal account, said when they are read and in the language of whoever reads them."""

from collections.abc import Mapping
from datetime import date, datetime

from shanyraq.words.dates import say_date, say_datetime
from shanyraq.words.denials import DENIALS
from shanyraq.words.happened import HAPPENED
from shanyraq.words.money import say_money
from shanyraq.words.phrase import Lang, Phrase, phrases

TOLD = phrases(
    SignatureNotAccepted=Phrase(
        kk="Қолтаңбаңыз қабылданбады, келген уақыты: {received_at}. {why} Құжатқа қайта қол қойыңыз.",
        ru="Ваша подпись не принята, она пришла: {received_at}. {why} Подпишите документ ещё раз.",
        en="Your signature, received {received_at}, was not accepted. {why} Please sign the paper once more.",
    ),
)
"""Messages that no event of a case stands behind."""


def say_notice(kind: str, params: Mapping[str, str], lang: Lang) -> str:
    """The sentence of a message. `kind` is that of the event it tells of; `params` are the event's fields as text:
    days and moments in ISO 8601 (moments in the provider's zone), sums in tiyn. Raises UnknownPhrase, WordsError.
    """
    table = TOLD if kind in TOLD else HAPPENED
    return table.say(kind, lang, **{name: _spoken(name, text, lang) for name, text in params.items()})


def _spoken(name: str, text: str, lang: Lang) -> str:
    if name == "why":
        return say_why(text, lang)
    if name.endswith("tiyn"):
        return say_money(int(text), lang)
    if name.endswith(("_on", "_at")) or name == "due":
        return say_datetime(datetime.fromisoformat(text), lang) if "T" in text else _day(text, lang)
    return text


def _day(text: str, lang: Lang) -> str:
    return say_date(date.fromisoformat(text), lang)


def say_why(code: str, lang: Lang) -> str:
    """Why a signature that waited was not accepted; in general words where the reason would need its particulars."""
    phrase = DENIALS.get(code)
    if phrase is None or phrase.placeholders:
        return DENIALS.say("act_no_longer_possible", lang)
    return phrase.say(lang)
