"""Rebuilding what students hand in on the instructor's notebook."""

import json

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell

from examiner.cells import grade_id, is_check
from examiner.intake import Unreadable, rebuild


@pytest.fixture(scope="module")
def task(course):
    return course.task("tarea2")


@pytest.fixture
def handed_in(course):
    return nbformat.read(course.release("tarea2") / "tarea2.ipynb", as_version=4)


def sent(notebook):
    return nbformat.writes(notebook).encode()


def ids(notebook):
    return [cell.id for cell in notebook.cells]


def cell_of(notebook, name):
    return next(cell for cell in notebook.cells if grade_id(cell) == name)


def test_an_untouched_notebook_needs_no_repair(task, handed_in):
    submission = rebuild(sent(handed_in), task)
    assert submission.repairs == ()
    assert [c.source for c in submission.notebook.cells] == [c.source for c in task.master.cells]


def test_answers_and_own_cells_are_kept_in_their_place(task, handed_in):
    cell_of(handed_in, "rnn-step").source = "def rnn_step(x, h, p):\n    return helper(x)"
    place = handed_in.cells.index(cell_of(handed_in, "rnn-step"))
    handed_in.cells.insert(place, new_code_cell("def helper(x):\n    return x"))
    rebuilt = rebuild(sent(handed_in), task).notebook
    sources = [cell.source for cell in rebuilt.cells]
    assert sources.index("def helper(x):\n    return x") + 1 == sources.index(
        "def rnn_step(x, h, p):\n    return helper(x)"
    )


def test_changed_checks_and_statements_are_the_instructor_s_again(task, handed_in):
    cell_of(handed_in, "comprueba-rnn-step").source = "2.0"
    cell_of(handed_in, "enunciado-rnn-step").source = "## Regalo"
    submission = rebuild(sent(handed_in), task)
    for name in ("comprueba-rnn-step", "enunciado-rnn-step"):
        assert cell_of(submission.notebook, name).source == cell_of(task.master, name).source
        assert any(name in repair for repair in submission.repairs)


def test_deleted_cells_come_back(task, handed_in):
    handed_in.cells = [cell for cell in handed_in.cells if not is_check(cell)]
    submission = rebuild(sent(handed_in), task)
    assert ids(submission.notebook) == ids(task.master)
    assert len(submission.repairs) == len(task.checks)


def test_a_function_rewritten_in_a_new_cell_is_not_shadowed_by_a_stub(task, handed_in):
    place = handed_in.cells.index(cell_of(handed_in, "rnn-step"))
    handed_in.cells[place] = new_code_cell("def rnn_step(x, h, p):\n    return 1")
    rebuilt = rebuild(sent(handed_in), task).notebook
    assert cell_of(rebuilt, "rnn-step").source == ""
    assert any(cell.source.startswith("def rnn_step") for cell in rebuilt.cells)


def test_of_repeated_ids_the_last_counts_and_the_rest_stay_as_own_cells(task, handed_in):
    original = cell_of(handed_in, "rnn-step")
    copy = nbformat.from_dict(
        dict(original, id="otra", source="def rnn_step(x, h, p):\n    return 2")
    )
    handed_in.cells.insert(handed_in.cells.index(original) + 1, copy)
    submission = rebuild(sent(handed_in), task)
    assert cell_of(submission.notebook, "rnn-step").source.endswith("return 2")
    assert any("repetida" in repair for repair in submission.repairs)
    assert len(set(ids(submission.notebook))) == len(submission.notebook.cells)


def test_reordered_cells_go_back_to_their_place(task, handed_in):
    handed_in.cells.reverse()
    submission = rebuild(sent(handed_in), task)
    assert ids(submission.notebook) == ids(task.master)
    assert any("orden" in repair for repair in submission.repairs)


@pytest.mark.parametrize(
    "edit",
    [
        {"points": 1000},
        {"grade": False},
        {"solution": True},
        {"locked": False},
        {"cell_type": "markdown"},
        {"checksum": "0"},
    ],
)
def test_metadata_is_the_instructor_s(task, handed_in, edit):
    cell_of(handed_in, "comprueba-rnn-step").metadata.nbgrader.update(edit)
    rebuilt = cell_of(rebuild(sent(handed_in), task).notebook, "comprueba-rnn-step")
    assert rebuilt.metadata == cell_of(task.master, "comprueba-rnn-step").metadata


def test_tags_outputs_and_kernel_of_the_file_do_not_survive(task, handed_in):
    handed_in.metadata.kernelspec.name = "bash"
    for cell in handed_in.cells:
        cell.metadata["tags"] = ["skip-execution"]
        if cell.cell_type == "code":
            cell.outputs = [nbformat.v4.new_output("stream", text="2.0")]
    rebuilt = rebuild(sent(handed_in), task).notebook
    assert rebuilt.metadata.kernelspec.name == "python3"
    assert all("tags" not in cell.metadata for cell in rebuilt.cells)
    assert all(not cell.outputs for cell in rebuilt.cells if cell.cell_type == "code")


def test_a_tool_that_drops_metadata_but_keeps_ids_is_forgiven(task, handed_in):
    for cell in handed_in.cells:
        cell.metadata = nbformat.from_dict({})
    cell_of_id = next(cell for cell in handed_in.cells if cell.id == "rnn-step")
    cell_of_id.source = "def rnn_step(x, h, p):\n    return 3"
    rebuilt = rebuild(sent(handed_in), task).notebook
    assert cell_of(rebuilt, "rnn-step").source.endswith("return 3")


def test_pictures_in_a_written_answer_are_kept(task, handed_in):
    answer = cell_of(handed_in, "matrices-compartidas")
    answer.source = "![dibujo](attachment:a.png)"
    png, forged = "iVBORw0KGgo=", '" onerror="alert(1)'
    answer.attachments = {
        "a.png": {"image/png": png, "image/jpeg": forged, "text/html": "<script>"},
        "b.svg": {"image/svg+xml": "<svg/>"},
    }
    rebuilt = cell_of(rebuild(sent(handed_in), task).notebook, "matrices-compartidas")
    assert rebuilt.attachments == {"a.png": {"image/png": png}}


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (b"", "no es JSON"),
        (b"\xff\xfe\x00", "no es texto UTF-8"),
        (b"[" * 200_000, "anida demasiados niveles"),
        (b'{"cells": 3}', "no es un cuaderno"),
        (b"[]", "no es un cuaderno"),
        (json.dumps({"worksheets": [{"cells": []}]}).encode(), "no es un cuaderno"),
        (json.dumps({"cells": [{"cell_type": "code", "source": ""}] * 1001}).encode(), "celdas"),
        (b" " * (33 * 1024 * 1024), "MiB"),
    ],
)
def test_what_is_no_notebook_is_told_in_a_sentence(task, raw, why):
    with pytest.raises(Unreadable, match=why):
        rebuild(raw, task)


@pytest.mark.parametrize(
    "cell",
    [
        None,
        3,
        {},
        {"cell_type": "code"},
        {"cell_type": "code", "source": 3},
        {"cell_type": "code", "source": ["a", 3]},
        {"cell_type": ["code"], "source": ""},
        {"cell_type": "code", "source": "\ud800", "metadata": 3},
        {"cell_type": "code", "source": "", "metadata": {"nbgrader": []}},
        {"cell_type": "code", "source": "", "metadata": {"nbgrader": {"grade_id": {}}}},
        {"cell_type": "markdown", "source": "", "attachments": {"a": 3}},
    ],
)
def test_malformed_cells_never_break_it(task, cell):
    rebuilt = rebuild(json.dumps({"cells": [cell]}).encode(), task).notebook
    nbformat.validate(rebuilt)
    nbformat.writes(rebuilt).encode()


def test_markdown_cells_added_by_students_stay_theirs(task, handed_in):
    handed_in.cells.insert(0, new_markdown_cell("mis notas"))
    rebuilt = rebuild(sent(handed_in), task).notebook
    assert rebuilt.cells[0].source == "mis notas"
    assert "nbgrader" not in rebuilt.cells[0].metadata
