"""What a worker asks of its station, and how it travels between their processes."""

from __future__ import annotations

import pickle
import socket
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    # Not imported: the station begins to prepare its sandbox before it imports nbgrader.
    from examiner.task import Task

EXAMINATION_SECONDS = 900.0  # half as long again as a submission may keep its candidates
TRIES = 3


@dataclass(frozen=True)
class Paper:
    """One submitted file; ``raw`` is None if nothing was handed in.

    ``student`` is the id that the gradebook knows, whatever the file says. ``checks``, if not all
    of the task's are wanted, are the ids of those to run.
    """

    raw: bytes | None
    student: str
    checks: frozenset[str] | None = None


@dataclass(frozen=True)
class Job:
    """A paper to examine against a task."""

    task: Task
    paper: Paper


@dataclass(frozen=True)
class Failure:
    """Why an examination gave no result: a failure of the machinery's own."""

    why: str


# Between the worker and its station, both trusted, pickle is as good as any: no byte of it comes
# from a submission's process.


def send(connection: socket.socket, value: object) -> None:
    data = pickle.dumps(value)
    connection.sendall(struct.pack("!Q", len(data)) + data)


def receive(connection: socket.socket) -> Any:
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
