"""The agreement and the schedule of payments (p.6 to 8)."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Final

from shanyraq.chancery.drawing_up.issuing import Desk, desk, issue
from shanyraq.chancery.drawing_up.matter import applicant_name, dwelling, owners
from shanyraq.chancery.drawing_up.officials import head as head_of
from shanyraq.law.price import Basis
from shanyraq.outside.documents.papers.agreement import Agreement, Clause, Price
from shanyraq.outside.documents.papers.payment import Payee, PaymentSchedule
from shanyraq.outside.documents.text import Text, say
from shanyraq.procedure.actor import By
from shanyraq.procedure.clocks import payment_schedule
from shanyraq.procedure.commands import Issued
from shanyraq.procedure.events import PriceEstablished
from shanyraq.procedure.papers import PaperKind
from shanyraq.record.calendars import edition_of
from shanyraq.record.readers.journal import entries
from shanyraq.words.chancery import CHANCERY

ACTING_ON: Final = "acting_on"
"""The provider's setting `{"kk","ru","en"}`: on what its head acts when signing agreements."""
CLAUSES: Final = "agreement_clauses"
"""The provider's setting: a list of `{"kk","ru","en"}`, the terms that the law read here does not fix."""
PAYEE: Final = "payee"
"""The provider's setting `{"beneficiary": {"kk","ru","en"}, "bin","iban","bank","codes"}`: where the price is paid."""


def draw_up_agreement(number: str, by: By, at: datetime) -> Issued:
    """The agreement between the tenant's side and the provider."""
    on = desk(number, at)
    decision, rights = on.case.paper(PaperKind.DECISION), on.case.rights
    assert decision is not None, "an agreement follows a decision"
    assert rights is not None, "an agreement follows clear rights"
    signed_on = on.case.decision.signed_on
    return issue(
        on,
        PaperKind.AGREEMENT,
        lambda head: Agreement(
            issue=head,
            provider_bin=on.provider.bin,
            provider_signs=head_of(on),
            acting_on=_acting_on(on),
            owners=owners(on),
            dwelling=dwelling(on),
            decision_number=decision.number,
            decision_on=signed_on or decision.issued_on,
            rights_on=rights.received_on,
            rights=None,
            price=_price(on),
            clauses=_clauses(on),
        ),
    )


def _price(on: Desk) -> Price:
    granted = on.case.decision.grants or on.case.filing.basis
    if granted is Basis.FREE:
        return Price(granted)
    told = [one.event for one in entries(on.number) if isinstance(one.event, PriceEstablished)]
    choice = on.case.filing.instalments if granted is Basis.INSTALMENTS else None
    return Price(granted, on.case.agreement.residual_tiyn, told[-1].source if told else "", choice)


def _acting_on(on: Desk) -> Text:
    setting = on.provider.settings.get(ACTING_ON)
    return _text(setting.value) if setting else say(CHANCERY, "acting_on")


def _clauses(on: Desk) -> tuple[Clause, ...]:
    setting = on.provider.settings.get(CLAUSES)
    if setting is None:
        return ()
    return tuple(Clause(_text(one), Text(setting.source, setting.source)) for one in setting.value)


def _text(value: Mapping[str, Any]) -> Text:
    return Text(str(value["kk"]), str(value["ru"]), str(value.get("en", "")))


def draw_up_payment_schedule(number: str, by: By, at: datetime) -> Issued:
    """What is to be paid and by when, part by part."""
    on = desk(number, at)
    agreement = on.case.agreement
    return issue(
        on,
        PaperKind.PAYMENT_SCHEDULE,
        lambda head: PaymentSchedule(
            issue=head,
            agreement_number=agreement.number,
            concluded_on=_concluded_on(on),
            payer=applicant_name(on),
            dwelling=on.address,
            basis=on.case.decision.grants or on.case.filing.basis,
            parts=payment_schedule(on.case, edition_of(on.case)),
            payee=_payee(on),
        ),
    )


def _concluded_on(on: Desk) -> date:
    day = on.case.agreement.concluded_on
    assert day is not None, "a schedule follows a concluded agreement"
    return day


def _payee(on: Desk) -> Payee | None:
    setting = on.provider.settings.get(PAYEE)
    if setting is None:
        return None
    value = setting.value
    return Payee(_text(value["beneficiary"]), value["bin"], value["iban"], value["bank"], value["codes"])
