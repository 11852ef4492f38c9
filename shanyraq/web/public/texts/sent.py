"""The page of what the demonstration would have sent."""

from shanyraq.words.phrase import Phrase, phrases

SENT = phrases(
    {
        "sent.title": Phrase(
            kk="Сынақ үлгісі жіберген хабарлар", ru="Что отправило демо", en="What the demonstration sent"
        ),
        "sent.lead": Phrase(
            kk="Мұнда ешқандай хат пен SMS шын мәнінде жіберілмейді. Жіберілетіні осында көрінеді, кодтар да.",
            ru="Отсюда ни писем, ни SMS на самом деле не уходит. Здесь видно, что ушло бы, и коды тоже.",
            en="No letter and no SMS really leaves this place. What would have left is shown here, codes too.",
        ),
        "sent.none": Phrase(kk="Әзірге ештеңе жоқ.", ru="Пока ничего.", en="Nothing so far."),
        "sent.col.to": Phrase(kk="Қайда", ru="Куда", en="Where to"),
        "sent.col.what": Phrase(kk="Не жазылған", ru="Что написано", en="What it says"),
        "sent.col.at": Phrase(kk="Уақыты", ru="Когда", en="When"),
    }
)
