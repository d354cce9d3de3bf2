"""What stops a candidate's clock, and what does not: times in seconds."""

import pytest

from examiner.sandbox.starvation import Starvation


def starved(*looks: tuple[float, float, dict[int, float]]) -> float:
    """After looks, each with the time, the processor time so far, and what threads have waited."""
    one = Starvation(0.0)
    for look in looks:
        one.look(*look)
    return one.seconds


def test_a_wait_stops_the_clock() -> None:
    assert starved((1.0, 0.25, {7: 0.75})) == pytest.approx(0.75)


def test_a_wait_over_several_looks_is_told_at_its_end_and_counted_whole() -> None:
    assert starved((1.0, 0.0, {7: 0.0}), (2.0, 0.0, {7: 0.0}), (3.0, 0.5, {7: 2.5})) == 2.5


def test_waits_that_follow_each_other_are_all_counted() -> None:
    # It runs .01 s and waits .31 by turns; each wait ends between two looks, one every .1 s.
    turns = [(t / 10, 10 * t // 32) for t in range(1, 321)]
    assert starved(*((t, 0.01 * n, {7: 0.31 * n}) for t, n in turns)) == pytest.approx(31.0)


def test_sleep_does_not_stop_it() -> None:
    assert starved((5.0, 0.0, {7: 0.0}), (6.0, 1.0, {7: 0.0})) == 0


def test_threads_that_wait_for_each_other_do_not_stop_it() -> None:
    assert starved((1.0, 1.0, {7: 0.5, 8: 0.5}), (2.0, 2.0, {7: 1.0, 8: 1.0})) == 0


def test_threads_that_wait_together_are_not_added_up() -> None:
    assert starved((1.0, 0.0, {7: 1.0, 8: 1.0})) == 1


def test_sleep_is_no_credit_for_making_ones_own_machine_busy_later() -> None:
    looks = [(10.0, 0.0, {7: 0.0})]
    looks += [(10.0 + t, 1.0 * t, {7: 0.5 * t, 8: 0.5 * t}) for t in range(1, 9)]
    assert starved(*looks) <= 0.5
