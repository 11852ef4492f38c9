"""A town in the database, and a way to let things be committed for real."""

import pytest

from tests.record.recorded import RecordedStory
from tests.record.town import settle


@pytest.fixture
def town(db: None) -> RecordedStory:
    """The town inside a transaction that is rolled back after the test, and a story that can begin in it."""
    settle()
    return RecordedStory()


@pytest.fixture
def committed_town(transactional_db: None) -> RecordedStory:
    """The town committed, for tests that need more than one connection; all tables are emptied afterwards."""
    settle()
    return RecordedStory()
