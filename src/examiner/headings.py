"""The name of an exercise: the heading under which its cell stands."""

from __future__ import annotations

import re

from nbformat import NotebookNode

from examiner.cells import grade_id, is_locked

_HEADING = re.compile(r"^(#{1,6})\s+(.+?)\s*$", re.MULTILINE)
_EMPHASIS = re.compile(r"[*`$]")
_WORTH = re.compile(r"\s*\([\d,.]+ puntos?[^()]*\)$")


def exercise_titles(notebook: NotebookNode) -> dict[str, str]:
    """The heading over each cell that nbgrader manages, without what it is worth, by cell id.

    Only the instructor's headings count: what a student writes names nothing.
    """
    titles, heading = {}, ""
    for cell in notebook.cells:
        if cell.cell_type == "markdown" and is_locked(cell):
            for _, text in _HEADING.findall(cell.source):
                heading = _EMPHASIS.sub("", text)
        if name := grade_id(cell):
            titles[name] = _WORTH.sub("", heading) or name
    return titles


def first_heading(notebook: NotebookNode) -> str:
    """The notebook's title; empty if it has none."""
    for cell in notebook.cells:
        if cell.cell_type == "markdown" and is_locked(cell):
            found = _HEADING.search(cell.source)
            return _EMPHASIS.sub("", found[2]) if found else ""
    return ""
