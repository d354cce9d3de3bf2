"""Notebooks as they are published: released as their source is now, with a cell to begin with."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell
from nbgrader.converters import GenerateAssignment
from nbgrader.preprocessors import SaveCells

from examiner.course import Course
from examiner.errors import UserError
from examiner.release import is_released

START = "preparar-python"
# Plain enough for any Python. A traceback would bury the one line that says what to do.
_START = """\
# Ejecuta primero esta celda: comprueba que el curso está instalado.
from importlib.util import find_spec
{install}
if find_spec("rnncourse") is None:
    problem = ImportError(
        "El Python de este cuaderno no tiene el curso: elige en Kernel → Change Kernel… aquel en "
        "el que lo instalaste, o instálalo como dice README.md."
    )
    problem._render_traceback_ = lambda: [str(problem)]
    raise problem"""
_INSTALL = """
if find_spec("rnncourse") is None and "google.colab" in str(get_ipython()):
    %pip install --quiet git+{repository}
"""


def released(course: Course, task: str) -> NotebookNode:
    """The task's student version.

    Raises:
        UserError: it is not released, or not as its source is now.
    """
    remedy = f"ejecuta «examiner release {task}» y repite la orden."
    if not is_released(course, task):
        raise UserError(f"«{task}» no tiene versión para estudiantes: {remedy}")
    notebook = read(course.release(task) / f"{task}.ipynb")
    if notebook.cells != _generated(course, task).cells:
        raise UserError(f"La versión para estudiantes de «{task}» no es la de ahora: {remedy}")
    for name, content in course.task(task).data.items():
        path = course.release(task) / name
        if not path.is_file() or path.read_bytes() != content:
            raise UserError(f"El fichero «{name}» de «{task}» no es el de ahora: {remedy}")
    return notebook


def with_start(notebook: NotebookNode, repository: str) -> NotebookNode:
    """The notebook with a first cell that looks for the course, and installs it in Colab."""
    install = _INSTALL.format(repository=repository) if repository else ""
    start = _START.format(install=install)
    published = deepcopy(notebook)
    # After the title, which is what a reader should see first.
    published.cells.insert(1, new_code_cell(start, id=START))
    return published


def title(notebook: NotebookNode) -> str:
    """The text of its first heading."""
    return str(notebook.cells[0].source).partition("\n")[0].lstrip("# ")


def read(path: Path) -> NotebookNode:
    """Read a notebook.

    Raises:
        UserError: it is not one.
    """
    try:
        return nbformat.read(path, as_version=4)
    except (OSError, ValueError, nbformat.ValidationError) as error:
        raise UserError(f"El cuaderno {path} no se puede leer: {error}") from error


def as_bytes(notebook: NotebookNode) -> bytes:
    """The notebook as Jupyter writes it."""
    return (str(nbformat.writes(notebook)) + "\n").encode()


def _generated(course: Course, task: str) -> NotebookNode:
    """What nbgrader generates from the source, without its gradebook."""
    converter = GenerateAssignment(coursedir=course.directory, config=course.config)
    notebook = read(course.source(task) / f"{task}.ipynb")
    resources: dict[str, Any] = {"nbgrader": {"assignment": task, "notebook": task}}
    for preprocessor in converter.preprocessors:
        if preprocessor is not SaveCells:
            step = preprocessor(config=course.config)
            notebook, resources = step.preprocess(notebook, resources)
    return notebook
