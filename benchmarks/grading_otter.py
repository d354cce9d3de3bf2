"""The benchmarks' exercises for otter-grader: its own test files around the same checks."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import nbformat
from measured import Cost, measured

from examiner.cells import grade_id, is_check
from examiner.course import Course

TEST = """OK_FORMAT = False

from otter.test_files import test_case

name = {name!r}
points = {points!r}


@test_case()
def test_cell(env):
    names = dict(env)
    exec({body!r}, names)
    assert eval({last!r}, names) >= points
"""
RUN_ALL = """import sys
from pathlib import Path

from otter.api import grade_submission

for path in sorted(Path(sys.argv[2]).glob("*/*/*.ipynb")):
    print(path.parent.parent.name, grade_submission(str(path), sys.argv[1], quiet=True).total)
"""


def install_otter(folder: Path) -> tuple[Path | None, str]:
    """The Python of a new environment with otter-grader, or None and why there is none.

    The course's own libraries stay visible from it, after otter-grader's.
    """
    python = folder / "bin" / "python"
    try:
        uv = [sys.executable, "-m", "uv"]
        for command in (
            [*uv, "venv", "-q", "--python", sys.executable, str(folder)],
            [*uv, "pip", "install", "-q", "--python", str(python), "otter-grader"],
        ):
            subprocess.run(command, check=True, capture_output=True, text=True)
    except subprocess.CalledProcessError as error:
        return None, f"not installed: {error.stderr.strip()[-200:]}"
    [packages] = folder.glob("lib/python*/site-packages")
    source = Path(__file__).parents[1] / "src"
    own = sysconfig.get_path("purelib")
    (packages / "course.pth").write_text(f"{own}\n{source}\n", encoding="utf-8")
    return python, ""


def run_otter(python: Path, course: Course, task: str, folder: Path) -> Cost:
    """Grade every submission of a course as ``otter run`` does, one after another."""
    tests = folder / "otter" / "tests"
    tests.mkdir(parents=True)
    for cell in course.task(task).master.cells:
        if is_check(cell):
            body, _, last = cell.source.strip().rpartition("\n")
            name = grade_id(cell).replace("-", "_")
            points = float(cell.metadata.nbgrader.points)
            text = TEST.format(name=name, points=points, body=body, last=last)
            (tests / f"{name}.py").write_text(text, encoding="utf-8")
    environment = os.environ | {"PATH": f"{python.parent}{os.pathsep}{os.environ['PATH']}"}
    generate = [str(python.with_name("otter")), "generate", "-t", str(tests), "--no-environment"]
    archive = folder / "otter" / "autograder.zip"
    subprocess.run(
        [*generate, "-o", str(archive)],
        check=True,
        capture_output=True,
        cwd=folder / "otter",
        env=environment,
    )
    submissions = folder / "otter" / "submitted"
    _without_checks(course, task, submissions)
    command = [str(python), "-c", RUN_ALL, str(archive), str(submissions)]
    return measured(command, folder / "otter", environment)


def _without_checks(course: Course, task: str, folder: Path) -> None:
    """The submissions as a student of an otter-grader course would have them."""
    for student in course.students(task):
        notebook = nbformat.read(course.submitted(task, student) / f"{task}.ipynb", as_version=4)
        notebook.cells = [cell for cell in notebook.cells if not is_check(cell)]
        path = folder / student / task / f"{task}.ipynb"
        path.parent.mkdir(parents=True)
        nbformat.write(notebook, path)
