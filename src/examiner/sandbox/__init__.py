"""Sandboxes for student code, as the trusted side sees them."""

from examiner.candidate.frames import with_room
from examiner.candidate.limits import GARBAGE_THRESHOLD, Limits
from examiner.sandbox.candidate import Candidate, CellResult, Usage
from examiner.sandbox.outcome import CandidateDied, Outcome, SandboxFault
from examiner.sandbox.prepared import Prepared, start_prepared
from examiner.sandbox.probe import SandboxReport, probe

__all__ = [
    "GARBAGE_THRESHOLD",
    "Candidate",
    "CandidateDied",
    "CellResult",
    "Limits",
    "Outcome",
    "Prepared",
    "SandboxFault",
    "SandboxReport",
    "Usage",
    "probe",
    "start_prepared",
    "with_room",
]
