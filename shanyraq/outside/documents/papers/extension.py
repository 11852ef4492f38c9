"""The notice that the term of the decision is extended."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from shanyraq.outside.documents.blocks import Fact, Facts, Para, Sheet
from shanyraq.outside.documents.papers.appeal import LastDay, appeal
from shanyraq.outside.documents.papers.review import about
from shanyraq.outside.documents.shape import Issue
from shanyraq.outside.documents.text import articles, day, say
from shanyraq.procedure.papers import PaperKind
from shanyraq.words.papers_form import FORM
from shanyraq.words.papers_turns import TURNS


@dataclass(frozen=True, slots=True)
class Extension:
    """The notice of APPC 76: by which act, for which reason, which day it was and which day is the latest now."""

    kind: ClassVar[PaperKind] = PaperKind.EXTENSION_NOTICE
    issue: Issue
    applicant: str
    dwelling: str
    application_number: str
    registered_on: date
    act: str
    since: date
    why: str
    was: date
    until: date
    last_day: LastDay | None = None

    def sheet(self) -> Sheet:
        """The notice."""
        return Sheet(
            title=say(TURNS, "extension.title"),
            blocks=(
                Facts(about(self.applicant, self.dwelling, self.application_number, self.registered_on)),
                Para(say(TURNS, "extension.text")),
                Facts(
                    (
                        Fact(say(TURNS, "extension.act"), self.act),
                        Fact(say(TURNS, "extension.since"), day(self.since)),
                        Fact(say(TURNS, "extension.why"), self.why),
                        Fact(say(TURNS, "extension.was"), day(self.was)),
                        Fact(say(TURNS, "extension.until"), day(self.until)),
                    ),
                    framed=True,
                ),
                Para(say(TURNS, "extension.law")),
                Facts((Fact(say(FORM, "basis"), articles("APPC/76")),)),
                *appeal(self.issue, self.last_day),
            ),
        )
