"""Marks as Moodle and Canvas import them, and as ``nbgrader export`` writes them.

A mark that is not final is no mark: who did not hand in, and who has an answer that nobody has
marked yet, gets none, never a zero.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from nbgrader.api import Gradebook, MissingEntry
from nbgrader.plugins import ExportPlugin

from examiner.course import Course, open_course
from examiner.errors import UserError
from examiner.grades import alphabetical, grade_rows, harmless, write_csv, write_table

Format = Literal["moodle", "canvas", "csv"]


@dataclass(frozen=True)
class Student:
    """Who the gradebook says that somebody is. ``number``: the user's in the other system."""

    id: str
    last_name: str
    first_name: str
    email: str
    number: str

    @property
    def name(self) -> str:
        """Name to show: «Last, First», or the id for want of it."""
        return ", ".join(part for part in (self.last_name, self.first_name) if part) or self.id


@dataclass(frozen=True)
class Exported:
    """What was written.

    ``waiting``: submissions whose mark is not final. ``altered``: ids that a spreadsheet would
    run, and so were quoted; the other system will not find them. ``incomplete``: columns left
    out because somebody lacks them.
    """

    path: Path
    students: int
    marks: int
    waiting: int = 0
    altered: tuple[str, ...] = ()
    incomplete: tuple[str, ...] = ()


def export(course: Course, tasks: Sequence[str], how: Format, path: Path) -> Exported:
    """Write the marks of ``tasks`` to ``path``.

    Raises:
        UserError: the gradebook has no student or none of the tasks.
    """
    rows = grade_rows(course, tasks)
    if how == "csv":
        write_csv(rows, path)
        return Exported(path, len({row.student for row in rows}), len(rows))
    students, worth = _gradebook(course, tasks)
    if not students or not worth:
        raise UserError("No hay nada calificado todavía: ejecuta antes «examiner grade».")
    marks = {(row.student, row.task): row.score for row in rows if not row.pending}
    incomplete: tuple[str, ...] = ()
    if how == "moodle":
        lines, incomplete = _moodle(students, list(worth), marks)
    else:
        lines = list(_canvas(students, worth, marks))
    write_table(lines, path)
    return Exported(
        path=path,
        students=len(students),
        marks=len(marks),
        waiting=len(rows) - len(marks),
        altered=tuple(one.id for one in students if harmless(one.id) != one.id),
        incomplete=incomplete,
    )


class GradesExport(ExportPlugin):  # type: ignore[misc]  # nbgrader is untyped
    """``nbgrader export`` writes our table: its own is unquoted, and overwrote ``grades.csv``."""

    def export(self, gradebook: Gradebook) -> None:
        """Write the marks to ``--to``, or to ``grades.csv``."""
        course = open_course(Path.cwd())
        rows = grade_rows(course, [str(one) for one in self.assignment] or course.tasks())
        wanted = {str(one) for one in self.student}
        write_csv(
            [row for row in rows if not wanted or row.student in wanted],
            Path(self.to or "grades.csv"),
        )


def _gradebook(course: Course, tasks: Sequence[str]) -> tuple[list[Student], dict[str, float]]:
    """The class in alphabetical order, and what each task that the gradebook has is worth."""
    worth = {}
    with Gradebook(course.db_url, course.directory.course_id) as gradebook:
        students = [
            Student(
                one.id,
                _line(one.last_name),
                _line(one.first_name),
                _line(one.email),
                _line(one.lms_user_id),
            )
            for one in gradebook.students
        ]
        for task in tasks:
            try:
                worth[task] = float(gradebook.find_assignment(task).max_score)
            except MissingEntry:
                continue
    return sorted(students, key=lambda one: alphabetical(one.name)), worth


def _moodle(
    students: Sequence[Student], tasks: Sequence[str], marks: dict[tuple[str, str], float]
) -> tuple[list[list[str]], tuple[str, ...]]:
    """Lines for «Calificaciones → Importar → CSV», which asks what each column is.

    Moodle gives the marks of a line without identifier to the student of the line before
    (``grade/import/csv/classes/load_data.php``): an identifier that some lack is left out. It
    reads «-» as no mark, both in an item that exists and in a new one, where it takes an empty
    field for a mark.
    """
    identities = {
        "Username": [one.id for one in students],
        "ID number": [one.number for one in students],
        "Email address": [one.email for one in students],
    }
    complete = [name for name, values in identities.items() if all(values)]
    # One that nobody has is not missed.
    incomplete = [name for name in identities if name not in complete and any(identities[name])]
    lines = [["First name", "Last name", *complete, *tasks]]
    for place, one in enumerate(students):
        own = [_mark(marks.get((one.id, task)), "-") for task in tasks]
        lines.append(
            [one.first_name, one.last_name, *(identities[name][place] for name in complete), *own]
        )
    return lines, tuple(incomplete)


def _canvas(
    students: Sequence[Student], worth: dict[str, float], marks: dict[tuple[str, str], float]
) -> Iterator[list[str]]:
    """Lines for «Gradebook → Import», as ``lib/gradebook_importer.rb`` reads them.

    The student is found by the number, or else by the login, which is the gradebook's id; the
    task by its title. An empty field is no mark.
    """
    yield ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", *worth]
    yield ["    Points Possible", "", "", "", "", *(_mark(most, "") for most in worth.values())]
    for one in students:
        own = [_mark(marks.get((one.id, task)), "") for task in worth]
        # Any line whose first field holds these words is the one above.
        name = one.name.replace("Points Possible", "Points-Possible")
        yield [name, one.number, "", one.id, "", *own]


def _mark(score: float | None, nothing: str) -> str:
    if score is None:
        return nothing
    text = f"{score:.4f}".rstrip("0").rstrip(".")
    return "0" if text in ("", "-0") else text


def _line(text: str | None) -> str:
    return " ".join((text or "").split())
