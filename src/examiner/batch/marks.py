"""What the last run concluded of each submission, to tell what a new one changes and why."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from examiner.batch.store import environment
from examiner.batch.submissions import HandedIn
from examiner.files import write_whole
from examiner.task import Task
from examiner.verdict import Report


@dataclass(frozen=True)
class Mark:
    """The result that stands in the gradebook for one submission."""

    key: str
    submission: str
    stamp: str
    task: str
    environment: str
    report: Report

    @property
    def points(self) -> float:
        """Points of its check cells."""
        return self.report.points


def new_mark(key: str, handed_in: HandedIn, task: Task, report: Report) -> Mark:
    """The mark of a result just written."""
    submission = hashlib.sha256(handed_in.raw or b"").hexdigest()
    return Mark(key, submission, handed_in.stamp, task.digest, environment(), report)


class Marks:
    """The marks of a course, a file each."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, task: str, student: str) -> Mark | None:
        """The mark that stands, or None."""
        try:
            data: dict[str, Any] = json.loads(self._path(task, student).read_text(encoding="utf-8"))
            del data["student"]
            return Mark(**{**data, "report": Report.from_dict(data["report"])})
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def put(self, task: str, student: str, mark: Mark) -> None:
        """Let a mark stand."""
        text = json.dumps({"student": student, **asdict(mark)}, ensure_ascii=False, indent=1)
        write_whole(self._path(task, student), text.encode())

    def _path(self, task: str, student: str) -> Path:
        # By hash: a student's name may leave no room for an ending.
        return self._folder / task / f"{hashlib.sha256(student.encode()).hexdigest()[:32]}.json"


def why_changed(before: Mark, after: Mark) -> str:
    """What differs between two marks of one submission, in Spanish."""
    reasons = []
    if before.submission != after.submission:
        reasons.append("entrega nueva")
    elif before.stamp != after.stamp:
        reasons.append("otra fecha de entrega")
    if before.task != after.task:
        old = {check.cell: check.points for check in before.report.checks}
        moved = [c.cell for c in after.report.checks if old.get(c.cell) != c.points]
        where = f" ({', '.join(moved)})" if moved else ""
        reasons.append(f"cambió la tarea{where}")
    if before.environment != after.environment:
        reasons.append("cambió el entorno que califica")
    return " y ".join(reasons) or "nuevo intento"
