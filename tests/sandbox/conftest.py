"""Real sandboxes for every test: one prepared process with NumPy, one with everything."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from examiner.sandbox import Candidate, Limits, Prepared, start_prepared


@pytest.fixture(scope="session")
def prepared() -> Iterator[Prepared]:
    """A prepared process that has imported NumPy alone: it starts in half a second."""
    if shutil.which("bwrap") is None:
        pytest.skip("bwrap is not installed (Debian package bubblewrap)")
    with start_prepared(libraries=["numpy"]) as process:
        yield process


@pytest.fixture(scope="session")
def full_prepared() -> Iterator[Prepared]:
    """A prepared process with every library of the course."""
    if shutil.which("bwrap") is None:
        pytest.skip("bwrap is not installed (Debian package bubblewrap)")
    with start_prepared() as process:
        yield process


@pytest.fixture
def candidate(prepared: Prepared) -> Iterator[Candidate]:
    with prepared.candidate() as one:
        yield one


@pytest.fixture
def limited(prepared: Prepared) -> Iterator[Callable[..., Candidate]]:
    """Makes candidates with given limits; all end with the test."""
    with ExitStack() as stack:

        def make(**limits: Any) -> Candidate:
            return stack.enter_context(prepared.candidate(limits=Limits(**limits)))

        yield make
