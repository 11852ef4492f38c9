"""Signatures that do not count: another person's key, another capacity, and every reason why one is not valid."""

from shanyraq.words.phrase import Phrase
from shanyraq.words.signatures import SIGNATURES

_REASONS = {f"signature.{reason}": phrase for reason, phrase in SIGNATURES.items()}

SIGNING = {
    **_REASONS,
    "drawn_on_another_day": Phrase(
        kk="Құжатта {on} күні тұр. Қол қойылатын күнмен қайта жасаңыз.",
        ru="В документе стоит день {on}. Составьте его заново: он подписывается в день, который в нём указан.",
        en="The paper bears the day {on}. Draw it up anew: it is signed on the day it bears.",
    ),
    "nothing_drawn": Phrase(
        kk="Қолыңызды күтіп тұрған құжат жоқ. Алдымен оны жасаңыз.",
        ru="Документа, который ждёт вашей подписи, нет. Сначала составьте его.",
        en="No paper waits for your signature. Draw it up first.",
    ),
    "signature_must_be_given_again": Phrase(
        kk="Куәландырушы орталық сертификаттың кері қайтарылмағанын ұзақ уақыт растамады. Қайта қол қойыңыз.",
        ru="Удостоверяющий центр долго не подтверждал, что сертификат не отозван. Подпишите ещё раз.",
        en="For a long time the certification authority did not confirm that the certificate is not revoked. Sign once "
        "more.",
    ),
    "act_no_longer_possible": Phrase(
        kk="Іс ілгері жылжып кеткен, бұл құжатқа енді қол қойылмайды.",
        ru="Дело уже продвинулось, этот документ больше не подписывают.",
        en="The case has moved on, and this paper is signed no more.",
    ),
    "key_of_another_person": Phrase(
        kk="Бұл – басқа адамның кілті. Құжатқа өзіңіздің ЭЦҚ кілтіңізбен қол қойыңыз.",
        ru="Это ключ другого человека. Подпишите документ своим ключом ЭЦП.",
        en="This key is another person’s. Sign the paper with your own EDS key.",
    ),
    "key_of_an_organisation": Phrase(
        kk="Бұл кілт ұйым атынан қол қоюға берілген. Өз атыңыздан қол қою үшін жеке тұлғаның кілті керек.",
        ru="Этот ключ выдан для подписи от имени организации. От своего имени подписывают ключом физического лица.",
        en="This key was issued to sign for an organization. In your own name you sign with an individual’s key.",
    ),
    "key_of_another_organisation": Phrase(
        kk="Бұл кілт басқа ұйымға берілген. Өз ұйымыңыздың кілтімен қол қойыңыз.",
        ru="Этот ключ выдан другой организации. Подпишите ключом своей организации.",
        en="This key belongs to another organization. Sign with a key of your own one.",
    ),
    "key_without_right": Phrase(
        kk="Бұл кілт мұндай құжатқа қол қоюға құқық бермейді. Бірінші басшының немесе қол қою құқығы бар адамның "
        "кілті керек.",
        ru="Этот ключ не даёт права подписывать такой документ. Нужен ключ первого руководителя или лица с правом "
        "подписи.",
        en="This key gives no right to sign such a paper. It takes the key of the head, or of somebody with the right "
        "to sign.",
    ),
}
