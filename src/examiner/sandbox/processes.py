"""What the kernel says of a candidate's processes, read from outside of its namespaces."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

_PAGE = os.sysconf("SC_PAGE_SIZE")
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Reading:
    """The sum over a process and its descendants. Memory in bytes, processor time in seconds."""

    processes: int = 0
    threads: int = 0
    resident: int = 0
    cpu: float = 0.0


def pid_of(pidfd: int) -> int:
    """The process id, here, of a pidfd; -1 when the process has been reaped."""
    for line in _lines(Path(f"/proc/self/fdinfo/{pidfd}")):
        if line.startswith("Pid:"):
            return int(line.split()[1])
    return -1


def tree(root: int) -> list[int]:
    """`root` and its descendants. Orphans stay in it: the root is their init."""
    pids = [root]
    for pid in pids:
        try:
            threads = list(Path(f"/proc/{pid}/task").iterdir())
        except OSError:
            continue  # it ended meanwhile
        for thread in threads:
            pids += [int(child) for line in _lines(thread / "children") for child in line.split()]
    return pids


def read(root: int) -> Reading:
    """Cheap: one small file a process. Shared pages count in every process that maps them."""
    processes = threads = resident = 0
    cpu = 0.0
    for pid in tree(root):
        # The name, in parentheses, is the student's and may hold anything.
        fields = "\n".join(_lines(Path(f"/proc/{pid}/stat"))).rpartition(")")[2].split()
        if not fields:
            continue
        # Those it waited for count too, so the sum never loses the dead.
        cpu += sum(map(int, fields[11:15])) / _TICKS
        threads += int(fields[17])
        resident += int(fields[21]) * _PAGE
        processes += 1
    return Reading(processes, threads, resident, cpu)


def waited(root: int) -> dict[int, float]:
    """Seconds that each thread has been ready to run with no processor free, by thread id.

    Empty where the kernel does not keep them.
    """
    seconds = {}
    for pid in tree(root):
        try:
            threads = list(Path(f"/proc/{pid}/task").iterdir())
        except OSError:
            continue  # it ended meanwhile
        for thread in threads:
            for line in _lines(thread / "schedstat"):
                seconds[int(thread.name)] = int(line.split()[1]) / 1e9
    return seconds


def proportional_memory(root: int) -> int:
    """Resident bytes of the tree, shared pages divided among those that share them."""
    total = 0
    for pid in tree(root):
        for line in _lines(Path(f"/proc/{pid}/smaps_rollup")):
            if line.startswith("Pss:"):
                total += int(line.split()[1]) * 1024
    return total


def _lines(path: Path) -> list[str]:
    """The lines of a file in /proc; none if its process has ended."""
    try:
        return path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
