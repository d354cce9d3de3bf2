"""The table of marks, from the gradebook."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Sequence
from dataclasses import astuple, dataclass, fields
from pathlib import Path

from nbgrader.api import Assignment, Gradebook, SubmittedAssignment, SubmittedNotebook

from examiner.course import Course
from examiner.files import write_whole

# A spreadsheet takes a cell that starts so for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True)
class Row:
    """One submission's marks, in points. ``pending``: written answers still to be marked."""

    task: str
    student: str
    last_name: str
    first_name: str
    email: str
    automatic: float
    manual: float
    late_penalty: float
    score: float
    max_score: float
    pending: bool


def grade_rows(course: Course, tasks: Sequence[str]) -> list[Row]:
    """Marks of every submission of ``tasks`` in the gradebook, by task and student."""
    rows = []
    with Gradebook(course.db_url, course.directory.course_id) as gradebook:
        students = {student.id: student for student in gradebook.students}
        for task in tasks:
            penalties = _late_penalties(gradebook, task)
            for entry in gradebook.submission_dicts(task):
                student = students[entry["student"]]
                penalty = penalties.get(student.id, 0.0)
                rows.append(
                    Row(
                        task=task,
                        student=student.id,
                        last_name=student.last_name or "",
                        first_name=student.first_name or "",
                        email=student.email or "",
                        automatic=round(entry["code_score"], 4),
                        manual=round(entry["written_score"] + entry["task_score"], 4),
                        late_penalty=round(penalty, 4),
                        score=round(max(0.0, entry["score"] - penalty), 4),
                        max_score=round(entry["max_score"], 4),
                        pending=bool(entry["needs_manual_grade"]),
                    )
                )
    return sorted(rows, key=lambda row: (row.task, alphabetical(row.student)))


def alphabetical(name: str) -> tuple[str, str]:
    """A key that sorts «Álvarez» with the A and «Ñusta» after the N, whatever the locale."""
    plain = unicodedata.normalize("NFD", name.casefold().replace("ñ", "n\uffff"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter)), name


def _late_penalties(gradebook: Gradebook, task: str) -> dict[str, float]:
    rows = (
        gradebook.db.query(
            SubmittedAssignment.student_id, SubmittedNotebook.late_submission_penalty
        )
        .join(SubmittedNotebook, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
        .join(Assignment, SubmittedAssignment.assignment_id == Assignment.id)
        .filter(Assignment.name == task)
    )
    return {student: penalty or 0.0 for student, penalty in rows}


def write_csv(rows: Sequence[Row], path: Path) -> None:
    """Write the rows as UTF-8 with every field quoted, and none that a spreadsheet would run."""
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerow(field.name for field in fields(Row))
    for row in rows:
        writer.writerow(_safe(value) for value in astuple(row))
    write_whole(path, text.getvalue().encode())


def _safe(value: object) -> object:
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return value
