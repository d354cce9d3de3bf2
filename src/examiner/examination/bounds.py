"""What the trusted side may spend on values that came from a student.

A value within every cap of the wire can still be expensive: two columns that broadcast to a
matrix of gigabytes, a count that a check loops over. Processor time, not wall time, so that a busy
machine never costs anyone a point.
"""

from __future__ import annotations

import contextlib
import resource
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

CHECK_CPU_SECONDS = 120.0
CHECK_BYTES = 4 * 1024**3


class TooExpensive(Exception):
    """The check in progress has used up the processor time that any answer may cost it."""


class Bill:
    """Whether the check that was bounded ran into its bound."""

    unpaid = False


@contextmanager
def bounded(seconds: float = CHECK_CPU_SECONDS, memory: int = CHECK_BYTES) -> Iterator[Bill]:
    """Bound this process while a check runs: MemoryError, or TooExpensive in each criterion.

    Only Python code is interrupted; one endless call into C is left to whoever watches this
    process. Outside of the main thread, where signals cannot be had, only memory is bounded.
    """
    bill = Bill()

    def ring(number: int, frame: FrameType | None) -> None:
        bill.unpaid = True
        raise TooExpensive("la comprobación gasta demasiado con lo que devuelve tu código")

    before = resource.getrlimit(resource.RLIMIT_DATA)
    room = _data_size() + memory
    hard = before[1]
    allowed = room if hard == resource.RLIM_INFINITY else min(room, hard)
    timed = threading.current_thread() is threading.main_thread()
    resource.setrlimit(resource.RLIMIT_DATA, (allowed, hard))
    if timed:
        handler = signal.signal(signal.SIGPROF, ring)
        # Again every second: each criterion that is still to come fails as soon.
        signal.setitimer(signal.ITIMER_PROF, seconds, 1.0)
    try:
        yield bill
    finally:
        if timed:
            with contextlib.suppress(TooExpensive):
                signal.setitimer(signal.ITIMER_PROF, 0)
            signal.signal(signal.SIGPROF, handler)
        resource.setrlimit(resource.RLIMIT_DATA, before)


def _data_size() -> int:
    """Bytes that RLIMIT_DATA counts in this process now."""
    for line in Path("/proc/self/status").read_text(encoding="utf-8").splitlines():
        if line.startswith("VmData:"):
            return int(line.split()[1]) * 1024
    return 0
