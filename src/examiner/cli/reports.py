"""The commands that look at what is graded: each calls the room that does it."""

from __future__ import annotations

import argparse
import os
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from examiner.batch.disk import writing
from examiner.batch.gradebook import renew_penalties
from examiner.cli.choice import handed_in
from examiner.cli.output import console_of, show_json
from examiner.cli.progress import progress_bar
from examiner.cli.tables import grades_table
from examiner.course import Course, open_course
from examiner.errors import UserError
from examiner.exports import export
from examiner.files import write_whole
from examiner.grades import grade_rows, write_csv
from examiner.report import (
    misconceptions,
    needs_attention,
    read_class,
    report_page,
    task_statistics,
)
from examiner.similarity import page_lines, similar_pairs

_NAMES = {"moodle": "moodle.csv", "canvas": "canvas.csv", "csv": "grades.csv"}
NOTHING = "No hay nada calificado todavía: ejecuta antes «examiner grade»."


def run_report(options: argparse.Namespace) -> int:
    """``examiner report``."""
    course = open_course(options.course)
    console = console_of(options)
    tasks = handed_in(course, options.tasks)
    renew_penalties(course, course.tasks())
    rows = grade_rows(course, tasks)
    if not rows:
        raise UserError(NOTHING)
    with progress_bar("Leyendo", len(tasks), console, options) as advance:
        record = read_class(course, tasks, advance)
    statistics = [task_statistics(task) for task in record.tasks]
    hints = misconceptions(course, record)
    attention = needs_attention(record)
    page = report_page(record, statistics, hints, attention, datetime.now())
    into = _destination(options.into or course.root / "report.html")
    with writing():
        write_whole(into, page.encode())
        # Of every task, whichever the report is about: it is the one table of marks.
        write_csv(grade_rows(course, course.tasks()), course.root / "grades.csv")
    console.print(grades_table(rows, []))
    console.print(f"Informe: {_short(into, course)}; notas: grades.csv", highlight=False)
    show_json(
        options,
        {
            "page": str(into),
            "grades": [asdict(row) for row in rows],
            "tasks": {
                task.name: asdict(one) for task, one in zip(record.tasks, statistics, strict=True)
            },
            "misconceptions": [asdict(one) for one in hints],
            "attention": [asdict(one) for one in attention],
        },
    )
    return 0


def run_export(options: argparse.Namespace) -> int:
    """``examiner export``."""
    course = open_course(options.course)
    console = console_of(options)
    tasks = handed_in(course, options.tasks)
    renew_penalties(course, tasks)
    if not grade_rows(course, tasks):
        raise UserError(NOTHING)
    into = _destination(options.into or course.root / "reports" / _NAMES[options.format])
    with progress_bar("Exportando", None, console, options), writing():
        done = export(course, tasks, options.format, into)
    console.print(
        f"{done.marks} notas de {done.students} estudiantes en {_short(into, course)}",
        highlight=False,
    )
    if done.waiting:
        console.print(
            f"Otras {done.waiting} esperan a que se califiquen sus respuestas: aún no tienen nota.",
            highlight=False,
        )
    for column in done.incomplete:
        console.print(
            f"[yellow]Sin la columna «{column}»: a alguien le falta en el libro de notas.[/]"
        )
    if done.altered:
        console.print(
            f"Con una comilla delante, para que ninguna hoja de cálculo los ejecute: "
            f"{', '.join(done.altered)}. Corrígelos a mano al importar.",
            style="yellow",
            markup=False,
            highlight=False,
        )
    show_json(options, {**asdict(done), "path": str(into)})
    return 0


def run_similar(options: argparse.Namespace) -> int:
    """``examiner similar``."""
    course = open_course(options.course)
    console = console_of(options)
    tasks = options.tasks or [task for task in course.tasks() if len(course.students(task)) > 2]
    if not tasks:
        raise UserError("Ninguna tarea tiene tres entregas que comparar en submitted/.")
    document: dict[str, Any] = {}
    with progress_bar("Comparando", len(tasks), console, options) as advance:
        for task in tasks:
            pairs = similar_pairs(course, task)
            path = course.root / "reports" / f"similar-{task}.html"
            with writing():
                write_whole(path, "\n".join(page_lines(task, pairs)).encode())
            advance(task)
            console.print(f"{task}: {len(pairs)} parejas; {path.relative_to(course.root)}")
            document[task] = [
                {"students": list(pair.students), "expected": pair.expected} for pair in pairs
            ]
    show_json(options, document)
    return 0


def _destination(path: Path) -> Path:
    """The file to write, if it can be one."""
    if path.is_dir():
        raise UserError(f"{path} es una carpeta: indica un fichero con --into.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"No se puede escribir en {path.parent}: {error.strerror}.") from error
    if not os.access(path.parent, os.W_OK):
        raise UserError(f"No se puede escribir en {path.parent}: no tienes permiso.")
    return path


def _short(path: Path, course: Course) -> Path:
    """The path as seen from the course, if it is in it."""
    return path.relative_to(course.root) if path.is_relative_to(course.root) else path
