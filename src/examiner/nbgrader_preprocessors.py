"""What nbgrader's own commands and the formgrader's button run in the place of its Execute."""

from __future__ import annotations

import atexit
import os
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbgrader.api import Gradebook
from nbgrader.preprocessors import NbGraderPreprocessor
from nbgrader.utils import parse_utc
from traitlets import Enum

from examiner.collection import SECRET, CollectionTimes, read_secret, show_time, timestamp
from examiner.course import Course, open_course
from examiner.examination.job import Job, Paper
from examiner.examination.station import Station
from examiner.task import Task
from examiner.verdict import Verdict

_stations: dict[str, Station] = {}


class Examine(NbGraderPreprocessor):  # type: ignore[misc]  # nbgrader is untyped
    """Runs a submitted notebook in the sandbox and its checks outside of it."""

    sandbox = Enum(
        ["bubblewrap", "none"],
        default_value="bubblewrap",
        help="How student code is isolated. «none» is for trying things on one's own notebooks.",
    ).tag(config=True)

    def preprocess(
        self, nb: NotebookNode, resources: dict[str, Any]
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """The graded notebook, with the outputs from which nbgrader reads the scores.

        Raises:
            RuntimeError: the machinery failed; nbgrader leaves this submission for another run.
        """
        course = open_course(Path.cwd())
        names = resources["nbgrader"]
        task = course.task(names["assignment"])
        _keep_released_files(course.autograded(task.name, names["student"]), task)
        paper = Paper(nbformat.writes(nb).encode(), names["student"])
        examined = _station(self.sandbox).examine(Job(task, paper))
        _record_time(course, task, names["student"])
        faults = [c for c in examined.report.checks if c.verdict is Verdict.FAULT]
        if faults:
            raise RuntimeError(f"{Verdict.FAULT}: {faults[0].detail}")
        for note in examined.report.repairs:
            self.log.warning("Cuaderno reparado: %s", note)
        return examined.notebook, resources


def _keep_released_files(folder: Path, task: Task) -> None:
    """Delete what nbgrader copied here of the student's besides the notebook.

    The formgrader serves this folder from its own address, and feedback copies it: a page of the
    student's would run there, and what a link of his pointed to would come back to him.
    """
    kept = {*task.data, f"{task.name}.ipynb", "timestamp.txt"}
    if read_secret(folder):  # what the exchange will publish feedback under
        kept.add(SECRET)
    for path in folder.rglob("*"):
        if str(path.relative_to(folder)) not in kept and (path.is_symlink() or not path.is_dir()):
            path.unlink()


def _record_time(course: Course, task: Task, student: str) -> None:
    """Put the collection's time in the place of the one nbgrader read in the student's folder."""
    collected = CollectionTimes(course.private / "collected").get(task.name, student)
    with Gradebook(course.db_url, course.directory.course_id) as gradebook:
        submission = gradebook.find_submission(task.name, student)
        submission.timestamp = parse_utc(timestamp(collected)) if collected else None
        gradebook.db.commit()
    show_time(course.submitted(task.name, student), timestamp(collected))


def _station(sandbox: str) -> Station:
    """The station of this process: nbgrader grades one submission after another."""
    key = f"{sandbox}-{os.getpid()}"
    if key not in _stations:
        _stations[key] = Station("none" if sandbox == "none" else "bubblewrap")
        atexit.register(_stations[key].close)
    return _stations[key]
