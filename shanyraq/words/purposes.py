"""Why a member of staff opened a case: asked of them, written down, and shown to the citizen."""

from shanyraq.words.phrase import Phrase, phrases

PURPOSES = phrases(
    work=Phrase(
        kk="Іс бойынша келесі қадамды орындау",
        ru="Выполнить следующий шаг по делу",
        en="To do the next step of the case",
    ),
    sign=Phrase(
        kk="Қол қоятын құжатты оқу", ru="Прочитать документ перед подписью", en="To read a paper before signing it"
    ),
    sitting=Phrase(
        kk="Комиссия отырысына дайындалу немесе оны өткізу",
        ru="Подготовить или провести заседание комиссии",
        en="To prepare or hold a sitting of the commission",
    ),
    question=Phrase(
        kk="Өтініш берушінің сұрағына жауап беру",
        ru="Ответить на вопрос заявителя",
        en="To answer a question of the applicant",
    ),
    control=Phrase(
        kk="Мерзімдер мен сапаны бақылау", ru="Проверить сроки и качество работы", en="To check terms and quality"
    ),
    colleague=Phrase(
        kk="Орнында жоқ әріптесті алмастыру",
        ru="Заменить отсутствующего коллегу",
        en="To stand in for a colleague who is away",
    ),
)
"""The keys are what `record.opening` keeps."""
