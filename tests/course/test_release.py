"""Student versions: up to date, and without anything that is not the student's."""

import shutil
from pathlib import Path

import nbformat
import pytest

from examiner.course import CONFIG, open_course
from examiner.release import release

ROOT = Path(__file__).parents[2]


TASKS = sorted(path.parent.name for path in (ROOT / "source").glob("*/*.ipynb"))


@pytest.fixture(scope="module")
def fresh(tmp_path_factory):
    folder = tmp_path_factory.mktemp("course")
    shutil.copyfile(ROOT / CONFIG, folder / CONFIG)
    shutil.copytree(ROOT / "source", folder / "source")
    return open_course(folder)


@pytest.mark.parametrize("task", TASKS)
def test_the_committed_release_is_what_the_source_generates(task, fresh):
    made = (release(fresh, task) / f"{task}.ipynb").read_text(encoding="utf-8")
    committed = (ROOT / "release" / task / f"{task}.ipynb").read_text(encoding="utf-8")
    assert committed == made, "run «make release» and commit what it changes"


@pytest.mark.parametrize("task", TASKS)
def test_nothing_of_a_solution_or_a_hidden_check_is_released(task):
    source = nbformat.read(ROOT / "source" / task / f"{task}.ipynb", as_version=4)
    released = nbformat.read(ROOT / "release" / task / f"{task}.ipynb", as_version=4)
    secret, public = set(), set()
    for cell in source.cells:
        written = cell.metadata.nbgrader.solution and cell.cell_type == "markdown"
        inside = written
        for line in map(str.strip, cell.source.split("\n")):
            if line.startswith(("### BEGIN HIDDEN TESTS", "### BEGIN SOLUTION")):
                inside = True
            elif line.startswith(("### END HIDDEN TESTS", "### END SOLUTION")):
                inside = False
            else:
                (secret if inside else public).add(line)
    shown = {line.strip() for cell in released.cells for line in cell.source.split("\n")}
    assert secret - public, "the source has nothing to hide"
    assert not shown & (secret - public)
