"""The demonstration: every stage is there, everything lies in the past, and making it again makes nothing."""

import pytest

from shanyraq.cli.demo_data.everybody import NEWCOMERS, tell_everybody
from shanyraq.cli.demo_data.stories import INSTITUTION, LIFE, NEIGHBOURS, OF_THE_BANK, REPUBLICAN, STORIES
from shanyraq.procedure.actor import BODIES
from shanyraq.procedure.case import Stage
from shanyraq.record.readers.demo import personas
from shanyraq.record.tables import CaseRow, JournalEntry, Person
from tests.chancery.conftest import NOW


@pytest.mark.usefixtures("_demo")
def test_the_demonstration_shows_every_stage_and_can_be_made_again(db: None) -> None:
    tell_everybody(NOW)

    cases = CaseRow.objects.values_list("number", "stage", "provider__code")
    told = (STORIES, NEIGHBOURS, INSTITUTION, REPUBLICAN, OF_THE_BANK)
    # The pair that was joined is told as one, the application that was passed on apart.
    assert len(cases) == sum(map(len, (*told, LIFE))) + len(("joined", "passed on"))
    assert {stage for _, stage, _ in cases} == {str(one) for one in Stage} - {"new"}
    assert {code for _, _, code in cases} == {"ULGI", "MYSAL"}
    assert not JournalEntry.objects.filter(at__gt=NOW).exists()
    entries = JournalEntry.objects.count()
    people = Person.objects.count()

    tell_everybody(NOW)

    assert (JournalEntry.objects.count(), Person.objects.count()) == (entries, people)
    seen = personas(NOW.date())
    assert {post.role for one in seen for post in one.posts} == {
        "executor", "head", "secretary", "chair", "member", "operator", "administrator", *BODIES,
    }  # fmt: skip
    newcomers = len(NEWCOMERS) + len({"hospital", "forestry", "mint"})
    others = len(("attorney", "guardian", "her ward", "the son"))
    assert sum(not one.posts for one in seen) == 2 * (len(cases) + newcomers) + others
    assert set(CaseRow.objects.filter(stage="transfer").values_list("next_step", flat=True)) == {
        "open_transfer", "send_petition", "answer_as_industry", "decide_as_property_body", "draw_up_deed", "sign_deed",
        "approve_deed", "register_title", "record_rights",
    }  # fmt: skip
