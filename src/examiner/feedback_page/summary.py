"""What a feedback page says first: each exercise, its points, its verdict and what to do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from nbformat import NotebookNode
from nbgrader import utils
from nbgrader.api import Gradebook, SubmittedNotebook
from nbgrader.preprocessors import NbGraderPreprocessor

from examiner.cells import grade_id, is_check, is_grade
from examiner.headings import exercise_titles, first_heading
from examiner.plain_outputs import plain_text
from examiner.verdict import WHAT_TO_DO, Verdict

PENDING = "por calificar"
_MARKS = {Verdict.RIGHT.value: "✔", Verdict.PARTLY.value: "◐", PENDING: "…", "calificada": "●"}
# Only the grader writes a line that begins so in the output of a check.
_SAID = re.compile(r"^Veredicto: ([^.]+)\.(.*)$", re.MULTILINE)


@dataclass(frozen=True)
class Exercise:
    """A graded cell. ``earned`` is None while nobody has marked it."""

    cell: str
    title: str
    written: bool
    earned: float | None
    points: float
    state: str
    advice: str

    @property
    def mark(self) -> str:
        """A sign for the state, so that it is not told by colour alone."""
        return _MARKS.get(self.state, "✘")


@dataclass(frozen=True)
class Summary:
    """The head of a page. ``score`` is what counts: with the penalty, and what is marked so far."""

    title: str
    student: str
    name: str
    score: float
    max_score: float
    late_penalty: float
    exercises: tuple[Exercise, ...]

    @property
    def pending(self) -> float:
        """Points that wait for a person."""
        return sum(one.points for one in self.exercises if one.earned is None)


class Summarise(NbGraderPreprocessor):  # type: ignore[misc]  # nbgrader is untyped
    """Puts a :class:`Summary` where the template finds it. It comes after GetGrades."""

    def preprocess(
        self, nb: NotebookNode, resources: dict[str, Any]
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """The notebook as it is; ``resources["feedback"]`` is new."""
        said = resources["nbgrader"]
        with Gradebook(said["db_url"]) as gradebook:
            book = gradebook.find_submission_notebook(
                said["notebook"], said["assignment"], said["student"]
            )
            exercises = tuple(_exercises(nb, book))
            student = gradebook.find_student(said["student"])
            name = " ".join(part for part in (student.first_name, student.last_name) if part)
        resources["feedback"] = Summary(
            title=first_heading(nb) or said["assignment"],
            student=plain_text(said["student"]),
            name=plain_text(name),
            score=max(0.0, said["score"]),
            max_score=said["max_score"],
            late_penalty=said["late_penalty"],
            exercises=exercises,
        )
        return nb, resources


def _exercises(notebook: NotebookNode, book: SubmittedNotebook) -> Iterator[Exercise]:
    titles = exercise_titles(notebook)
    grades = {grade.name: grade for grade in book.grades}
    for cell in notebook.cells:
        grade = grades.get(grade_id(cell))
        if grade is None or not (is_grade(cell) or utils.is_task(cell)):
            continue
        earned = None if grade.needs_manual_grade else float(grade.score)
        state, advice = _state(cell, earned, float(grade.max_score), grade.manual_score is not None)
        yield Exercise(
            cell=grade_id(cell),
            title=titles[grade_id(cell)],
            written=not is_check(cell),
            earned=earned,
            points=float(grade.max_score),
            state=state,
            advice=advice,
        )


def _state(
    cell: NotebookNode, earned: float | None, points: float, by_hand: bool
) -> tuple[str, str]:
    """The verdict on a cell, and what its author is to do."""
    if not is_check(cell):
        if earned is None:
            return PENDING, "Quien imparte el curso leerá tu respuesta."
        return "calificada", ""
    if earned is None:
        return PENDING, WHAT_TO_DO[Verdict.FAULT]
    if by_hand:
        return "calificada", "Esta nota la puso quien imparte el curso."
    if said := _SAID.search(_printed(cell)):
        return said[1], said[2].strip()
    verdict = Verdict.RIGHT if earned >= points else Verdict.PARTLY if earned else Verdict.WRONG
    return verdict.value, WHAT_TO_DO[verdict]


def _printed(cell: NotebookNode) -> str:
    return "".join(one.text for one in cell.outputs if one.output_type == "stream")
