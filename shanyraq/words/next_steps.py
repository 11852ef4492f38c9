"""What has to be done next, one sentence for each code of `procedure.next_step`."""

from shanyraq.words.phrase import Phrase, phrases

NEXT_STEPS = phrases(
    nothing=Phrase(kk="Іс аяқталды.", ru="Дело завершено.", en="The case is closed."),
    open=Phrase(kk="Өтінішті бастау.", ru="Начать заявление.", en="Begin the application."),
    successor=Phrase(
        kk="Өтініш берушінің орнын отбасы мүшесі басуы керек.",
        ru="Место заявителя должен занять член семьи.",
        en="A member of the family has to take the applicant’s place.",
    ),
    resume=Phrase(
        kk="Істі қайта бастау туралы шешім қабылдау.",
        ru="Решить о возобновлении дела.",
        en="Decide to resume the case.",
    ),
    prepare_application=Phrase(
        kk="Жауаптарды тексеріп, өтініш мәтінін бекіту.",
        ru="Проверить ответы и зафиксировать текст заявления.",
        en="Check the answers and fix the text of the application.",
    ),
    collect_consents=Phrase(
        kk="Отбасының кәмелетке толған барлық мүшесі қол қоюы керек.",
        ru="Подписать должны все совершеннолетние члены семьи.",
        en="Every adult of the family has to sign.",
    ),
    submit=Phrase(kk="Өтінішті жіберу.", ru="Отправить заявление.", en="Send the application."),
    register=Phrase(kk="Өтінішті тіркеу.", ru="Зарегистрировать заявление.", en="Register the application."),
    check_documents=Phrase(
        kk="Құжаттардың тоғыз түрін тексеру.",
        ru="Проверить девять видов документов.",
        en="Check the nine kinds of document.",
    ),
    check_requirements=Phrase(
        kk="Тұрғын үй заңының талаптарын тексеру.",
        ru="Проверить требования жилищного закона.",
        en="Check the requirements of the Housing Law.",
    ),
    return_or_notify=Phrase(
        kk="Құжаттарды қайтару немесе алдын ала шешім туралы хабарлау.",
        ru="Вернуть документы или уведомить о предварительном решении.",
        en="Return the papers, or give notice of a preliminary decision.",
    ),
    refer=Phrase(
        kk="Істі тұрғын үй комиссиясына беру.",
        ru="Передать дело жилищной комиссии.",
        en="Refer the case to the housing commission.",
    ),
    notify_preliminary_refusal=Phrase(
        kk="Алдын ала шешім мен тыңдау туралы хабарлау.",
        ru="Уведомить о предварительном решении и заслушивании.",
        en="Give notice of the preliminary decision and of the hearing.",
    ),
    record_delivery=Phrase(
        kk="Хабарламаның алынғанын енгізу.",
        ru="Внести, что уведомление получено.",
        en="Record that the notice was received.",
    ),
    hold_hearing=Phrase(kk="Тыңдауды өткізу.", ru="Провести заслушивание.", en="Hold the hearing."),
    refer_after_hearing=Phrase(
        kk="Тыңдаудан кейін істі комиссияға беру.",
        ru="После заслушивания передать дело комиссии.",
        en="Refer the case to the commission after the hearing.",
    ),
    form_commission_anew=Phrase(
        kk="Комиссияның басқа құрамын қалыптастыру: қалған мүшелер шешім қабылдай алмайды.",
        ru="Сформировать другой состав комиссии: оставшиеся члены не могут принять решение.",
        en="Form another composition of the commission: those who are left cannot decide.",
    ),
    schedule_sitting=Phrase(
        kk="Істі отырыстың күн тәртібіне енгізу.",
        ru="Внести дело в повестку заседания.",
        en="Put the case on the agenda of a sitting.",
    ),
    decide_challenge=Phrase(
        kk="Мүшені шеттету туралы өтінішті шешу.", ru="Решить об отводе члена комиссии.", en="Decide on the challenge."
    ),
    open_voting=Phrase(kk="Дауыс беруді ашу.", ru="Открыть голосование.", en="Open the voting."),
    vote=Phrase(
        kk="Дауыс беру және оны аяқтау.", ru="Проголосовать и завершить голосование.", en="Vote, and close the voting."
    ),
    draw_up_minutes=Phrase(kk="Хаттама жасау.", ru="Составить протокол.", en="Draw up the minutes."),
    sign_minutes=Phrase(kk="Хаттамаға қол қою.", ru="Подписать протокол.", en="Sign the minutes."),
    register_decision=Phrase(kk="Шешімді тіркеу.", ru="Зарегистрировать решение.", en="Register the decision."),
    sign_decision=Phrase(kk="Шешімге қол қою.", ru="Подписать решение.", en="Sign the decision."),
    open_transfer=Phrase(
        kk="Тапсыруға қатысатын органдарды көрсету.",
        ru="Указать органы, участвующие в передаче.",
        en="Name the bodies of the transfer.",
    ),
    send_petition=Phrase(kk="Әкімнің өтінішхатын жіберу.", ru="Направить ходатайство акима.", en="Send the petition."),
    answer_as_industry=Phrase(
        kk="Салалық органның келісімі.", ru="Согласование отраслевого органа.", en="Consent of the industry body."
    ),
    decide_as_property_body=Phrase(
        kk="Мемлекеттік мүлік органының шешімі.",
        ru="Решение органа по госимуществу.",
        en="Decision of the state-property body.",
    ),
    draw_up_deed=Phrase(
        kk="Тапсыру актісін жасау.", ru="Составить передаточный акт.", en="Draw up the deed of transfer."
    ),
    sign_deed=Phrase(kk="Актіге қол қою.", ru="Подписать акт.", en="Sign the deed."),
    approve_deed=Phrase(kk="Актіні бекіту.", ru="Утвердить акт.", en="Approve the deed."),
    register_title=Phrase(
        kk="Коммуналдық меншікке тіркеу.",
        ru="Зарегистрировать в коммунальной собственности.",
        en="Register the dwelling in communal property.",
    ),
    record_rights=Phrase(
        kk="Тіркелген құқықтар мен ауыртпалықтар туралы мәлімет алу.",
        ru="Получить сведения о правах и обременениях.",
        en="Receive the information on rights and encumbrances.",
    ),
    establish_price=Phrase(
        kk="Ресми есеп бойынша қалдық құнын енгізу.",
        ru="Внести остаточную стоимость по официальному расчёту.",
        en="Enter the residual value from the official calculation.",
    ),
    draft_agreement=Phrase(kk="Шартты жасау.", ru="Составить договор.", en="Draw up the agreement."),
    consent_of_new_adult=Phrase(
        kk="Кәмелетке толған жаңа отбасы мүшесінің келісімін беруі.",
        ru="Получить согласие нового совершеннолетнего члена семьи.",
        en="A new adult of the family gives consent.",
    ),
    sign_agreement=Phrase(
        kk="Өтініш берушінің шартқа қол қоюы.",
        ru="Заявителю подписать договор.",
        en="The applicant signs the agreement.",
    ),
    sign_agreement_for_provider=Phrase(
        kk="Басшының шартқа қол қоюы.", ru="Руководителю подписать договор.", en="The head signs the agreement."
    ),
    pay=Phrase(kk="Құнын төлеу.", ru="Оплатить стоимость.", en="Pay the price."),
)
