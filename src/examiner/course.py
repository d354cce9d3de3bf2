"""A course folder: where nbgrader keeps things, and how it is configured."""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from nbgrader.coursedir import CourseDirectory
from traitlets.config import Config, ConfigFileNotFound, PyFileConfigLoader

from examiner.errors import UserError
from examiner.task import Task, load_task

CONFIG = "nbgrader_config.py"
# nbgrader builds paths and globs from these names.
_STUDENT = re.compile(r"[^/\\\0*?\[\]]+")


@dataclass(frozen=True)
class Course:
    """The course at ``root``, the folder that holds ``nbgrader_config.py``."""

    root: Path

    @cached_property
    def config(self) -> Config:
        """nbgrader's configuration of this course.

        Raises:
            UserError: the file cannot be run.
        """
        try:
            config = PyFileConfigLoader(CONFIG, path=str(self.root)).load_config()
        except ConfigFileNotFound:
            raise UserError(
                f"No hay {CONFIG} en {self.root}: ejecuta la orden en la carpeta del curso "
                "o indícala con --course."
            ) from None
        except Exception as error:
            raise UserError(f"{self.root / CONFIG} no se puede leer: {error}") from error
        config.CourseDirectory.root = str(self.root)
        return config

    @cached_property
    def directory(self) -> CourseDirectory:
        """nbgrader's own view of the course."""
        return CourseDirectory(config=self.config)

    @property
    def db_url(self) -> str:
        """Where the gradebook is, as SQLAlchemy writes it."""
        return str(self.directory.db_url)

    def source(self, task: str) -> Path:
        """The instructor's folder of a task."""
        return self._folder(self.directory.source_directory, ".", task)

    def release(self, task: str) -> Path:
        """The folder of a task's student version."""
        return self._folder(self.directory.release_directory, ".", task)

    def submitted(self, task: str, student: str) -> Path:
        """What a student handed in."""
        return self._folder(self.directory.submitted_directory, student, task)

    def autograded(self, task: str, student: str) -> Path:
        """The graded notebook of a student."""
        return self._folder(self.directory.autograded_directory, student, task)

    def feedback(self, task: str, student: str) -> Path:
        """The feedback page of a student."""
        return self._folder(self.directory.feedback_directory, student, task)

    @property
    def private(self) -> Path:
        """Where the examiner keeps its own results between runs."""
        return self.root / ".examiner"

    def tasks(self) -> list[str]:
        """The tasks there are sources for, in the order in which they are taught."""
        folder = self.source("x").parent
        names = [path.parent.name for path in folder.glob("*/*.ipynb") if _is_task(path)]
        return sorted(names, key=teaching_order)

    def task(self, name: str) -> Task:
        """Read a task.

        Raises:
            UserError: there is none by that name, or its notebook cannot be read.
        """
        if "/" in name or name in ("", ".", ".."):
            raise UserError(f"«{name}» no es el nombre de una tarea.")
        source = self.source(name)
        try:
            return load_task(source, self.config)
        except FileNotFoundError:
            known = self.tasks()
            others = f" Las que hay: {', '.join(known)}." if known else ""
            raise UserError(
                f"No hay ninguna tarea «{name}» en {source.parent.name}/.{others}"
            ) from None

    def students(self, task: str) -> list[str]:
        """Students with a folder for the task among the submissions, in order."""
        folder = self.root / self.directory.submitted_directory
        if not folder.is_dir():
            return []
        return sorted(
            entry.name
            for entry in os.scandir(folder)
            if entry.is_dir(follow_symlinks=False)
            and is_student(entry.name)
            and self.submitted(task, entry.name).is_dir()
        )

    def _folder(self, step: str, student: str, task: str) -> Path:
        path = self.directory.format_path(step, student, task)
        return Path(os.path.normpath(self.root / path))


def teaching_order(task: str) -> tuple[bool, list[str | int]]:
    """A key that sorts tarea1, tarea2, …, tarea10 and, after what is numbered, an exam."""
    parts = re.split(r"(\d+)", task)
    # Text and numbers alternate, text first: two keys never compare one with the other.
    return len(parts) == 1, [int(part) if part.isdecimal() else part for part in parts]


def is_student(name: str) -> bool:
    """Whether it can be a student's id: it becomes the name of a folder."""
    fits = len(os.fsencode(name)) <= 255
    return fits and not name.startswith(".") and _STUDENT.fullmatch(name) is not None


def open_course(root: Path) -> Course:
    """The course at ``root`` or at the nearest folder above it that has a configuration.

    Raises:
        UserError: there is none.
    """
    # nbgrader starts `alembic` by name when it makes a gradebook: it must find the one beside it.
    scripts = str(Path(sys.executable).parent)
    if scripts not in os.environ.get("PATH", "").split(os.pathsep):
        os.environ["PATH"] = os.pathsep.join([scripts, os.environ.get("PATH", "")])
    for folder in (root.resolve(), *root.resolve().parents):
        if (folder / CONFIG).is_file():
            return Course(folder)
    raise UserError(
        f"No hay {CONFIG} en {root} ni por encima: ejecuta la orden en la carpeta del curso "
        "o indícala con --course."
    )


def _is_task(path: Path) -> bool:
    return path.stem == path.parent.name and not path.parent.name.startswith(".")
