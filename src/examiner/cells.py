"""What the instructor meant a cell for, as nbgrader keeps it in the cell's metadata.

What ``nbgrader.utils`` answers too; but to import that takes a second, the whole of nbgrader with
it, and these are what examines a submission needs of it.
"""

from __future__ import annotations

from nbformat import NotebookNode

BEGIN_HIDDEN, END_HIDDEN = "### BEGIN HIDDEN TESTS", "### END HIDDEN TESTS"


def grade_id(cell: NotebookNode) -> str:
    """The cell's nbgrader id, or an empty string for a cell nbgrader does not manage."""
    found = cell.metadata.get("nbgrader", {}).get("grade_id", "")
    return found if isinstance(found, str) else ""


def is_grade(cell: NotebookNode) -> bool:
    """Whether the cell earns points, by itself or from a person."""
    return _is(cell, "grade")


def is_solution(cell: NotebookNode) -> bool:
    """Whether the cell is for the student to write in."""
    return _is(cell, "solution")


def is_locked(cell: NotebookNode) -> bool:
    """Whether the cell is the instructor's: what a student changes in it is put back."""
    return not is_solution(cell) and (is_grade(cell) or _is(cell, "locked"))


def is_check(cell: NotebookNode) -> bool:
    """Whether the cell holds checks: it earns points by itself and is not the student's."""
    return is_grade(cell) and not is_solution(cell) and cell.cell_type == "code"


def without_hidden(source: str) -> str:
    """A check as released: nbgrader's ClearHiddenTests, as text."""
    kept, hidden = [], False
    for line in source.split("\n"):
        if BEGIN_HIDDEN in line:
            hidden = True
        elif END_HIDDEN in line:
            hidden = False
        elif not hidden:
            kept.append(line)
    return "\n".join(kept)


def _is(cell: NotebookNode, what: str) -> bool:
    return bool(cell.metadata.get("nbgrader", {}).get(what, False))
