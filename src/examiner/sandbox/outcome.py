"""Why a candidate ended, told apart from why the machinery failed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "finished",  # closed by the worker
    "timeout",  # ran past a wall-clock limit and ignored the interrupt
    "cpu",  # spent its processor time
    "memory",
    "processes",  # was stopped while at its limit of processes
    "flood",  # sent what the wire refuses
    "crashed",  # its kernel process ended by itself: `signal` or `exit_code`
    "fault",  # the machinery's failure: try again
]


@dataclass(frozen=True)
class Outcome:
    """How a candidate ended. `detail` is for the instructor, in Spanish."""

    kind: Kind
    detail: str = ""
    exit_code: int | None = None
    signal: int | None = None


class SandboxFault(Exception):
    """The machinery failed, not the submission: start another prepared process and retry."""


class CandidateDied(Exception):
    """The candidate ended before it answered; `outcome` says why."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(f"{outcome.kind}: {outcome.detail}")
        self.outcome = outcome
