"""Finding people and addresses by words: letters folded, so that a Russian keyboard finds a Kazakh name.

No dictionary, locale or extension of PostgreSQL takes part: both sides are folded here, the index knows words alone.
"""

_NEAR = str.maketrans(
    {"ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "х", "і": "и", "ё": "е", "й": "и"}
)
MOST_WORDS = 8


def folded(*texts: str) -> str:
    """The words of the texts in small letters, Kazakh ones as the nearest Russian, parted by single spaces."""
    joined = " ".join(texts).casefold().translate(_NEAR)
    return " ".join("".join(letter if letter.isalnum() else " " for letter in joined).split())


def query_of(text: str) -> str:
    """A query that finds each word by its beginning; empty when there is nothing to look for."""
    return " & ".join(f"{word}:*" for word in folded(text).split()[:MOST_WORDS])
