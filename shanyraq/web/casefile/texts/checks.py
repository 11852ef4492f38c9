"""The nine kinds of document and the requirements of the Housing Law, as staff check them."""

from shanyraq.words.phrase import Phrase, phrases

CHECKS = phrases(
    {
        "check.title": Phrase(kk="Құжаттарды тексеру", ru="Проверка документов", en="Check of the papers"),
        "check.progress": Phrase(
            kk="Тексерілгені: {done}, барлығы 9", ru="Проверено {done} из 9", en="{done} of 9 checked"
        ),
        "check.kind": Phrase(kk="{number}-құжат", ru="Документ {number}", en="Document {number}"),
        "check.in_order": Phrase(kk="Дұрыс", ru="В порядке", en="In order"),
        "check.missing": Phrase(kk="Жоқ", ru="Отсутствует", en="Missing"),
        "check.expired": Phrase(kk="Мерзімі өткен", ru="Просрочен", en="Expired"),
        "check.not_required": Phrase(kk="Қажет емес", ru="Не нужен", en="Not needed"),
        "check.unchecked": Phrase(kk="тексерілмеген", ru="не проверен", en="not checked"),
        "check.nothing_attached": Phrase(kk="Қоса берілген жоқ.", ru="Не приложен.", en="Nothing is attached."),
        "check.signed_by_all": Phrase(
            kk="Қол қойған кәмелетке толғандар: {given}, барлығы {adults}.",
            ru="Подписали совершеннолетних: {given} из {adults}.",
            en="Adults who signed: {given} of {adults}.",
        ),
        "check.note": Phrase(kk="Ескерту: {note}", ru="Заметка: {note}", en="Note: {note}"),
    }
)

REQUIRE = phrases(
    {
        "require.title": Phrase(
            kk="Тұрғын үй заңының талаптары", ru="Требования жилищного закона", en="Requirements of the Housing Law"
        ),
        "require.lead": Phrase(
            kk="Жүйе тіркелім жауаптарын ғана көрсетеді. Қорытындыны орындаушы жасайды, шешімді комиссия қабылдайды.",
            ru="Система лишь показывает, что говорят реестры. Вывод делает исполнитель, решает комиссия.",
            en="The system only shows what the registers say. The executor finds, the commission decides.",
        ),
        "require.found.met": Phrase(kk="орындалған", ru="выполнено", en="met"),
        "require.found.unmet": Phrase(kk="орындалмаған", ru="не выполнено", en="not met"),
        "require.found.unclear": Phrase(
            kk="анық емес, комиссия шешеді", ru="неясно, решит комиссия", en="not clear, for the commission"
        ),
        "require.found.none": Phrase(kk="тексерілмеген", ru="не проверено", en="not checked"),
        "require.likely": Phrase(kk="кедергі көрінбейді", ru="препятствий не видно", en="no bar to be seen"),
        "require.unlikely": Phrase(kk="кедергі бар", ru="есть препятствие", en="there is a bar"),
        "require.person": Phrase(kk="өзіңіз қараңыз", ru="посмотрите сами", en="look yourself"),
        "require.tenant": Phrase(
            kk="Өтініш беруші – осы тұрғынжайдың жалдаушысы",
            ru="Заявитель – наниматель этого жилища",
            en="The applicant is the tenant of this dwelling",
        ),
        "require.state_stock": Phrase(
            kk="Тұрғынжай мемлекеттік тұрғын үй қорынан",
            ru="Жилище из государственного жилищного фонда",
            en="The dwelling is of the state housing stock",
        ),
        "require.adults_consent": Phrase(
            kk="Отбасының кәмелетке толған барлық мүшесі келіседі",
            ru="Все совершеннолетние члены семьи согласны",
            en="Every adult of the family consents",
        ),
        "require.dwelling": Phrase(
            kk="Тұрғынжай жекешелендірілмейтіндердің қатарында емес",
            ru="Жилище не из тех, что не приватизируются",
            en="The dwelling is not one of those that may not be privatized",
        ),
        "require.privatized_before": Phrase(
            kk="Бұрын Қазақстанда тұрғынжай жекешелендірмеген",
            ru="Раньше жилище в Казахстане не приватизировали",
            en="No dwelling in Kazakhstan was privatized before",
        ),
        "require.owns_dwelling": Phrase(
            kk="Қазақстанда меншігінде басқа тұрғынжай жоқ",
            ru="Другого жилища в собственности в Казахстане нет",
            en="No other dwelling in Kazakhstan is owned",
        ),
        "require.mortgage": Phrase(
            kk="Ипотекалық міндеттемесі жоқ", ru="Ипотечного обязательства нет", en="There is no mortgage obligation"
        ),
        "require.alienated": Phrase(
            kk="Өтініш бергенге дейінгі бес жылда өз тұрғынжайын иеліктен шығармаған",
            ru="За пять лет до обращения своё жилище не отчуждали",
            en="No own dwelling was alienated in the five years before applying",
        ),
        "require.housing_payments": Phrase(
            kk="Тұрғынжай орнына төлем немесе өтемақы алмаған",
            ru="Выплат или компенсации вместо жилища не получали",
            en="No housing payments or compensation were received instead",
        ),
        "require.free": Phrase(
            kk="Тұрғынжайды тегін алатын санатқа жатады",
            ru="Относится к категории, которой жилище передают безвозмездно",
            en="Belongs to a category that gets the dwelling free of charge",
        ),
        "require.service": Phrase(
            kk="Жұмыс немесе қызмет өтілі жеткілікті",
            ru="Стаж работы или службы достаточен",
            en="The service was long enough",
        ),
    }
)
