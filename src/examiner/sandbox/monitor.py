"""A thread beside each candidate that enforces, from outside, what rlimits cannot."""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import socket
import threading
import time
from typing import Any

from examiner.candidate.limits import MIB, Limits
from examiner.sandbox import processes
from examiner.sandbox.outcome import Outcome
from examiner.sandbox.starvation import Starvation

_INTERVAL = 0.05
# A candidate's share of the libraries' pages, which depends on how many share them: this much
# above its own limit is not the submission's doing.
_MEMORY_SLACK = 512 * MIB


class Monitor:
    """Watches one candidate until it ends; then `outcome` is set.

    Args:
        init: pidfd of the process whose end is the end of the candidate.
        kernel: pidfd of the process that runs cells.
        report: the socket where init tells how the kernel ended.
        alone: whether the candidate has its own pid namespace, which ends with its init.
    """

    def __init__(
        self, init: int, kernel: int, report: socket.socket, limits: Limits, *, alone: bool
    ) -> None:
        self._init, self._kernel, self._report, self._limits = init, kernel, report, limits
        self.alone = alone
        self.pid = processes.pid_of(init)
        self.started = time.monotonic()
        self.wall = 0.0
        self.cpu = 0.0
        self.peak_memory = 0
        self.interrupts = 0
        self._starvation = Starvation(self.started)
        self._lock = threading.Lock()
        self._verdict: Outcome | None = None  # why we killed it, if we did
        self._soft: float | None = None
        self._hard: float | None = None
        self._end: dict[str, Any] | None = None
        self.outcome: Outcome | None = None
        self.ended = threading.Event()
        self._wake_read, self._wake_write = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)
        self._thread = threading.Thread(target=self._watch, name="candidate-monitor", daemon=True)
        self._thread.start()

    def clock(self) -> float:
        """Seconds, from any moment, less those in which it waited for a processor.

        A busy machine must cost nobody a mark.
        """
        return time.monotonic() - self._starvation.seconds

    def allow(self, until: float | None) -> float | None:
        """Interrupt the kernel when `clock` is `until`, and kill it if that does not help.

        Returns:
            The moment that stood until now.
        """
        with self._lock:
            before, self._soft, self._hard = self._soft, until, None
        self._wake()
        return before

    def interrupt(self) -> None:
        """Press «Interrupt kernel»."""
        self.interrupts += 1
        _signal(self._kernel, signal.SIGINT)

    def kill(self, verdict: Outcome) -> None:
        """End every process of the candidate. The first verdict given stays."""
        with self._lock:
            if self._verdict is None:
                self._verdict = verdict
        # Without a pid namespace processes outlive their init, and are lost without it.
        others = [] if self.alone else processes.tree(self.pid)[1:]
        _signal(self._init, signal.SIGKILL)
        for pid in others:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                continue

    def close(self) -> None:
        """Wait for the end and release what the monitor holds. The candidate must be ending."""
        self._thread.join()
        for descriptor in (self._init, self._kernel, self._wake_read, self._wake_write):
            os.close(descriptor)
        self._report.close()

    def sample(self) -> processes.Reading:
        """Measure now, and remember the most seen."""
        reading = processes.read(self.pid)
        self.cpu = max(self.cpu, reading.cpu)
        self.wall = time.monotonic() - self.started
        self.peak_memory = max(self.peak_memory, reading.resident)
        return reading

    def _wake(self) -> None:
        with contextlib.suppress(BlockingIOError):  # it is awake already
            os.write(self._wake_write, b".")

    def _watch(self) -> None:
        try:
            self._watch_until_end()
            self.outcome = self._conclude()
        except Exception as error:
            # Unwatched, a candidate has no limits: it must not go on.
            _signal(self._init, signal.SIGKILL)
            self.outcome = Outcome("fault", f"el vigilante falló: {error!r}")
        finally:
            self.ended.set()

    def _watch_until_end(self) -> None:
        poller = select.poll()
        for descriptor in (self._init, self._wake_read, self._report.fileno()):
            poller.register(descriptor, select.POLLIN)
        while True:
            ready = {descriptor for descriptor, _ in poller.poll(self._pause() * 1000)}
            if self._wake_read in ready:
                os.read(self._wake_read, 4096)
            if self._report.fileno() in ready:
                self._read_report()
                poller.unregister(self._report.fileno())
            if self._init in ready:
                break
            self._enforce()
        self.wall = time.monotonic() - self.started
        if self._end is None:
            self._read_report()

    def _pause(self) -> float:
        now = self.clock()
        with self._lock:
            moments = [moment for moment in (self._soft, self._hard) if moment is not None]
        return max(0.0, min([_INTERVAL, *(moment - now for moment in moments)]))

    def _enforce(self) -> None:
        limits, now = self._limits, time.monotonic()
        reading = self.sample()
        if reading.cpu > limits.cpu_seconds:
            self.kill(Outcome("cpu", f"gastó más de {limits.cpu_seconds} s de procesador"))
        allowed = limits.memory_bytes + _MEMORY_SLACK
        # The resident sum counts shared pages several times; measure well before judging.
        if reading.resident > allowed and processes.proportional_memory(self.pid) > allowed:
            self.kill(Outcome("memory", f"ocupó más de {limits.memory_bytes // MIB} MiB"))
        if now - self.started > limits.total_seconds:
            self.kill(self._timeout("se agotó el tiempo de toda la entrega"))
        self._starvation.look(now, reading.cpu, processes.waited(self.pid))
        # Its clock when looked at: on a busy machine this thread, too, waits between two lines.
        now -= self._starvation.seconds
        with self._lock:
            soft, hard = self._soft, self._hard
        if hard is not None and now >= hard:
            self.kill(self._timeout("no atendió la interrupción al agotar su tiempo"))
        elif soft is not None and now >= soft:
            with self._lock:
                self._soft, self._hard = None, now + limits.grace_seconds
            self.interrupt()

    def _timeout(self, detail: str) -> Outcome:
        if processes.read(self.pid).threads >= 0.9 * self._limits.processes:
            return Outcome("processes", f"llegó a {self._limits.processes} procesos o hilos")
        return Outcome("timeout", detail)

    def _read_report(self) -> None:
        with contextlib.suppress(OSError, ValueError):
            message = self._report.recv(65536, socket.MSG_DONTWAIT)
            if message:
                self._end = json.loads(message).get("end")

    def _conclude(self) -> Outcome:
        if self._verdict is not None:
            return self._verdict
        if self._end is None:
            return Outcome("fault", "el proceso inicial del candidato desapareció sin informe")
        self.cpu = max(self.cpu, float(self._end["cpu"]))
        code = os.waitstatus_to_exitcode(int(self._end["status"]))
        if code == 0:
            return Outcome("crashed", "el núcleo terminó por su cuenta (¿exit()?)", exit_code=0)
        if code > 0:
            return Outcome("crashed", f"el núcleo terminó con el código {code}", exit_code=code)
        number = -code
        if number == signal.SIGXCPU:
            return Outcome("cpu", f"gastó más de {self._limits.cpu_seconds} s de procesador")
        if number == signal.SIGKILL and self.peak_memory > self._limits.memory_bytes:
            return Outcome("memory", "el sistema lo terminó por falta de memoria", signal=number)
        name = signal.Signals(number).name
        return Outcome("crashed", f"el núcleo murió por la señal {name}", signal=number)


def _signal(pidfd: int, number: signal.Signals) -> bool:
    try:
        signal.pidfd_send_signal(pidfd, number)
    except ProcessLookupError:
        return False
    return True
