"""What one submission may use, and what happens when it asks for more.

| limit | enforced by | what happens at it |
|---|---|---|
| `cell_seconds` | the candidate's clock | KeyboardInterrupt in the cell |
| `grace_seconds` after it | the candidate's clock | killed: outcome `timeout` |
| `total_seconds`, of all its candidates | the worker's clock | killed: outcome `timeout` |
| `cpu_seconds` | RLIMIT_CPU in each process; the worker, in all | killed: outcome `cpu` |
| `memory_bytes` | RLIMIT_DATA in each process | MemoryError in the cell |
| | the worker, over the resident memory of all processes | killed: outcome `memory` |
| `processes` | RLIMIT_NPROC, threads included | OSError or RuntimeError in the cell |
| `disk_bytes`, `disk_files` | one tmpfs for all that is writable | OSError in the cell |
| `file_bytes` | RLIMIT_FSIZE | OSError in the cell |
| `open_files` | RLIMIT_NOFILE | OSError in the cell |
| `output_bytes`, `output_items` | the collector; again, the worker | the rest is dropped |

The candidate's clock is the worker's, but stands still while the candidate waits for a processor
that others have.

Without a sandbox, `processes`, `disk_bytes` and `disk_files` are not enforced.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import Any

# New objects between collections of garbage, in what examines and in what is examined: with the 700
# of Python, tracing a Keras model takes a twentieth longer.
GARBAGE_THRESHOLD = 10_000
MIB = 1024 * 1024


@dataclass(frozen=True)
class Limits:
    """Bounds of one submission. Sizes in bytes, times in seconds."""

    cell_seconds: float = 60.0
    total_seconds: float = 600.0
    grace_seconds: float = 2.0
    cpu_seconds: int = 900
    memory_bytes: int = 2048 * MIB
    processes: int = 256
    disk_bytes: int = 256 * MIB
    disk_files: int = 4096
    file_bytes: int = 128 * MIB
    open_files: int = 256
    output_bytes: int = 4 * MIB  # of one cell
    output_items: int = 500  # of one cell: a figure, a result, a run of text
    total_output_bytes: int = 32 * MIB  # of the whole submission

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if isinstance(value, bool) or not isinstance(value, (int, float)) or not value > 0:
                raise ValueError(f"Limits.{field.name} must be a positive number, not {value!r}.")

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)
