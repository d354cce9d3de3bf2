"""Each command: call the room that does the work, show what it gives."""

from __future__ import annotations

import argparse
from collections import Counter
from dataclasses import asdict
from typing import Any

from nbgrader.api import MissingEntry

from examiner.bank import check_bank
from examiner.batch import Progress, grade
from examiner.batch.disk import writing
from examiner.batch.gradebook import open_writer, renew_penalties
from examiner.batch.lock import only_run
from examiner.cli.choice import handed_in
from examiner.cli.output import console_of, show_json
from examiner.cli.progress import progress_bar
from examiner.cli.reports import run_report
from examiner.cli.tables import (
    bank_table,
    collected_lines,
    grades_table,
    moved_table,
    trouble_lines,
)
from examiner.collection import collect
from examiner.course import open_course
from examiner.demo import build_demo
from examiner.errors import UserError
from examiner.feedback import feedback
from examiner.grades import grade_rows, write_csv
from examiner.publish import publish
from examiner.release import release
from examiner.sandbox import SandboxFault

UNSAFE = "Sin aislamiento (--sandbox none): el código de las entregas puede hacer de todo aquí."


def run_release(options: argparse.Namespace) -> int:
    """``examiner release``."""
    course = open_course(options.course)
    console = console_of(options)
    released = []
    tasks = options.tasks or course.tasks()
    with progress_bar("Publicando", len(tasks), console, options) as advance:
        for task in tasks:
            released.append(release(course, task))
            advance(task)
    for path in released:
        console.print(f"Publicada: {path.relative_to(course.root)}/", highlight=False)
    show_json(options, [str(path.relative_to(course.root)) for path in released])
    return 0


def run_collect(options: argparse.Namespace) -> int:
    """``examiner collect``."""
    course = open_course(options.course)
    console = console_of(options)
    with progress_bar("Recogiendo", None, console, options), writing():
        results = collect(course, options.task, options.source, options.at)
    for line in collected_lines(results):
        console.print(line, highlight=False)
    counts = Counter(one.how for one in results)
    console.print(
        f"{counts['new']} entregas nuevas, {counts['replaced']} cambiadas, {counts['same']} ya "
        f"recogidas, {counts['left']} apartadas.",
        highlight=False,
    )
    show_json(options, [asdict(one) for one in results])
    return 0


def run_extend(options: argparse.Namespace) -> int:
    """``examiner extend``."""
    course = open_course(options.course)
    course.task(options.task)
    try:
        with writing(), only_run(course.private), open_writer(course) as writer:
            writer.extend(options.task, options.student, options.days)
    except MissingEntry:
        raise UserError(
            f"«{options.student}» no tiene «{options.task}» calificada: califícala antes."
        ) from None
    console_of(options).print(
        f"{options.student} tiene {options.days:g} días más para {options.task}.", highlight=False
    )
    show_json(options, {"task": options.task, "student": options.student, "days": options.days})
    return 0


def run_grade(options: argparse.Namespace) -> int:
    """``examiner grade``."""
    course = open_course(options.course)
    console = console_of(options)
    tasks = handed_in(course, options.tasks)
    if not tasks:
        raise UserError("No hay entregas de ninguna tarea en submitted/<estudiante>/<tarea>/.")
    if options.sandbox == "none":
        console.print(UNSAFE, style="bold red")
    # Of every task, whichever are graded: grades.csv has them all.
    renew_penalties(course, course.tasks())
    with progress_bar("Calificando", None, console, options) as advance:

        def show(step: Progress) -> None:
            advance(f"{step.last.student}", step.total)
            for line in trouble_lines(step.last):
                console.print(line, highlight=False)

        results = _refusing_politely(
            lambda: grade(
                course,
                tasks,
                students=options.student,
                workers=options.workers,
                scheduler=options.scheduler,
                sandbox=options.sandbox,
                again=options.again,
                station=options.station,
                progress=show,
            )
        )
    rows = grade_rows(course, tasks)
    with writing():
        write_csv(grade_rows(course, course.tasks()), course.root / "grades.csv")
    console.print(grades_table(rows, results))
    if moved := [one for one in results if one.before and one.moved]:
        console.print(moved_table(moved))
    counts = Counter(one.how for one in results)
    console.print(
        f"{counts['examined']} calificadas ahora, {counts['recovered']} recuperadas, "
        f"{counts['stands']} sin cambios. Notas: grades.csv",
        highlight=False,
    )
    show_json(options, [_graded_json(one) for one in results])
    return 1 if any(one.report.faulty for one in results) else 0


def run_feedback(options: argparse.Namespace) -> int:
    """``examiner feedback``."""
    course = open_course(options.course)
    console = console_of(options)
    tasks = handed_in(course, options.tasks)
    if not tasks:
        raise UserError("No hay nada calificado todavía: ejecuta antes «examiner grade».")
    with writing(), only_run(course.private), open_writer(course) as writer:
        for task in tasks:
            writer.renew_penalties(task)
            writer.address(task)
    pages = []
    total = sum(len(course.students(task)) for task in tasks)
    with progress_bar("Comentarios", total, console, options) as advance:
        for task in tasks:
            pages += feedback(course, task, options.student, advance)
    console.print(f"{len(pages)} páginas en feedback/<estudiante>/<tarea>/", highlight=False)
    show_json(options, [str(page.relative_to(course.root)) for page in pages])
    return 0


def run_check(options: argparse.Namespace) -> int:
    """``examiner check``."""
    course = open_course(options.course)
    console = console_of(options)
    answers = options.answers or course.root / "tests" / "answers"
    tasks = options.tasks or [task for task in course.tasks() if (answers / task).is_dir()]
    if not tasks:
        raise UserError(f"No hay ningún banco de respuestas en {answers}.")
    if options.sandbox == "none":
        console.print(UNSAFE, style="bold red")
    document: dict[str, Any] = {}
    failed = False
    for task in tasks:
        with progress_bar(f"Comprobando {task}", None, console, options) as advance:
            judged = _refusing_politely(
                lambda task=task, advance=advance: check_bank(
                    course,
                    task,
                    answers,
                    workers=options.workers,
                    scheduler=options.scheduler,
                    sandbox=options.sandbox,
                    station=options.station if task == tasks[0] else None,
                    progress=lambda done, total: advance("", total),
                )
            )
        console.print(bank_table(task, judged))
        failed = failed or any(one.faults for one in judged)
        document[task] = [
            {
                "function": one.answer.function,
                "answer": one.answer.name,
                "kind": one.answer.kind,
                "earned": one.earned,
                "worth": one.worth,
                "hints": list(one.hints),
                "faults": list(one.faults),
            }
            for one in judged
        ]
    show_json(options, document)
    return 1 if failed else 0


def run_publish(options: argparse.Namespace) -> int:
    """``examiner publish``."""
    course = open_course(options.course)
    console = console_of(options)
    with progress_bar("Preparando la edición", None, console, options), writing():
        written = publish(course, options.destination, options.tasks)
    console.print(
        f"{len(written)} ficheros en {options.destination}: lecciones, tareas y lo que necesitan.",
        highlight=False,
    )
    show_json(options, written)
    return 0


def run_demo(options: argparse.Namespace) -> int:
    """``examiner demo``."""
    home = open_course(options.course)
    console = console_of(options)
    course = build_demo(home, options.into)
    shared = {**vars(options), "course": course.root, "tasks": [], "student": [], "again": False}
    # One command, one document: what its steps would print as JSON is in the class.
    shared |= {"quiet": options.quiet or options.json, "json": False, "into": None}
    codes = [
        step(argparse.Namespace(**shared))
        for step in (run_release, run_grade, run_feedback, run_report)
    ]
    console.print(
        f"\nLa clase está en {options.into}: notas en grades.csv, informe en report.html, "
        "comentarios en feedback/, cuadernos calificados en autograded/.",
        highlight=False,
    )
    show_json(options, {"course": str(course.root), "tasks": course.tasks()})
    return max(codes)


def _refusing_politely(work: Any) -> Any:
    """Do the work; a missing sandbox is the user's to put right."""
    try:
        return work()
    except SandboxFault as fault:
        raise UserError(str(fault)) from fault


def _graded_json(one: Any) -> dict[str, Any]:
    return {
        "task": one.task,
        "student": one.student,
        "fresh": one.fresh,
        "how": one.how,
        "moved": one.moved,
        "why": one.why,
        **one.report.to_dict(),
    }
