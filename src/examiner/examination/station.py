"""The worker's handle on its station: a trusted process that forks an examination at once.

Importing TensorFlow takes seconds; the station pays for it once, on both sides of the boundary, for
all the examinations of its worker. Each runs in a fork of its own, so that nothing one submission
leaves behind (random state, Keras' counters, memory) reaches the next, several run at the same
time, and one that goes wrong can be killed.
"""

from __future__ import annotations

import contextlib
import json
import pickle
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from examiner.examination.job import EXAMINATION_SECONDS, TRIES, Failure, Job, receive, send
from examiner.sandbox import SandboxFault
from examiner.sandbox.prepared import LIBRARIES, Mode

if TYPE_CHECKING:
    # Not imported: a station is begun before its worker imports nbgrader.
    from examiner.examination.examine import Examined


class StationDied(Exception):
    """The station's process ended: the machinery failed, the submission is not to blame."""


class Station:
    """The worker's handle on its station, which starts at once and is ready when it answers.

    Any thread may examine: as many examinations run at a time as threads ask for one.

    Args:
        sandbox: as `start_prepared` takes it.
        libraries: modules to import beforehand, on both sides of the boundary. None: `prepare` will
            say which; what every examination needs is imported meanwhile.
    """

    def __init__(
        self, sandbox: Mode = "bubblewrap", libraries: Sequence[str] | None = LIBRARIES
    ) -> None:
        # One datagram for each request: several threads can send at once.
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._requests = ours
        self._process = subprocess.Popen(
            [
                *(sys.executable, "-m", "examiner.examination.station_process"),
                *(str(theirs.fileno()), sandbox),
            ],
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
        )
        theirs.close()
        if libraries is not None:
            self.prepare(libraries)

    def __enter__(self) -> Station:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()

    @property
    def pid(self) -> int:
        """The process id of the station."""
        return self._process.pid

    def prepare(self, libraries: Sequence[str]) -> None:
        """Say, once, which libraries to import. Does not wait; who examines does."""
        with contextlib.suppress(OSError):  # whoever examines will find that it died
            self._requests.send(json.dumps(list(libraries)).encode())

    def examine(self, job: Job) -> Examined:
        """Examine one submission.

        Raises:
            StationDied: the process ended before it answered; start another station.
            SandboxFault: there is no sandbox to be had.
        """
        from examiner.examination.examine import Examined, conclude_fault

        why = ""
        for _ in range(TRIES):
            started = time.monotonic()
            answer = self._ask(job)
            if isinstance(answer, SandboxFault):
                raise answer
            if not isinstance(answer, Failure):
                assert isinstance(answer, Examined)
                return answer  # a broken check among its verdicts is broken every time
            why = answer.why
            if time.monotonic() - started >= EXAMINATION_SECONDS:
                why = f"el examen no terminó en {EXAMINATION_SECONDS:g} s"
                break  # another try would take as long
        return conclude_fault(job.task, why)

    def _ask(self, job: Job) -> Examined | SandboxFault | Failure:
        ours, theirs = socket.socketpair()
        with ours:
            try:
                with theirs:
                    socket.send_fds(self._requests, [b"."], [theirs.fileno()])
                send(ours, job)
                answer = receive(ours)
            except (OSError, EOFError, pickle.UnpicklingError) as error:
                with contextlib.suppress(subprocess.TimeoutExpired):
                    self._process.wait(0.2)
                if self._process.poll() is None:
                    return Failure("el proceso que examina terminó de improviso")
                raise StationDied("el proceso que prepara los exámenes terminó") from error
        return answer  # type: ignore[no-any-return]  # `examine` looks

    def close(self) -> None:
        """End the station, its examinations and its sandbox."""
        # Shut down, not only closed: a process forked meanwhile could hold a copy.
        with contextlib.suppress(OSError):
            self._requests.shutdown(socket.SHUT_RDWR)
        self._requests.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(5)
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
