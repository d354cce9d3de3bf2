"""What nbgrader's «Validate» is told: it shows exceptions, and takes less than all for nothing."""

import pytest

from rnncourse.checks import graded
from rnncourse.checks.validation import NotYet


def released_check(met):
    """The released half of a check worth 2 points: what is in view is worth 1."""

    @graded(points=2)
    def check_double(check):
        check.holds("dobla", 1, lambda: met)

    return check_double


@pytest.fixture
def validating(monkeypatch):
    monkeypatch.setenv("NBGRADER_VALIDATING", "1")


def test_a_check_whose_visible_criteria_are_met_passes(validating):
    assert released_check(met=True)() == 2.0


def test_a_check_that_is_not_met_raises_its_report(validating):
    with pytest.raises(NotYet) as raised:
        released_check(met=False)()
    assert raised.value._render_traceback_() == [
        "✘ dobla (0/1)",
        "    → no se cumple.",
        "Puntos: 0 de 1",
        "Al calificar se comprueba otro punto.",
    ]


def test_a_criterion_worth_nothing_must_be_met_too(validating):
    @graded(points=1)
    def check_example(check):
        check.holds("ejemplo", 0, lambda: False)

    with pytest.raises(NotYet, match="ejemplo"):
        check_example()


def test_a_missing_solution_is_named(validating):
    @graded(points=1)
    def check_missing(check):
        check.holds("existe", 1, lambda: never_defined)  # noqa: F821

    with pytest.raises(NotYet, match="never_defined"):
        check_missing()


def test_a_check_with_its_hidden_part_gives_no_more_than_was_earned(validating):
    @graded(points=2)
    def check_double(check):
        check.holds("a la vista", 1, lambda: True)
        check.hidden()
        check.holds("oculto", 1, lambda: False)

    assert check_double() == 1.0


def test_out_of_validation_the_points_are_those_earned():
    assert released_check(met=True)() == 1.0
    assert released_check(met=False)() == 0.0
