"""A name in the three languages, from data instead of from `words`."""

from dataclasses import dataclass

from shanyraq.words.phrase import Lang


@dataclass(frozen=True, slots=True)
class Names:
    """The same name in Kazakh, Russian and English."""

    kk: str
    ru: str
    en: str

    def text(self, lang: Lang) -> str:
        """The name in one language."""
        match lang:
            case "kk":
                return self.kk
            case "ru":
                return self.ru
            case "en":
                return self.en
