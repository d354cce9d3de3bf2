"""Student versions, made by nbgrader from the source notebooks."""

from __future__ import annotations

import logging
import re
from pathlib import Path

from nbgrader.apps import NbGraderAPI

from examiner.course import Course
from examiner.errors import UserError


def release(course: Course, task: str) -> Path:
    """Generate ``release/<task>`` and enter the task in the gradebook.

    Raises:
        UserError: there is no such task, or nbgrader refuses it; the message says why.
    """
    course.task(task)
    result = nbgrader_api(course).generate_assignment(task, force=True, create=True)
    if not result["success"]:
        if "submissions associated" in result["log"] or "associated with it" in result["log"]:
            raise UserError(
                f"No se puede publicar «{task}»: han cambiado sus celdas y ya hay entregas "
                "calificadas. Conserva los identificadores de las celdas, o archiva el "
                "libro de calificaciones y empieza otro."
            )
        raise UserError(f"No se puede publicar «{task}»: {_reason(result)}")
    return course.release(task)


def is_released(course: Course, task: str) -> bool:
    """Whether the task has a student version."""
    return (course.release(task) / f"{task}.ipynb").is_file()


def nbgrader_api(course: Course) -> NbGraderAPI:
    """nbgrader's programmatic interface on this course, keeping its log to itself."""
    api = NbGraderAPI(coursedir=course.directory, config=course.config)
    api.log = logging.getLogger("examiner.nbgrader")
    api.log.addHandler(logging.NullHandler())
    api.log.propagate = False
    return api


def _reason(result: dict[str, str]) -> str:
    """The exception that ends nbgrader's log, without the traceback around it."""
    lines = ((result.get("log") or "") + "\n" + (result.get("error") or "")).splitlines()
    raised = [line.strip() for line in lines if re.match(r"\s*[\w.]*(Error|Exception)\b.*: ", line)]
    raised = [line for line in raised if "NbGraderException" not in line]
    return (raised or [line for line in lines if line.strip()] or ["nbgrader no dice por qué"])[-1]
