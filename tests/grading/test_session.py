"""A submission's time is its own: candidates that die and are replaced share one clock."""

import time

import pytest

from examiner.examination.session import REPEAT_SECONDS, Session
from examiner.sandbox import CandidateDied, CellResult, Outcome


class Mortal:
    """A candidate whose cells take some seconds, on a clock of the test's, or kill it."""

    def __init__(self, clock, seconds):
        self.clock, self.until = clock, clock.now + seconds

    def run_cell(self, source):
        self.clock.now += float(source.removeprefix("die "))
        if source.startswith("die"):
            raise CandidateDied(Outcome("crashed", "murió"))
        if self.clock.now >= self.until:
            raise CandidateDied(Outcome("timeout", "se agotó el tiempo"))
        return CellResult([], "ok", None)

    def usage(self):
        return type("Usage", (), {"cpu": 0.0, "peak_memory": 0})

    def close(self, *, wait=True):
        pass


@pytest.fixture
def clock(monkeypatch):
    class Clock:
        now = 100.0

    monkeypatch.setattr(time, "monotonic", lambda: Clock.now)
    return Clock


def test_all_the_candidates_of_a_submission_share_its_time(clock):
    lives = []

    def start(seconds):
        lives.append(seconds)
        return Mortal(clock, seconds)

    session = Session(start, check_seconds=30, total_seconds=60)
    session.run("10")
    for source in ("die 10", "35", "1", "1"):
        with pytest.raises(CandidateDied):
            session.run(source)
    # The second repeated the first cell in what was left, and ran out of it; there was no third.
    assert lives == [60, 40]


def test_repeating_cells_for_their_outputs_always_has_some_time(clock):
    lives = []

    def start(seconds):
        lives.append(seconds)
        return Mortal(clock, seconds)

    session = Session(start, check_seconds=30, total_seconds=60)
    session.run("59")
    assert session.rerun(["10"])[0].status == "ok"
    assert lives == [60, REPEAT_SECONDS]
