"""A simulated class: students drawn from the answer bank, and files broken as real ones are."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable, Sequence
from copy import deepcopy
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from examiner.bank import Answer, functions, read_answers, solution_cells
from examiner.cells import grade_id, is_check, is_solution
from examiner.course import CONFIG, Course, open_course
from examiner.errors import UserError
from examiner.release import is_released

STUDENTS = (
    "Álvarez Núñez, Begoña",
    "Añez Quiroga, Íñigo",
    "Benítez, Zoé",
    "Castaño Rúa, Julián",
    "Díaz-Muñoz, Ainhoa",
    "Echeverría, Martín",
    "Fernández Güell, Óscar",
    "García, José Mª",
    "Huamán Quispe, Nayra",
    "Ibáñez, Sebastián",
    "Jiménez Peña, Lucía",
    "Küster, Valentina",
    "López Ordóñez, Ramón",
    "Martínez, Xóchitl",
    "Núñez, Ñusta",
    "Ochoa Íñiguez, Raúl",
    "Peralta, Ximena",
    "Quintana, Adrián",
    "Ríos, María José",
    "Sáenz de Tejada, Leire",
    "Toledo, Efraín",
    "Urrutia Yáñez, Camila",
    "Valdés, Andrés",
    "Zúñiga, Tomás",
)
SEED = 20
Maker = Callable[[NotebookNode], bytes | None]


def build_demo(home: Course, folder: Path) -> Course:
    """Make a course in ``folder`` with the tasks of ``home`` that have a bank, and a class.

    Raises:
        UserError: the folder is taken by something else, or there is no bank.
    """
    if folder.exists() and any(folder.iterdir()) and not (folder / CONFIG).is_file():
        raise UserError(f"{folder} no está vacía ni es una demostración anterior.")
    answers = home.root / "tests" / "answers"
    tasks = [t for t in home.tasks() if (answers / t).is_dir() and is_released(home, t)]
    if not tasks:
        raise UserError(f"Ninguna tarea publicada tiene un banco de respuestas en {answers}.")
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(home.root / CONFIG, folder / CONFIG)
    for number, task in enumerate(tasks):
        shutil.copytree(home.source(task), folder / "source" / task, dirs_exist_ok=True)
        # Everybody hands in the first task, some of them broken; each later one, half the class.
        chosen = STUDENTS if number == 0 else STUDENTS[number % 2 :: 2]
        _hand_in_class(home, task, answers, folder / "submitted", chosen, broken=number == 0)
    return open_course(folder)


def _hand_in_class(
    home: Course,
    task: str,
    answers: Path,
    submitted: Path,
    students: Sequence[str],
    broken: bool,
) -> None:
    """Each student hands in a notebook: all right, with some mistakes or, if so, broken."""
    path = home.source(task) / f"{task}.ipynb"
    released = nbformat.read(home.release(task) / f"{task}.ipynb", as_version=4)
    solved = nbformat.read(path, as_version=4)
    cells = solution_cells(solved)
    bank = list(read_answers(answers / task, cells))
    draw = random.Random(f"{SEED}-{task}")
    makers = dict(zip(STUDENTS[-len(_BROKEN) :], _BROKEN, strict=True)) if broken else {}
    identity = solved.metadata.get("examiner", {}).get("student_id")
    for student in students:
        mistakes = STUDENTS.index(student) // 3
        notebook = _answered(released, solved, bank, draw, mistakes)
        if identity:
            _sign(notebook, identity, student)
        maker = makers.get(student, _as_it_is)
        content = maker(notebook)
        target = submitted / student / task / f"{task}.ipynb"
        target.parent.mkdir(parents=True, exist_ok=True)
        if content is not None and (not target.is_file() or target.read_bytes() != content):
            target.write_bytes(content)


def _answered(
    released: NotebookNode,
    solved: NotebookNode,
    bank: list[Answer],
    draw: random.Random,
    mistakes: int,
) -> NotebookNode:
    """The released notebook with an answer from the bank in each cell, some of them wrong."""
    sources = {grade_id(cell): cell.source for cell in solved.cells if is_solution(cell)}
    cells = solution_cells(solved)
    names = list(cells)
    wrong = set(draw.sample(names, min(mistakes, len(names))))
    for name in names:
        kind = "wrong" if name in wrong else "right"
        choices = [one for one in bank if one.function == name and one.kind == kind]
        if choices:
            sources[grade_id(cells[name])] = draw.choice(choices).code
    notebook = deepcopy(released)
    for cell in notebook.cells:
        if grade_id(cell) in sources:
            cell.source = sources[grade_id(cell)]
    return notebook


def _sign(notebook: NotebookNode, name: str, student: str) -> None:
    """Write the student's id where the notebook asks for it."""
    for cell in notebook.cells:
        asks = any(line.startswith(f"{name} =") for line in cell.source.splitlines())
        if asks and is_solution(cell):
            cell.source = f"{name} = {student!r}"


def _as_it_is(notebook: NotebookNode) -> bytes:
    return str(nbformat.writes(notebook)).encode()


def _missing(notebook: NotebookNode) -> None:
    return None


def _not_json(notebook: NotebookNode) -> bytes:
    return _as_it_is(notebook)[:-200]


def _without_a_check(notebook: NotebookNode) -> bytes:
    first = next(cell for cell in notebook.cells if is_check(cell))
    notebook.cells.remove(first)
    return _as_it_is(notebook)


def _endless_loop(notebook: NotebookNode) -> bytes:
    return _with_first_function(notebook, "    while True:\n        pass\n")


def _crashing(notebook: NotebookNode) -> bytes:
    return _with_first_function(notebook, "    import os\n\n    os._exit(1)\n")


def _untouched(notebook: NotebookNode) -> bytes:
    for cell in notebook.cells:
        if is_solution(cell):
            stub = "raise NotImplementedError()"
            cell.source = stub if cell.cell_type == "code" else "ESCRIBE TU RESPUESTA AQUÍ"
    return _as_it_is(notebook)


def _with_first_function(notebook: NotebookNode, body: str) -> bytes:
    """Give the first function to solve a body of its own."""
    cell = next(cell for cell in notebook.cells if functions(cell))
    name = functions(cell)[0]
    cell.source = f"def {name}(*args):\n{body}"
    return _as_it_is(notebook)


def _web_page(notebook: NotebookNode) -> bytes:
    return json.dumps({"mensaje": "sesión caducada"}).encode()


# The last students of the list hand in one of these each.
_BROKEN: tuple[Maker, ...] = (
    _missing,
    _not_json,
    _web_page,
    _without_a_check,
    _endless_loop,
    _crashing,
    _untouched,
)
