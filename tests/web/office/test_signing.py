"""The head signs what they see: by itself, or together with papers of its kind alone."""

from pathlib import Path

from django.core.files.uploadedfile import SimpleUploadedFile
from pytest_django import Settings

from shanyraq.chancery import acts
from shanyraq.cli.demo_data.stories import agreement, hearing
from shanyraq.cli.demo_data.stories.beginnings import adopted
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.procedure.actor import By, Role
from shanyraq.record.readers.accounts import account_of
from shanyraq.record.writers.accounts import appoint
from tests.web.staff import NOW, SignIn, Tell, send, state, text_of


def waits(told: Telling) -> str:
    """A paper as the form of the list names it."""
    case = state(told)
    return f"{told.number}:{case.agreement.paper or case.decision.paper}"


def test_papers_of_one_kind_are_signed_together_and_those_of_another_are_left(
    town: World, tell: Tell, sign_in: SignIn
) -> None:
    first, second = tell(agreement.for_the_head, 1), tell(agreement.for_the_head, 2)
    other = tell(agreement.for_the_heads_signature, 3)
    browser = sign_in(town.town.head)
    page = text_of(browser.get("/office/sign/"))
    assert "Decisions on privatization (2)" in page
    assert "Privatization agreements (1)" in page
    for told in (first, second, other):
        assert waits(told).split(":")[1] in page
    chosen = [waits(first), waits(second), waits(other)]
    assert send(browser, "/office/sign/", kind="decision", paper=chosen).status_code == 303
    page = text_of(browser.get("/office/sign/"))
    assert "Signed: 2." in page
    assert f"{other.number}: not signed." in page
    assert state(first).decision.signed_on == NOW.date()
    assert state(other).agreement.concluded_on is None
    assert "Signed: 2." not in text_of(browser.get("/office/sign/")), "told once"


def test_a_paper_that_was_replaced_in_the_meantime_is_not_signed(town: World, tell: Tell, sign_in: SignIn) -> None:
    told = tell(agreement.for_the_head)
    seen = waits(told)
    acts.send_back_decision(told.number, "A slip.", by=town.town.head, at=NOW)
    acts.register_decision(told.number, by=town.town.executors[0], at=NOW)
    browser = sign_in(town.town.head)
    send(browser, "/office/sign/", kind="decision", paper=[seen])
    assert "The paper was replaced" in text_of(browser.get("/office/sign/"))
    assert state(told).decision.signed_on is None


def test_whoever_registered_a_decision_is_told_why_they_do_not_sign_it(
    town: World, tell: Tell, sign_in: SignIn
) -> None:
    told = tell(lambda t: adopted(t, 3))
    executor = town.town.executors[0]
    acts.register_decision(told.number, by=executor, at=NOW)
    account = account_of(executor.person)
    assert account is not None
    appoint(account.account_id, Role.HEAD, executor.organisation, "act 2", NOW.date())
    browser = sign_in(By(Role.HEAD, executor.person, executor.organisation))
    page = text_of(browser.get("/office/sign/"))
    assert "these have to be two people" in page
    assert 'type="checkbox"' not in page
    send(browser, "/office/sign/", kind="decision", paper=[waits(told)])
    assert "these have to be two people" in text_of(browser.get("/office/sign/"))
    assert state(told).decision.signed_on is None


def test_nothing_is_signed_when_nothing_was_chosen(town: World, tell: Tell, sign_in: SignIn) -> None:
    browser = sign_in(town.town.head)
    assert "No paper waits for you now." in text_of(browser.get("/office/sign/"))
    send(browser, "/office/sign/", kind="decision")
    assert "Choose at least one paper." in text_of(browser.get("/office/sign/"))


def test_what_is_late_says_which_term_who_has_it_and_since_when(town: World, tell: Tell, sign_in: SignIn) -> None:
    told = tell(agreement.for_the_head_late)
    tell(hearing.notice_unread, 2)
    page = text_of(sign_in(town.town.head).get("/office/late/"))
    assert told.number in page
    assert "Decision of the housing commission" in page
    assert "turn: the head of the provider; in this stage since" in page
    assert page.count('<tr role="row">') == 2, "the heading and one case"


def test_outside_a_demo_the_head_signs_with_their_own_key_alone(
    town: World, tell: Tell, sign_in: SignIn, settings: Settings
) -> None:
    told = tell(agreement.for_the_head)
    settings.DEMO = False
    browser, where = sign_in(town.town.head), f"/office/cases/{told.number}/sign-decision/"
    page = text_of(browser.get(where))
    assert "demo key" not in page
    assert "Send the signature" in page
    digest = state(told).decision.paper
    answer = send(browser, where, digest=digest)
    assert answer.status_code == 422
    assert "Attach the signature file" in text_of(answer)
    large = SimpleUploadedFile("a.p7s", b"0" * 70_000)
    answer = send(browser, where, digest=digest, cms=large)
    assert answer.status_code == 422
    assert "at most 64 KB" in text_of(answer)
    assert "Sign with NCALayer" in text_of(browser.get("/office/sign/"))
    for way, why in (("demo", "exists in the demonstration alone"), ("ncalayer", "did not arrive whole")):
        send(browser, "/office/sign/", kind="decision", paper=[waits(told)], way=way)
        assert why in text_of(browser.get("/office/sign/"))
    assert state(told).decision.signed_on is None


def test_outside_a_demo_a_corrected_paper_is_signed_with_a_key_of_ones_own(
    town: World, tell: Tell, sign_in: SignIn, settings: Settings
) -> None:
    told = tell(hearing.slip_in_a_refusal)
    settings.DEMO = False
    browser = sign_in(town.town.head)
    kind = str(state(told).corrections[0].kind)
    answer = send(browser, f"/office/cases/{told.number}/correct/", paper=kind, why="Street.", found="As it was.")
    assert answer.status_code == 303
    page = text_of(browser.get(answer.headers["Location"]))
    assert "Sign with NCALayer" in page
    assert "demo key" not in page


def test_a_paper_whose_bytes_changed_is_not_shown(town: World, tell: Tell, sign_in: SignIn, settings: Settings) -> None:
    told = tell(agreement.for_the_head)
    digest = state(told).decision.paper
    stored = next(Path(settings.SHANYRAQ_FILES).rglob(f"*{digest[4:]}*"))
    stored.chmod(0o600)
    stored.write_bytes(stored.read_bytes() + b" ")
    answer = sign_in(town.town.head).get(f"/office/cases/{told.number}/files/{digest}/")
    assert answer.status_code == 503
    assert "no longer the one that was received" in text_of(answer)
