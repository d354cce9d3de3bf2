"""Which libraries a task's cells import, so that they are imported before the first fork."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from examiner.task import Task


def libraries_of(task: Task) -> tuple[str, ...]:
    """Modules that the instructor's cells import, by their dotted names, in order.

    What only a submission imports is not among them: that submission pays for it, as it would in
    any kernel.
    """
    found = dict.fromkeys(
        name for cell in task.master.cells if cell.cell_type == "code" for name in _in(cell.source)
    )
    return tuple(found)


def _in(source: str) -> Iterator[str]:
    python = "\n".join(line for line in source.split("\n") if not line.lstrip().startswith("%"))
    try:
        tree = ast.parse(python)
    except SyntaxError:
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
