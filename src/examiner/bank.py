"""Checking the checks: a bank of right and wrong answers, graded as any submission is.

``<answers>/<task>/<function>/right_<slug>.py`` and ``wrong_<slug>.py``: code that replaces
the solution cell that defines the function. First line ``# right: …`` or ``# wrong: …``, then
optionally ``# hint: …``, a part of the hint that a wrong answer must get.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import nbformat
from nbformat import NotebookNode

from examiner.batch.pool import pool
from examiner.cells import grade_id, is_solution
from examiner.course import Course
from examiner.errors import UserError
from examiner.examination.examine import Examined
from examiner.examination.job import Paper
from examiner.examination.station import Station
from examiner.sandbox.prepared import Mode
from examiner.task import Task
from examiner.verdict import Verdict

Kind = Literal["right", "wrong", "reference", "untouched"]


@dataclass(frozen=True)
class Answer:
    """An answer of the bank and the check cell that must judge it."""

    kind: Kind
    function: str
    name: str
    says: str
    hint: str
    code: str


@dataclass(frozen=True)
class Judged:
    """How the checks took an answer; ``faults`` is empty if they took it as they should."""

    answer: Answer
    earned: float
    worth: float
    hints: tuple[str, ...]
    faults: tuple[str, ...]


def check_bank(
    course: Course,
    task_name: str,
    answers: Path,
    *,
    workers: int = 2,
    scheduler: str | None = None,
    sandbox: Mode = "bubblewrap",
    station: Station | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> list[Judged]:
    """Grade every answer for a task, besides the reference solution and the untouched release.

    ``station``: as `pool` takes it.

    Raises:
        UserError: no such task, no answers for it, or an answer that is not as it must be.
    """
    task = course.task(task_name)
    solved = nbformat.read(course.source(task_name) / f"{task_name}.ipynb", as_version=4)
    cells = solution_cells(solved)
    bank = [
        Answer("reference", "", "solución docente", "", "", ""),
        Answer("untouched", "", "cuaderno sin tocar", "", "", ""),
        *read_answers(answers / task_name, cells),
    ]
    papers = ((answer, _paper(answer, solved, task, cells)) for answer in bank)
    judged = []
    with pool(workers, scheduler, sandbox, [task], station) as examiners:
        for answer, examined in examiners.examine(task, papers):
            judged.append(_judge(answer, examined, task, cells))
            progress(len(judged), len(bank))
    order = {answer: place for place, answer in enumerate(bank)}
    return sorted(judged, key=lambda one: order[one.answer])


def solution_cells(solved: NotebookNode) -> dict[str, NotebookNode]:
    """The solution cell of each function of a source notebook."""
    return {name: cell for cell in solved.cells for name in functions(cell)}


def functions(cell: NotebookNode) -> list[str]:
    """Functions that a solution cell defines."""
    if cell.cell_type != "code" or not is_solution(cell):
        return []
    return [node.name for node in ast.parse(cell.source).body if isinstance(node, ast.FunctionDef)]


def read_answers(folder: Path, cells: dict[str, NotebookNode]) -> Iterator[Answer]:
    """The answers of a bank for one task.

    Raises:
        UserError: there are none, or one is not as it must be.
    """
    files = sorted(folder.glob("*/*.py"))
    if not files:
        raise UserError(f"No hay respuestas en {folder}/<función>/right_*.py o wrong_*.py.")
    for path in files:
        function = path.parent.name
        kind = path.stem.partition("_")[0]
        if kind not in ("right", "wrong"):
            raise UserError(f"{path}: el nombre debe empezar por right_ o wrong_.")
        if function not in cells:
            raise UserError(f"{path}: ninguna celda de solución define «{function}».")
        code = path.read_text(encoding="utf-8")
        first, _, rest = code.partition("\n")
        if not first.startswith(f"# {kind}:"):
            raise UserError(f"{path}: la primera línea debe ser «# {kind}: …».")
        second = rest.partition("\n")[0]
        hint = second.removeprefix("# hint:").strip() if second.startswith("# hint:") else ""
        says = first.partition(":")[2].strip()
        yield Answer("right" if kind == "right" else "wrong", function, path.stem, says, hint, code)


def _paper(
    answer: Answer, solved: NotebookNode, task: Task, cells: dict[str, NotebookNode]
) -> Paper:
    """The answer in the reference solution's notebook.

    Checks that come before the answer's cell cannot know of it, and those after its own do not
    matter to a wrong one: they are not run.
    """
    checks = None
    if answer.function:
        after = _checks_after(cells[answer.function], task)
        checks = frozenset(after if answer.kind == "right" else after[:1])
    # Each answer is another student's: where questions depend on who asks, all get asked.
    student = f"{answer.function}-{answer.name}"
    return Paper(_notebook(answer, solved, task, cells), student, checks)


def _notebook(
    answer: Answer, solved: NotebookNode, task: Task, cells: dict[str, NotebookNode]
) -> bytes:
    if answer.kind == "untouched":
        return str(nbformat.writes(task.master)).encode()
    replaced = cells.get(answer.function)
    notebook = nbformat.from_dict(solved)
    notebook.cells = [
        NotebookNode(cell, source=answer.code) if cell is replaced else cell
        for cell in solved.cells
    ]
    return str(nbformat.writes(notebook)).encode()


def _judge(
    answer: Answer, examined: Examined, task: Task, cells: dict[str, NotebookNode]
) -> Judged:
    checks = {check.cell: check for check in examined.report.checks}
    lost = {
        name: task.checks[name] - (check.points or 0.0)
        for name, check in checks.items()
        if (check.points or 0.0) < task.checks[name] - 1e-9
    }
    faults = [
        f"fallo del calificador en {check.cell}: {check.detail}"
        for check in checks.values()
        if check.verdict is Verdict.FAULT
    ]
    if not answer.function:
        earned = examined.report.points
        worth = sum(task.checks.values())
        if answer.kind == "reference" and lost:
            faults.append(f"pierde puntos en {', '.join(lost)}")
        if answer.kind == "untouched" and earned:
            faults.append(f"gana {earned:g} puntos")
        return Judged(answer, earned, worth, (), tuple(faults))
    own = _checks_after(cells[answer.function], task)[0]
    check = checks[own]
    if answer.kind == "right" and lost:
        faults.append(f"rechazada en {', '.join(lost)}")
    if answer.kind == "wrong":
        if lost.get(own, 0.0) < min(1.0, task.checks[own]) - 1e-9:
            faults.append(f"no se detecta: pierde sólo {lost.get(own, 0.0):g}")
        if answer.hint and not any(answer.hint in hint for hint in check.hints):
            faults.append(f"la pista no es «{answer.hint}»")
    return Judged(answer, check.points or 0.0, task.checks[own], check.hints, tuple(faults))


def _checks_after(solution: NotebookNode, task: Task) -> list[str]:
    """The checks after a solution cell, its own first."""
    names = [grade_id(cell) for cell in task.master.cells]
    return [name for name in names[names.index(grade_id(solution)) :] if name in task.checks]
