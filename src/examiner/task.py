"""A task as the examiner knows it: the instructor's notebook and the files released with it."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode
from traitlets.config import Config

from examiner.cells import grade_id, is_check
from examiner.errors import UserError

MAX_DATA_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True)
class Task:
    """One graded notebook.

    ``master`` is what a submission is rebuilt on: stubs in the solution cells, whole check cells,
    and the checksums that nbgrader keeps in its gradebook. ``data`` are the released files by
    relative path. ``settings`` is the notebook's own ``examiner`` metadata (limits).
    """

    name: str
    master: NotebookNode
    data: dict[str, bytes]
    settings: dict[str, Any]
    digest: str

    @property
    def checks(self) -> dict[str, float]:
        """Points of each check cell, by id, in order."""
        return {
            grade_id(cell): float(cell.metadata.nbgrader.points)
            for cell in self.master.cells
            if is_check(cell)
        }


def load_task(source: Path, config: Config) -> Task:
    """Read ``source/<task>/<task>.ipynb`` and the files beside it.

    Raises:
        FileNotFoundError: there is no such task.
        UserError: its notebook cannot be read.
    """
    path = source / f"{source.name}.ipynb"
    try:
        text = path.read_text(encoding="utf-8")
        notebook = nbformat.reads(text, as_version=4)
    except (ValueError, nbformat.ValidationError) as error:
        raise UserError(f"El cuaderno {path} no se puede leer: {error}") from error
    data = dict(_released_files(source))
    digest = hashlib.sha256(text.encode())
    for name, content in data.items():
        digest.update(f"\0{name}\0{len(content)}\0".encode() + content)
    settings = dict(notebook.metadata.get("examiner", {}))
    return Task(source.name, _master(notebook, config), data, settings, digest.hexdigest())


def _master(notebook: NotebookNode, config: Config) -> NotebookNode:
    """What nbgrader saves of a source notebook when it generates the student version."""
    # Not imported above: what examines knows tasks too, and need not wait a second for nbgrader.
    from nbgrader.preprocessors import ClearOutput, ClearSolutions, ComputeChecksums, LockCells

    resources: dict[str, Any] = {"nbgrader": {}}
    for preprocessor in (LockCells, ClearSolutions, ClearOutput, ComputeChecksums):
        notebook, resources = preprocessor(config=config).preprocess(notebook, resources)
    return notebook


def _released_files(folder: Path) -> Iterator[tuple[str, bytes]]:
    total = 0
    for parent, directories, names in os.walk(folder):
        directories[:] = sorted(name for name in directories if not name.startswith("."))
        for name in sorted(names):
            path = Path(parent, name)
            if name.startswith(".") or path.suffix == ".ipynb":
                continue
            if path.is_symlink() or not path.is_file():
                raise UserError(f"{path} no es un fichero corriente: quítalo de la tarea.")
            content = path.read_bytes()
            total += len(content)
            if total > MAX_DATA_BYTES:
                raise UserError(f"Los datos de {folder.name} pasan de {MAX_DATA_BYTES >> 20} MiB.")
            yield str(path.relative_to(folder)), content
