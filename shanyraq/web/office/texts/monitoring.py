"""What the monitoring of public services is told."""

from shanyraq.words.phrase import Phrase, phrases

MONITORING = phrases(
    {
        "menu.monitoring": Phrase(kk="Мониторинг", ru="Мониторинг", en="Monitoring"),
        "mon.title": Phrase(
            kk="Мемлекеттік қызмет көрсету мониторингі",
            ru="Мониторинг оказания государственных услуг",
            en="Monitoring of public services",
        ),
        "mon.lead": Phrase(
            kk="Істің әр кезеңі туралы мәлімет мониторингтің ақпараттық жүйесіне енгізіледі (Қағидалардың 11-тармағы). "
            "Аты-жөні мен ЖСН берілмейді.",
            ru="Данные о каждом этапе дела вносятся в информационную систему мониторинга (пункт 11 Правил). Имена и "
            "ИИН туда не передаются.",
            en="Every stage of a case is entered in the monitoring information system (paragraph 11 of the Rules). "
            "Names and IINs are not passed on.",
        ),
        "mon.not_connected": Phrase(
            kk="Мониторинг жүйесі қосылмаған: мәліметтер кезекте тұр. Әкімші оларды файлға шығара алады: "
            "shanyraq monitoring export.",
            ru="Система мониторинга не подключена: сведения ждут в очереди. Администратор может выгрузить их в файл: "
            "shanyraq monitoring export.",
            en="The monitoring system is not connected: reports wait. The administrator can write them into a file: "
            "shanyraq monitoring export.",
        ),
        "mon.pretended": Phrase(
            kk="Көрсетілім: мониторинг жүйесі ойдан шығарылған. Нөмірі 7-ге аяқталатын істі ол танымайды.",
            ru="Демонстрация: система мониторинга ненастоящая. Дела с номером на 7 она не знает.",
            en="Demonstration: the monitoring system is pretended. Cases whose number ends in 7 are unknown to it.",
        ),
        "mon.states": Phrase(kk="Мәліметтердің күйі", ru="Состояние сведений", en="State of the reports"),
        "mon.taken": Phrase(kk="Қабылданды: {count}", ru="Принято: {count}", en="Taken: {count}"),
        "mon.waiting": Phrase(kk="Кезекте: {count}", ru="Ждёт: {count}", en="Waiting: {count}"),
        "mon.exported": Phrase(kk="Файлға шығарылды: {count}", ru="В файле: {count}", en="In a file: {count}"),
        "mon.refused": Phrase(kk="Қабылданбады: {count}", ru="Отклонено: {count}", en="Refused: {count}"),
        "mon.lead.taken": Phrase(
            kk="Мониторинг жүйесі қабылдап, түбіртегін берген мәліметтер.",
            ru="Система мониторинга приняла и выдала квитанцию.",
            en="The monitoring system has them and gave a receipt.",
        ),
        "mon.lead.waiting": Phrase(
            kk="Жауап болмаса, қайта беріледі: 1, 5, 30 минуттан, 2 сағаттан, кейін әр 8 сағат сайын. Бір іс бойынша "
            "кезек сақталады.",
            ru="Если ответа нет, отправляем снова: через 1, 5, 30 минут, 2 часа, затем каждые 8 часов. По одному делу "
            "порядок сохраняется.",
            en="Where there is no answer they are given again: after 1, 5 and 30 minutes, 2 hours, then every 8 hours. "
            "Within a case the order is kept.",
        ),
        "mon.lead.exported": Phrase(
            kk="Файлға шығарылған, түбіртегі әлі енгізілмеген мәліметтер.",
            ru="Выгружены в файл, квитанции ещё не внесены.",
            en="Written into a file; their receipts have not been entered yet.",
        ),
        "mon.lead.refused": Phrase(
            kk="Мониторинг жүйесі қабылдамады. Себебін жойып, қайта жіберіңіз: оған дейін істің кейінгі кезеңдері де "
            "күтеді.",
            ru="Система мониторинга отказала. Устраните причину и отправьте снова: до этого ждут и следующие этапы "
            "этих дел.",
            en="The monitoring system refused them. Remove the cause and send them again: until then the later stages "
            "of these cases wait too.",
        ),
        "mon.again": Phrase(kk="Қайта жіберу", ru="Отправить снова", en="Send again"),
        "mon.told.again": Phrase(
            kk="Мәліметтер кезекке қайта қойылды.",
            ru="Сведения снова поставлены в очередь.",
            en="The reports were put back to be sent.",
        ),
        "mon.col.case": Phrase(kk="Іс, оқиға", ru="Дело, событие", en="Case, event"),
        "mon.col.stage": Phrase(kk="Кезең", ru="Этап", en="Stage"),
        "mon.col.answer": Phrase(kk="Жауабы", ru="Ответ", en="Answer"),
        "mon.event": Phrase(kk="{seq}-оқиға", ru="событие {seq}", en="event {seq}"),
        "mon.receipt": Phrase(kk="түбіртек {receipt}", ru="квитанция {receipt}", en="receipt {receipt}"),
        "mon.next": Phrase(
            kk="әрекет саны: {count}; келесісі {at}",
            ru="попыток: {count}; следующая {at}",
            en="tries: {count}; next {at}",
        ),
        "mon.held": Phrase(
            kk="осы істің алдыңғы кезеңін күтеді",
            ru="ждёт предыдущего этапа этого дела",
            en="waits for an earlier stage",
        ),
        "mon.none": Phrase(kk="Мұндай мәлімет жоқ.", ru="Таких сведений нет.", en="There are no such reports."),
        "mon.most": Phrase(
            kk="Соңғы {count} мәлімет көрсетілген.",
            ru="Показаны последние {count}.",
            en="The latest {count} are shown.",
        ),
        "mon.body": Phrase(kk="Нақты не беріледі", ru="Что именно передаётся", en="What exactly is sent"),
        "keys.gm": Phrase(kk="мониторингке", ru="к мониторингу", en="to monitoring"),
    }
)
