"""Whose a download is, by the students in the gradebook.

Platforms name what they let an instructor download after people, not after ids: Moodle numbers the
same student differently in each assignment, and Canvas runs last and first name together.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Any

from nbgrader.api import Gradebook

from examiner.course import Course

# «sotodora_LATE_1201_88001_tarea2-1»: name, perhaps late, user, submission, file.
_CANVAS = re.compile(r"([^_]+)(?:_LATE)?_\d+_\d+_.+")
# «Ana Gil Peña_4412»: name and a number that is the assignment's own.
_MOODLE = re.compile(r"(.+)_\d+")


class Roster:
    """The gradebook's students: ``(id, first name, last name)`` each."""

    def __init__(self, students: Iterable[tuple[str, str, str]]) -> None:
        self._ids: set[str] = set()
        self._named: dict[str, set[str]] = {}
        for student, first, last in students:
            self._ids.add(student)
            for name in (f"{first}{last}", f"{last}{first}"):
                if _letters(name):
                    self._named.setdefault(_letters(name), set()).add(student)

    def __contains__(self, student: str) -> bool:
        return student in self._ids

    def student(self, name: str) -> str:
        """The id of the only student that a download's name can mean; else the name itself."""
        if name in self._ids:
            return name
        for form in (_CANVAS, _MOODLE):
            if found := form.fullmatch(name):
                same = self._named.get(_letters(found[1]), set())
                if len(same) == 1:
                    return next(iter(same))
        return name


def read_roster(course: Course) -> Roster:
    """The students in the gradebook of a course."""
    with Gradebook(course.db_url, course.directory.course_id) as gradebook:
        students: list[Any] = gradebook.students
        return Roster((one.id, one.first_name or "", one.last_name or "") for one in students)


def _letters(name: str) -> str:
    """Letters and digits alone, without accents or case."""
    plain = unicodedata.normalize("NFD", name.casefold())
    return "".join(letter for letter in plain if letter.isalnum())
