"""Courses to grade in the benchmarks: tarea2 and a small Keras task, with honest submissions."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook

from examiner.cells import grade_id, is_solution
from examiner.course import CONFIG, Course, open_course
from examiner.release import release

ROOT = Path(__file__).parents[1]
STOCK_CONFIG = """c = get_config()
c.CourseDirectory.course_id = "rnn"
c.ClearSolutions.code_stub = {"python": "# TU CÓDIGO AQUÍ\\nraise NotImplementedError()"}
c.ClearSolutions.text_stub = "ESCRIBE TU RESPUESTA AQUÍ"
c.OverwriteCells.add_missing_cells = True
c.Execute.iopub_timeout = 60  # four seconds, its default, fail honest notebooks on a busy machine
"""
KERAS = "keras_lstm"
KERAS_CELLS = (
    ("importaciones", "import keras\nimport numpy as np\n\nkeras.utils.set_random_seed(7)", None),
    (
        "modelo",
        "### BEGIN SOLUTION\n"
        "def build():\n"
        "    model = keras.Sequential(\n"
        "        [keras.Input((10, 1)), keras.layers.LSTM(8), keras.layers.Dense(1)]\n"
        "    )\n"
        '    model.compile(loss="mse", optimizer="adam")\n'
        "    return model\n\n\n"
        "def trained(x, y):\n"
        "    model = build()\n"
        "    model.fit(x, y, epochs=2, verbose=0)\n"
        "    return model\n"
        "### END SOLUTION",
        None,
    ),
    (
        "comprueba-modelo",
        "x = np.random.default_rng(0).normal(size=(64, 10, 1))\n"
        "model = trained(x, x.sum(axis=1))\n"
        "points = float(model.count_params() == 329)\n"
        "### BEGIN HIDDEN TESTS\n"
        "points += float(np.asarray(model(x)).shape == (64, 1))\n"
        "### END HIDDEN TESTS\n"
        "points",
        2,
    ),
)


def build_course(root: Path, task: str, students: int, *, stock: bool = False) -> Course:
    """A released course in which everybody handed in the reference solution, each their own way."""
    root.mkdir(parents=True)
    if stock:
        (root / CONFIG).write_text(STOCK_CONFIG, encoding="utf-8")
    else:
        shutil.copyfile(ROOT / CONFIG, root / CONFIG)
    course = open_course(root)
    source = course.source(task)
    source.mkdir(parents=True)
    if task == KERAS:
        nbformat.write(_keras_task(), source / f"{task}.ipynb")
    else:
        shutil.copytree(ROOT / "source" / task, source, dirs_exist_ok=True)
    release(course, task)
    write = _writer(course, task)
    for number in range(students):
        write(number)
    return course


def _writer(course: Course, task: str) -> Callable[[int], None]:
    released = nbformat.read(course.release(task) / f"{task}.ipynb", as_version=4)
    solved = nbformat.read(course.source(task) / f"{task}.ipynb", as_version=4)
    answers = {grade_id(cell): cell.source for cell in solved.cells if is_solution(cell)}

    def write(number: int) -> None:
        for cell in released.cells:
            if is_solution(cell):
                cell.source = f"{answers[grade_id(cell)]}\n# {number}"
        path = course.submitted(task, f"estudiante{number:05d}") / f"{task}.ipynb"
        path.parent.mkdir(parents=True)
        nbformat.write(released, path)

    return write


def _keras_task() -> NotebookNode:
    notebook = new_notebook(metadata={"kernelspec": {"name": "python3", "display_name": "Python"}})
    for name, source, points in KERAS_CELLS:
        nbgrader = {
            "schema_version": 3,
            "grade_id": name,
            "grade": points is not None,
            "solution": name == "modelo",
            "locked": name != "modelo",
            "task": False,
        }
        if points is not None:
            nbgrader["points"] = points
        notebook.cells.append(new_code_cell(source, id=name, metadata={"nbgrader": nbgrader}))
    return notebook
