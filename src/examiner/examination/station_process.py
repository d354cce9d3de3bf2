"""The station's process: imports the libraries once, and forks each examination."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import importlib
import json
import os
import signal
import socket
import sys
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

from examiner.examination.job import EXAMINATION_SECONDS, TRIES, Failure, Job, receive, send
from examiner.sandbox import GARBAGE_THRESHOLD, Prepared, SandboxFault, with_room
from examiner.sandbox.prepared import Mode, begin_prepared

if TYPE_CHECKING:
    from examiner.examination.examine import Examined

_PR_SET_PDEATHSIG = 1
_MAX_LIBRARIES = 65536
# What every examination needs.
_OURS = ("examiner.examination.examine", "rnncourse.checks")


@with_room
def main() -> None:
    """The station's process: ``python -m examiner.examination.station_process FD MODE``.

    The first message on the socket is a JSON list of libraries to import. Each of those that follow
    carries the end of another socket, on which a job comes and its result goes. The worker's end of
    it closing, however the worker ended, is the end of the station.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    requests = socket.socket(fileno=int(sys.argv[1]))
    # The sandbox is started here, in the main thread: it ends with the thread that started it.
    sandbox = _Sandbox("none" if sys.argv[2] == "none" else "bubblewrap")
    # Both sides import at once, on two cores: what examines too is imported there, and not above.
    imports = threading.Thread(target=_import, args=(_OURS,), daemon=True)
    imports.start()
    first = requests.recv(_MAX_LIBRARIES)
    if first:
        sandbox.libraries = json.loads(first)
        libraries = threading.Thread(target=_import, args=(sandbox.libraries, imports))
        libraries.start()
        with contextlib.suppress(SandboxFault):  # who asks first will be told
            sandbox.ready()
        libraries.join()
        _serve(requests, sandbox)
    sandbox.close()
    os._exit(0)  # TensorFlow takes seconds to leave in order


def _serve(requests: socket.socket, sandbox: _Sandbox) -> None:
    """Fork an examination for each request, until nobody can make any."""
    gc.collect()
    gc.freeze()  # what is shared with the forks stays shared
    gc.set_threshold(GARBAGE_THRESHOLD)
    forks: set[int] = set()
    while connection := _next(requests):
        forks = {pid for pid in forks if os.waitpid(pid, os.WNOHANG)[0] == 0}
        with connection:
            forks.add(_fork(connection, sandbox))


class _Sandbox:
    """The prepared process of a station, begun at once, and another in its place when it fails."""

    def __init__(self, mode: Mode) -> None:
        self.libraries: Sequence[str] = ()
        self._mode = mode
        self._prepared: Prepared | None = None
        self._begun: Prepared | None = None
        with contextlib.suppress(SandboxFault):  # it is tried again when asked for
            self._begun = begin_prepared(sandbox=mode)

    def ready(self) -> Prepared:
        """A living prepared process that has the libraries.

        Raises:
            SandboxFault: none starts, however often it is tried.
        """
        if self._prepared is not None and self._prepared.alive():
            return self._prepared
        for attempt in range(TRIES):
            if self._prepared is not None:
                self._prepared.close()
                self._prepared = None
            try:
                begun = self._begun or begin_prepared(sandbox=self._mode)
                self._begun = None
                begun.load(self.libraries)
                self._prepared = begun
                return begun
            except SandboxFault:
                if attempt == TRIES - 1:
                    raise
        raise AssertionError("unreachable")

    def close(self) -> None:
        """End it, and every candidate with it."""
        for one in (self._begun, self._prepared):
            if one is not None:
                one.close()


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


@with_room
def _import(libraries: Sequence[str], after: threading.Thread | None = None) -> None:
    if after is not None:
        after.join()
    for library in libraries:
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
