"""A telephone without JavaScript is enough for everybody, in Russian: nothing of the way needs a script."""

import pytest

from shanyraq.law.price import Basis
from tests.journeys.applying import Wish
from tests.journeys.conftest import NewJourney

pytestmark = pytest.mark.browser


def test_a_whole_case_is_walked_on_telephones_without_javascript(set_out: NewJourney) -> None:
    way = set_out("ru", 13, scripts=False, width=360)
    way.apply(Wish(Basis.FREE))
    way.check()
    way.refer()
    way.decide()
    way.agree()
    way.tenant.sees("case.ended")
