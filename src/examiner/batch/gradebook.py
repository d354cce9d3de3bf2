"""The one writer: results become nbgrader's files and rows, whole or not at all."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime

import nbformat
from nbgrader import utils
from nbgrader.api import (
    Assignment,
    Grade,
    Gradebook,
    MissingEntry,
    SubmittedAssignment,
    SubmittedNotebook,
    app_log,
)
from nbgrader.preprocessors import AssignLatePenalties

from examiner.batch.disk import writing
from examiner.batch.lock import only_run
from examiner.cells import grade_id, is_check, is_grade, is_solution
from examiner.collection import new_secret, read_secret, show_time, write_secret
from examiner.course import Course
from examiner.examination.examine import Examined
from examiner.files import write_whole
from examiner.task import Task
from examiner.verdict import WHAT_TO_DO, CheckVerdict, Verdict


class Writer:
    """Writes results of one course. Only one may be open on a course at a time."""

    def __init__(self, course: Course, gradebook: Gradebook) -> None:
        self._course = course
        self._gradebook = gradebook

    def knows(self, task: Task) -> bool:
        """Whether the gradebook has the task, with its graded cells as they are now."""
        try:
            notebook = self._gradebook.find_notebook(task.name, task.name)
        except MissingEntry:
            return False
        graded = {
            (grade_id(cell), float(cell.metadata.nbgrader.points))
            for cell in task.master.cells
            if is_grade(cell) and not utils.is_task(cell)
        }
        return graded == {(cell.name, cell.max_score) for cell in notebook.grade_cells}

    def recorded(self, task: str) -> set[str]:
        """Students whose submission of the task has rows in the gradebook."""
        rows = (
            self._gradebook.db.query(SubmittedAssignment.student_id)
            .join(Assignment, SubmittedAssignment.assignment_id == Assignment.id)
            .filter(Assignment.name == task)
        )
        return {student for (student,) in rows}

    def write(self, task: Task, student: str, examined: Examined, stamp: str) -> None:
        """Put a graded notebook in its place, and then its scores in one transaction."""
        self._write_notebook(task, student, examined, stamp)
        with _one_transaction(self._gradebook):
            self._write_scores(task, student, examined, stamp)

    def _write_notebook(self, task: Task, student: str, examined: Examined, stamp: str) -> None:
        folder = self._course.autograded(task.name, student)
        for name, content in task.data.items():
            write_whole(folder / name, content)
        if stamp:
            write_whole(folder / "timestamp.txt", stamp.encode())
        else:
            (folder / "timestamp.txt").unlink(missing_ok=True)
        submitted = self._course.submitted(task.name, student)
        show_time(submitted, stamp)
        write_secret(folder, read_secret(submitted))
        text = nbformat.writes(examined.notebook) + "\n"
        write_whole(folder / f"{task.name}.ipynb", text.encode())

    def _write_scores(self, task: Task, student: str, examined: Examined, stamp: str) -> None:
        gradebook = self._gradebook
        gradebook.update_or_create_student(student)
        # nbgrader builds a submission's rows while it queries for what they mirror; rows half
        # built are not to be flushed by those queries (SQLAlchemy warns that it cannot).
        with gradebook.db.no_autoflush:
            submission = gradebook.update_or_create_submission(
                task.name, student, timestamp=_moment(stamp)
            )
        notebook = next(book for book in submission.notebooks if book.name == task.name)
        verdicts = {check.cell: check for check in examined.report.checks}
        cells = {cell.id: cell for cell in examined.notebook.cells}
        for grade in notebook.grades:
            _set_grade(grade, cells[grade.name], verdicts.get(grade.name))
        comments = _comments(examined, verdicts)
        for comment in notebook.comments:
            comment.auto_comment = comments.get(comment.name)
        gradebook.db.flush()  # scores are columns that the database computes
        gradebook.db.refresh(notebook)
        notebook.late_submission_penalty = self._penalty(student, submission, notebook)
        gradebook.db.commit()

    def extend(self, task: str, student: str, days: float) -> None:
        """Give a student more time, counted from the date due; 0 takes it back.

        Raises:
            MissingEntry: the gradebook has no such submission.
        """
        self._gradebook.grant_extension(task, student, days=days)
        self.renew_penalties(task)

    def renew_penalties(self, task: str) -> None:
        """Assign again what lateness costs: a mark, a date due or an extension may have changed."""
        with _one_transaction(self._gradebook):
            for submission in self._gradebook.assignment_submissions(task):
                for notebook in submission.notebooks:
                    penalty = self._penalty(submission.student_id, submission, notebook)
                    if notebook.late_submission_penalty != penalty:
                        notebook.late_submission_penalty = penalty
            self._gradebook.db.commit()

    def address(self, task: str) -> None:
        """Put beside each graded notebook what nbgrader takes along to release its feedback.

        It needs a date, which it only logs, and the secret of the submission. One that came
        without, and that of which nbgrader's own commands kept none, gets one that nobody knows.
        """
        for student in self._course.students(task):
            folder = self._course.autograded(task, student)
            if not (folder / f"{task}.ipynb").is_file():
                continue
            if not (folder / "timestamp.txt").exists():
                write_whole(folder / "timestamp.txt", b"")
            if not read_secret(folder):
                secret = read_secret(self._course.submitted(task, student))
                write_secret(folder, secret or new_secret())

    def _penalty(
        self, student: str, submission: SubmittedAssignment, notebook: SubmittedNotebook
    ) -> float | None:
        """What nbgrader's AssignLatePenalties assigns, which wants a connection of its own."""
        if submission.total_seconds_late <= 0:
            return None
        assigner = AssignLatePenalties(config=self._course.config)
        assigner.init_plugin()
        penalty = assigner.plugin_inst.late_submission_penalty(
            student, notebook.score, submission.total_seconds_late
        )
        return None if penalty is None else min(max(0.0, penalty), notebook.score)


@contextmanager
def open_writer(course: Course) -> Iterator[Writer]:
    """The writer of a course."""
    # nbgrader logs the traceback of what it raises, and we tell what it raises in a sentence.
    app_log.setLevel(logging.CRITICAL)
    with Gradebook(course.db_url, course.directory.course_id) as gradebook:
        yield Writer(course, gradebook)


def renew_penalties(course: Course, tasks: Sequence[str]) -> None:
    """What lateness costs, counted again before marks are read.

    It is a share of the points, and nbgrader counts it only when it grades: those that a person
    has given since are not in it.

    Raises:
        UserError: another run holds the course, or the gradebook cannot be written.
    """
    with writing(), only_run(course.private), open_writer(course) as writer:
        for task in tasks:
            writer.renew_penalties(task)


@contextmanager
def _one_transaction(gradebook: Gradebook) -> Iterator[None]:
    """All that nbgrader commits inside, step by step, happens together or not at all."""
    with gradebook.engine.begin() as connection:
        gradebook.db.remove()
        gradebook.db.configure(bind=connection, join_transaction_mode="rollback_only")
        try:
            yield
        finally:
            gradebook.db.remove()
            gradebook.db.configure(bind=gradebook.engine)


def _moment(stamp: str) -> datetime | None:
    """The date in a student's ``timestamp.txt``; None if it holds none."""
    try:
        return utils.parse_utc(stamp.strip()) if stamp.strip() else None
    except (ValueError, OverflowError):
        return None


def _set_grade(grade: Grade, cell: nbformat.NotebookNode, verdict: CheckVerdict | None) -> None:
    """As nbgrader's SaveAutoGrades; a grader's own failure leaves the mark to a person."""
    if verdict is not None and verdict.verdict is Verdict.FAULT:
        grade.auto_score = None
    else:
        grade.auto_score, _ = utils.determine_grade(cell)
    grade.needs_manual_grade = grade.manual_score is not None or grade.auto_score is None


def _comments(examined: Examined, verdicts: dict[str, CheckVerdict]) -> dict[str, str]:
    """For each solution cell: that it is untouched, or the verdict of the check that follows it."""
    comments: dict[str, str] = {}
    pending: list[str] = []
    for cell in examined.notebook.cells:
        if is_check(cell):
            verdict = verdicts.get(cell.id)
            if verdict and (advice := WHAT_TO_DO[verdict.verdict]):
                for name in pending:
                    comments.setdefault(name, f"Veredicto: {verdict.verdict}. {advice}")
            pending = []
        elif is_solution(cell):
            if cell.metadata.nbgrader.get("checksum") == utils.compute_checksum(cell):
                comments[cell.id] = "Sin respuesta."
            pending.append(cell.id)
    return comments
