"""Price, agreement, payment."""

from shanyraq.words.phrase import Phrase

AGREEMENT = {
    "free_of_charge": Phrase(
        kk="Тұрғынжай тегін беріледі, бағасы болмайды.",
        ru="Жилище передаётся бесплатно, цены нет.",
        en="The dwelling is acquired free of charge; there is no price.",
    ),
    "agreement_being_signed": Phrase(
        kk="Шартқа қол қойыла бастады. Бағасын өзгерту үшін алдымен шартты қайта жасаңыз.",
        ru="Договор уже подписывают. Чтобы изменить цену, сначала составьте его заново.",
        en="The agreement is being signed. To change the price, draw the agreement up anew first.",
    ),
    "rights_not_received": Phrase(
        kk="Тұрғынжайға тіркелген құқықтар туралы мәлімет әлі алынбаған.",
        ru="Сведения о зарегистрированных правах на жилище ещё не получены.",
        en="What is registered on the dwelling is not known yet.",
    ),
    "encumbered": Phrase(
        kk="Тұрғынжайға ауыртпалық тіркелген, мәлімет алынған күн: {on}. Ауыртпалық алынып тасталған соң мәліметті "
        "қайта сұратыңыз.",
        ru="На жилище есть обременение, день получения сведений: {on}. Когда его снимут, запросите сведения снова.",
        en="The dwelling is encumbered; day of the information: {on}. Ask again when the encumbrance is lifted.",
    ),
    "price_unknown": Phrase(
        kk="Қалдық құны енгізілмеген. Ресми есепті тіркеп, сомасын енгізіңіз.",
        ru="Остаточная стоимость не внесена. Приложите официальный расчёт и внесите сумму.",
        en="The residual value is not entered. Attach the official calculation and enter the sum.",
    ),
    "price_not_positive": Phrase(
        kk="Қалдық құны нөлден көп болуы керек.",
        ru="Остаточная стоимость должна быть больше нуля.",
        en="The residual value has to be more than zero.",
    ),
    "price_needs_calculation": Phrase(
        kk="Қалдық құны ресми есепсіз және оның дереккөзінсіз енгізілмейді.",
        ru="Остаточную стоимость не вносят без официального расчёта и его источника.",
        en="No residual value is entered without an official calculation and its source.",
    ),
    "parts_too_small": Phrase(
        kk="Мұндай бағаны таңдалған мерзімге тең бөліктерге бөлу мүмкін емес.",
        ru="Такую цену нельзя разделить на равные части на выбранный срок.",
        en="A price this small cannot be divided into equal parts over the chosen period.",
    ),
    "no_agreement_yet": Phrase(
        kk="Шарт әлі жасалмаған.", ru="Договор ещё не составлен.", en="There is no agreement to sign yet."
    ),
    "no_payments": Phrase(kk="Енгізілген төлем жоқ.", ru="Внесённых платежей нет.", en="There are no payments."),
    "amount_not_positive": Phrase(
        kk="Төлем сомасы нөлден көп болуы керек.",
        ru="Сумма платежа должна быть больше нуля.",
        en="The amount has to be more than zero.",
    ),
    "payment_reference_needed": Phrase(
        kk="Төлем құжатының нөмірін енгізіңіз.",
        ru="Укажите номер платёжного документа.",
        en="Enter the number of the payment document.",
    ),
    "payment_already_entered": Phrase(
        kk="Осы нөмірлі төлем енгізілген.",
        ru="Платёж с таким номером уже внесён.",
        en="A payment with this number is entered already.",
    ),
    "payment_day_impossible": Phrase(
        kk="Төлем күні шарт жасалған күн мен бүгінгі күннің арасында болуы керек: {from_} – {to}.",
        ru="День платежа должен быть между заключением договора и сегодняшним днём: {from_} – {to}.",
        en="The day of payment has to lie between the agreement and today: {from_} to {to}.",
    ),
    "more_than_owed": Phrase(
        kk="Сома қалған қарыздан көп. Қалғаны: {owed_tiyn}.",
        ru="Сумма больше остатка. Осталось: {owed_tiyn}.",
        en="The amount is more than what is owed. Still owed: {owed_tiyn}.",
    ),
    "no_such_payment": Phrase(
        kk="Мұндай нөмірлі төлем жоқ.", ru="Платежа с таким номером нет.", en="There is no payment with this number."
    ),
}
