"""The mark of an answer depends on the answer: not on how many grade it, nor on who."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from examiner.batch import grade
from examiner.course import CONFIG, open_course

from .compare_with_stock import PATIENT, compare
from .conftest import ROOT, TASK, points, state


@pytest.mark.parametrize("workers", [2, 8])
def test_marks_are_the_same_with_any_number_of_workers(ungraded, graded, workers):
    grade(ungraded, [TASK], workers=workers)
    assert state(ungraded) == state(graded)


def test_honest_answers_get_what_stock_nbgrader_gives(graded, tmp_path):
    root = tmp_path / "stock"
    for name in ("source", "release", "submitted"):
        shutil.copytree(graded.root / name, root / name)
    for student in ("hugo", "iris", "juan"):  # broken: stock nbgrader stops at them
        shutil.rmtree(root / "submitted" / student)
    stock_config(root)
    nbgrader = Path(sys.executable).with_name("nbgrader")
    for command in (["db", "assignment", "add", TASK], ["generate_assignment", TASK, "--force"]):
        subprocess.run([nbgrader, *command], cwd=root, check=True, capture_output=True)
    subprocess.run([nbgrader, "autograde", TASK], cwd=root, check=True, capture_output=True)
    ours = points(graded)
    assert points(open_course(root)) == {name: ours[name] for name in points(open_course(root))}


def stock_config(root):
    text = (ROOT / CONFIG).read_text(encoding="utf-8")
    stock = f"{text.partition('c.Autograde.')[0]}\n{PATIENT}"
    (root / CONFIG).write_text(stock, encoding="utf-8")


@pytest.mark.parametrize("task", ["tarea2"])
def test_a_handful_of_the_bank_gets_what_stock_nbgrader_gives(course, tmp_path, task):
    compared = compare(course, task, tmp_path, every=12)
    assert len(compared) >= 2
    assert {name: pair for name, pair in compared.items() if pair[0] != pair[1]} == {}
