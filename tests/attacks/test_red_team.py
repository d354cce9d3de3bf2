"""No attack of the catalogue gains a point, reads a secret, touches another or stops the class."""

from __future__ import annotations

import pytest
from attack import read_attacks
from the_class import Class

_ATTACKS = read_attacks()


@pytest.mark.parametrize("name", [attack.name for attack in _ATTACKS])
def test_an_attack_gains_and_reads_nothing(name: str, graded_class: Class) -> None:
    outcome = graded_class.outcomes[name]
    assert outcome.gained == 0
    assert outcome.secrets == []
    assert outcome.verdict in outcome.attack.expects.split("|")


def test_every_entry_of_the_list_is_attacked() -> None:
    assert {attack.entry for attack in _ATTACKS} == set(range(1, 33))


def test_honest_students_keep_their_points(graded_class: Class) -> None:
    assert graded_class.controls == graded_class.expected
    assert graded_class.touched == []


def test_every_submission_gets_a_feedback_page(graded_class: Class) -> None:
    without = [name for name, outcome in graded_class.outcomes.items() if not outcome.page]
    assert without == []
