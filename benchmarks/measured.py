"""What a command costs: wall time, processor time and peak memory of all its processes."""

from __future__ import annotations

import itertools
import subprocess
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

# What measures must not weigh on what it measures: to read the memory of a process takes some ten
# milliseconds, in which it stands still.
_INTERVAL = 0.5
_SAMPLES_A_PEAK = 4


@dataclass(frozen=True)
class Cost:
    """Seconds of wall and processor time, and the peak of MiB, shared pages counted once.

    Sampled: the last half second of a process may be missed, and a peak between two looks.
    """

    wall: float
    cpu: float
    memory: float
    output: str


def measured(command: Sequence[str], folder: Path, environment: dict[str, str]) -> Cost:
    """Run a command and measure it with all its descendants.

    Raises:
        RuntimeError: it failed; the message has the end of what it said.
    """
    started = time.monotonic()
    process = subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    family = Family(process.pid)
    family.start()
    output, _ = process.communicate()
    wall = time.monotonic() - started
    family.stop()
    if process.returncode:
        raise RuntimeError(f"{' '.join(command[:4])} … failed:\n{output[-3000:]}")
    return Cost(wall, family.cpu, family.peak / 2**20, output)


class Family(threading.Thread):
    """Samples a process and its descendants until stopped."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self._root = pid
        self._cpu: dict[tuple[int, float], float] = {}
        self._over = threading.Event()
        self.peak = 0

    @property
    def cpu(self) -> float:
        """Seconds of processor time seen so far."""
        return sum(self._cpu.values())

    def stop(self) -> None:
        """Stop sampling."""
        self._over.set()
        self.join()

    def run(self) -> None:
        for count in itertools.count():
            if self._over.wait(_INTERVAL):
                break
            family = self._sample()
            if count % _SAMPLES_A_PEAK == 0:
                self.peak = max(self.peak, sum(memory_of(one) for one in family))

    def _sample(self) -> list[psutil.Process]:
        try:
            root = psutil.Process(self._root)
            family = [root, *root.children(recursive=True)]
        except psutil.NoSuchProcess:
            return []
        for process in family:
            try:
                times = process.cpu_times()
                self._cpu[process.pid, process.create_time()] = times.user + times.system
            except psutil.Error:
                continue
        return family


def memory_of(process: psutil.Process) -> int:
    """Bytes of a process, pages that several share divided among them; 0 if it has ended."""
    try:
        return int(process.memory_full_info().pss)
    except psutil.Error:
        return 0
