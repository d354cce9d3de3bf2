"""``examiner release|collect|extend|grade|feedback|report|export|similar|publish|check|demo``."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from pkgutil import resolve_name

from examiner.errors import UserError
from examiner.examination.station import Station
from examiner.sandbox import with_room


@with_room
def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns 0, 1 if what was checked does not hold, 2 for a user's mistake."""
    options = parser().parse_args(arguments)
    try:
        with _head_start(options):
            # Not imported before: nbgrader, SQLAlchemy and Dask take a second.
            return int(resolve_name(f"examiner.cli.{options.run}")(options))
    except UserError as error:
        print(f"examiner: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("examiner: interrumpido; lo ya calificado se conserva.", file=sys.stderr)
        return 130
    except BrokenPipeError:
        # Whoever reads our output has stopped: nothing to report, and nobody to report it to.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


@contextmanager
def _head_start(options: argparse.Namespace) -> Iterator[None]:
    """What examines here starts before all else: it takes as long as several examinations."""
    if not options.examines or options.scheduler:
        yield
        return
    with Station(options.sandbox, libraries=None) as options.station:
        yield


def parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    parser = argparse.ArgumentParser(
        prog="examiner", description="Publica, califica y comenta las tareas del curso."
    )
    parser.add_argument("--course", type=Path, default=Path(), help="carpeta del curso")
    parser.set_defaults(examines=False, station=None)
    subparsers = parser.add_subparsers(required=True, metavar="orden")

    command = _command(subparsers, "release", "genera las versiones para estudiantes")
    command.set_defaults(run="commands:run_release")

    command = _command(subparsers, "collect", "recoge las entregas de una tarea", tasks=False)
    command.add_argument("task", metavar="TAREA")
    command.add_argument("source", type=Path, metavar="ORIGEN", help="carpeta o zip con cuadernos")
    command.add_argument(
        "--at",
        type=_moment,
        metavar="FECHA",
        help="hora de la recogida, como 2026-03-01T23:59; ahora si no se dice",
    )
    command.set_defaults(run="commands:run_collect")

    command = _command(subparsers, "extend", "da más plazo a un estudiante", tasks=False)
    command.add_argument("task", metavar="TAREA")
    command.add_argument("student", metavar="ESTUDIANTE")
    command.add_argument(
        "--days", type=_days, required=True, help="días desde la fecha límite; 0 lo retira"
    )
    command.set_defaults(run="commands:run_extend")

    command = _command(subparsers, "grade", "califica las entregas que han cambiado")
    _add_examining(command)
    command.add_argument("--student", action="append", default=[], help="sólo este estudiante")
    command.add_argument("--again", action="store_true", help="califica también lo que no cambió")
    command.set_defaults(run="commands:run_grade", examines=True)

    command = _command(subparsers, "feedback", "escribe las páginas de comentarios")
    command.add_argument("--student", action="append", default=[], help="sólo este estudiante")
    command.set_defaults(run="commands:run_feedback")

    command = _command(subparsers, "report", "escribe el informe de la clase")
    command.add_argument("--into", type=Path, metavar="FICHERO", help="report.html si no se dice")
    command.set_defaults(run="reports:run_report")

    command = _command(subparsers, "export", "escribe las notas para Moodle, Canvas o como tabla")
    command.add_argument("--format", choices=["moodle", "canvas", "csv"], required=True)
    command.add_argument("--into", type=Path, metavar="FICHERO", help="en reports/ si no se dice")
    command.set_defaults(run="reports:run_export")

    command = _command(subparsers, "similar", "muestra las entregas que se parecen demasiado")
    command.set_defaults(run="reports:run_similar")

    command = _command(
        subparsers, "publish", "prepara la edición pública, sin soluciones", tasks=False
    )
    command.add_argument("destination", type=Path, metavar="DESTINO", help="carpeta o fichero .zip")
    command.add_argument("tasks", nargs="*", metavar="TAREA", help="todas si no se dice cuál")
    command.set_defaults(run="commands:run_publish")

    command = _command(subparsers, "check", "prueba las comprobaciones con un banco de respuestas")
    _add_examining(command)
    command.add_argument("--answers", type=Path, help="carpeta del banco (tests/answers)")
    command.set_defaults(run="commands:run_check", examines=True)

    command = _command(subparsers, "demo", "simula una clase y la califica", tasks=False)
    _add_examining(command)
    command.add_argument("--into", type=Path, default=Path("build/demo"), help="carpeta nueva")
    command.set_defaults(run="commands:run_demo")
    return parser


def _command(
    subparsers: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    description: str,
    tasks: bool = True,
) -> argparse.ArgumentParser:
    command = subparsers.add_parser(name, help=description, description=description)
    if tasks:
        command.add_argument("tasks", nargs="*", metavar="TAREA", help="todas si no se dice cuál")
    command.add_argument("--quiet", action="store_true", help="sólo errores")
    command.add_argument("--json", action="store_true", help="resultado como JSON")
    return command


def _add_examining(command: argparse.ArgumentParser) -> None:
    command.add_argument("--workers", type=_positive, default=os.cpu_count() or 1, metavar="N")
    command.add_argument("--scheduler", metavar="DIRECCIÓN", help="planificador de Dask")
    command.add_argument(
        "--sandbox",
        choices=["bubblewrap", "none"],
        default="bubblewrap",
        help="«none» ejecuta sin aislar: sólo para cuadernos propios",
    )


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text).astimezone()
    except ValueError:
        raise argparse.ArgumentTypeError("debe ser una fecha como 2026-03-01T23:59") from None


def _days(text: str) -> float:
    try:
        days = float(text)
    except ValueError:
        days = -1.0
    if not 0 <= days <= 366:
        raise argparse.ArgumentTypeError("debe ser un número de días entre 0 y 366")
    return days


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) == 0:
        raise argparse.ArgumentTypeError("debe ser un entero mayor que 0")
    return int(text)
