"""A small course that needs NumPy alone, so that whole runs with real processes take seconds."""

import shutil
import subprocess
import sys
import time
from pathlib import Path

import nbformat
import psutil
import pytest
from nbformat.v4 import new_code_cell, new_notebook
from nbgrader.api import Gradebook

from examiner.batch import grade
from examiner.course import CONFIG, open_course
from examiner.grades import grade_rows
from examiner.release import release

ROOT = Path(__file__).parents[2]
TASK = "mini"
SLOW = "import time\n\n\ndef double(x):\n    time.sleep(0.2)\n    return 2 * x"
ANSWERS = {
    "ana": "def double(x):\n    return 2 * x",
    "beto": "def double(x):\n    return x",
    "carla": "def double(x):\n    return x / 0",
    "dora": SLOW,
    "elsa": SLOW.replace("2 * x", "x + x"),
    "fito": SLOW.replace("2 * x", "x * x"),
    "gema": SLOW.replace("2 * x", "x << 1"),
    "hugo": "este cuaderno no es Python",
}
EARNED = {"ana": 3, "beto": 1, "carla": 0, "dora": 3, "elsa": 3, "fito": 2, "gema": 3, "hugo": 0}
CHECK = """points = 0.0
for x, answer, worth in [(0, 0, 1.0), (2, 4, 1.0), (5, 10, 1.0)]:
    points += worth * (double(x) == answer)
### BEGIN HIDDEN TESTS
assert type(points) is float
### END HIDDEN TESTS
points"""


def task_notebook(check=CHECK):
    """The instructor's notebook."""
    cells = {
        "importaciones": ("import numpy as np", {"grade": False, "locked": True}),
        "doble": (
            "### BEGIN SOLUTION\ndef double(x):\n    return 2 * x\n### END SOLUTION",
            {"grade": False, "solution": True, "locked": False},
        ),
        "comprueba-doble": (check, {"grade": True, "locked": True, "points": 3}),
    }
    notebook = new_notebook(metadata={"kernelspec": {"name": "python3", "display_name": "Python"}})
    for name, (source, flags) in cells.items():
        nbgrader = {"schema_version": 3, "solution": False, "task": False, **flags}
        cell = new_code_cell(source, id=name, metadata={"nbgrader": {"grade_id": name, **nbgrader}})
        notebook.cells.append(cell)
    return notebook


def hand_in(course, student, content):
    path = course.submitted(TASK, student) / f"{TASK}.ipynb"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def answered(course, code):
    """The released notebook with an answer in it, as bytes."""
    notebook = nbformat.read(course.release(TASK) / f"{TASK}.ipynb", as_version=4)
    next(cell for cell in notebook.cells if cell.id == "doble").source = code
    return nbformat.writes(notebook).encode()


def set_source(course, notebook):
    path = course.source(TASK) / f"{TASK}.ipynb"
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, path)


def state(course):
    """All that a run leaves for others: graded files, every row of marks, and no scraps."""
    folders = [course.root / name for name in ("autograded", ".examiner")]
    scraps = [path for folder in folders for path in folder.rglob("*.partial")]
    files = {
        str(path.relative_to(course.root)): path.read_bytes()
        for path in sorted((course.root / "autograded").rglob("*"))
        if path.is_file()
    }
    return files, grade_rows(course, [TASK]), comments(course), scraps


def comments(course):
    with Gradebook(course.db_url) as gradebook:
        return {
            (submission.student_id, comment.name): comment.auto_comment
            for submission in gradebook.assignment_submissions(TASK)
            for notebook in submission.notebooks
            for comment in notebook.comments
        }


def points(course):
    return {row.student: row.automatic for row in grade_rows(course, [TASK])}


def wait_until(condition, seconds=120):
    """Wait for what another process does."""
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, "it never happened"
        time.sleep(0.02)


def processes(module, of=None):
    """Descendants of a process (this one) whose command line names a module."""
    found = []
    for process in psutil.Process(of).children(recursive=True):
        try:
            if any(module in word for word in process.cmdline()):
                found.append(process)
        except psutil.NoSuchProcess:
            continue
    return found


def run_examiner(course, *arguments, **options):
    """``examiner`` as a process of its own."""
    program = Path(sys.executable).with_name("examiner")
    command = [str(program), "--course", str(course.root), *arguments]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options
    )


@pytest.fixture(scope="session")
def released(tmp_path_factory):
    """The course with its class, not graded yet. Read only."""
    root = tmp_path_factory.mktemp("released")
    shutil.copyfile(ROOT / CONFIG, root / CONFIG)
    course = open_course(root)
    set_source(course, task_notebook())
    release(course, TASK)
    for student, code in ANSWERS.items():
        hand_in(course, student, answered(course, code))
    hand_in(course, "iris", b"no es un cuaderno")
    course.submitted(TASK, "juan").mkdir(parents=True)
    return course


@pytest.fixture(scope="session")
def graded(released, tmp_path_factory):
    """The course after an undisturbed run. Read only."""
    if shutil.which("bwrap") is None:
        pytest.skip("bwrap is not installed (Debian package bubblewrap)")
    course = _copy(released, tmp_path_factory.mktemp("graded") / "course")
    grade(course, [TASK], workers=1)
    return course


@pytest.fixture
def ungraded(released, tmp_path):
    """A copy of the course to grade."""
    return _copy(released, tmp_path / "course")


@pytest.fixture
def done(graded, tmp_path):
    """A copy of the graded course."""
    return _copy(graded, tmp_path / "course")


@pytest.fixture
def kept(graded, released, tmp_path):
    """The course with every result in its store, and nothing written yet: grading it is writing."""
    course = _copy(released, tmp_path / "course")
    shutil.copytree(graded.root / ".examiner" / "results", course.root / ".examiner" / "results")
    return course


def _copy(course, root):
    shutil.copytree(course.root, root)
    return open_course(root)
