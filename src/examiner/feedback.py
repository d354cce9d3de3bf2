"""Feedback pages, made by nbgrader from graded notebooks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from examiner.course import Course
from examiner.errors import UserError
from examiner.release import nbgrader_api


def feedback(
    course: Course,
    task: str,
    students: Sequence[str] = (),
    progress: Callable[[str], None] = lambda _: None,
) -> list[Path]:
    """Write ``feedback/<student>/<task>/<task>.html`` for each graded student.

    A page that cannot be made does not keep the others from being made.

    Raises:
        UserError: nothing graded yet, an unknown student, or, in the end, pages that failed.
    """
    course.task(task)
    graded = [student for student in course.students(task) if _is_graded(course, task, student)]
    unknown = [student for student in students if student not in graded]
    if unknown:
        raise UserError(f"«{unknown[0]}» no tiene «{task}» calificada.")
    if not graded:
        raise UserError(f"«{task}» no está calificada: ejecuta antes «examiner grade {task}».")
    pages, failed = [], []
    api = nbgrader_api(course)
    for student in graded:
        if students and student not in students:
            continue
        result = api.generate_feedback(task, student_id=student, force=True)
        if not result["success"]:
            failed.append(student)
            continue
        pages.append(course.feedback(task, student) / f"{task}.html")
        progress(student)
    if failed:
        names = ", ".join(f"«{student}»" for student in failed)
        raise UserError(f"No se pudo escribir la página de {names}; las demás están escritas.")
    return pages


def _is_graded(course: Course, task: str, student: str) -> bool:
    return (course.autograded(task, student) / f"{task}.ipynb").is_file()
