"""When each submission was taken in, which is what decides whether it was late.

A student's own ``timestamp.txt`` says whatever the student wrote in it; it is never believed.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from datetime import UTC, datetime
from pathlib import Path

from examiner.files import write_whole

TIMESTAMP = "timestamp.txt"
BEFORE = "timestamp-anterior.txt"


class CollectionTimes:
    """The times of a course's collections, a file each."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, task: str, student: str) -> datetime | None:
        """When the submission that stands was collected, in UTC; None if it was not."""
        record = self._read(task, student)
        return None if record is None else record[1]

    def note(self, task: str, student: str, raw: bytes, at: datetime) -> bool:
        """Record that ``raw`` was collected ``at`` a time; tell whether that is news.

        The same bytes collected again keep the time of the first.
        """
        digest = hashlib.sha256(raw).hexdigest()
        record = self._read(task, student)
        if record is not None and record[0] == digest:
            return False
        at = at.astimezone(UTC).replace(microsecond=0)
        document = {"student": student, "notebook": digest, "at": at.isoformat()}
        text = json.dumps(document, ensure_ascii=False, indent=1)
        write_whole(self._path(task, student), text.encode())
        return True

    def _read(self, task: str, student: str) -> tuple[str, datetime] | None:
        try:
            document = json.loads(self._path(task, student).read_text(encoding="utf-8"))
            return str(document["notebook"]), datetime.fromisoformat(document["at"])
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def _path(self, task: str, student: str) -> Path:
        # By hash: a student's name may leave no room for an ending.
        return self._folder / task / f"{hashlib.sha256(student.encode()).hexdigest()[:32]}.json"


def timestamp(moment: datetime | None) -> str:
    """A moment as nbgrader writes it in ``timestamp.txt``; empty if there is none."""
    return moment.strftime("%Y-%m-%d %H:%M:%S %Z") if moment else ""


def show_time(folder: Path, stamp: str) -> None:
    """Let nbgrader find the time that counts, or none if it is empty, with a submission.

    Its formgrader reads ``timestamp.txt`` there, and takes a submission whose time is not the
    gradebook's for one that is still to be graded. What it said before, the student's word or an
    earlier collection, is kept beside it.
    A folder that cannot be written in stays as it is: no mark depends on it.
    """
    path = folder / TIMESTAMP
    with contextlib.suppress(OSError):
        if folder.is_symlink() or _says(path, stamp):
            return
        if path.is_symlink() or path.exists():
            path.replace(folder / BEFORE)
        if stamp:
            write_whole(path, stamp.encode())


def _says(path: Path, stamp: str) -> bool:
    """Whether the file is what it should be, without opening what may be no file."""
    if path.is_symlink() or not path.is_file():
        return not (stamp or path.is_symlink() or path.exists())
    with path.open("rb") as file:
        return file.read(100) == stamp.encode()
