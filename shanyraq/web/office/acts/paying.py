"""Acts of price, agreement and payment (p.6 to 8; reading 26)."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from shanyraq.chancery import acts
from shanyraq.chancery.acts import Given
from shanyraq.procedure import commands as c
from shanyraq.procedure.decide.payment import owed_tiyn
from shanyraq.web.casefile.acts import ActForm
from shanyraq.web.casefile.fields import MoneyField, PaperField, WritingField, not_ahead
from shanyraq.web.components.date_field import DateField
from shanyraq.words.dates import say_day
from shanyraq.words.money import say_money


class PriceForm(ActForm):
    """The residual value, from an official calculation that is attached; `source` names the act behind it."""

    code = "price"
    command = c.EstablishPrice
    residual = MoneyField()
    source = forms.CharField(max_length=300)
    calculation = PaperField()

    def give(self) -> Given:
        """Enters the value with the calculation as its evidence."""
        desk, key, sent = self.desk, self.click(), self.cleaned_data
        calculation = self.evidence("calculation", sent["source"])
        return acts.establish_price(
            desk.number, sent["residual"], calculation, sent["source"].strip(), by=desk.by, at=desk.at, key=key
        )


class DraftAgreementForm(ActForm):
    """Draw up the agreement."""

    code = "draft-agreement"
    command = c.DraftAgreement

    def give(self) -> Given:
        """The draft goes to the applicant for signature."""
        desk = self.desk
        return acts.draft_agreement(desk.number, by=desk.by, at=desk.at, key=self.click())


class PaymentForm(ActForm):
    """Money that came to the local budget."""

    code = "payment"
    command = c.RecordPayment
    template = "office/acts/payment.html"
    reference = forms.CharField(max_length=60, widget=forms.TextInput({"size": "20"}))
    amount = MoneyField()
    paid_on = DateField()
    order = PaperField(required=False)

    def told(self) -> Mapping[str, Any]:
        """What is still owed."""
        return {"owed": owed_tiyn(self.page.case)}

    def clean_paid_on(self) -> Any:
        """A day that has come."""
        day = self.cleaned_data["paid_on"]
        not_ahead(day, self.desk.today)
        return day

    def give(self) -> Given:
        """Records the payment; the case is completed with the last one."""
        desk, key, sent = self.desk, self.click(), self.cleaned_data
        evidence = self.evidence("order", sent["reference"]) if sent.get("order") else ""
        return acts.record_payment(
            desk.number, sent["reference"].strip(), sent["amount"], sent["paid_on"], evidence,
            by=desk.by, at=desk.at, key=key,
        )  # fmt: skip


class CancelPaymentForm(ActForm):
    """Take out a payment entered by mistake; the entry stays in the journal."""

    code = "cancel-payment"
    command = c.CancelPayment
    danger = True
    reference = forms.ChoiceField(widget=forms.RadioSelect)
    why = WritingField(limit=1000, rows=3)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        lang, field = self.desk.lang, self.fields["reference"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [
            (one.reference, f"{one.reference}: {say_money(one.amount_tiyn, lang)}, {say_day(one.paid_on, lang)}")
            for one in self.page.case.payments
        ]

    def clean_why(self) -> str:
        """A reason in words."""
        why: str = self.cleaned_data["why"].strip()
        if not why:
            raise ValidationError("empty", code="required")
        return why

    def give(self) -> Given:
        """The sum forgets the payment."""
        desk, sent = self.desk, self.cleaned_data
        return acts.cancel_payment(
            desk.number, sent["reference"], sent["why"], by=desk.by, at=desk.at, key=self.click()
        )
