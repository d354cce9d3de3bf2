"""Examinations on Dask workers, each with a station of its own."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from distributed import Client, LocalCluster, as_completed, get_worker
from distributed.scheduler import KilledWorker

from examiner.errors import UserError
from examiner.examination.examine import Examined, conclude_fault
from examiner.examination.station import Job, Station, StationDied
from examiner.sandbox import SandboxFault
from examiner.sandbox.prepared import Mode
from examiner.task import Task

Label = TypeVar("Label")
_AHEAD = 4  # jobs in flight for each worker: enough to keep it busy, little enough to hold
_TRIES = 3


class Pool:
    """Workers that examine. Results come in the order in which they are ready."""

    def __init__(self, client: Client, workers: int, sandbox: Mode) -> None:
        self._client = client
        self._workers = workers
        self._sandbox = sandbox

    def examine(
        self, task: Task, jobs: Iterable[tuple[Label, bytes | None]]
    ) -> Iterator[tuple[Label, Examined]]:
        """Examine each job's file; ``jobs`` is read only as fast as workers take it.

        Raises:
            SandboxFault: no worker can have a sandbox.
        """
        [shared] = self._client.scatter([task], broadcast=True)
        waiting = iter(jobs)
        labels: dict[Any, Label] = {}

        def submit(label: Label, raw: bytes | None) -> Any:
            future = self._client.submit(
                _examine, shared, raw, self._sandbox, pure=False, retries=_TRIES
            )
            labels[future] = label
            return future

        first = itertools.islice(waiting, self._workers * _AHEAD)
        running = as_completed([submit(label, raw) for label, raw in first])
        for future in running:
            label = labels.pop(future)
            try:
                examined = future.result()
            except KilledWorker:
                examined = conclude_fault(task, "los procesos que examinaban murieron varias veces")
            future.release()
            for following in itertools.islice(waiting, 1):
                running.add(submit(*following))
            yield label, examined


@contextmanager
def pool(workers: int, scheduler: str | None, sandbox: Mode) -> Iterator[Pool]:
    """Workers on this machine, or those of the Dask cluster at ``scheduler``.

    Raises:
        UserError: the scheduler does not answer or has no workers.
    """
    if scheduler:
        try:
            client = Client(scheduler, timeout=10)
        except (OSError, ValueError) as error:
            raise UserError(f"El planificador {scheduler} no responde: {error}") from error
        with client:
            count = len(client.scheduler_info()["workers"])
            if not count:
                raise UserError(f"El planificador {scheduler} no tiene ningún trabajador.")
            yield Pool(client, count, sandbox)
        return
    with (
        LocalCluster(
            n_workers=workers,
            threads_per_worker=1,
            processes=True,
            dashboard_address=None,
            silence_logs=40,
        ) as cluster,
        Client(cluster) as client,
    ):
        yield Pool(client, workers, sandbox)


def _examine(task: Task, raw: bytes | None, sandbox: Mode) -> Examined:
    """Runs in a worker."""
    for _ in range(_TRIES):
        station = _station(sandbox)
        try:
            return station.examine(Job(task, raw))
        except StationDied:
            _forget_station()
    raise SandboxFault("el proceso que examina muere una y otra vez")


def _station(sandbox: Mode) -> Station:
    worker = get_worker()
    station = getattr(worker, "examiner_station", None)
    if station is None:
        station = worker.examiner_station = Station(sandbox)
    return station


def _forget_station() -> None:
    get_worker().examiner_station = None
