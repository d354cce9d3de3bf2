"""The station's process: imports the libraries once, and forks each examination."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import importlib
import os
import signal
import socket
import sys
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

from examiner.examination.job import EXAMINATION_SECONDS, TRIES, Failure, Job, receive, send
from examiner.sandbox import Prepared, SandboxFault, start_prepared
from examiner.sandbox.prepared import Mode

if TYPE_CHECKING:
    from examiner.examination.examine import Examined

_PR_SET_PDEATHSIG = 1


def main() -> None:
    """The station's process: ``python -m examiner.examination.station_process FD MODE LIBRARY…``.

    Each message on the socket carries the end of another, on which a job comes and its result goes.
    The worker's end of it closing, however the worker ended, is the end of the station.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    requests = socket.socket(fileno=int(sys.argv[1]))
    libraries = sys.argv[3:]
    sandbox = _Sandbox("none" if sys.argv[2] == "none" else "bubblewrap", libraries)
    # Both sides import at once, on two cores: what examines too is imported there, and not above.
    # The sandbox is started here, in the main thread: it ends with the thread that started it.
    imports = threading.Thread(target=_import, args=(libraries,))
    imports.start()
    with contextlib.suppress(SandboxFault):  # who asks first will be told
        sandbox.ready()
    imports.join()
    gc.collect()
    gc.freeze()  # what is shared with the forks stays shared
    forks: set[int] = set()
    try:
        while connection := _next(requests):
            forks = {pid for pid in forks if os.waitpid(pid, os.WNOHANG)[0] == 0}
            with connection:
                forks.add(_fork(connection, sandbox))
    finally:
        sandbox.close()
    os._exit(0)  # TensorFlow takes seconds to leave in order


class _Sandbox:
    """The prepared process of a station, and another in its place when it fails."""

    def __init__(self, mode: Mode, libraries: Sequence[str]) -> None:
        self._mode = mode
        self._libraries = libraries
        self._prepared: Prepared | None = None

    def ready(self) -> Prepared:
        """A living prepared process.

        Raises:
            SandboxFault: none starts, however often it is tried.
        """
        if self._prepared is not None and self._prepared.alive():
            return self._prepared
        for attempt in range(TRIES):
            self.close()
            try:
                self._prepared = start_prepared(sandbox=self._mode, libraries=self._libraries)
                return self._prepared
            except SandboxFault:
                if attempt == TRIES - 1:
                    raise
        raise AssertionError("unreachable")

    def close(self) -> None:
        """End it, and every candidate with it."""
        if self._prepared is not None:
            self._prepared.close()
            self._prepared = None


def _next(requests: socket.socket) -> socket.socket | None:
    """The connection of the next job; None when the worker is gone."""
    message, descriptors, _, _ = socket.recv_fds(requests, 1, 1)
    return socket.socket(fileno=descriptors[0]) if message else None


def _fork(connection: socket.socket, sandbox: _Sandbox) -> int:
    """Examine what the connection brings in a process of its own, and return its id."""
    prepared: Prepared | SandboxFault
    try:
        prepared = sandbox.ready()
    except SandboxFault as fault:
        prepared = fault
    station = os.getpid()
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            _die_with_parent(station)
            job = receive(connection)
            assert isinstance(job, Job)
            signal.setitimer(signal.ITIMER_REAL, EXAMINATION_SECONDS)  # the end, even in C code
            send(connection, _examined(job, prepared))
            status = 0
        finally:
            os._exit(status)
    return pid


def _examined(job: Job, prepared: Prepared | SandboxFault) -> Examined | SandboxFault | Failure:
    from examiner.examination.examine import conclude_unreadable, examine
    from examiner.intake import Unreadable, rebuild

    if isinstance(prepared, SandboxFault):
        return prepared
    task, paper = job.task, job.paper
    if paper.raw is None:
        return conclude_unreadable(task, "no se entregó el cuaderno")
    try:
        return examine(task, rebuild(paper.raw, task), prepared, paper.student, paper.checks)
    except Unreadable as why:
        return conclude_unreadable(task, str(why))
    except SandboxFault as fault:
        return Failure(str(fault))
    except Exception as error:
        return Failure(f"fallo interno: {type(error).__name__}: {error}")


def _import(libraries: Sequence[str]) -> None:
    for library in ("examiner.examination.examine", "rnncourse.checks", *libraries):
        # A file of the task's own is no library; whoever needs it will say that it is missing.
        with contextlib.suppress(ImportError):
            importlib.import_module(library)


def _die_with_parent(parent: int) -> None:
    """End when the parent does, however it ends: nobody would take the result."""
    ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)


if __name__ == "__main__":
    main()
