"""Putting collected notebooks where they are graded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from examiner.collection.roster import read_roster
from examiner.collection.secret import read_secret, write_secret
from examiner.collection.sources import Found, find_notebooks
from examiner.collection.times import CollectionTimes, show_time, timestamp
from examiner.course import Course, is_student
from examiner.errors import UserError
from examiner.files import write_whole


@dataclass(frozen=True)
class Collected:
    """What became of one notebook of a source; ``why`` says it of one left aside."""

    student: str
    place: str
    how: Literal["new", "replaced", "same", "left"]
    why: str = ""


def collect(
    course: Course, task: str, source: Path, at: datetime | None = None
) -> Sequence[Collected]:
    """Copy each student's notebook of ``task`` from a folder or zip to ``submitted/``.

    Its time is that of the collection, ``at`` or now; a notebook that had been collected already
    keeps its own. With it goes the exchange's secret, and nothing else of what a student sent.

    Raises:
        UserError: no such task or source, or no notebook in it that can be somebody's.
    """
    course.task(task)
    at = at or datetime.now(UTC)
    times = CollectionTimes(course.private / "collected")
    results, candidates = [], dict[str, list[Found]]()
    roster = read_roster(course)
    for found in find_notebooks(source):
        if found.task not in ("", task):
            continue
        student = roster.student(found.student)
        # Whoever can hand in through an exchange can give the folder the name of another.
        if found.owner != student and found.owner in roster:
            why = f"la entregó la cuenta de «{found.owner}»"
            results.append(Collected(student, found.place, "left", why))
        else:
            candidates.setdefault(student, []).append(found)
    for student, notebooks in sorted(candidates.items()):
        chosen = _chosen(notebooks, task)
        if not is_student(student):
            results.append(Collected(student, notebooks[0].place, "left", "no es un nombre válido"))
        elif chosen is None:
            names = ", ".join(found.place for found in notebooks)
            results.append(Collected(student, names, "left", f"ninguno se llama {task}.ipynb"))
        else:
            results.append(_take(course, task, student, chosen, times, at))
    if not results:
        raise UserError(
            f"No hay cuadernos de «{task}» en {source}: se esperan <estudiante>/{task}.ipynb o "
            "<estudiante>.ipynb."
        )
    return results


def _chosen(notebooks: Sequence[Found], task: str) -> Found | None:
    """A student's notebook of the task: the one with its name, or the only one. In an exchange,
    where each submission has a folder, that of the last."""
    last = notebooks[-1]
    if last.task:
        notebooks = [found for found in notebooks if found.folder == last.folder]
    named = [found for found in notebooks if Path(found.place).stem == task]
    if named:
        return named[-1]
    return last if len(notebooks) == 1 else None


def _take(
    course: Course, task: str, student: str, found: Found, times: CollectionTimes, at: datetime
) -> Collected:
    folder = course.submitted(task, student)
    path = folder / f"{task}.ipynb"
    if any(place.is_symlink() for place in (path, folder, folder.parent)):
        return Collected(student, found.place, "left", f"{path} es un enlace: quítalo")
    if found.raw is None:
        return Collected(student, found.place, "left", "no se puede leer")
    there = path.is_file()
    # The time first: a run that is killed in between collects the same bytes again.
    news = times.note(task, student, found.raw, at)
    same = there and not news and path.read_bytes() == found.raw
    if not same:
        write_secret(folder, found.secret)
        write_whole(path, found.raw)
    elif found.secret and not read_secret(folder):
        # It keeps its time, and the secret that came with it: it stays the submission it was.
        write_secret(folder, found.secret)
    show_time(folder, timestamp(times.get(task, student)))
    return Collected(student, found.place, "same" if same else "replaced" if there else "new")
