"""Grading a class: plan what has changed, examine it, write it as it comes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from examiner.batch.gradebook import Writer, open_writer
from examiner.batch.marks import Mark, Marks, new_mark, why_changed
from examiner.batch.pool import pool
from examiner.batch.store import Store, key_of
from examiner.batch.submissions import read_submission
from examiner.course import Course
from examiner.errors import UserError
from examiner.examination.examine import Examined
from examiner.sandbox.prepared import Mode
from examiner.task import Task
from examiner.verdict import Report


@dataclass(frozen=True)
class Graded:
    """The outcome for one submission; ``before`` is the mark that stood until now."""

    task: str
    student: str
    mark: Mark
    before: Mark | None
    fresh: bool

    @property
    def report(self) -> Report:
        """What the examination concluded."""
        return self.mark.report

    @property
    def moved(self) -> float:
        """Points won or lost against the mark that stood before."""
        return round(self.mark.points - self.before.points, 4) if self.before else 0.0

    @property
    def why(self) -> str:
        """Why it was graded again, in Spanish; empty if it was not."""
        return why_changed(self.before, self.mark) if self.before and self.fresh else ""


@dataclass(frozen=True)
class Progress:
    """How far a run is: ``done`` of ``total`` submissions."""

    done: int
    total: int
    last: Graded


def grade(
    course: Course,
    tasks: Sequence[str],
    *,
    students: Sequence[str] = (),
    workers: int = 2,
    scheduler: str | None = None,
    sandbox: Mode = "bubblewrap",
    again: bool = False,
    progress: Callable[[Progress], None] = lambda _: None,
) -> list[Graded]:
    """Grade submissions of ``tasks`` and return their results, by task and student.

    Only what changed since the last run is examined, unless ``again``. Results are written as they
    arrive, so an interrupted run loses at most the examinations in flight.

    Raises:
        UserError: unknown task or student, nothing submitted, or a task not yet released.
        SandboxFault: there is no sandbox to be had.
    """
    loaded = [course.task(name) for name in tasks]
    runs = [_Run(course, task, _chosen(course, task.name, students), sandbox) for task in loaded]
    total = sum(len(run.students) for run in runs)
    if not total:
        raise UserError(_nothing(course, tasks))
    results: list[Graded] = []

    def finish(graded: Graded) -> None:
        results.append(graded)
        progress(Progress(len(results), total, graded))

    with open_writer(course) as writer:
        for run in runs:
            if not writer.knows(run.task.name):
                raise UserError(
                    f"«{run.task.name}» no está publicada: ejecuta antes "
                    f"«examiner release {run.task.name}»."
                )
        waiting = []
        for run in runs:
            pending = []
            for student in run.students:
                settled = None if again else run.settled(student, writer)
                if settled is None:
                    pending.append(student)
                else:
                    finish(settled)
            waiting.append((run, pending))
        if any(pending for _, pending in waiting):
            with pool(workers, scheduler, sandbox) as workers_pool:
                for run, pending in waiting:
                    if not pending:
                        continue
                    for (student, raw, key), examined in workers_pool.examine(
                        run.task, run.jobs(pending)
                    ):
                        finish(run.write(writer, student, raw, key, examined))
    return sorted(results, key=lambda graded: (graded.task, graded.student))


class _Run:
    """One task's share of a run."""

    def __init__(self, course: Course, task: Task, students: list[str], sandbox: Mode) -> None:
        self.task = task
        self.students = students
        self._course = course
        self._sandbox = sandbox
        self._store = Store(course.private / "results")
        self._marks = Marks(course.private / "marks")
        self._recorded: set[str] | None = None

    def settled(self, student: str, writer: Writer) -> Graded | None:
        """The result that needs no examination: it stands already, or it was kept."""
        raw = self._read(student)
        key = key_of(raw, self.task, self._sandbox)
        before = self._marks.get(self.task.name, student)
        if before and before.key == key and self._stands(student, writer):
            return Graded(self.task.name, student, before, before, fresh=False)
        kept = self._store.get(key)
        if kept is None:
            return None
        return self.write(writer, student, raw, key, kept)

    def jobs(
        self, students: Sequence[str]
    ) -> Iterator[tuple[tuple[str, bytes | None, str], bytes | None]]:
        """What to examine, read when a worker is about to take it."""
        for student in students:
            raw = self._read(student)
            yield (student, raw, key_of(raw, self.task, self._sandbox)), raw

    def write(
        self, writer: Writer, student: str, raw: bytes | None, key: str, examined: Examined
    ) -> Graded:
        """Keep a result, write it, and let its mark stand. A grader's failure is not kept."""
        before = self._marks.get(self.task.name, student)
        mark = new_mark(key, raw, self.task, examined.report)
        if examined.report.faulty:
            mark = new_mark("", raw, self.task, examined.report)
        else:
            self._store.put(key, examined)
        writer.write(self.task, student, examined)
        self._marks.put(self.task.name, student, mark)
        return Graded(self.task.name, student, mark, before, fresh=True)

    def _stands(self, student: str, writer: Writer) -> bool:
        if self._recorded is None:
            self._recorded = writer.recorded(self.task.name)
        notebook = self._course.autograded(self.task.name, student) / f"{self.task.name}.ipynb"
        return student in self._recorded and notebook.is_file()

    def _read(self, student: str) -> bytes | None:
        return read_submission(self._course.submitted(self.task.name, student), self.task.name)


def _chosen(course: Course, task: str, students: Sequence[str]) -> list[str]:
    present = course.students(task)
    unknown = [student for student in students if student not in present]
    if unknown:
        others = ", ".join(present) or "nadie"
        raise UserError(f"«{unknown[0]}» no ha entregado «{task}». Han entregado: {others}.")
    return [student for student in present if not students or student in students]


def _nothing(course: Course, tasks: Sequence[str]) -> str:
    expected = course.submitted(tasks[0], "<estudiante>") / f"{tasks[0]}.ipynb"
    return (
        f"No hay entregas de {', '.join(tasks)}: pon cada cuaderno en "
        f"{expected.relative_to(course.root)}."
    )
