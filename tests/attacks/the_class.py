"""A class of attackers and honest students, graded together by the real pipeline, and measured."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import nbformat
from attack import Attack
from nbgrader.api import Gradebook

from examiner.batch import Graded, grade
from examiner.cells import is_check
from examiner.course import Course, open_course
from examiner.feedback import feedback
from examiner.release import release

ROOT = Path(__file__).parents[2]
TASKS = {"tarea2": ROOT / "source" / "tarea2", "retos": Path(__file__).parent / "tasks" / "retos"}
# Small, so that the attacks that exhaust something end soon.
LIMITS = {
    "cell_seconds": 8,
    "check_seconds": 8,
    "total_seconds": 60,
    "memory_bytes": 768 * 2**20,
    "disk_bytes": 64 * 2**20,
    "processes": 64,
    "output_bytes": 2**20,
}
# What an attacker would like to read, or leave, or do. No attack writes these words itself.
CANARIES = (
    "CANARIO-",
    "271828.18",
    "2.7182818284",
    "2718281",
    "HUELLA-ANTERIOR",
    "CONECTADO /",
    "CONECTADO ('",
    "CONECTADO [",
)
# Honest students among the attackers: first, in the middle, last.
PLACES = ("00", "075", "99")


@dataclass
class Outcome:
    """What became of one attack."""

    attack: Attack
    verdict: str
    points: float
    secrets: list[str]
    outputs: str
    page: str
    seconds: float

    @property
    def gained(self) -> float:
        return max(0.0, round(self.points - self.attack.honest, 4))


@dataclass
class Class:
    """The class once graded."""

    course: Course
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    controls: dict[tuple[str, str], float] = field(default_factory=dict)
    expected: dict[tuple[str, str], float] = field(default_factory=dict)
    touched: list[str] = field(default_factory=list)


@contextmanager
def planted(folder: Path) -> Iterator[None]:
    """Secrets about the machine that no submission may find."""
    paths = [folder.parent / "CANARIO-MAQUINA.txt", Path("/dev/shm/CANARIO-MAQUINA.txt")]
    if os.geteuid() == 0:
        paths.append(Path("/root/CANARIO-MAQUINA.txt"))
    paths.append(Path(tempfile.gettempdir(), "CANARIO-MAQUINA.txt"))
    os.environ["CANARIO_ENTORNO"] = "CANARIO-ENTORNO"
    try:
        for path in paths:
            path.write_text("CANARIO-MAQUINA", encoding="utf-8")
        yield
    finally:
        del os.environ["CANARIO_ENTORNO"]
        for path in paths:
            path.unlink(missing_ok=True)


def run_class(folder: Path, attacks: list[Attack], workers: int = 2) -> Class:
    """Build a course in `folder`, hand in every attack and the honest work, and grade it all."""
    course = make_course(folder)
    result = Class(course)
    for task in TASKS:
        release(course, task)
        released = json.loads((course.release(task) / f"{task}.ipynb").read_text("utf-8"))
        for student, notebook, points in honest_students(course, task, released):
            path = course.submitted(task, student) / f"{task}.ipynb"
            path.parent.mkdir(parents=True)
            path.write_text(json.dumps(notebook), encoding="utf-8")
            result.expected[task, student] = points
        for attack in attacks:
            if attack.task == task:
                attack.hand_in(released, course.submitted(task, attack.student))
    before = _fingerprint(course)
    with planted(folder):
        graded = {(g.task, g.student): g for g in grade(course, list(TASKS), workers=workers)}
        for task in TASKS:
            feedback(course, task)
    if _fingerprint(course) != before:
        result.touched.append("ficheros del curso")
    stored = _stored_scores(course)
    for key, points in result.expected.items():
        result.controls[key] = stored[key]
        if stored[key] != points or graded[key].report.points != points:
            result.touched.append(f"{key}: {stored[key]} en vez de {points}")
    for attack in attacks:
        key = (attack.task, attack.student)
        result.outcomes[attack.name] = _outcome(course, attack, graded.get(key), stored.get(key))
    return result


def make_course(folder: Path) -> Course:
    """The course's own configuration, and its tasks with small limits and a secret in each."""
    folder.mkdir(parents=True)
    shutil.copyfile(ROOT / "nbgrader_config.py", folder / "nbgrader_config.py")
    for task, source in TASKS.items():
        notebook = nbformat.read(source / f"{task}.ipynb", as_version=4)
        notebook.metadata["examiner"] = LIMITS
        for cell in notebook.cells:
            cell.source = (
                cell.source.replace(
                    "### BEGIN SOLUTION", "### BEGIN SOLUTION\n    # CANARIO-SOLUCION", 1
                )
                if cell.source.startswith("def")
                else cell.source
            )
            if cell.get("id") == "comprueba-rnn-step":
                cell.source = cell.source.replace("    check.hidden()\n", _HIDDEN_CRITERION, 1)
        target = folder / "source" / task / f"{task}.ipynb"
        target.parent.mkdir(parents=True)
        nbformat.write(notebook, target)
    course = open_course(folder)
    with Gradebook(course.db_url, course.directory.course_id) as gradebook:
        gradebook.add_student("00-acierta", first_name="CANARIO-LIBRO")
    return course


_HIDDEN_CRITERION = """    check.hidden()  # CANARIO-COMPROBACION
    secret = np.full((1, 2), 271828.182845)
    check.agrees(
        "no falla con números grandes",
        0,
        answer=rnn_step,
        reference=lambda x, h, p: np.ones((1, 2)),
        cases=[(secret, secret, {"U": np.eye(2), "V": np.eye(2), "b": secret[0]})],
    )
"""


def honest_students(
    course: Course, task: str, released: dict[str, Any]
) -> Iterator[tuple[str, dict[str, Any], float]]:
    """(student, notebook, points) of those who attack nothing."""
    source = nbformat.read(course.source(task) / f"{task}.ipynb", as_version=4)
    total = sum(cell.metadata.nbgrader.points for cell in source.cells if is_check(cell))
    solutions = {
        cell.id: cell.source.replace("CANARIO-SOLUCION", "CANARIO-COMPANERO")
        for cell in source.cells
        if cell.cell_type == "code" and cell.metadata.nbgrader.solution
    }
    # Blank: the first exercise alone, so that the points of one attacked cell are seen apart.
    wrong = {**solutions, **_WRONG[task]}
    for place in PLACES:
        yield f"{place}-acierta", _answered(released, solutions), float(total)
        yield f"{place}-falla", _answered(released, wrong), float(total) - _LOST[task]
        yield f"{place}-en-blanco", released, 0.0


_WRONG = {
    "tarea2": {"count-rnn-parameters": "def count_rnn_parameters(d_x, d_h, K):\n    return 0"},
    "retos": {"constants": 'constants = {"pi": 3.14159, "e": 0}'},
}
_LOST = {"tarea2": 1.0, "retos": 0.5}


def _answered(released: dict[str, Any], sources: dict[str, str]) -> dict[str, Any]:
    cells = [
        {**cell, "source": sources.get(cell.get("id"), cell["source"])}
        for cell in released["cells"]
    ]
    return {**released, "cells": cells}


def _fingerprint(course: Course) -> str:
    """What grading may not change: sources, releases, configuration, honest submissions."""
    digest = hashlib.sha256()
    roots = [course.root / "source", course.root / "release"]
    roots += [p for p in (course.root / "submitted").iterdir() if p.name.startswith(PLACES)]
    for path in sorted(p for root in roots for p in root.rglob("*") if p.is_file()):
        digest.update(str(path).encode() + path.read_bytes())
    digest.update((course.root / "nbgrader_config.py").read_bytes())
    return digest.hexdigest()


def _stored_scores(course: Course) -> dict[tuple[str, str], float]:
    with Gradebook(course.db_url, course.directory.course_id) as gradebook:
        return {
            (task, row["student"]): round(row["score"], 4)
            for task in TASKS
            for row in gradebook.submission_dicts(task)
        }


def _outcome(
    course: Course, attack: Attack, graded: Graded | None, stored: float | None
) -> Outcome:
    page = course.feedback(attack.task, attack.student) / f"{attack.task}.html"
    html = page.read_text("utf-8") if page.is_file() else ""
    path = course.autograded(attack.task, attack.student) / f"{attack.task}.ipynb"
    outputs = ""
    if path.is_file():
        notebook = nbformat.read(path, as_version=4)
        outputs = json.dumps(
            [cell.outputs for cell in notebook.cells if cell.cell_type == "code"],
            ensure_ascii=False,
        )
    seen = html + outputs + _comments(course, attack) + (_decoded_pictures(outputs))
    # 271828.18 in whatever form a program writes a number.
    numbers = re.sub(r"[,_\s]", "", seen)
    secrets = [word for word in CANARIES if word in seen or word in numbers]
    verdict, points, seconds = "no calificada", 0.0, 0.0
    if graded is not None:
        checks = graded.report.checks
        attacked = _check_after(course, attack)
        verdict = next(str(c.verdict) for c in checks if c.cell == attacked)
        points = max(graded.report.points, stored or 0.0)
        seconds = graded.report.wall
    return Outcome(attack, verdict, points, secrets, outputs, html, seconds)


def _check_after(course: Course, attack: Attack) -> str:
    """The check that judges the cell attacked; of a whole notebook, the first."""
    master = course.task(attack.task).master
    names = [cell.id for cell in master.cells]
    start = names.index(attack.where) if attack.where in names else 0
    return next(cell.id for cell in master.cells[start:] if is_check(cell))


def _comments(course: Course, attack: Attack) -> str:
    with Gradebook(course.db_url, course.directory.course_id) as gradebook:
        try:
            book = gradebook.find_submission_notebook(attack.task, attack.task, attack.student)
        except Exception:
            return ""
        return " ".join(str(comment.comment) for comment in book.comments)


def _decoded_pictures(outputs: str) -> str:
    found = re.findall(r'"image/\w+": "([A-Za-z0-9+/=\\n]+)"', outputs)
    return " ".join(base64.b64decode(text.replace("\\n", "")).decode("latin-1") for text in found)
