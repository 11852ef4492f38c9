"""The checklist: one click a document, and nothing the state itself can get is found missing."""

from shanyraq.cli.demo_data.stories import review
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.procedure.actor import By
from shanyraq.procedure.parties import Compliance, Finding
from shanyraq.procedure.requirements import bearing_on, unchecked
from shanyraq.web.casefile.clicks import new_key
from tests.web.staff import SignIn, Tell, send, state, text_of


def executor_of(town: World, told: Telling) -> By:
    """Who has the file."""
    return next(one for one in town.town.executors if one.person == state(told).review.executor)


def test_a_finding_is_saved_by_one_click_and_the_next_row_waits(town: World, tell: Tell, sign_in: SignIn) -> None:
    told = tell(review.fresh)
    browser, case = sign_in(town.town.executors[0]), f"/office/cases/{told.number}/"
    assert "Nothing is attached" not in text_of(browser.get(case))
    answer = send(browser, f"{case}check/", kind="1", finding="in_order")
    assert answer.status_code == 303
    assert answer.headers["Location"] == f"{case}#kind-2"
    assert (
        send(browser, f"{case}check/", kind="3", finding="expired", note="of 2012").headers["Location"].endswith("-4")
    )
    assert dict(state(told).review.findings) == {1: Finding.IN_ORDER, 3: Finding.EXPIRED}
    page = text_of(browser.get(case))
    assert "2 of 9 checked" in page
    assert "of 2012" in page


def test_the_same_click_twice_is_one_finding(town: World, tell: Tell, sign_in: SignIn) -> None:
    told, key = tell(review.fresh), new_key()
    browser = sign_in(town.town.executors[0])
    for _ in range(2):
        answer = send(browser, f"/office/cases/{told.number}/check/", key, kind="1", finding="in_order")
        assert answer.status_code == 303
    assert text_of(browser.get(f"/office/cases/{told.number}/?whole")).count("Document 1 checked.") == 1


def test_what_nobody_may_ask_of_the_citizen_is_not_found_missing(town: World, tell: Tell, sign_in: SignIn) -> None:
    told = tell(review.fresh)
    browser = sign_in(town.town.executors[0])
    assert "Not asked of the citizen" in text_of(browser.get(f"/office/cases/{told.number}/"))
    answer = send(browser, f"/office/cases/{told.number}/check/", kind="7", finding="missing")
    assert answer.status_code == 422
    assert "may not be asked of the citizen" in text_of(answer)
    assert "Order No. 437" in text_of(answer)
    assert state(told).review.findings == ()


def test_documents_nobody_needs_are_marked_at_once(town: World, tell: Tell, sign_in: SignIn) -> None:
    told = tell(review.fresh)
    browser, where = sign_in(town.town.executors[0]), f"/office/cases/{told.number}/check-rest/"
    assert send(browser, where).status_code == 303
    findings = dict(state(told).review.findings)
    assert findings
    assert set(findings.values()) == {Finding.NOT_REQUIRED}
    again = send(browser, where)
    assert again.status_code == 422
    assert "Nothing is left to mark" in text_of(again)


def test_a_row_without_its_finding_or_its_key_is_refused_with_a_reason(
    town: World, tell: Tell, sign_in: SignIn
) -> None:
    told = tell(review.fresh)
    browser, where = sign_in(town.town.executors[0]), f"/office/cases/{told.number}/check/"
    assert send(browser, where, kind="1").status_code == 422
    assert send(browser, where, kind="12", finding="in_order").status_code == 422
    old = browser.post(where, {"kind": "1", "finding": "in_order", "key": "?"})
    assert old.status_code == 422
    assert "out of date" in text_of(old)
    assert browser.get(where).status_code == 404
    assert state(told).review.findings == ()


def test_the_head_reads_the_checklist_and_cannot_fill_it_in(town: World, tell: Tell, sign_in: SignIn) -> None:
    told = tell(review.fresh)
    answer = send(sign_in(town.town.head), f"/office/cases/{told.number}/check/", kind="1", finding="in_order")
    assert answer.status_code == 422
    assert "the head of the provider" in text_of(answer) or "role" in text_of(answer)
    assert state(told).review.findings == ()


def test_requirements_stand_beside_the_registers_and_lead_to_a_notice(town: World, tell: Tell, sign_in: SignIn) -> None:
    told = tell(review.half_checked)
    browser = sign_in(executor_of(town, told))
    page = text_of(browser.get(f"/office/cases/{told.number}/"))
    assert "No other dwelling in Kazakhstan is owned" in page
    assert "no bar to be seen" in page
    assert "state database of natural persons" in page
    assert f"/office/cases/{told.number}/notify/?ground=13-9" in page
    form = text_of(browser.get(f"/office/cases/{told.number}/notify/?ground=13-9"))
    assert 'value="13-9" selected' in form


def test_all_requirements_are_found_met_by_one_click_and_one_act(town: World, tell: Tell, sign_in: SignIn) -> None:
    told, key = tell(review.half_checked), new_key()
    browser, case = sign_in(executor_of(town, told)), f"/office/cases/{told.number}/"
    total = len(bearing_on(state(told)))
    page = text_of(browser.get(case))
    assert f"0 of {total} found" in page
    assert f"All the rest is met ({total})" in page
    offered = " ".join(bearing_on(state(told)))
    assert f'name="offered" value="{offered}"' in page
    for _ in range(2):
        answer = send(browser, f"{case}require-rest/", key, offered=offered)
        assert answer.status_code == 303
        assert answer.headers["Location"] == f"{case}#next"
    assert unchecked(state(told)) == ()
    assert set(dict(state(told).review.requirements).values()) == {Compliance.MET}
    assert text_of(browser.get(f"{case}?whole")).count("Requirements of the Housing Law were checked.") == 1
    again = send(browser, f"{case}require-rest/")
    assert again.status_code == 422
    assert "Nothing is left to mark at once" in text_of(again)


def test_a_requirement_that_is_not_met_says_why_and_begins_the_notice(town: World, tell: Tell, sign_in: SignIn) -> None:
    told = tell(review.half_checked)
    browser, case = sign_in(executor_of(town, told)), f"/office/cases/{told.number}/"
    form = text_of(browser.get(f"{case}require/?requirement=mortgage"))
    assert '<option value="mortgage" selected>' in form
    assert send(browser, f"{case}require/", requirement="mortgage", compliance="unmet").status_code == 422
    assert send(browser, f"{case}require/", requirement="service", compliance="met").status_code == 422
    assert state(told).review.requirements == ()
    finding = {"requirement": "mortgage", "compliance": "unmet", "why": "Mortgage No. 5 of 2024."}
    assert send(browser, f"{case}require/", **finding).headers["Location"] == f"{case}#require-tenant"
    send(browser, f"{case}require-rest/", offered=" ".join(unchecked(state(told))))
    assert unchecked(state(told)) == ()
    assert dict(state(told).review.requirements)["mortgage"] is Compliance.UNMET
    page = text_of(browser.get(case))
    assert "Mortgage No. 5 of 2024." in page
    form = text_of(browser.get(f"{case}notify/"))
    assert 'value="13-10-2" selected' in form
    assert "Mortgage No. 5 of 2024." in form


def test_the_head_reads_the_requirements_and_finds_nothing_on_them(town: World, tell: Tell, sign_in: SignIn) -> None:
    told = tell(review.half_checked)
    head, case = sign_in(town.town.head), f"/office/cases/{told.number}/"
    answer = send(head, f"{case}require-rest/", offered="tenant")
    assert answer.status_code == 422
    assert "require-rest/" not in text_of(head.get(case))
    assert state(told).review.requirements == ()


def test_what_to_do_next_leads_to_the_checklist_and_has_the_one_click_of_the_usual_file(
    town: World, tell: Tell, sign_in: SignIn
) -> None:
    told = tell(review.half_checked)
    browser, case = sign_in(executor_of(town, told)), f"/office/cases/{told.number}/"
    page = text_of(browser.get(case))
    assert '<a class="button" href="#check">' in page
    assert page.count("require-rest/") == 1
    for kind in range(6, 10):
        assert send(browser, f"{case}check/", kind=kind, finding="in_order").status_code == 303
    page = text_of(browser.get(case))
    assert '<a class="button button-secondary" href="#requirements">' in page
    assert page.count("require-rest/") == 2
    assert page.count('data-key="m"') == 1
    assert "requirements is met" in text_of(browser.get("/office/keys/"))
