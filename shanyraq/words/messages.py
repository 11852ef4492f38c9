"""What is written in an e-mail and in an SMS. An SMS holds the number of a case and a link, and nothing of a person.

A notice by e-mail says the same sentence as the personal account (`words.notices`), which names nobody either.
"""

from typing import Final

from shanyraq.words.phrase import Phrase, phrases

MESSAGES: Final = phrases(
    {
        "sms.notice": Phrase(
            kk="{number} ісі: жаңа хабарлама. {link}",
            ru="Дело {number}: новое уведомление. {link}",
            en="Case {number}: a new notice. {link}",
        ),
        "sms.code": Phrase(
            kk="Шаңырақ коды: {code}. Ешкімге айтпаңыз.",
            ru="Код Шанырака: {code}. Никому его не говорите.",
            en="Shanyraq code: {code}. Tell it to nobody.",
        ),
        "email.notice.subject": Phrase(
            kk="{number} ісі: жаңа хабарлама",
            ru="Дело {number}: новое уведомление",
            en="Case {number}: a new notice",
        ),
        "email.notice": Phrase(
            kk="{said}\n\nТолығы жеке кабинетте: {link}\n\nБұл хатқа жауап берудің қажеті жоқ. Хаттарды мына бетте "
            "өшіре аласыз: {off}",
            ru="{said}\n\nПодробнее в личном кабинете: {link}\n\nОтвечать на это письмо не нужно. Отключить письма "
            "можно здесь: {off}",
            en="{said}\n\nMore in your personal account: {link}\n\nThere is no need to answer this letter. Letters can "
            "be switched off here: {off}",
        ),
        "email.code.subject": Phrase(
            kk="Шаңырақ: растау коды", ru="Шанырак: код подтверждения", en="Shanyraq: confirmation code"
        ),
        "email.code": Phrase(
            kk="Растау коды: {code}\n\nКод {minutes} минут жарамды. Сұрамаған болсаңыз, хатқа мән бермеңіз: код "
            "енгізілмесе, бұл мекенжайға хабарлама келмейді.",
            ru="Код подтверждения: {code}\n\nКод действует {minutes} минут. Если вы его не запрашивали, ничего не "
            "делайте: без кода уведомления на этот адрес приходить не будут.",
            en="Confirmation code: {code}\n\nIt is good for {minutes} minutes. If you did not ask for it, do nothing: "
            "without the code no notice comes to this address.",
        ),
    }
)

CHANNELS: Final = phrases(
    {
        "email": Phrase(kk="Электрондық пошта", ru="Электронная почта", en="E-mail"),
        "sms": Phrase(kk="SMS", ru="SMS", en="SMS"),
    }
)
"""How a notice travels."""

DELIVERIES: Final = phrases(
    {
        "queued": Phrase(kk="кезекте", ru="в очереди", en="queued"),
        "sent": Phrase(kk="жіберілді", ru="отправлено", en="sent"),
        "delivered": Phrase(kk="жетті", ru="доставлено", en="delivered"),
        "bounced": Phrase(kk="жетпей қайтты", ru="не принято адресом", en="came back"),
        "given_up": Phrase(kk="жіберілмеді", ru="не отправлено", en="not sent"),
    }
)
"""Where a notice on its way stands."""
