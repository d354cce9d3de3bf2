"""Reading a submitted file and rebuilding it on the instructor's notebook.

What comes in is hostile until proved otherwise: of the student's file only cell types, sources and
ids survive. The rest (outputs, tags, metadata, kernel, order of managed cells) is the instructor's.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_raw_cell

from examiner.cells import grade_id, is_check, is_grade, is_solution, without_hidden
from examiner.plain_outputs import is_picture
from examiner.task import Task

MAX_BYTES = 32 * 1024 * 1024
MAX_CELLS = 1000
MAX_SOURCE = 1024 * 1024
_TYPES = {"code": new_code_cell, "markdown": new_markdown_cell, "raw": new_raw_cell}


class Unreadable(Exception):
    """The file is not a notebook that can be graded; the message says why, in Spanish."""


@dataclass(frozen=True)
class Submission:
    """A submission ready to examine: the rebuilt notebook and what had to be restored."""

    notebook: NotebookNode
    repairs: tuple[str, ...]


@dataclass(frozen=True)
class _Cell:
    kind: str
    source: str
    name: str  # the id of the instructor's cell that it claims to be, or ""
    attachments: dict[str, dict[str, str]]


def rebuild(raw: bytes, task: Task) -> Submission:
    """Put the student's answers and own cells into the instructor's notebook.

    Every managed cell stands where the instructor put it. A cell that the student added follows
    the managed cell that it followed in the file. Of cells with one id the last counts, as in
    nbgrader; the others stay as the student's own cells.

    Raises:
        Unreadable: the file is no notebook, or far beyond any honest size.
    """
    managed = {name for cell in task.master.cells if (name := grade_id(cell))}
    last: dict[str, _Cell] = {}
    own: dict[str, list[_Cell]] = {}
    order: list[str] = []
    repairs: list[str] = []
    anchor = ""
    cells = list(_cells(_notebook(raw), managed))
    final = {cell.name: position for position, cell in enumerate(cells) if cell.name}
    for position, cell in enumerate(cells):
        if cell.name and final[cell.name] == position:
            anchor = cell.name
            last[anchor] = cell
            order.append(anchor)
        else:
            if cell.name:
                repairs.append(f"la celda «{cell.name}» está repetida: cuenta la última")
            own.setdefault(anchor, []).append(cell)
    rebuilt = [_own_cell(cell) for cell in own.get("", [])]
    for original in task.master.cells:
        name = grade_id(original)
        restored, notes = _managed_cell(original, last.get(name))
        rebuilt.append(restored)
        repairs += notes
        rebuilt += [_own_cell(cell) for cell in own.get(name, [])] if name else []
    expected = [name for cell in task.master.cells if (name := grade_id(cell)) in last]
    if order != expected:
        repairs.append("las celdas estaban en otro orden: se han devuelto a su sitio")
    notebook = deepcopy(task.master)
    notebook.cells = _with_unique_ids(rebuilt)
    return Submission(notebook, tuple(dict.fromkeys(repairs)))


def blank(task: Task) -> NotebookNode:
    """The notebook shown for a submission that cannot be read: the untouched one."""
    return deepcopy(task.master)


def _notebook(raw: bytes) -> dict[str, Any]:
    if len(raw) > MAX_BYTES:
        raise Unreadable(f"el fichero pasa de {MAX_BYTES >> 20} MiB")
    try:
        document = json.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise Unreadable("el fichero no es texto UTF-8") from None
    except RecursionError:
        raise Unreadable("el fichero anida demasiados niveles") from None
    except ValueError:
        raise Unreadable("el fichero no es un cuaderno: no es JSON") from None
    if not isinstance(document, dict) or not isinstance(document.get("cells"), list):
        raise Unreadable("el fichero no es un cuaderno de Jupyter (versión 4)")
    if len(document["cells"]) > MAX_CELLS:
        raise Unreadable(f"el cuaderno tiene más de {MAX_CELLS} celdas")
    return document


def _cells(document: dict[str, Any], managed: set[str]) -> Iterator[_Cell]:
    for cell in document["cells"]:
        kind = cell.get("cell_type") if isinstance(cell, dict) else None
        if not isinstance(kind, str) or kind not in _TYPES:
            continue
        source = cell.get("source", "")
        if isinstance(source, list) and all(isinstance(line, str) for line in source):
            source = "".join(source)
        if not isinstance(source, str):
            continue
        if len(source) > MAX_SOURCE:
            raise Unreadable(f"una celda pasa de {MAX_SOURCE >> 20} MiB")
        # Lone surrogates are legal in JSON and in no file that we could write.
        source = source.encode("utf-8", "replace").decode("utf-8")
        yield _Cell(kind, source, _name(cell, managed), _attachments(cell))


def _name(cell: dict[str, Any], managed: set[str]) -> str:
    """The managed cell it claims to be: by nbgrader's id, or by the cell's own (the same text)."""
    metadata = cell.get("metadata")
    nbgrader = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    claim = nbgrader.get("grade_id") if isinstance(nbgrader, dict) else cell.get("id")
    return claim if isinstance(claim, str) and claim in managed else ""


def _attachments(cell: dict[str, Any]) -> dict[str, dict[str, str]]:
    """Pictures pasted into a written answer."""
    found = cell.get("attachments")
    if cell["cell_type"] != "markdown" or not isinstance(found, dict):
        return {}
    kept = {}
    for name, bundle in found.items():
        if isinstance(bundle, dict):
            images = {m: d for m, d in bundle.items() if is_picture(m, d)}
            if images:
                kept[name.encode("utf-8", "replace").decode("utf-8")] = images
    return kept


def _managed_cell(original: NotebookNode, sent: _Cell | None) -> tuple[NotebookNode, list[str]]:
    cell = deepcopy(original)
    name = grade_id(cell)
    if not name:
        return cell, []
    editable = is_solution(cell)
    if sent is None:
        if editable and not is_grade(cell):
            # An empty cell, not the stub: the function may have been written elsewhere.
            cell.source = ""
        return cell, [f"faltaba la celda «{name}»: se ha restaurado"]
    notes = []
    if sent.kind != cell.cell_type:
        notes.append(f"la celda «{name}» era de otro tipo: se ha corregido")
    if editable:
        cell.source = sent.source
        if sent.attachments and cell.cell_type == "markdown":
            cell.attachments = NotebookNode(sent.attachments)
    elif is_check(cell):
        visible = without_hidden(cell.source)
        if sent.source.strip() not in (visible.strip(), cell.source.strip()):
            notes.append(f"la comprobación «{name}» estaba cambiada: se ha restaurado")
    elif sent.source.strip() != cell.source.strip():
        notes.append(f"la celda «{name}» estaba cambiada: se ha restaurado")
    return cell, notes


def _own_cell(cell: _Cell) -> NotebookNode:
    made = _TYPES[cell.kind](cell.source)
    if cell.attachments:
        made.attachments = NotebookNode(cell.attachments)
    return made


def _with_unique_ids(cells: list[NotebookNode]) -> list[NotebookNode]:
    for position, cell in enumerate(cells):
        cell.id = grade_id(cell) or cell.get("id", "") or f"celda-{position}"
    seen: set[str] = set()
    for position, cell in enumerate(cells):
        if cell.id in seen or not grade_id(cell):
            cell.id = f"propia-{position}"
        seen.add(cell.id)
    return cells
