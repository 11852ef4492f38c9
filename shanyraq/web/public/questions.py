"""The questions of the pre-check, one a page, and the situation that their answers make."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from django import forms

from shanyraq.law.categories import FREE_CATEGORIES, HL_2022
from shanyraq.law.eligibility import Holding, Leaving, Situation
from shanyraq.law.eligibility_table import DWELLING_BARS
from shanyraq.law.price import Basis
from shanyraq.web.components.date_field import DateField
from shanyraq.words.grounds import GROUNDS
from shanyraq.words.phrase import Lang

NONE, UNKNOWN = "none", "unknown"
Given = Mapping[str, object]
Made = Callable[[date, Lang], forms.Field]


class QuestionForm(forms.Form):
    """One question."""

    words = "suits"


@dataclass(frozen=True, slots=True)
class Question:
    """A question: the field it is asked with, and whether the answers so far call for it."""

    name: str
    made: Made
    asked: Callable[[Given, date], bool] = lambda given, on: True

    def form(self, data: Mapping[str, object] | None, on: date, lang: Lang) -> QuestionForm:
        """The question as a form of one field."""
        form = QuestionForm(data)
        form.fields[self.name] = self.made(on, lang)
        return form

    def answered_in(self, data: Mapping[str, object]) -> bool:
        """Whether an address holds an answer, be it a wrong one."""
        return self.name in data or f"{self.name}_0" in data


def _radios(*choices: tuple[str, str]) -> Made:
    return lambda on, lang: forms.ChoiceField(choices=choices, widget=forms.RadioSelect)


def _yes_no(name: str, asked: Callable[[Given, date], bool] = lambda given, on: True) -> Question:
    answers = _radios(*((value, f"suits.{value}") for value in ("yes", "no", UNKNOWN)))
    return Question(name, answers, asked)


def _number(least: int, most: int) -> Made:
    widget = forms.TextInput({"inputmode": "numeric", "size": "4"})
    return lambda on, lang: forms.IntegerField(min_value=least, max_value=most, required=False, widget=widget)


def _bars(on: date, lang: Lang) -> forms.Field:
    known = [(bar.code, GROUNDS.say(f"reason.{bar.code}", lang)) for bar in DWELLING_BARS if bar.in_force(on)]
    rest = [(NONE, "suits.bars.none"), (UNKNOWN, "suits.bars.unknown")]
    return forms.MultipleChoiceField(choices=[*known, *rest], widget=forms.CheckboxSelectMultiple)


def _categories(on: date, lang: Lang) -> forms.Field:
    known = [
        (one.code, GROUNDS.say(f"category.{one.code}", lang)) for one in FREE_CATEGORIES.values() if one.in_force(on)
    ]
    rest = [(NONE, "suits.free_category.none"), (UNKNOWN, "suits.unknown")]
    return forms.ChoiceField(choices=[*known, *rest], widget=forms.RadioSelect)


def _said_yes(name: str) -> Callable[[Given, date], bool]:
    return lambda given, on: given.get(name) == "yes"


def _serves(given: Given, on: date) -> bool:
    """Length of service matters for a dwelling that goes with the work, and for some free categories."""
    if given.get("basis") == Basis.FREE:
        return given.get("free_category") in ("13-8-7", "13-8-8", "13-8-10")
    return given.get("holding") not in (Holding.COMMUNAL, UNKNOWN)


QUESTIONS: tuple[Question, ...] = (
    _yes_no("tenant"),
    _yes_no("state_stock"),
    Question("holding", _radios(*((h.value, f"suits.holding.{h}") for h in Holding), (UNKNOWN, "suits.unknown"))),
    _yes_no("adults_consent"),
    Question("bars", _bars),
    _yes_no("privatized_before"),
    _yes_no("privatized_by_coupons", _said_yes("privatized_before")),
    _yes_no("owns_dwelling"),
    Question("owned_share_percent", _number(1, 100), _said_yes("owns_dwelling")),
    _yes_no("mortgage"),
    _yes_no("alienated"),
    Question("alienated_on", lambda on, lang: DateField(required=False), _said_yes("alienated")),
    _yes_no("housing_payments", lambda given, on: on >= HL_2022),
    Question("basis", _radios(*((b.value, f"suits.basis.{b}") for b in Basis), (UNKNOWN, "suits.unknown"))),
    Question("free_category", _categories, lambda given, on: given.get("basis") == Basis.FREE),
    Question("service_years", _number(0, 70), _serves),
    Question(
        "leaving",
        _radios((NONE, "suits.leaving.none"), *((one.value, f"suits.leaving.{one}") for one in Leaving)),
        lambda given, on: _serves(given, on) and given.get("basis") != Basis.FREE,
    ),
)


def asked(given: Given, on: date) -> Iterator[Question]:
    """The questions that the answers so far call for. `given` may grow while they are walked."""
    return (question for question in QUESTIONS if question.asked(given, on))


def _fact(value: object) -> bool | None:
    return {"yes": True, "no": False}.get(str(value))


def _code(value: object) -> str | None:
    return None if value in (None, "", NONE, UNKNOWN) else str(value)


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _known_bars(value: object) -> frozenset[str] | None:
    """The bars ticked; an empty set when none applies, None when the person does not know."""
    ticked = frozenset(str(one) for one in value) if isinstance(value, list) else frozenset({UNKNOWN})
    bars = ticked - {NONE, UNKNOWN}
    return None if UNKNOWN in ticked and not bars else bars


def situation(given: Given, on: date) -> Situation:
    """The situation that the answers describe."""
    holding, basis, leaving = (_code(given.get(name)) for name in ("holding", "basis", "leaving"))
    alienated_on, category = given.get("alienated_on"), given.get("free_category")
    years = _whole(given.get("service_years"))
    return Situation(
        on=on,
        basis=Basis(basis) if basis else None,
        holding=Holding(holding) if holding else None,
        tenant=_fact(given.get("tenant")),
        state_stock=_fact(given.get("state_stock")),
        adults_consent=_fact(given.get("adults_consent")),
        bars=_known_bars(given.get("bars")),
        privatized_before=_fact(given.get("privatized_before")),
        privatized_by_coupons=_fact(given.get("privatized_by_coupons")),
        owns_dwelling=_fact(given.get("owns_dwelling")),
        owned_share_percent=_whole(given.get("owned_share_percent")),
        mortgage=_fact(given.get("mortgage")),
        alienated=_fact(given.get("alienated")),
        alienated_on=alienated_on if isinstance(alienated_on, date) else None,
        housing_payments=_fact(given.get("housing_payments")),
        service_years=years,
        space_years=years if category == "13-8-8" else None,
        leaving=Leaving(leaving) if leaving else None,
        # A category that is none of the law's own: the check says so with its paragraph.
        free_category=NONE if category == NONE else _code(category),
    )
