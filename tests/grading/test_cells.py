"""What a cell is for: the same answers as nbgrader's own, and ours where it has none."""

from itertools import product
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell
from nbgrader import utils
from nbgrader.preprocessors import ClearHiddenTests

from examiner.cells import is_check, is_grade, is_locked, is_solution, without_hidden

ROOT = Path(__file__).parents[2]
FLAGS = (None, False, True)


def managed(**flags):
    told = {name: flag for name, flag in flags.items() if flag is not None}
    return new_code_cell(metadata={"nbgrader": told})


@pytest.mark.parametrize(("ours", "theirs"), [
    (is_grade, utils.is_grade),
    (is_solution, utils.is_solution),
    (is_locked, utils.is_locked),
])  # fmt: skip
def test_a_cell_is_what_nbgrader_says(ours, theirs):
    for grade, solution, locked in product(FLAGS, repeat=3):
        cell = managed(grade=grade, solution=solution, locked=locked)
        assert ours(cell) is bool(theirs(cell)), cell.metadata
    assert ours(new_code_cell()) is bool(theirs(new_code_cell())) is False


def test_a_check_is_code_that_earns_points_and_is_not_the_student_s():
    assert is_check(managed(grade=True))
    assert not is_check(managed(grade=True, solution=True))
    assert not is_check(managed(locked=True))
    assert not is_check(new_markdown_cell(metadata={"nbgrader": {"grade": True}}))


@pytest.mark.parametrize("path", sorted(ROOT.glob("source/*/*.ipynb")), ids=lambda path: path.stem)
def test_a_check_as_released_is_what_nbgrader_releases(path):
    notebook = nbformat.read(path, as_version=4)
    shown = [without_hidden(cell.source) for cell in notebook.cells]
    released, _ = ClearHiddenTests().preprocess(notebook, {})
    assert shown == [cell.source for cell in released.cells]
    assert any("HIDDEN" in cell.source for cell in nbformat.read(path, as_version=4).cells)
