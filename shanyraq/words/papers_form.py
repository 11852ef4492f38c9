"""What stands on every paper: number, date, how it is checked, how it is signed."""

from shanyraq.words.phrase import Phrase, Words

FORM = Words(
    {
        "service": Phrase(
            kk="«Мемлекеттік тұрғын үй қорынан берілетін тұрғынжайларды жекешелендіру» мемлекеттік көрсетілетін "
            "қызметі",
            ru="Государственная услуга «Приватизация жилищ из государственного жилищного фонда»",
            en="Public service “Privatization of dwellings from the state housing stock”",
        ),
        "number": Phrase(kk="№ {number}", ru="№ {number}", en="No. {number}"),
        "case": Phrase(kk="Іс № {number}", ru="Дело № {number}", en="Case No. {number}"),
        "corrects": Phrase(
            kk="{day} № {number} құжаттағы жазу қатесі түзетілді және соның орнына беріледі ({article}).",
            ru="Исправлена описка в документе № {number} от {day}; выдан вместо него ({article}).",
            en="Corrects a slip in the paper No. {number} of {day} and stands in its place ({article}).",
        ),
        "page": Phrase(kk="бет", ru="стр.", en="page"),
        "moment": Phrase(kk="{day}, сағат {hour}", ru="{day}, {hour}", en="{day}, {hour}"),
        "check": Phrase(kk="Құжатты тексеру", ru="Проверка документа", en="Checking this paper"),
        "check_how": Phrase(
            kk="QR-кодты сканерлеңіз немесе төмендегі бетті ашыңыз. Бетте осы құжаттың SHA-256 дайджесі мен "
            "қолтаңбалары көрсетіледі: олар файлмен сәйкес келсе, құжат өзгертілмеген.",
            ru="Отсканируйте QR-код или откройте страницу, указанную ниже. На ней показаны дайджест SHA-256 этого "
            "документа и подписи под ним: если они совпадают с файлом, документ не изменён.",
            en="Scan the QR code or open the page below. It shows this paper’s SHA-256 digest and the signatures under "
            "it: if they match the file, the paper has not been changed.",
        ),
        "check_code": Phrase(kk="Тексеру коды", ru="Код проверки", en="Check code"),
        "qr": Phrase(
            kk="Құжатты тексеру бетіне апаратын QR-код: {url}",
            ru="QR-код, ведущий на страницу проверки документа: {url}",
            en="QR code that leads to the page where this paper is checked: {url}",
        ),
        "signatures": Phrase(kk="Қол қоюшылар", ru="Подписывают", en="Signed by"),
        "drawn_up_by": Phrase(kk="Құжатты жасаған", ru="Документ составил(а)", en="Drawn up by"),
        "by_eds": Phrase(
            kk="Электрондық цифрлық қолтаңбамен",
            ru="Электронной цифровой подписью",
            en="By electronic digital signature",
        ),
        "basis": Phrase(kk="Құқықтық негізі", ru="Правовое основание", en="Legal basis"),
        "applicant": Phrase(kk="Өтініш беруші", ru="Заявитель", en="Applicant"),
        "dwelling": Phrase(kk="Тұрғынжайдың мекенжайы", ru="Адрес жилища", en="Address of the dwelling"),
        "application": Phrase(kk="Өтініш", ru="Заявление", en="Application"),
        "application_is": Phrase(
            kk="№ {number}, тіркелген күні: {day}",
            ru="№ {number}, зарегистрировано: {day}",
            en="No. {number}, registered: {day}",
        ),
        "iin": Phrase(kk="ЖСН", ru="ИИН", en="IIN"),
        "bin": Phrase(kk="БСН", ru="БИН", en="BIN"),
        "identity_document": Phrase(
            kk="Жеке басты куәландыратын құжат", ru="Документ, удостоверяющий личность", en="Identity document"
        ),
        "issued": Phrase(
            kk="№ {number}, берілген күні: {day}, берген орган: {body}",
            ru="№ {number}, выдан: {day}, кем: {body}",
            en="No. {number}, issued: {day}, by: {body}",
        ),
        "residence": Phrase(kk="Тұрғылықты мекенжайы", ru="Адрес проживания", en="Residing at"),
        "full_name": Phrase(
            kk="Тегі, аты, әкесінің аты (бар болса)",
            ru="Фамилия, имя, отчество (при наличии)",
            en="Last name, first name, patronymic (if any)",
        ),
        "relation": Phrase(kk="Туыстық дәрежесі", ru="Степень родства", en="Degree of relationship"),
        "relation.self": Phrase(kk="өтініш беруші", ru="заявитель", en="applicant"),
        "relation.spouse": Phrase(kk="жұбайы (зайыбы)", ru="супруг (супруга)", en="spouse"),
        "relation.child": Phrase(kk="баласы", ru="сын (дочь)", en="child"),
        "relation.parent": Phrase(kk="ата-анасы", ru="родитель", en="parent"),
        "relation.other": Phrase(kk="отбасының өзге мүшесі", ru="иной член семьи", en="other family member"),
        "born": Phrase(kk="Туған күні", ru="Дата рождения", en="Date of birth"),
        "ordinal": Phrase(kk="№", ru="№", en="No."),
        "head": Phrase(
            kk="Көрсетілетін қызметті берушінің басшысы", ru="Руководитель услугодателя", en="Head of the provider"
        ),
        "executor": Phrase(kk="Жауапты орындаушы", ru="Ответственный исполнитель", en="Responsible executor"),
    }
)
"""Used by `outside.documents`; `relation.` keys are those of `procedure.household.Relation`."""
