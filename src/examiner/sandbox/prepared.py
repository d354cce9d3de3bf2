"""Starting prepared processes, and candidates from them."""

from __future__ import annotations

import contextlib
import json
import os
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Literal

import examiner
from examiner.candidate.limits import Limits
from examiner.sandbox import bubblewrap, processes
from examiner.sandbox.candidate import Candidate
from examiner.sandbox.monitor import Monitor
from examiner.sandbox.outcome import SandboxFault
from examiner.wire import Channel, Peer

Mode = Literal["bubblewrap", "none"]
LIBRARIES = (
    "numpy",
    "pandas",
    "matplotlib.pyplot",
    "sklearn",
    "ipywidgets",
    "gensim.models",
    "tensorflow",
    "keras",
    "rnncourse",
)
_START_SECONDS = 180.0
_FORK_SECONDS = 30.0


class Prepared:
    """A process that has imported the libraries and forks a candidate when asked.

    It runs no student code. If it dies, its candidates die with it and requests raise
    `SandboxFault`; start another. ``missing`` are the libraries that are not installed.
    """

    def __init__(
        self,
        process: subprocess.Popen[bytes],
        control: socket.socket,
        log: IO[bytes],
        mode: Mode,
        limits: Limits,
    ) -> None:
        self.mode = mode
        self.limits = limits
        self._process = process
        self._control = control
        self._log = log
        self._pidfd = -1
        self.missing: list[str] = []

    def __enter__(self) -> Prepared:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def load(self, libraries: Sequence[str]) -> None:
        """Import modules, once, and wait until it can be asked for candidates.

        Raises:
            SandboxFault: it did not start; the message says what it said.
        """
        try:
            self._control.sendall(json.dumps({"libraries": list(libraries)}).encode())
            ready, descriptors = _receive(self._control, _START_SECONDS, 1)
            (self._pidfd,) = descriptors
        except (OSError, ValueError) as error:
            detail = self._tail() or str(error)
            self.close()
            raise SandboxFault(f"el proceso preparado no arrancó: {detail}") from error
        self.missing = ready["missing"]

    @property
    def pid(self) -> int:
        """Its process id, here."""
        return processes.pid_of(self._pidfd)

    def alive(self) -> bool:
        """Whether it can still be asked for candidates."""
        return bool(self._pidfd >= 0 and not select.select([self._pidfd], [], [], 0)[0])

    def candidate(self, data_dir: Path | None = None, limits: Limits | None = None) -> Candidate:
        """Fork a candidate.

        Args:
            data_dir: plain files to copy into its working directory.
            limits: instead of those of this process.

        Raises:
            SandboxFault: none could be had.
        """
        limits = limits or self.limits
        wire, their_wire = socket.socketpair()
        report, their_report = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        directory = tempfile.mkdtemp(prefix="candidato-") if self.mode == "none" else None

        def release() -> None:
            wire.close()
            if directory is not None:
                shutil.rmtree(directory, ignore_errors=True)

        try:
            request = json.dumps({"limits": limits.to_dict(), "directory": directory})
            theirs = [their_wire.fileno(), their_report.fileno()]
            socket.send_fds(self._control, [request.encode()], theirs)
            their_wire.close()
            their_report.close()
            answer, pidfds = _receive(report, _FORK_SECONDS, 2)
            if "fault" in answer:
                raise ValueError(answer["fault"])
            init, kernel = pidfds
        except (OSError, ValueError) as error:
            release()
            for end in (their_wire, report, their_report):
                end.close()
            raise SandboxFault(f"no se pudo crear el candidato: {error}") from error
        monitor = Monitor(init, kernel, report, limits, alone=self.mode == "bubblewrap")
        candidate = Candidate(Peer(Channel(wire)), release, monitor, limits)
        if data_dir is not None:
            try:
                candidate.put_files(data_dir)
            except BaseException:
                candidate.close()
                raise
        return candidate

    def close(self) -> None:
        """End it, and its candidates with it. May be called twice."""
        self._control.close()
        if self._pidfd >= 0:
            with contextlib.suppress(ProcessLookupError):
                signal.pidfd_send_signal(self._pidfd, signal.SIGKILL)
            os.close(self._pidfd)
            self._pidfd = -1
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._log.close()

    def _tail(self) -> str:
        """The last lines that the process wrote before it failed."""
        self._log.seek(0, os.SEEK_END)
        self._log.seek(max(0, self._log.tell() - 2000))
        return self._log.read().decode("utf-8", "replace").strip()


def start_prepared(
    *,
    sandbox: Mode = "bubblewrap",
    limits: Limits | None = None,
    libraries: Sequence[str] = LIBRARIES,
) -> Prepared:
    """Start a prepared process and wait until it is ready.

    Args:
        sandbox: "none" runs student code as this user, with rlimits alone: only on request.
        limits: of its candidates, unless they are given their own.
        libraries: modules to import; those that are not installed are listed in `missing`.

    Raises:
        SandboxFault: it did not start; the message says what it said.
    """
    prepared = begin_prepared(sandbox=sandbox, limits=limits)
    prepared.load(libraries)
    return prepared


def begin_prepared(*, sandbox: Mode = "bubblewrap", limits: Limits | None = None) -> Prepared:
    """Start a prepared process without its libraries, for which it waits to be told: `load`.

    Raises:
        SandboxFault: nothing could be started.
    """
    control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    mode = "isolated" if sandbox == "bubblewrap" else "plain"
    arguments = ["-P", "-m", "examiner.candidate.prepared", str(theirs.fileno()), mode]
    if sandbox == "bubblewrap":
        program = bubblewrap.command(arguments)
        environment = {"PATH": os.environ.get("PATH", os.defpath)}
    elif sandbox == "none":
        program = [sys.executable, *arguments]
        environment = bubblewrap.environment(
            packages=str(Path(examiner.__file__).parent.parent),
            home=tempfile.gettempdir(),
            scripts=f"{sys.prefix}/bin",
        )
    else:
        raise ValueError(f"sandbox must be 'bubblewrap' or 'none', not {sandbox!r}")
    log = tempfile.TemporaryFile()  # noqa: SIM115 (the Prepared closes it)
    control.settimeout(_FORK_SECONDS)
    try:
        process = subprocess.Popen(
            program,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            env=environment,
            pass_fds=[theirs.fileno()],
            start_new_session=True,
        )
    except OSError as error:
        control.close()
        log.close()
        raise SandboxFault(f"no se pudo ejecutar {program[0]}: {error.strerror}") from error
    finally:
        theirs.close()
    return Prepared(process, control, log, sandbox, limits or Limits())


def _receive(sock: socket.socket, seconds: float, count: int) -> tuple[dict[str, Any], list[int]]:
    """One message and its descriptors.

    Raises:
        OSError: none came.
        ValueError: it is not one of ours.
    """
    sock.settimeout(seconds)
    message, descriptors, _, _ = socket.recv_fds(sock, 65536, count)
    if not message:
        raise ConnectionResetError("el otro lado se cerró")
    answer = json.loads(message)
    for descriptor in descriptors:
        os.set_inheritable(descriptor, False)
    return answer, descriptors
