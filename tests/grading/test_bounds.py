"""What a check may spend on a student's values before the trusted side stops it."""

import resource
import signal

import numpy as np
import pytest

from examiner.examination.bounds import TooExpensive, bounded


def test_a_loop_over_a_student_s_number_is_stopped_as_often_as_it_takes():
    stopped = 0
    with bounded(seconds=0.1) as bill:
        for _ in range(2):
            with pytest.raises(TooExpensive):
                while True:
                    pass
            stopped += 1
    assert bill.unpaid
    assert stopped == 2


def test_memory_runs_out_as_an_error_that_a_criterion_survives():
    with bounded(memory=64 * 2**20) as bill, pytest.raises(MemoryError):
        np.ones((2**14, 1)) + np.ones((1, 2**14))
    assert not bill.unpaid


def test_afterwards_the_process_is_as_it_was():
    before = resource.getrlimit(resource.RLIMIT_DATA), signal.getsignal(signal.SIGPROF)
    with bounded(seconds=1, memory=2**30):
        assert resource.getrlimit(resource.RLIMIT_DATA) != before[0]
    assert (resource.getrlimit(resource.RLIMIT_DATA), signal.getsignal(signal.SIGPROF)) == before
    assert signal.getitimer(signal.ITIMER_PROF) == (0.0, 0.0)
