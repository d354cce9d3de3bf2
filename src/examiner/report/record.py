"""A class as the report reads it: the gradebook's points, the examinations' conclusions."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from nbgrader.api import (
    Assignment,
    BaseCell,
    Grade,
    Gradebook,
    MissingEntry,
    SubmittedAssignment,
    SubmittedNotebook,
)

from examiner.batch.marks import Mark, Marks
from examiner.cells import grade_id, is_check
from examiner.collection import CollectionTimes
from examiner.course import Course
from examiner.grades import alphabetical
from examiner.headings import exercise_titles, first_heading
from examiner.verdict import Report

_NOTHING = hashlib.sha256(b"").hexdigest()


@dataclass(frozen=True)
class Item:
    """A graded cell of a task. Written ones are marked by a person."""

    cell: str
    title: str
    points: float
    written: bool


@dataclass(frozen=True)
class Submission:
    """One student's work on a task. ``scores``: points by cell, None while nobody has marked it.

    ``report`` is what the last ``examiner grade`` concluded, if it graded this submission.
    """

    student: str
    scores: dict[str, float | None]
    late_penalty: float
    late: bool
    delivered: bool
    collected: datetime | None
    report: Report | None

    @property
    def ran(self) -> bool:
        """Whether there was a notebook that could be run: only then do its points measure."""
        return self.delivered and not (self.report is not None and self.report.problem)


@dataclass(frozen=True)
class TaskRecord:
    """A task and what came of it."""

    name: str
    title: str
    items: tuple[Item, ...]
    submissions: tuple[Submission, ...]
    due: datetime | None

    @property
    def worth(self) -> dict[str, float]:
        """Points of each item, by cell."""
        return {item.cell: item.points for item in self.items}


@dataclass(frozen=True)
class ClassRecord:
    """The class: ``students`` are names to show by id, in alphabetical order."""

    course: str
    students: dict[str, str]
    tasks: tuple[TaskRecord, ...]


def read_class(
    course: Course, tasks: Sequence[str], progress: Callable[[str], None] = lambda _: None
) -> ClassRecord:
    """Read the tasks that the gradebook has, of all its students."""
    marks = Marks(course.private / "marks")
    times = CollectionTimes(course.private / "collected")
    records = []
    with Gradebook(course.db_url, course.directory.course_id) as gradebook:
        students = {
            student.id: ", ".join(part for part in (student.last_name, student.first_name) if part)
            for student in gradebook.students
        }
        for name in tasks:
            records.append(_read_task(course, gradebook, marks, times, name))
            progress(name)
    ids = sorted(students, key=lambda student: alphabetical(students[student] or student))
    return ClassRecord(
        course=str(course.directory.course_id),
        students={student: students[student] for student in ids},
        tasks=tuple(record for record in records if record is not None),
    )


def _read_task(
    course: Course, gradebook: Gradebook, marks: Marks, times: CollectionTimes, name: str
) -> TaskRecord | None:
    try:
        assignment = gradebook.find_assignment(name)
    except MissingEntry:
        return None
    master = course.task(name).master
    titles = exercise_titles(master)
    written = {grade_id(cell): not is_check(cell) for cell in master.cells if grade_id(cell)}
    notebook = next((book for book in assignment.notebooks if book.name == name), None)
    if notebook is None:
        return None
    worth = {cell.name: float(cell.max_score) for cell in notebook.grade_cells}
    worth |= {cell.name: float(cell.max_score) for cell in notebook.task_cells}
    items = tuple(
        Item(cell, title, worth[cell], written[cell])
        for cell, title in titles.items()
        if cell in worth
    )
    scores = _scores(gradebook, name)
    submissions = []
    for submitted in gradebook.assignment_submissions(name):
        student = submitted.student_id
        mark = marks.get(name, student)
        own = scores.get(student, {})
        submissions.append(
            Submission(
                student=student,
                scores={item.cell: own.get(item.cell) for item in items},
                late_penalty=float(submitted.late_submission_penalty or 0.0),
                late=submitted.total_seconds_late > 0,
                delivered=_delivered(course, name, student, mark),
                collected=times.get(name, student),
                report=mark.report if mark else None,
            )
        )
    submissions.sort(key=lambda one: alphabetical(one.student))
    return TaskRecord(
        name, first_heading(master) or name, items, tuple(submissions), assignment.duedate
    )


def _scores(gradebook: Gradebook, task: str) -> dict[str, dict[str, float | None]]:
    """Points by student and cell; None where a person has still to mark."""
    rows = (
        gradebook.db.query(
            SubmittedAssignment.student_id, BaseCell.name, Grade.score, Grade.needs_manual_grade
        )
        .join(Assignment, SubmittedAssignment.assignment_id == Assignment.id)
        .join(SubmittedNotebook, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
        .join(Grade, Grade.notebook_id == SubmittedNotebook.id)
        .join(BaseCell, Grade.cell_id == BaseCell.id)
        .filter(Assignment.name == task)
    )
    found: dict[str, dict[str, float | None]] = {}
    for student, cell, score, pending in rows:
        found.setdefault(student, {})[cell] = None if pending else float(score)
    return found


def _delivered(course: Course, task: str, student: str, mark: Mark | None) -> bool:
    if mark is not None:
        return mark.submission != _NOTHING
    return (course.autograded(task, student) / f"{task}.ipynb").is_file()
