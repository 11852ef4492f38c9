"""A command that may not be given now: a value with its reason, asked by the page, the API and `decide` alike.

It is not the reasoned refusal of the Order (p.7), which is a legal result and an event.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Denial:
    """Why a command may not be given.

    `code` names the sentence in `words.denials`; `article` is a key of `law.sources`; `params` fill the sentence and
    hold only plain values (dates, numbers, codes), no personal data.
    """

    code: str
    article: str
    params: Mapping[str, object] = field(default_factory=dict)
