"""The worker's handle on one submission's candidate."""

from __future__ import annotations

import os
import stat
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Literal

from examiner.candidate.limits import Limits
from examiner.sandbox.monitor import Monitor
from examiner.sandbox.outcome import CandidateDied, Outcome, SandboxFault
from examiner.sandbox.outputs import plain_outputs
from examiner.wire import ChannelClosed, ChannelTimeout, Peer, RemoteError, WireError

_END_SECONDS = 10.0
_FINISHED = Outcome("finished", "cerrado por el examinador")


@dataclass(frozen=True)
class CellResult:
    """What a cell did. `interrupted` tells that its time ran out and it stopped when asked."""

    outputs: list[dict[str, Any]]
    status: Literal["ok", "error"]
    execution_count: int | None
    interrupted: bool = False


@dataclass(frozen=True)
class Usage:
    """Processor and wall seconds, and the peak of resident bytes (libraries included)."""

    cpu: float
    wall: float
    peak_memory: int


class Candidate:
    """A kernel in its sandbox. A context manager: leaving it ends every process it had.

    `peer` is the conversation with it. Requests made outside of `run_cell` belong inside
    `with candidate.within(seconds)`, which interrupts and then kills what does not end, and
    turns a dead candidate into `CandidateDied`.
    """

    def __init__(
        self, peer: Peer, close_wire: Callable[[], None], monitor: Monitor, limits: Limits
    ) -> None:
        self.peer = peer
        self.limits = limits
        self._close_wire = close_wire
        self._monitor = monitor
        self._cells = 0
        self._closed = False

    def __enter__(self) -> Candidate:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def pid(self) -> int:
        """The process id, here, of the candidate's init."""
        return self._monitor.pid

    @property
    def outcome(self) -> Outcome | None:
        """Why it ended; None while it lives."""
        return self._monitor.outcome

    def usage(self) -> Usage:
        """What it has used so far, or until it ended."""
        if not self._monitor.ended.is_set():
            self._monitor.sample()
        return Usage(self._monitor.cpu, self._monitor.wall, self._monitor.peak_memory)

    def clock(self) -> float:
        """Seconds, from any moment, in which it could run: those that limits are told in."""
        return self._monitor.clock()

    def interrupt(self) -> None:
        """Interrupt the cell or call in progress, as Jupyter's stop button does."""
        self._monitor.interrupt()

    def kill(self) -> None:
        """End it now."""
        self._monitor.kill(_FINISHED)
        self._monitor.ended.wait(_END_SECONDS)

    def close(self, *, wait: bool = True) -> None:
        """End it and release every resource. May be called twice.

        Its namespaces take a tenth of a second to go. Who does not ``wait`` for that has, on
        return, a candidate that is being killed and can do nothing more.
        """
        if self._closed:
            return
        self._closed = True
        if wait or not self._monitor.alone:
            self._end()
        else:
            self._monitor.kill(_FINISHED)
            threading.Thread(target=self._end, daemon=True).start()

    def _end(self) -> None:
        self.kill()
        self._close_wire()
        self._monitor.close()

    @contextmanager
    def within(self, seconds: float | None = None) -> Iterator[None]:
        """Bound what happens inside: interrupt after `seconds` of its `clock`, then kill.

        Raises:
            CandidateDied: it ended; `outcome` says why.
            SandboxFault: the machinery failed.
        """
        until = self.clock() + (self.limits.cell_seconds if seconds is None else seconds)
        before = self._monitor.allow(until)
        try:
            yield
        except ChannelClosed as error:
            raise self._death(Outcome("crashed", "el núcleo cerró su canal")) from error
        except ChannelTimeout as error:
            raise self._death(Outcome("timeout", "no respondió a tiempo")) from error
        finally:
            self._monitor.allow(before)

    @contextmanager
    def _exchange(self, seconds: float | None = None) -> Iterator[None]:
        """`within`, for answers whose form is ours: any other is not an honest agent's."""
        with self.within(seconds):
            try:
                yield
            except WireError as error:
                raise self._death(Outcome("flood", f"mensaje rechazado: {error}")) from error

    def run_cell(self, source: str, timeout: float | None = None) -> CellResult:
        """Run one cell, as Jupyter would.

        Args:
            timeout: seconds before it is interrupted; `limits.cell_seconds` unless given.

        Raises:
            CandidateDied, SandboxFault.
        """
        interrupts = self._monitor.interrupts
        self._cells += 1
        with self._exchange(timeout):
            try:
                answer = self.peer.request("run_cell", source, self._cells - 1)
            except RemoteError as error:
                # The shell itself failed: the student has broken it.
                answer = {"outputs": [_error_output(error)]}
            if type(answer) is not dict:
                raise WireError("the answer is not a dict")
            count = answer.get("execution_count")
            return CellResult(
                outputs=plain_outputs(answer.get("outputs"), self.limits),
                status="ok" if answer.get("status") == "ok" else "error",
                execution_count=count if type(count) is int and 0 <= count < 2**31 else None,
                interrupted=self._monitor.interrupts > interrupts,
            )

    def fetch(self, name: str, timeout: float | None = None) -> Any:
        """A copy of a global of the notebook, or a proxy if it is a function.

        Raises:
            RemoteError: there is none (its type name is NameError).
            CandidateDied, SandboxFault.
        """
        with self.within(timeout):
            return self.peer.request("fetch", name)

    def names(self) -> list[str]:
        """Names that the cells have defined."""
        with self._exchange():
            answer = self.peer.request("names")
            if type(answer) is not list:
                raise WireError("names is not a list")
            return [name for name in answer if type(name) is str]

    def stray_outputs(self) -> list[dict[str, Any]]:
        """What it printed or showed since the last cell, while serving calls."""
        with self._exchange():
            return plain_outputs(self.peer.request("stray_outputs"), self.limits)

    def put_files(self, directory: Path) -> None:
        """Copy the plain files under `directory` into its working directory.

        Raises:
            SandboxFault: a link, a device, or more than fits: the task's data are at fault.
        """
        size = 0
        for folder, folders, names in os.walk(directory):
            # os.walk lists a link to a directory among the directories, and does not enter it.
            links = [name for name in folders if Path(folder, name).is_symlink()]
            for name in sorted([*names, *links]):
                path = Path(folder, name)
                data = _plain_file(path)
                size += len(data)
                if size > self.limits.disk_bytes // 2:
                    raise SandboxFault(f"{directory}: los datos no caben en el espacio privado")
                with self.within():
                    self.peer.request("put_file", str(path.relative_to(directory)), data)

    def _death(self, reason: Outcome) -> CandidateDied | SandboxFault:
        """Why a request got no answer, once that is known."""
        # The socket closes a moment before init reports; only a living init needs the kill.
        if not self._monitor.ended.wait(1.0):
            self._monitor.kill(reason)
            self._monitor.ended.wait(_END_SECONDS)
        outcome = self._monitor.outcome
        if outcome is None or outcome.kind == "fault":
            return SandboxFault(outcome.detail if outcome else "el candidato no termina")
        return CandidateDied(outcome)


def _error_output(error: RemoteError) -> dict[str, Any]:
    return {
        "output_type": "error",
        "ename": error.type_name,
        "evalue": error.message,
        "traceback": [f"{error.type_name}: {error.message}"],
    }


def _plain_file(path: Path) -> bytes:
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        raise SandboxFault(f"{path}: no se puede leer ({error.strerror})") from error
    with os.fdopen(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise SandboxFault(f"{path}: no es un fichero corriente")
        return file.read()
