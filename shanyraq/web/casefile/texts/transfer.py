"""The way into communal property, and the deed: said alike to the office, to the bodies and to the family."""

from shanyraq.words.phrase import Phrase, phrases

TRACK = phrases(
    {
        "track.title": Phrase(
            kk="Коммуналдық меншікке беру",
            ru="Передача в коммунальную собственность",
            en="Transfer to communal property",
        ),
        "track.turn": Phrase(
            kk="Кезек мында: {who}. Қашаннан бері: {since}.",
            ru="Сейчас очередь: {who}. С какого дня: {since}.",
            en="The turn is now of: {who}. Since: {since}.",
        ),
        "track.who": Phrase(kk="{role} – {body}", ru="{role} – {body}", en="{role} – {body}"),
        "track.col.act": Phrase(kk="Қадам", ru="Шаг", en="Step"),
        "track.col.who": Phrase(kk="Кім жасайды", ru="Кто делает", en="Whose act"),
        "track.col.state": Phrase(kk="Жай-күйі", ru="Состояние", en="State"),
        "track.col.term": Phrase(kk="Мерзім", ru="Срок", en="Term"),
        "track.col.due": Phrase(kk="Соңғы күні", ru="Последний день", en="Last day"),
        "track.terms": Phrase(kk="Беру мерзімдері", ru="Сроки передачи", en="Terms of the transfer"),
        "track.decided": Phrase(
            kk="Комиссия шешіміне қол қойылды",
            ru="Решение комиссии подписано",
            en="The commission’s decision is signed",
        ),
        "track.opened": Phrase(
            kk="Қатысатын органдар көрсетілді", ru="Указаны участвующие органы", en="The bodies are named"
        ),
        "track.petition": Phrase(kk="Әкімнің өтінішхаты", ru="Ходатайство акима", en="The akim’s petition"),
        "track.industry": Phrase(
            kk="Салалық органның келісімі", ru="Согласование отраслевого органа", en="Consent of the industry body"
        ),
        "track.property": Phrase(
            kk="Мемлекеттік мүлік органының шешімі",
            ru="Решение органа по госимуществу",
            en="Decision of the state-property body",
        ),
        "track.deed": Phrase(kk="Тапсыру актісін жасау", ru="Составление передаточного акта", en="Deed drawn up"),
        "track.sign.transferring": Phrase(
            kk="Актіге беруші тарап қол қояды",
            ru="Акт подписывает передающая сторона",
            en="The transferring side signs",
        ),
        "track.sign.receiving": Phrase(
            kk="Актіге қабылдаушы тарап қол қояды",
            ru="Акт подписывает принимающая сторона",
            en="The receiving side signs",
        ),
        "track.approve.communal_property_body": Phrase(
            kk="Актіні коммуналдық мүлікке билік ететін орган бекітеді",
            ru="Акт утверждает орган, распоряжающийся коммунальным имуществом",
            en="Approved by the body that disposes of communal property",
        ),
        "track.approve.akim_office": Phrase(
            kk="Актіні әкім аппараты бекітеді", ru="Акт утверждает аппарат акима", en="Approved by the akim’s office"
        ),
        "track.approve.state_property_subdivision": Phrase(
            kk="Актіні мемлекеттік мүлік органының аумақтық бөлімшесі бекітеді",
            ru="Акт утверждает территориальное подразделение органа по госимуществу",
            en="Approved by the territorial subdivision for state property",
        ),
        "track.approve.national_bank": Phrase(
            kk="Актіні Ұлттық Банк Төрағасының орынбасары бекітеді",
            ru="Акт утверждает заместитель Председателя Национального Банка",
            en="Approved by the Deputy Chairman of the National Bank",
        ),
        "track.registration": Phrase(
            kk="Коммуналдық меншікке мемлекеттік тіркеу",
            ru="Государственная регистрация в коммунальной собственности",
            en="State registration in communal property",
        ),
        "track.rights": Phrase(
            kk="Құқықтар, ауыртпалықтар және сипаттамалар туралы мәлімет",
            ru="Сведения о правах, обременениях и характеристиках",
            en="Information on rights, encumbrances and characteristics",
        ),
        "track.done": Phrase(kk="жасалды", ru="сделано", en="done"),
        "track.done_late": Phrase(kk="кеш жасалды", ru="сделано с опозданием", en="done late"),
        "track.steps": Phrase(
            kk="Барлық қадам: кім жасайды, не жасалды",
            ru="Все шаги: кто делает и что уже сделано",
            en="All steps: who takes each, what is done",
        ),
        "track.now": Phrase(kk="қазір осында", ru="сейчас здесь", en="now here"),
        "track.later": Phrase(kk="кейін", ru="позже", en="later"),
        "track.runs": Phrase(kk="жүріп жатыр", ru="идёт", en="running"),
        "track.late": Phrase(kk="өтіп кетті, күн: {count}", ru="просрочено, дней: {count}", en="late, days: {count}"),
        "track.from": Phrase(
            kk="{day} күнінен кейін есептеледі", ru="считается после: {day}", en="counted after {day}"
        ),
        "track.reading": Phrase(kk="{number}-оқылу", ru="прочтение {number}", en="reading {number}"),
        "track.second_half": Phrase(
            kk="Актіні ресімдеу және тіркеу", ru="Оформление акта и регистрация", en="Deed and registration"
        ),
        "track.not_begun": Phrase(
            kk="мемлекеттік мүлік органының шешімінен басталады",
            ru="начнётся с решения органа по госимуществу",
            en="begins with the decision of the state-property body",
        ),
    }
)

DEED = phrases(
    {
        "act.draw-up-deed.title": Phrase(
            kk="Тапсыру актісін жасау", ru="Составить передаточный акт", en="Draw up the deed of transfer"
        ),
        "act.draw-up-deed.hint": Phrase(
            kk="Тараптарды, тұрғынжайды, негіздер мен бекітушілерді жүйе өзі жазады. Қайта жасалса, бұрынғы "
            "қолтаңбалар күшін жояды.",
            ru="Стороны, жилище, основания и утверждающих система впишет сама. Если составить акт заново, прежние "
            "подписи теряют силу.",
            en="The system writes the sides, the dwelling, the grounds and the approvers itself. Drawn up anew, the "
            "deed loses its earlier signatures.",
        ),
        "act.draw-up-deed.state": Phrase(
            kk="Тұрғынжайдың жай-күйі мен ескертпелер",
            ru="Состояние жилища и замечания",
            en="The state of the dwelling, and remarks",
        ),
        "act.draw-up-deed.button": Phrase(kk="Акт жасау", ru="Составить акт", en="Draw up the deed"),
    }
)
