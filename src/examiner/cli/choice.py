"""Which tasks a command is about."""

from __future__ import annotations

from collections.abc import Sequence

from examiner.course import Course
from examiner.release import is_released


def handed_in(course: Course, named: Sequence[str]) -> list[str]:
    """The tasks named, all of which must exist; or else those released that anybody handed in.

    Raises:
        UserError: one that was named is no task.
    """
    for task in named:
        course.task(task)
    return list(named) or [
        task for task in course.tasks() if course.students(task) and is_released(course, task)
    ]
