"""Examining one submission: its cells run in a candidate, the instructor's checks run here."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from nbformat import NotebookNode, from_dict
from nbformat.v4 import new_output

from examiner.cells import BEGIN_HIDDEN, grade_id, is_check, is_locked
from examiner.examination.bounds import bounded
from examiner.examination.scope import Ran, Scope
from examiner.examination.session import Session
from examiner.intake import Submission, blank
from examiner.plain_outputs import plain_outputs
from examiner.sandbox import (
    Candidate,
    CandidateDied,
    CellResult,
    Limits,
    Outcome,
    Prepared,
    SandboxFault,
)
from examiner.task import Task
from examiner.verdict import WHAT_TO_DO, CheckVerdict, Report, Verdict
from rnncourse.checks import BrokenCheck, Check

CHECK_SECONDS = 30.0
_DEATHS = {
    "timeout": Verdict.TIMEOUT,
    "cpu": Verdict.TIMEOUT,
    "memory": Verdict.MEMORY,
}


@dataclass(frozen=True)
class Examined:
    """A graded notebook, as nbgrader expects it, and what the examiner has to say about it."""

    notebook: NotebookNode
    report: Report


def examine(
    task: Task,
    submission: Submission,
    prepared: Prepared,
    student: str,
    wanted: frozenset[str] | None = None,
) -> Examined:
    """Run a rebuilt submission, of the student that the gradebook calls so, and its checks.

    The checks that are not ``wanted`` (all are, unless told) are not run and not reported.

    Raises:
        SandboxFault: the machinery failed: nothing is concluded, try again.
    """
    started = time.monotonic()
    Check.quotes_answers = True  # nothing hidden has met this submission yet
    settings = dict(task.settings)
    identity = _Identity(settings.pop("student_id", ""), student)
    check_seconds = float(settings.pop("check_seconds", CHECK_SECONDS))
    limits = replace(prepared.limits, **settings) if settings else prepared.limits
    with _data_folder(task) as folder:
        session = Session(_starter(prepared, folder, limits), check_seconds, limits.total_seconds)
        try:
            verdicts = list(_run(submission.notebook, session, identity, wanted))
        finally:
            session.close(wait=False)  # its end need not delay what is known already
    report = Report(
        checks=tuple(verdicts),
        repairs=(*submission.repairs, *identity.notes),
        student_seconds=round(session.seconds, 3),
        wall=round(time.monotonic() - started, 3),
        cpu=round(session.cpu, 3),
        peak_memory=session.peak_memory,
        sandbox=prepared.mode,
        deaths=tuple(f"{death.kind}: {death.detail}" for death in session.deaths),
    )
    return Examined(submission.notebook, report)


def conclude_unreadable(task: Task, problem: str) -> Examined:
    """The result for a file that is no notebook: no points, and the reason in every check."""
    return _without_running(task, Verdict.ERROR, 0.0, problem)


def conclude_fault(task: Task, problem: str) -> Examined:
    """The result when the machinery failed: no points are given or taken."""
    return _without_running(task, Verdict.FAULT, None, problem)


def _without_running(task: Task, verdict: Verdict, points: float | None, problem: str) -> Examined:
    notebook = blank(task)
    verdicts = []
    for cell in filter(is_check, notebook.cells):
        text = f"Veredicto: {verdict}. {problem[:1].upper()}{problem[1:]}.\n"
        cell.outputs = [new_output("stream", name="stdout", text=text), _points_output(0.0)]
        worth = float(cell.metadata.nbgrader.points)
        verdicts.append(CheckVerdict(grade_id(cell), verdict, points, worth, problem))
    return Examined(notebook, Report(checks=tuple(verdicts), problem=problem))


def _starter(
    prepared: Prepared, folder: Path | None, limits: Limits
) -> Callable[[float], Candidate]:
    return lambda seconds: prepared.candidate(folder, replace(limits, total_seconds=seconds))


def _run(
    notebook: NotebookNode,
    session: Session,
    identity: _Identity,
    wanted: frozenset[str] | None,
) -> Iterator[CheckVerdict]:
    scope = Scope(session.fetch, identity.given)
    ran: list[tuple[NotebookNode, str]] = []  # cells, and what the candidate ran for each
    told = 0  # of `ran`, those up to the last that spoke after a hidden check
    met_hidden = False
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        if is_check(cell):
            if wanted is not None and grade_id(cell) not in wanted:
                continue
            yield _check(cell, scope, session)
            met_hidden = met_hidden or BEGIN_HIDDEN in cell.source
            continue
        source = identity.prelude(cell, session) + cell.source
        if _run_student(cell, source, session, len(ran) + 1):
            ran.append((cell, source))
            if met_hidden and cell.outputs:
                told = len(ran)
        if is_locked(cell):
            with session.check():
                _run_given(cell.source, scope)
    if told:
        _run_innocent(ran[:told], session)


def _run_student(cell: NotebookNode, source: str, session: Session, number: int) -> bool:
    """Run a cell of the submission; tell whether its candidate survived."""
    try:
        result = session.run(source)
    except CandidateDied as death:
        cell.outputs, cell.execution_count = [_death_output(death.outcome)], None
        return False
    _show(cell, result, number)
    return True


def _run_innocent(ran: list[tuple[NotebookNode, str]], session: Session) -> None:
    """Take the outputs from a candidate that never met a check.

    A kernel that was asked hidden questions could print them in a later cell, and outputs reach
    the student.
    """
    results = session.rerun([source for _, source in ran])
    for number, ((cell, _), result) in enumerate(zip(ran, results, strict=True), start=1):
        if isinstance(result, Outcome):
            cell.outputs, cell.execution_count = [_death_output(result)], None
        else:
            _show(cell, result, number)


def _show(cell: NotebookNode, result: CellResult, number: int) -> None:
    """Write down what a cell did. The number is ours: the candidate's could spell a secret."""
    cell.outputs = plain_outputs([from_dict(output) for output in result.outputs])
    cell.execution_count = number


def _run_given(source: str, scope: Scope) -> None:
    """A given cell on the trusted side. It may fail only through what it takes from the student;
    then the names it should define are missing, and the checks that need them say so."""
    borrows = scope.borrows(source)
    try:
        scope.run_given(source)
    except Exception:
        if not borrows:
            raise


def _check(cell: NotebookNode, scope: Scope, session: Session) -> CheckVerdict:
    deaths = len(session.deaths)
    points = float(cell.metadata.nbgrader.points)
    with session.check(), bounded() as bill:
        try:
            ran = scope.run_check(cell.source)
        except BrokenCheck as fault:
            return _fault(cell, points, str(fault))
        except SandboxFault:
            raise
        except Exception as error:
            # What came from the student broke the check outside of any criterion.
            ran = Ran(f"✘ la comprobación no puede seguir: {type(error).__name__}.\n", 0.0)
            verdict = Verdict.ERROR
        else:
            if type(ran.value) is not float or not 0 <= ran.value <= points + 1e-9:
                return _fault(cell, points, f"la celda {cell.id} no da sus puntos: {ran.value!r}")
            verdict = _by_points(ran.value, points)
    detail = ""
    if len(session.deaths) > deaths:
        death = session.deaths[-1]
        verdict, detail = _DEATHS.get(death.kind, Verdict.CRASHED), death.detail
    elif bill.unpaid:
        verdict, detail = Verdict.TIMEOUT, "lo que devuelve hace interminable la comprobación"
    elif session.out_of_time:
        verdict, detail = Verdict.TIMEOUT, "agotó el tiempo de la comprobación"
    text = ran.text
    if verdict in (Verdict.TIMEOUT, Verdict.MEMORY, Verdict.CRASHED, Verdict.ERROR):
        text += f"Veredicto: {verdict}. {WHAT_TO_DO[verdict]}\n"
    cell.outputs = [
        new_output("stream", name="stdout", text=text),
        _points_output(float(ran.value)),
    ]
    hints = tuple(line[6:] for line in ran.text.splitlines() if line.startswith("    → "))
    return CheckVerdict(grade_id(cell), verdict, float(ran.value), points, detail, hints)


def _by_points(earned: float, points: float) -> Verdict:
    if earned >= points:
        return Verdict.RIGHT
    return Verdict.PARTLY if earned > 0 else Verdict.WRONG


def _points_output(earned: float) -> NotebookNode:
    return new_output("execute_result", data={"text/plain": repr(earned)}, execution_count=None)


def _fault(cell: NotebookNode, points: float, detail: str) -> CheckVerdict:
    text = f"Veredicto: {Verdict.FAULT}. {WHAT_TO_DO[Verdict.FAULT]}\n"
    cell.outputs = [new_output("stream", name="stdout", text=text), _points_output(0.0)]
    return CheckVerdict(grade_id(cell), Verdict.FAULT, None, points, detail)


def _death_output(outcome: Outcome) -> NotebookNode:
    verdict = _DEATHS.get(outcome.kind, Verdict.CRASHED)
    return new_output(
        "error",
        ename=str(verdict),
        evalue=outcome.detail,
        traceback=[f"{verdict}: {outcome.detail}. {WHAT_TO_DO[verdict]}"],
    )


class _Identity:
    """Who handed it in, for a task whose questions depend on it.

    ``name`` is the variable with which the notebook's given cells ask for the student's id (the
    notebook's ``examiner.student_id``); on both sides it holds the gradebook's, so that another
    student's questions are nobody else's, however the notebook was copied.
    """

    def __init__(self, name: str, student: str) -> None:
        self._name = name
        self._student = student
        self.given = {name: student} if name else {}
        self.notes: list[str] = []

    def prelude(self, cell: NotebookNode, session: Session) -> str:
        """What the candidate runs before a cell, if it is a given one that asks for the id."""
        if not self._name or not is_locked(cell) or self._name not in cell.source:
            return ""
        try:
            claimed = session.fetch(self._name)
        except NameError:
            claimed = ""
        if type(claimed) is not str or not claimed.isprintable():
            claimed = ""
        if claimed.strip().casefold() != self._student.casefold() and not self.notes:
            says = f"es «{claimed[:60]}»" if claimed else "falta"
            self.notes = [
                f"el identificador del cuaderno {says}; se calificó con las preguntas de "
                f"«{self._student}», que es el del registro"
            ]
        return f"{self._name} = {self._student!r}\n"


class _data_folder:
    """The task's released files, in a folder for as long as the examination lasts."""

    def __init__(self, task: Task) -> None:
        self._task = task
        self._folder: TemporaryDirectory[str] | None = None

    def __enter__(self) -> Path | None:
        if not self._task.data:
            return None
        self._folder = TemporaryDirectory(prefix="datos-")
        root = Path(self._folder.name)
        for name, content in self._task.data.items():
            target = root / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        return root

    def __exit__(self, *_: Any) -> None:
        if self._folder is not None:
            self._folder.cleanup()
