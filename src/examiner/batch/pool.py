"""Examinations on Dask workers, each of which has a station that all its threads use."""

from __future__ import annotations

import asyncio
import itertools
import logging
import queue
import threading
from collections.abc import Iterable, Iterator, Sequence
from concurrent import futures
from contextlib import contextmanager
from typing import TypeVar

import dask.config
from distributed import Client, Future, LocalCluster
from distributed.comm import CommClosedError
from distributed.scheduler import KilledWorker

from examiner.batch.store import environment
from examiner.errors import UserError
from examiner.examination.examine import Examined, conclude_fault
from examiner.examination.job import Job, Paper
from examiner.examination.libraries import libraries_of
from examiner.examination.station import Station, StationDied
from examiner.sandbox.prepared import Mode
from examiner.task import Task

Label = TypeVar("Label")
_AHEAD = 3  # jobs in flight for each station: enough to keep it busy, little enough to hold
_TRIES = 3
_POLL_SECONDS = 1.0
_POLLS_WITHOUT_WORKERS = 60  # a worker that died comes back, given time
_CONNECT_SECONDS = 10
# A worker whose threads only wait for examinations has nothing to profile or to watch, which Dask
# would do a hundred times a second.
_UNWATCHED = {
    "distributed.worker.profile.enabled": False,
    "distributed.admin.tick.interval": "1s",
    "distributed.admin.system-monitor.interval": "10s",
}
_KEPT = "Lo ya calificado se conserva: repite la orden cuando vuelva."


class Pool:
    """Workers that examine. Results come in the order in which they are ready."""

    def __init__(
        self, client: Client, stations: int, sandbox: Mode, libraries: tuple[str, ...]
    ) -> None:
        self._client = client
        self._stations = stations
        self._sandbox = sandbox
        self._libraries = libraries

    def examine(
        self, task: Task, papers: Iterable[tuple[Label, Paper]]
    ) -> Iterator[tuple[Label, Examined]]:
        """Examine each paper; ``papers`` is read only as fast as workers take them.

        Raises:
            SandboxFault: a worker can have no sandbox.
            UserError: the cluster was lost, or is not of this version.
        """
        # Computed, not scattered: when a worker dies with its copy, another computes it again.
        shared = self._client.submit(_same, task, key=f"task-{task.digest}-{id(self)}")
        waiting = iter(papers)
        labels: dict[Future, Label] = {}
        ready: queue.SimpleQueue[Future] = queue.SimpleQueue()

        def submit(label: Label, paper: Paper) -> None:
            future = self._client.submit(
                _examine,
                shared,
                paper,
                self._libraries,
                self._sandbox,
                environment(),
                pure=False,
            )
            labels[future] = label
            future.add_done_callback(ready.put)

        for job in itertools.islice(waiting, self._stations * _AHEAD):
            submit(*job)
        while labels:
            future = self._next(ready)
            label = labels.pop(future)
            try:
                examined = future.result()
            except KilledWorker:
                examined = conclude_fault(task, "los procesos que examinaban murieron varias veces")
            except (futures.CancelledError, asyncio.CancelledError, CommClosedError):
                raise UserError(f"Se perdió el planificador. {_KEPT}") from None
            for job in itertools.islice(waiting, 1):
                submit(*job)
            yield label, examined

    def _next(self, ready: queue.SimpleQueue[Future]) -> Future:
        """The next finished job, as long as there is a cluster that may finish it."""
        alone = 0
        while True:
            try:
                return ready.get(timeout=_POLL_SECONDS)
            except queue.Empty:
                pass
            if self._client.status in ("closing", "closed"):
                raise UserError(f"Se perdió el planificador. {_KEPT}")
            alone = 0 if self._client.scheduler_info()["workers"] else alone + 1
            if alone > _POLLS_WITHOUT_WORKERS:
                raise UserError(f"El planificador se ha quedado sin trabajadores. {_KEPT}")


@contextmanager
def pool(
    workers: int,
    scheduler: str | None,
    sandbox: Mode,
    tasks: Sequence[Task],
    station: Station | None = None,
) -> Iterator[Pool]:
    """Workers on this machine, or those of the Dask cluster at ``scheduler``, for ``tasks``.

    ``station``, if there is one already for workers on this machine, waits to be prepared.

    Raises:
        UserError: the scheduler does not answer or has no workers.
    """
    libraries = tuple(dict.fromkeys(name for task in tasks for name in libraries_of(task)))
    # A task's data travel with it, once.
    with dask.config.set({"distributed.admin.large-graph-warning-threshold": "1GiB"}):
        if scheduler:
            with _connected(scheduler) as client:
                yield Pool(client, sum(client.nthreads().values()), sandbox, libraries)
        else:
            with (
                # Its imports take seconds: they begin before the cluster does.
                _own.opened(sandbox, libraries, station),
                dask.config.set(_UNWATCHED),
                # A worker in this process: examinations run in forks of its station, and its
                # threads only wait for them.
                LocalCluster(
                    n_workers=1,
                    threads_per_worker=workers,
                    processes=False,
                    memory_limit=0,  # candidates have limits of their own
                    dashboard_address="127.0.0.1:0",  # any free port: 8787 is often taken
                    silence_logs=logging.CRITICAL,
                ) as cluster,
                Client(cluster) as client,
                _own.closed_at_once(),
            ):
                yield Pool(client, workers, sandbox, libraries)


@contextmanager
def _connected(scheduler: str) -> Iterator[Client]:
    # What Dask logs of a lost connection is told in one sentence.
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    try:
        client = Client(scheduler, timeout=_CONNECT_SECONDS)
    except (OSError, ValueError) as error:
        raise UserError(f"El planificador {scheduler} no responde: {error}") from error
    with client:
        try:
            client.wait_for_workers(1, timeout=_CONNECT_SECONDS)
        except TimeoutError:
            raise UserError(f"El planificador {scheduler} no tiene ningún trabajador.") from None
        yield client


# What follows runs in workers.


class _Own:
    """This worker's station, which all its threads use."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._station: Station | None = None
        self._made_with: tuple[Mode, tuple[str, ...]] = ("bubblewrap", ())
        self._over = False

    def station(self, sandbox: Mode, libraries: Sequence[str]) -> Station:
        """The station; another in its place when a task needs more than it imported.

        Raises:
            StationDied: it was closed for good.
        """
        with self._lock:
            if self._over:
                raise StationDied("la calificación ha terminado")
            mode, imported = self._made_with
            fits = mode == sandbox and set(libraries) <= set(imported)
            if self._station is None or not fits:
                if self._station is not None:
                    # Whatever still runs in it is examined again in its successor.
                    self._station.close()
                imported = tuple(dict.fromkeys([*imported, *libraries]))
                self._made_with = sandbox, imported
                self._station = Station(sandbox, imported)
            return self._station

    def discard(self, station: Station) -> None:
        """Let a dead station be followed by another."""
        with self._lock:
            if self._station is station:
                station.close()
                self._station = None

    @contextmanager
    def opened(
        self, sandbox: Mode, libraries: tuple[str, ...], station: Station | None
    ) -> Iterator[None]:
        """A station of its own for a worker in this process, from now until the end."""
        station = station or Station(sandbox, libraries=None)
        station.prepare(libraries)
        with self._lock:
            self._over, self._station, self._made_with = False, station, (sandbox, libraries)
        with self.closed_at_once():
            yield

    @contextmanager
    def closed_at_once(self) -> Iterator[None]:
        """Ends the station at the end, so that no thread goes on waiting for an examination."""
        try:
            yield
        finally:
            with self._lock:
                self._over = True
                if self._station is not None:
                    self._station.close()
                    self._station = None


_own = _Own()


def _same(task: Task) -> Task:
    return task


def _examine(
    task: Task,
    paper: Paper,
    libraries: Sequence[str],
    sandbox: Mode,
    expected: str,
) -> Examined:
    if environment() != expected:
        raise UserError(
            "Los trabajadores del planificador tienen otras versiones del curso o de sus "
            "bibliotecas: instala en ellos las de esta máquina."
        )
    for _ in range(_TRIES):
        station = _own.station(sandbox, libraries)
        try:
            return station.examine(Job(task, paper))
        except StationDied:
            _own.discard(station)
    return conclude_fault(task, "el proceso que prepara los exámenes muere una y otra vez")
