"""The conventions of docs/how-to-add-an-exercise.md, in every source notebook."""

import ast
import json
import re
from pathlib import Path

import nbformat
import pytest

from examiner.cells import grade_id, is_check, is_solution

ROOT = Path(__file__).parents[2]
NOTEBOOKS = sorted((ROOT / "source").glob("*/*.ipynb"))
pytestmark = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)


def cells(path):
    return nbformat.read(path, as_version=4).cells


def test_it_is_valid_and_holds_no_outputs(path):
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    assert all(not cell.outputs for cell in notebook.cells if cell.cell_type == "code")
    assert notebook.metadata.kernelspec.name == "python3"


def test_the_cell_id_is_nbgrader_s_id(path):
    for cell in cells(path):
        assert grade_id(cell) == cell.id
        assert re.fullmatch(r"[a-z0-9-]{1,64}", cell.id)


def test_each_function_has_a_solution_cell_of_its_own(path):
    """But for the cell where students of a personal task write who they are."""
    settings = nbformat.read(path, as_version=4).metadata.get("examiner", {})
    for cell in cells(path):
        if cell.cell_type == "code" and is_solution(cell):
            if ast.unparse(ast.parse(cell.source)) == f"{settings.get('student_id')} = 'docente'":
                continue
            defined = [n for n in ast.parse(cell.source).body if isinstance(n, ast.FunctionDef)]
            assert len(defined) == 1, cell.id
            assert ast.get_docstring(defined[0]), f"{cell.id} has no docstring"
            assert cell.source.count("### BEGIN SOLUTION") == 1


def test_each_check_is_one_graded_function_and_its_call(path):
    for cell in filter(is_check, cells(path)):
        function, call = ast.parse(cell.source).body
        assert isinstance(function, ast.FunctionDef), cell.id
        [decorator] = function.decorator_list
        assert ast.unparse(decorator) == f"graded(points={cell.metadata.nbgrader.points})"
        assert ast.unparse(call) == f"{function.name}()"


def test_what_is_hidden_says_so_first(path):
    for cell in filter(is_check, cells(path)):
        before, mark, hidden = cell.source.partition("### BEGIN HIDDEN TESTS\n")
        assert mark, f"{cell.id} hides nothing"
        assert hidden.lstrip().startswith("check.hidden()"), cell.id
        assert "check.hidden()" not in before


def test_students_are_reached_only_through_the_check(path):
    """A direct call would hand the student's function our own arrays."""
    notebook = cells(path)
    students = {
        node.name
        for cell in notebook
        if cell.cell_type == "code" and is_solution(cell)
        for node in ast.parse(cell.source).body
        if isinstance(node, ast.FunctionDef)
    }
    for cell in filter(is_check, notebook):
        for node in ast.walk(ast.parse(cell.source)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id not in students, f"{cell.id} calls {node.func.id} directly"


def test_no_written_task_names_this_machine(path):
    text = json.dumps(json.loads(path.read_text(encoding="utf-8")), ensure_ascii=False)
    assert "/work/" not in text and "/root/" not in text and "/tmp/" not in text
