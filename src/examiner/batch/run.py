"""Grading a class: plan what has changed, examine it, write it as it comes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from examiner.batch.disk import writing
from examiner.batch.gradebook import Writer, open_writer
from examiner.batch.lock import only_run
from examiner.batch.marks import Mark, Marks, new_mark, why_changed
from examiner.batch.pool import pool
from examiner.batch.store import Store, key_of
from examiner.batch.submissions import HandedIn, read_submission
from examiner.collection import CollectionTimes
from examiner.course import Course
from examiner.errors import UserError
from examiner.examination.examine import Examined
from examiner.examination.job import Paper
from examiner.examination.station import Station
from examiner.sandbox.prepared import Mode
from examiner.task import Task
from examiner.verdict import Report


@dataclass(frozen=True)
class Graded:
    """The outcome for one submission; ``before`` is the mark that stood until now.

    ``how``: "examined" now; "recovered", an earlier examination written again; or it "stands".
    """

    task: str
    student: str
    mark: Mark
    before: Mark | None
    how: Literal["examined", "recovered", "stands"]

    @property
    def fresh(self) -> bool:
        """Whether something was written."""
        return self.how != "stands"

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
    station: Station | None = None,
    progress: Callable[[Progress], None] = lambda _: None,
) -> list[Graded]:
    """Grade submissions of ``tasks`` and return their results, by task and student.

    Only what changed since the last run is examined, unless ``again``. Results are written as they
    arrive, so an interrupted run loses at most the examinations in flight. ``station``: as `pool`
    takes it.

    Raises:
        UserError: unknown task or student, nothing submitted, a task not yet released, another run
            on this course, a full disk, or a cluster that was lost; what was graded is kept.
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

    with writing(), only_run(course.private), open_writer(course) as writer:
        for run in runs:
            if not writer.knows(run.task):
                raise UserError(
                    f"«{run.task.name}» no está publicada, o cambió después: ejecuta antes "
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
            if pending:
                waiting.append((run, pending))
        if waiting:
            needed = [run.task for run, _ in waiting]
            with pool(workers, scheduler, sandbox, needed, station) as examiners:
                for run, pending in waiting:
                    for job, examined in examiners.examine(run.task, run.jobs(pending)):
                        finish(run.write(writer, job, examined))
        for run in runs:
            writer.renew_penalties(run.task.name)
    return sorted(results, key=lambda graded: (graded.task, graded.student))


@dataclass(frozen=True)
class _Job:
    student: str
    handed_in: HandedIn
    key: str


class _Run:
    """One task's share of a run."""

    def __init__(self, course: Course, task: Task, students: list[str], sandbox: Mode) -> None:
        self.task = task
        self.students = students
        self._course = course
        self._sandbox = sandbox
        self._store = Store(course.private / "results")
        self._marks = Marks(course.private / "marks")
        self._times = CollectionTimes(course.private / "collected")
        self._recorded: set[str] | None = None

    def settled(self, student: str, writer: Writer) -> Graded | None:
        """The result that needs no examination: it stands already, or it was kept."""
        job = self._job(student)
        before = self._marks.get(self.task.name, student)
        if (
            before
            and (before.key, before.stamp) == (job.key, job.handed_in.stamp)
            and self._stands(student, writer)
        ):
            return Graded(self.task.name, student, before, before, "stands")
        kept = self._store.get(job.key)
        return None if kept is None else self._write(writer, job, kept, "recovered")

    def jobs(self, students: Sequence[str]) -> Iterator[tuple[_Job, Paper]]:
        """What to examine, read when a worker is about to take it."""
        for student in students:
            job = self._job(student)
            yield job, Paper(job.handed_in.raw, student)

    def write(self, writer: Writer, job: _Job, examined: Examined) -> Graded:
        """Keep a result, write it, and let its mark stand. A grader's failure is not kept."""
        if examined.report.faulty:
            job = replace(job, key="")
        else:
            self._store.put(job.key, examined)
        return self._write(writer, job, examined, "examined")

    def _write(
        self, writer: Writer, job: _Job, examined: Examined, how: Literal["examined", "recovered"]
    ) -> Graded:
        before = self._marks.get(self.task.name, job.student)
        mark = new_mark(job.key, job.handed_in, self.task, examined.report)
        writer.write(self.task, job.student, examined, job.handed_in.stamp)
        self._marks.put(self.task.name, job.student, mark)
        return Graded(self.task.name, job.student, mark, before, how)

    def _stands(self, student: str, writer: Writer) -> bool:
        if self._recorded is None:
            self._recorded = writer.recorded(self.task.name)
        notebook = self._course.autograded(self.task.name, student) / f"{self.task.name}.ipynb"
        return student in self._recorded and notebook.is_file()

    def _job(self, student: str) -> _Job:
        handed_in = read_submission(
            self._course.submitted(self.task.name, student),
            self.task.name,
            self._times.get(self.task.name, student),
        )
        return _Job(student, handed_in, key_of(handed_in.raw, self.task, student, self._sandbox))


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
