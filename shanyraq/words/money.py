"""Tenge and tiyn as people write them."""

from shanyraq.words.phrase import Lang

_NO_BREAK = "\u00a0"
_TIYN = 100


def say_money(tiyn: int, lang: Lang) -> str:
    """`1 234 567 ₸`, or `1 234 567,50 ₸` where there are tiyn; spaces do not break. English puts a point."""
    sign = "\u2212" if tiyn < 0 else ""
    tenge, rest = divmod(abs(tiyn), _TIYN)
    point = "." if lang == "en" else ","
    cents = f"{point}{rest:02d}" if rest else ""
    return f"{sign}{tenge:,}".replace(",", _NO_BREAK) + f"{cents}{_NO_BREAK}₸"
