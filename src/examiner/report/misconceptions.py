"""Which misconceptions were frequent, from the hints that the checks gave."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

from examiner.cells import is_check
from examiner.course import Course
from examiner.report.record import ClassRecord, TaskRecord
from examiner.task import Task

_LEAST = 8  # letters that a text needs to be a hint, and not a key or a unit


@dataclass(frozen=True)
class Misconception:
    """A hint, and the students who got it in one exercise.

    ``named``: the task's author wrote it for this mistake; otherwise a check said by itself what
    was wrong («los números no coinciden»), which may hide many mistakes.
    """

    task: str
    cell: str
    title: str
    hint: str
    students: tuple[str, ...]
    of: int
    named: bool


def misconceptions(course: Course, record: ClassRecord) -> list[Misconception]:
    """The hints of failed criteria, the most frequent first."""
    found = [
        one for task in record.tasks for one in _of_task(task, _authored(course.task(task.name)))
    ]
    return sorted(found, key=lambda one: (-len(one.students), one.hint))


def _of_task(
    task: TaskRecord, authored: dict[str, list[re.Pattern[str]]]
) -> Iterator[Misconception]:
    titles = {item.cell: item.title for item in task.items}
    students: dict[tuple[str, str], list[str]] = {}
    ran = [one for one in task.submissions if one.ran and one.report is not None]
    for one in ran:
        for check in one.report.checks if one.report else ():
            for hint in dict.fromkeys(check.hints):
                students.setdefault((check.cell, hint), []).append(one.student)
    for (cell, hint), who in students.items():
        named = any(pattern.fullmatch(hint) for pattern in authored.get(cell, ()))
        yield Misconception(
            task.name, cell, titles.get(cell, cell), hint, tuple(who), len(ran), named
        )


def _authored(task: Task) -> dict[str, list[re.Pattern[str]]]:
    """The texts of each check's code, as patterns: where an f-string has a value, anything."""
    return {
        cell.metadata.nbgrader.grade_id: list(_texts(cell.source))
        for cell in task.master.cells
        if is_check(cell)
    }


def _texts(source: str) -> Iterator[re.Pattern[str]]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if len(node.value) >= _LEAST:
                yield re.compile(re.escape(node.value))
        elif isinstance(node, ast.JoinedStr):
            fixed = [str(one.value) for one in node.values if isinstance(one, ast.Constant)]
            if sum(map(len, fixed)) >= _LEAST:
                yield re.compile(
                    "".join(
                        re.escape(str(one.value)) if isinstance(one, ast.Constant) else ".+?"
                        for one in node.values
                    )
                )
