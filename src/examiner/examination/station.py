"""A worker's own station: a trusted process, ready to fork an examination at once.

Importing TensorFlow takes seconds; the station pays for it once, on both sides of the boundary.
Each examination runs in a fork of it, so that nothing one submission leaves behind (random state,
Keras' counters, memory) reaches the next, and an examination that goes wrong can be killed.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import importlib
import os
import pickle
import select
import signal
import socket
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from examiner.examination.examine import Examined, conclude_fault, conclude_unreadable, examine
from examiner.intake import Unreadable, rebuild
from examiner.sandbox import Prepared, SandboxFault, start_prepared
from examiner.sandbox.prepared import LIBRARIES, Mode
from examiner.task import Task

EXAMINATION_SECONDS = 900.0
TRIES = 3
_PR_SET_PDEATHSIG = 1


@dataclass(frozen=True)
class Job:
    """One submitted file to examine against a task; ``raw`` is None if nothing was handed in."""

    task: Task
    raw: bytes | None


class StationDied(Exception):
    """The station's process ended: the machinery failed, the submission is not to blame."""


class Station:
    """The worker's handle on its station, which starts at once and is ready when it answers.

    Not for use by several threads: the station ends with the thread that made it.

    Args:
        sandbox: as `start_prepared` takes it.
        libraries: modules to import beforehand, on both sides of the boundary.
    """

    def __init__(self, sandbox: Mode = "bubblewrap", libraries: Sequence[str] = LIBRARIES) -> None:
        ours, theirs = socket.socketpair()
        self._socket = ours
        self._process = subprocess.Popen(
            [
                *(sys.executable, "-m", "examiner.examination.station"),
                *(str(theirs.fileno()), sandbox, *libraries),
            ],
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
        )
        theirs.close()

    def __enter__(self) -> Station:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()

    @property
    def pid(self) -> int:
        """The process id of the station."""
        return self._process.pid

    def examine(self, job: Job) -> Examined:
        """Examine one submission.

        Raises:
            StationDied: the process ended before it answered; start another station.
            SandboxFault: there is no sandbox to be had.
        """
        try:
            _send(self._socket, job)
            answer = _receive(self._socket)
        except (OSError, EOFError) as error:
            self.close()
            raise StationDied("el proceso que examina terminó de improviso") from error
        if isinstance(answer, SandboxFault):
            raise answer
        assert isinstance(answer, Examined)
        return answer

    def close(self) -> None:
        """End the station and its sandbox."""
        self._socket.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(5)
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()


def main() -> None:
    """The station's process: ``python -m examiner.examination.station FD MODE LIBRARY…``."""
    _die_with_parent()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    connection = socket.socket(fileno=int(sys.argv[1]))
    libraries = sys.argv[3:]
    sandbox = _Sandbox("none" if sys.argv[2] == "none" else "bubblewrap", libraries)
    # Both sides import at once, on two cores. The sandbox is started here, in the main thread:
    # it ends with the thread that started it.
    imports = threading.Thread(target=_import, args=(libraries,))
    imports.start()
    try:
        try:
            sandbox.ready()
        except SandboxFault as fault:
            _receive(connection)
            _send(connection, fault)
            return
        finally:
            imports.join()
        gc.collect()
        gc.freeze()  # what is shared with the forks stays shared
        while True:
            _send(connection, _attempt(_receive(connection), sandbox))
    except (EOFError, BrokenPipeError, ConnectionResetError):
        pass
    finally:
        sandbox.close()


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


def _attempt(job: Job, sandbox: _Sandbox) -> Examined | SandboxFault:
    """Examine in a fork. Only the machinery's own failures are tried again."""
    why = ""
    for _ in range(TRIES):
        try:
            prepared = sandbox.ready()
        except SandboxFault as fault:
            return fault
        outcome = _in_fork(job, prepared)
        if isinstance(outcome, Examined):
            return outcome  # a broken check among its verdicts is broken every time
        why = outcome
        # A fork that was cut short left its candidate to nobody: it ends with what it came from.
        sandbox.close()
    return conclude_fault(job.task, why)


def _in_fork(job: Job, prepared: Prepared) -> Examined | str:
    """The examination, or why the fork gave none."""
    station = os.getpid()
    read, write = os.pipe()
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            _die_with_parent(station)
            os.close(read)
            outcome = _examined(job, prepared)
            with os.fdopen(write, "wb") as pipe:
                pickle.dump(outcome, pipe)
            status = 0
        finally:
            os._exit(status)
    os.close(write)
    data = _read_until(read, time.monotonic() + EXAMINATION_SECONDS)
    if data is None:
        os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    if data is None:
        return f"el examen no terminó en {EXAMINATION_SECONDS:g} s"
    try:
        outcome = pickle.loads(data)
    except (EOFError, pickle.UnpicklingError):
        return "el proceso que examina terminó de improviso"
    assert isinstance(outcome, Examined | str)
    return outcome


def _examined(job: Job, prepared: Prepared) -> Examined | str:
    if job.raw is None:
        return conclude_unreadable(job.task, "no se entregó el cuaderno")
    try:
        return examine(job.task, rebuild(job.raw, job.task), prepared)
    except Unreadable as why:
        return conclude_unreadable(job.task, str(why))
    except SandboxFault as fault:
        return str(fault)
    except Exception as error:
        return f"fallo interno: {type(error).__name__}: {error}"


def _import(libraries: Sequence[str]) -> None:
    for library in ("rnncourse.checks", *libraries):
        # A file of the task's own is no library; whoever needs it will say that it is missing.
        with contextlib.suppress(ImportError):
            importlib.import_module(library)


def _die_with_parent(parent: int | None = None) -> None:
    """End when the parent does, however it ends: nobody would take the result."""
    ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if parent is not None and os.getppid() != parent:
        os._exit(1)


def _read_until(descriptor: int, deadline: float) -> bytes | None:
    chunks: list[bytes] = []
    with os.fdopen(descriptor, "rb", buffering=0) as pipe:
        while True:
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([pipe], [], [], left)[0]:
                return None
            chunk = pipe.read(1 << 20)
            if not chunk:
                return b"".join(chunks)
            chunks.append(chunk)


# Between the worker and its station, both trusted, pickle is as good as any: no byte of it comes
# from a submission's process.


def _send(connection: socket.socket, value: object) -> None:
    data = pickle.dumps(value)
    connection.sendall(struct.pack("!Q", len(data)) + data)


def _receive(connection: socket.socket) -> Any:
    (size,) = struct.unpack("!Q", _exactly(connection, 8))
    return pickle.loads(_exactly(connection, size))


def _exactly(connection: socket.socket, size: int) -> bytes:
    data = bytearray()
    while len(data) < size:
        chunk = connection.recv(min(1 << 20, size - len(data)))
        if not chunk:
            raise EOFError
        data += chunk
    return bytes(data)


if __name__ == "__main__":
    main()
