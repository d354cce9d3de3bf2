"""Who needs attention, why, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from examiner.report.record import ClassRecord, Submission, TaskRecord
from examiner.report.statistics import mark_share, residuals
from examiner.verdict import Verdict

DROP = 0.3  # of the points, against what the student is used to
_STOPS = {
    Verdict.TIMEOUT: "no terminó a tiempo",
    Verdict.MEMORY: "agotó la memoria",
    Verdict.CRASHED: "terminó el proceso",
}


@dataclass(frozen=True)
class Attention:
    """One thing to do. ``student`` is empty when it is of the whole class."""

    student: str
    task: str
    why: str
    what_to_do: str


def needs_attention(record: ClassRecord) -> list[Attention]:
    """Everything to look at: first what the grader failed at, last what is only a guess."""
    found = [one for task in record.tasks for one in _failures(task)]
    found += _pending(record)
    found += [one for task in record.tasks for one in _broken(task)]
    found += _absent(record)
    found += _below_themselves(record)
    return found


def _failures(task: TaskRecord) -> Iterator[Attention]:
    for one in task.submissions:
        if one.report is not None and one.report.faulty:
            yield Attention(
                one.student,
                task.name,
                "falló el calificador: la nota no cuenta todavía",
                f"Ejecuta otra vez «examiner grade {task.name}»; si se repite, mira el motivo.",
            )


def _pending(record: ClassRecord) -> Iterator[Attention]:
    waiting = {}
    for task in record.tasks:
        written = {item.cell for item in task.items if item.written}
        waiting[task.name] = sum(
            any(one.scores[cell] is None for cell in written)
            for one in task.submissions
            if one.delivered
        )
    tasks = [f"{count} de {name}" for name, count in waiting.items() if count]
    if tasks:
        why = f"hay entregas con respuestas escritas sin calificar: {', '.join(tasks)}"
        yield Attention("", "", why, "Califícalas en el formgrader, en «Manual Grading».")


def _broken(task: TaskRecord) -> Iterator[Attention]:
    for one in task.submissions:
        if (report := one.report) is None:
            continue
        if not one.delivered:
            yield Attention(
                one.student,
                task.name,
                "su carpeta no tiene cuaderno",
                "Pregúntale si lo envió y pídeselo de nuevo.",
            )
        elif report.problem:
            yield Attention(
                one.student,
                task.name,
                report.problem,
                "Pídele el cuaderno .ipynb de nuevo: no se pudo ejecutar nada.",
            )
        if stops := _stops(task, one):
            yield Attention(
                one.student,
                task.name,
                stops,
                "Lee esa celda con quien la escribió.",
            )
        if report.repairs:
            yield Attention(
                one.student,
                task.name,
                f"cuaderno reparado: {'; '.join(report.repairs)}",
                "Comprueba que la reparación es la que quería y que sabe qué no debe tocar.",
            )
        if report.sandbox == "none":
            yield Attention(
                one.student,
                task.name,
                "se calificó sin aislamiento",
                f"Califica de nuevo con aislamiento: «examiner grade {task.name} --again».",
            )


def _stops(task: TaskRecord, submission: Submission) -> str:
    """Exercises whose code never came to an end, by how it ended."""
    titles = {item.cell: item.title for item in task.items}
    found: dict[str, list[str]] = {}
    for check in submission.report.checks if submission.report else ():
        if check.verdict in _STOPS:
            title = titles.get(check.cell, check.cell)
            found.setdefault(_STOPS[check.verdict], []).append(f"«{title}»")
    return "; ".join(f"{how} en {', '.join(where)}" for how, where in found.items())


def _absent(record: ClassRecord) -> Iterator[Attention]:
    """Who has not handed in many tasks: two at least, a third of them, and more than is usual."""
    given = [task for task in record.tasks if any(one.delivered for one in task.submissions)]
    missing = {
        student: [
            task.name
            for task in given
            if not any(one.student == student and one.delivered for one in task.submissions)
        ]
        for student in record.students
    }
    usual = float(np.median([len(tasks) for tasks in missing.values()])) if missing else 0.0
    for student, tasks in missing.items():
        if len(tasks) >= max(2, len(given) / 3) and len(tasks) > usual:
            yield Attention(
                student,
                "",
                f"le faltan {len(tasks)} de {len(given)} tareas: {', '.join(tasks)}",
                "Escríbele: quien deja de entregar suele estar dejando el curso.",
            )


def _below_themselves(record: ClassRecord) -> Iterator[Attention]:
    """Marks far under what the same student gets in the other tasks, the class's mean aside."""
    students = list(record.students)
    shares: list[list[float | None]] = [[None] * len(record.tasks) for _ in students]
    for column, task in enumerate(record.tasks):
        for one in task.submissions:
            if one.ran:
                shares[students.index(one.student)][column] = mark_share(task, one)
    if not students or not record.tasks:
        return
    table = residuals(shares)
    for student, row in zip(students, table, strict=True):
        for column, value in enumerate(row):
            others = np.delete(row, column)
            others = others[~np.isnan(others)]
            if np.isnan(value) or others.size < 2 or value - others.mean() > -DROP:
                continue
            yield Attention(
                student,
                record.tasks[column].name,
                f"{-(value - others.mean()) * 100:.0f} puntos sobre 100 por debajo de lo suyo",
                "Pregúntale qué pasó en esa tarea.",
            )
