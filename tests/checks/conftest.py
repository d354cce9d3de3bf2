import pytest

from rnncourse.checks import Check


@pytest.fixture(autouse=True)
def fresh_submission():
    """Each test is another student: none has met a hidden input yet."""
    Check.quotes_answers = True
