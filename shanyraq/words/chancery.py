"""What the chancery itself puts into papers, beside what the papers say by themselves."""

from shanyraq.words.phrase import Phrase, phrases

CHANCERY = phrases(
    {
        "commission_of": Phrase(
            kk="Тұрғын үй комиссиясы, {organisation}",
            ru="Жилищная комиссия, {organisation}",
            en="Housing commission, {organisation}",
        ),
        "acting_on": Phrase(
            kk="лауазымдық өкілеттігі негізінде",
            ru="действующий на основании должностных полномочий",
            en="acting within the powers of the office",
        ),
        "position.executor": Phrase(kk="Жауапты орындаушы", ru="Ответственный исполнитель", en="Responsible executor"),
        "position.head": Phrase(kk="Бірінші басшы", ru="Первый руководитель", en="Head"),
        "position.acting": Phrase(
            kk="{position}, міндетін атқарушы ({act})",
            ru="{position}, исполняющий обязанности ({act})",
            en="{position}, acting ({act})",
        ),
        "position.acting_head": Phrase(
            kk="Бірінші басшының міндетін атқарушы ({act})",
            ru="Исполняющий обязанности первого руководителя ({act})",
            en="Acting head ({act})",
        ),
    }
)
