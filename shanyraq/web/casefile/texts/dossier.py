"""The case as one file."""

from shanyraq.words.phrase import Phrase, phrases

DOSSIER = phrases(
    {
        "dossier.get": Phrase(
            kk="Істі бір файлмен жүктеп алу (ZIP)",
            ru="Скачать дело одним файлом (ZIP)",
            en="Save the case as one file (ZIP)",
        ),
        "dossier.what": Phrase(
            kk="Ішінде құжаттар, дәлелдері бар қолтаңбалар, журнал және мерзімдердің есебі бар. Оны кез келген адам "
            "интернетсіз тексере алады.",
            ru="В нём документы, подписи с доказательствами, журнал и расчёт сроков. Проверить его может кто угодно, "
            "без интернета.",
            en="It holds the papers, the signatures with their evidence, the journal and how each term was counted. "
            "Anybody can verify it without the internet.",
        ),
    }
)
