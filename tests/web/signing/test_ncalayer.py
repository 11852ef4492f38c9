"""The module that talks to NCALayer, in a real browser, against a double that checks every request."""

import base64
import json
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests import ncalayer
from tests.browser import chromium
from tests.ncalayer import ANSWERS, NcaLayer

pytestmark = pytest.mark.browser
PAPER = base64.b64encode(b"%PDF-1.7 a paper \xff" * 9000).decode()
KEYS = ["1.3.6.1.5.5.7.3.4", "1.2.398.3.3.4.1.1"]
CMS = bytes(range(256)) * 8

TRY = """async ([data, how, limits]) => {
  const layer = new NCALayer(limits);
  try {
    await layer.connect();
    return await layer.sign(data, how);
  } catch (error) {
    return `${error.name} ${error.message}`;
  } finally {
    layer.close();
  }
}"""


@pytest.fixture(scope="module")
def layer() -> Iterator[NcaLayer]:
    with ncalayer.ncalayer() as running:
        running.sign = lambda content, usages: CMS
        yield running


@pytest.fixture(scope="module")
def browser(layer: NcaLayer) -> Iterator[Browser]:
    with chromium(*layer.arguments) as started:
        yield started


@pytest.fixture(scope="module")
def opened(browser: Browser, site: str) -> Iterator[Page]:
    page = browser.new_page()
    page.goto(f"{site}/components/")
    page.add_script_tag(url="/static/shanyraq/ncalayer.js")
    yield page
    page.close()


@pytest.fixture
def page(opened: Page, layer: NcaLayer) -> Page:
    layer.reset()
    return opened


def tried(page: Page, data: str | list[str] = PAPER, **how: object) -> Any:
    limits = how.pop("limits", {})
    return page.evaluate(TRY, [data, {"keys": KEYS, **how}, limits])


def test_a_paper_is_signed_and_comes_back_as_a_cms_in_pem(page: Page, layer: NcaLayer) -> None:
    assert tried(page) == [ncalayer.armoured(CMS)]
    assert layer.faults == []
    request = layer.requests[0]
    assert request["args"]["data"] == PAPER
    assert request["args"]["signingParams"]["encapsulate"] is False
    assert request["args"]["signerParams"] == {"extKeyUsageOids": KEYS}


def test_several_papers_are_signed_by_one_request(page: Page, layer: NcaLayer) -> None:
    assert tried(page, [PAPER, PAPER, PAPER], locale="kk") == [ncalayer.armoured(CMS)] * 3
    assert len(layer.requests) == 1
    assert layer.faults == []


def test_keys_of_test_authorities_are_offered_where_they_count(page: Page, layer: NcaLayer) -> None:
    tried(page, chain=True)
    assert layer.requests[0]["args"]["signerParams"] == {"extKeyUsageOids": KEYS, "chain": []}
    assert layer.faults == []


@pytest.mark.parametrize(
    ("mood", "code"),
    [
        ("cancels", "cancelled"),
        ("500 cancels", "cancelled"),
        ("old", "old: MODULE_NOT_FOUND"),
        (
            "refuses",
            "refused: INVOCATION_ERROR: An invoked method threw an exception.: "
            'org.json.JSONException: JSONObject["signingParams"] is not a JSONObject.',
        ),
        ("500", "refused: 500: java.lang.IllegalArgumentException: argument type mismatch. Method: sign"),
        ("fails", "key: SIGNING_FAILURE: Signing failed."),
        ("strips", "unreadable"),
        ("one too many", "unreadable"),
        ("babbles", "unreadable"),
        ("closes", "closed"),
        ("stranger", "stranger"),
    ],
)
def test_each_way_to_fail_has_its_code(page: Page, layer: NcaLayer, mood: str, code: str) -> None:
    layer.mood = mood
    assert tried(page) == f"NCALayerError {code}"


def test_what_takes_the_connection_and_never_greets_is_silent(page: Page, layer: NcaLayer) -> None:
    layer.mood = "never greets"
    assert tried(page, limits={"greeting": 200}) == "NCALayerError silent"


def test_where_nothing_answers_it_is_absent(page: Page, layer: NcaLayer) -> None:
    layer.mood = "away"
    assert tried(page) == "NCALayerError absent"


def test_a_second_request_waits_for_nothing_and_is_refused_at_once(page: Page, layer: NcaLayer) -> None:
    layer.mood = "waits"
    code = page.evaluate(
        """async ([data, how]) => {
          const layer = new NCALayer();
          await layer.connect();
          layer.sign(data, how).catch(() => null);
          try { await layer.sign(data, how); } catch (error) { return error.code; } finally { layer.close(); }
        }""",
        [PAPER, {"keys": KEYS}],
    )
    assert code == "busy"
    assert len(layer.requests) <= 1


def test_the_page_can_stop_waiting(page: Page, layer: NcaLayer) -> None:
    layer.mood = "waits"
    code = page.evaluate(
        """async ([data, how]) => {
          const layer = new NCALayer();
          await layer.connect();
          setTimeout(() => layer.cancel(), 100);
          try { await layer.sign(data, how); } catch (error) { return error.code; }
        }""",
        [PAPER, {"keys": KEYS}],
    )
    assert code == "stopped"


def test_a_heart_that_beat_and_stops_ends_the_wait(page: Page, layer: NcaLayer) -> None:
    layer.mood = "waits"
    page.evaluate(
        """async ([data, how]) => {
          const layer = new NCALayer({beat: 30, missed: 4});
          await layer.connect();
          globalThis.ended = layer.sign(data, how).catch((error) => error.code);
        }""",
        [PAPER, {"keys": KEYS}],
    )
    page.wait_for_timeout(200)
    assert layer.heartbeats >= 3
    layer.mood = "hangs"
    assert page.evaluate("() => ended") == "closed"


def test_after_a_closed_window_the_same_connection_signs(page: Page, layer: NcaLayer) -> None:
    layer.mood = "cancels"
    page.evaluate("async () => { globalThis.kept = new NCALayer(); await kept.connect(); }")
    say = "async ([data, how]) => { try { return await kept.sign(data, how); } catch (error) { return error.code; } }"
    assert page.evaluate(say, [PAPER, {"keys": KEYS}]) == "cancelled"
    layer.mood = "signs"
    assert page.evaluate(say, [PAPER, {"keys": KEYS}]) == [ncalayer.armoured(CMS)]
    page.evaluate("() => kept.close()")


def test_the_double_says_what_a_real_ncalayer_said() -> None:
    """Where the recorded exchanges are at hand; the double stands without them."""
    said = [one["response"] for one in ncalayer.recorded() if one["request"]["module"] == "kz.gov.pki.knca.basics"]
    for mood in ("cancels", "refuses", "strips"):
        assert not said or ANSWERS[mood] in said, mood


def test_the_double_takes_no_request_of_another_form() -> None:
    good = {
        "module": "kz.gov.pki.knca.basics",
        "method": "sign",
        "args": {
            "allowedStorages": None,
            "format": "cms",
            "data": PAPER,
            "signingParams": ncalayer.SIGNING_PARAMS,
            "signerParams": {"extKeyUsageOids": KEYS},
            "locale": "ru",
        },
    }
    assert ncalayer.fault_of(good) == ""
    assert ncalayer.like_a_recorded_one(good) == ""
    changes: tuple[dict[str, Any], ...] = (
        {"format": "xml"},
        {"data": "%%%"},
        {"data": [PAPER]},
        {"signingParams": {}},
        {"locale": "kz"},
    )
    for change in changes:
        bad = json.loads(json.dumps(good))
        bad["args"].update(change)
        assert ncalayer.fault_of(bad), change
