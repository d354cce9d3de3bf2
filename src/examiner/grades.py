"""The table of marks, from the gradebook."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass, fields
from pathlib import Path

from nbgrader.api import Assignment, Gradebook, SubmittedAssignment, SubmittedNotebook

from examiner.course import Course, teaching_order
from examiner.files import write_whole

# A spreadsheet takes a cell that starts so for a formula.
_FORMULA = ("=", "+", "-", "@")
_HALF_WIDTH = str.maketrans("＝＋－＠", "=+-@")  # taken alike where East Asian text is typed


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
    """Marks of every submission of ``tasks`` in the gradebook, as taught and by student."""
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
    return sorted(rows, key=lambda row: (teaching_order(row.task), alphabetical(row.student)))


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
    """Write the rows, under their names, as :func:`write_table` does."""
    write_table([[field.name for field in fields(Row)], *map(astuple, rows)], path)


def write_table(lines: Iterable[Iterable[object]], path: Path) -> None:
    """Write lines as UTF-8 CSV with every field quoted, and none that a spreadsheet would run."""
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\n")
    for line in lines:
        writer.writerow([harmless(value) if isinstance(value, str) else value for value in line])
    write_whole(path, text.getvalue().encode())


def harmless(text: str) -> str:
    """The text itself, unless a spreadsheet would take it for a formula: then it is quoted.

    The apostrophe is the OWASP's advice on CSV injection. A lone sign is no formula.
    """
    start = text.lstrip().translate(_HALF_WIDTH)
    return f"'{text}" if len(start) > 1 and start.startswith(_FORMULA) else text
