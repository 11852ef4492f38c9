"""What the provider's staff do: the check, the way to the commission, the decision, the agreement, the money."""

from collections.abc import Collection
from datetime import date

from shanyraq.cli.demo_data.sample import sheet
from shanyraq.words.money import say_money
from tests.journeys.walker import Walker


def take(clerk: Walker, number: str) -> None:
    """A file that nobody has is found in the list and taken."""
    clerk.menu("menu.cases")
    clerk.press("list.free")
    clerk.press_text(number)
    with clerk.act("take"):
        clerk.press("act.take.button")


def to_case(clerk: Walker, number: str) -> None:
    """The case is found by its number."""
    clerk.page.get_by_role("searchbox").fill(number)
    clerk.follow(clerk.page.get_by_role("search").get_by_role("button"))
    if number not in clerk.page.url:
        clerk.press_text(number)


def check(clerk: Walker, missing: Collection[int] = ()) -> None:
    """Document by document; what nobody needs is marked at once."""
    rest = clerk.main.locator('form[action$="/check-rest/"]').get_by_role("button")
    if rest.count():
        clerk.follow(rest)
    for kind in range(1, 10):
        row = clerk.main.get_by_role("group", name=clerk.say("check.kind", number=kind), exact=True)
        if not row.locator("[aria-pressed=true]").count():
            found = "check.missing" if kind in missing else "check.in_order"
            clerk.follow(row.get_by_role("button", name=clerk.say(found), exact=True))
    if not missing:
        clerk.follow(clerk.main.locator('form[action$="/require-rest/"]').get_by_role("button").first)


def refer(clerk: Walker) -> None:
    """The file goes to the commission, whose composition is shown."""
    with clerk.act("refer"):
        clerk.press("act.refer.button")


def register_decision(clerk: Walker, *, refusal: bool = False) -> None:
    """The paper of what the commission decided."""
    clerk.sees("act.register-decision.refuse" if refusal else "act.register-decision.grant")
    with clerk.act("register-decision"):
        clerk.press("act.register-decision.button")


def sign_from_the_list(head: Walker, number: str) -> None:
    """The head reads the paper in the list of those to sign, ticks it and signs."""
    head.menu("menu.sign")
    row = head.main.get_by_role("listitem").filter(has=head.page.get_by_role("link", name=number, exact=True))
    head.fetch_from(row.get_by_role("link").filter(has_text=head.say("sign.open")))
    row.get_by_role("checkbox").check()
    form = head.main.locator("form").filter(has=head.page.locator(f'[id="sign-{number}"]'))
    head.sign(form)
    head.sees("sign.done", count=1)


def sign_on_the_case(head: Walker, number: str, code: str) -> None:
    """The head opens the case and signs there."""
    to_case(head, number)
    with head.act(code):
        head.fetch("act.sign.open")
        head.sign()


def price(clerk: Walker, tenge: str) -> None:
    """The residual value from an official calculation."""
    with clerk.act("price"):
        clerk.fill("act.price.residual", tenge)
        clerk.fill("act.price.source", "№ 7 есеп (үлгі), 05.06.2025")
        clerk.upload("act.price.calculation", "calculation.pdf", sheet("Calculation of the residual value"))
        clerk.press("act.price.button")


def draft(clerk: Walker) -> None:
    """The agreement is drawn up."""
    with clerk.act("draft-agreement"):
        clerk.press("act.draft-agreement.button")


def enter_payment(clerk: Walker, reference: str, tiyn: int, paid_on: date) -> None:
    """Money came to the budget."""
    with clerk.act("payment"):
        clerk.fill("act.payment.reference", reference)
        clerk.fill("act.payment.amount", say_money(tiyn, clerk.lang))
        clerk.date("act.payment.paid_on", paid_on)
        clerk.upload("act.payment.order", "order.pdf", sheet("Payment order"))
        clerk.press("act.payment.button")


def send_back(clerk: Walker) -> None:
    """An incomplete package is returned; the notice says what to bring."""
    with clerk.act("return"):
        clerk.press("act.return.button")


def notify(clerk: Walker, ground: str, facts: str) -> None:
    """Notice of a preliminary decision, on a ground with its facts; the earliest lawful hearing is offered."""
    with clerk.act("notify"):
        clerk.select("ground.reason", ground)
        clerk.fill("ground.facts", facts)
        clerk.press("act.notify.button")


def hold_hearing(clerk: Walker, said: str) -> None:
    """The hearing took place."""
    with clerk.act("hold-hearing"):
        clerk.choose("act.hold-hearing.came")
        clerk.fill("act.hold-hearing.statements", said)
        clerk.press("act.hold-hearing.button")
