"""How long a candidate was not given the processor that it asked for."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping

# The longest wait for a processor that is counted whole.
_LONGEST_WAIT = 10.0


class Starvation:
    """Adds up what the thread that waited most has waited, from looks at a candidate's threads.

    Only as far as all of them together were given less than one processor meanwhile: those whom a
    candidate keeps waiting itself, with threads or processes of its own, are not starved. The
    kernel tells of a wait when it has ended, so what of it lies before the last look is counted
    against what was missing then. Times in seconds.
    """

    def __init__(self, started: float) -> None:
        self.seconds = 0.0
        self._looked, self._cpu = started, 0.0
        self._waited: Mapping[int, float] = {}
        self._missing: deque[tuple[float, float]] = deque()  # a look's time, seconds before it

    def look(self, now: float, cpu: float, waited: Mapping[int, float]) -> None:
        """Count what has ended since the last look.

        Args:
            now: the time.
            cpu: processor time of all threads together so far.
            waited: what each thread has waited so far, of waits that have ended, by thread id.
        """
        wait = max((t - self._waited.get(i, 0.0) for i, t in waited.items()), default=0.0)
        began = self._looked - wait  # or later: it ended after the last look
        self._missing.append((now, max(0.0, (now - self._looked) - (cpu - self._cpu))))
        self._looked, self._cpu, self._waited = now, cpu, waited
        for k, (moment, missing) in enumerate(self._missing):
            # The oldest first: what is missing of the newest may be of a wait that goes on.
            if moment > began:
                counted = min(wait, missing)
                self.seconds += counted
                wait -= counted
                self._missing[k] = moment, missing - counted
        while self._missing and self._missing[0][0] < now - _LONGEST_WAIT:
            self._missing.popleft()
