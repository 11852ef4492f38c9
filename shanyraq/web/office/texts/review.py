"""The check, the return, the way to the commission."""

from shanyraq.words.phrase import Phrase, phrases

REVIEW = phrases(
    {
        "review.lead": Phrase(
            kk="Әр құжат бойынша бір батырманы басыңыз: бірден сақталады. Мемлекет өзі алатын немесе қажет емес "
            "құжатты "
            "«жоқ» деп белгілеуге болмайды.",
            ru="По каждому документу нажмите одну кнопку: сохраняется сразу. Документ, который не нужен или который "
            "государство получает само, отметить отсутствующим нельзя.",
            en="Press one button for each document: it is saved at once. A paper that nobody needs, or that the state "
            "obtains itself, cannot be found missing.",
        ),
        "review.keys": Phrase(
            kk="Пернелер: j, k – жолдар; 1 – дұрыс, 2 – жоқ, 3 – мерзімі өткен, 4 – қажет емес.",
            ru="Клавиши: j, k – строки; 1 – в порядке, 2 – отсутствует, 3 – просрочен, 4 – не нужен.",
            en="Keys: j, k move; 1 in order, 2 missing, 3 expired, 4 not needed.",
        ),
        "review.note": Phrase(
            kk="{number}-құжатқа ескерту", ru="Заметка к документу {number}", en="Note on document {number}"
        ),
        "review.note.open": Phrase(kk="Ескерту жазу", ru="Добавить заметку", en="Add a note"),
        "review.why": Phrase(kk="Неге?", ru="Почему?", en="Why?"),
        "review.once": Phrase(
            kk="Азаматтан талап етілмейді", ru="С гражданина не требуют", en="Not asked of the citizen"
        ),
        "review.rest": Phrase(
            kk="Қажет емес құжаттарды ({count}) бірден белгілеу",
            ru="Отметить ненужные документы сразу ({count})",
            en="Mark the {count} not needed at once",
        ),
        "require.how": Phrase(
            kk="Қалғанының бәрі орындалса, бір батырма жеткілікті. Орындалмағанына себебін жазыңыз.",
            ru="Если остальное выполнено, достаточно одной кнопки. О невыполненном напишите почему.",
            en="If all the rest is met, one button is enough. Of what is not met, write why.",
        ),
        "require.progress": Phrase(
            kk="Қорытынды бар: {done}, барлығы {total}",
            ru="Есть вывод: {done} из {total}",
            en="{done} of {total} found",
        ),
        "require.rest": Phrase(
            kk="Қалғаны орындалған ({count})", ru="Остальное выполнено ({count})", en="All the rest is met ({count})"
        ),
        "require.met": Phrase(kk="Орындалған", ru="Выполнено", en="Met"),
        "require.otherwise": Phrase(
            kk="Орындалмаған не анық емес", ru="Не выполнено или неясно", en="Not met, or not clear"
        ),
        "require.refuse": Phrase(
            kk="Бас тарту туралы алдын ала шешім", ru="Предварительное решение об отказе", en="Preliminary refusal"
        ),
        "act.require.title": Phrase(
            kk="Заң талабы бойынша қорытынды", ru="Вывод по требованию закона", en="Finding on a requirement of the law"
        ),
        "act.require.hint": Phrase(
            kk="Қорытындыңыз бен себебін комиссия оқиды. Бас тарту туралы хабарлама осыған сүйенеді.",
            ru="Вывод и причину прочтёт комиссия. На них опирается уведомление о предварительном отказе.",
            en="The commission reads the finding and the reason. A notice of preliminary refusal rests on them.",
        ),
        "act.require.requirement": Phrase(kk="Талап", ru="Требование", en="Requirement"),
        "act.require.compliance": Phrase(kk="Қорытынды", ru="Вывод", en="Finding"),
        "act.require.why": Phrase(kk="Себебі", ru="Почему", en="Why"),
        "act.require.button": Phrase(kk="Сақтау", ru="Сохранить", en="Save"),
        "act.require-rest.title": Phrase(
            kk="Қалған талаптар орындалған", ru="Остальные требования выполнены", en="All the rest is met"
        ),
        "act.require-rest.none": Phrase(
            kk="Бірден белгілейтін талап қалмаған: бәрі тексерілген немесе тіркелім қарсы.",
            ru="Отмечать сразу нечего: всё проверено или реестр говорит против.",
            en="Nothing is left to mark at once: all are checked, or a register speaks against them.",
        ),
        "lack.missing": Phrase(kk="{name}: қоса берілмеген.", ru="{name}: не приложено.", en="{name}: not attached."),
        "lack.expired": Phrase(
            kk="{name}: қолданылу мерзімі өткен.", ru="{name}: срок действия истёк.", en="{name}: no longer valid."
        ),
        "act.check-rest.none": Phrase(
            kk="Белгілейтін ештеңе қалмаған: бәрі тексерілген.",
            ru="Отмечать нечего: всё уже проверено.",
            en="Nothing is left to mark: all are checked.",
        ),
        "act.return.title": Phrase(kk="Өтінішті қайтару", ru="Вернуть заявление", en="Return the application"),
        "act.return.hint": Phrase(
            kk="Әр кемшілік туралы азаматқа не әкелу керегін айтыңыз. Хабарламаны жүйе жасайды.",
            ru="По каждому недостатку скажите, что принести. Уведомление составит система.",
            en="Say of each defect what to bring. The system draws the notice up.",
        ),
        "act.return.button": Phrase(
            kk="Хабарлама жасап, қайтару", ru="Составить уведомление и вернуть", en="Draw up and return"
        ),
        "act.return.last_day": Phrase(
            kk="Қайтарудың соңғы күні: {day}.",
            ru="Последний день для возврата: {day}.",
            en="Last day to return: {day}.",
        ),
        "act.return.nothing": Phrase(
            kk="Тексеру парағында кемшілік жоқ, сондықтан қайтаратын негіз жоқ.",
            ru="В листе проверки нет недостатков, возвращать не за что.",
            en="The checklist has no defect, so there is nothing to return for.",
        ),
        "act.refer.title": Phrase(kk="Комиссияға беру", ru="Передать комиссии", en="Refer to the commission"),
        "act.refer.hint": Phrase(
            kk="Іс тұрғынжай иесінің комиссиясына беріледі.",
            ru="Дело идёт в комиссию того, кому принадлежит жилище.",
            en="The file goes to the commission of the dwelling’s owner.",
        ),
        "act.refer.commission": Phrase(kk="Комиссия", ru="Комиссия", en="Commission"),
        "act.refer.button": Phrase(kk="Комиссияға беру", ru="Передать комиссии", en="Refer"),
        "act.refer.none": Phrase(
            kk="Өкілеттігі бүгінгі күнді қамтитын комиссия жоқ: {owner}. Комиссия құру туралы актіні жүйеге енгізуді "
            "әкімшіден сұраңыз.",
            ru="Нет комиссии, чей срок включает сегодняшний день: {owner}. Попросите администратора внести акт о её "
            "создании.",
            en="No commission is in office today: {owner}. Ask the administrator to enter the act that forms one.",
        ),
        "act.refer.composition": Phrase(kk="Құрамы: {name}", ru="Состав: {name}", en="Composition: {name}"),
    }
)
