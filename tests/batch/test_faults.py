"""Processes are killed while a class is graded: the marks are those of an undisturbed run."""

import json
import signal
import subprocess
import sys
from contextlib import contextmanager, suppress

import psutil
import pytest
from distributed import Client

from examiner.batch import grade
from examiner.cli import main
from examiner.errors import UserError

from .conftest import ANSWERS, TASK, answered, hand_in, processes, run_examiner, state, wait_until


def kill_once(find):
    """A progress callback that kills what ``find`` gives, at the first result."""
    killed = []

    def progress(_):
        if not killed:
            killed.extend(find())
            for process in killed:
                with suppress(psutil.NoSuchProcess):  # killing its parent may have been enough
                    process.kill()

    return progress, killed


def stations():
    return processes("examiner.examination.station_process")


def prepared():
    return processes("examiner.candidate.prepared")


@pytest.mark.parametrize("victims", [stations, prepared])
def test_killed_processes_cost_nobody_a_point(ungraded, graded, victims):
    progress, killed = kill_once(victims)
    results = grade(ungraded, [TASK], workers=2, progress=progress)
    assert killed
    assert not any(one.report.faulty for one in results)
    assert state(ungraded) == state(graded)


def test_a_killed_driver_leaves_no_process_and_the_next_run_finishes(ungraded, graded):
    driver = run_examiner(ungraded, "grade", TASK, "--workers", "2", "--quiet")
    marks = ungraded.private / "marks" / TASK
    wait_until(lambda: marks.is_dir() and any(marks.glob("*.json")))
    family = psutil.Process(driver.pid).children(recursive=True)
    driver.kill()
    driver.communicate()
    _, alive = psutil.wait_procs(family, timeout=60)
    assert not alive
    results = grade(ungraded, [TASK], workers=2)
    assert any(not one.fresh for one in results)
    assert state(ungraded) == state(graded)


def test_a_submission_replaced_while_grading_counts_as_it_was_and_then_as_it_is(ungraded):
    first = []

    def replace(step):
        # By now every other file was read: few enough are left to be in flight.
        if not first:
            first.append(step.last.student)
            hand_in(ungraded, first[0], answered(ungraded, ANSWERS["beto"]))

    grade(ungraded, [TASK], students=["ana", "dora"], workers=1, progress=replace)
    before = {one.student: one for one in grade(ungraded, [TASK], students=["ana", "dora"])}
    assert before[first[0]].why == "entrega nueva"
    assert before[first[0]].mark.points == 1
    assert [one.how for name, one in before.items() if name != first[0]] == ["stands"]


@contextmanager
def cluster(tmp_path, threads):
    """A Dask scheduler and workers, each a process of its own, far from the course's folder."""
    far = tmp_path / "far"
    far.mkdir()
    address = far / "scheduler.json"
    dask = [sys.executable, "-m", "distributed.cli.dask_"]
    quiet = {"cwd": far, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}

    def start(program, *arguments):
        command = [*dask[:2], dask[2] + program, *arguments]
        return subprocess.Popen([*command, "--scheduler-file", str(address)], **quiet)

    started = [start("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard")]
    try:
        started += [
            start("worker", "--nthreads", str(count), "--no-dashboard", "--death-timeout", "60")
            for count in threads
        ]
        wait_until(address.is_file)
        found = json.loads(address.read_text(encoding="utf-8"))["address"]
        with Client(found) as client:
            client.wait_for_workers(len(threads), timeout=120)
        yield found, started
    finally:
        for process in reversed(started):
            process.send_signal(signal.SIGTERM)
        for process in started:
            process.wait()


def test_a_cluster_by_address_gives_the_same_marks(ungraded, graded, tmp_path):
    """One worker has two threads: each needs a station of its own."""
    with cluster(tmp_path, threads=[2, 1]) as (address, _):
        grade(ungraded, [TASK], scheduler=address)
    assert state(ungraded) == state(graded)


def test_a_killed_worker_costs_nobody_a_point(ungraded, graded, tmp_path):
    with cluster(tmp_path, threads=[1, 1]) as (address, (_, victim, _)):
        progress, killed = kill_once(lambda: [psutil.Process(victim.pid)])
        results = grade(ungraded, [TASK], scheduler=address, progress=progress)
    assert killed
    assert not any(one.report.faulty for one in results)
    assert state(ungraded) == state(graded)


def test_a_killed_scheduler_is_a_sentence_and_the_next_run_finishes(
    ungraded, graded, tmp_path, capsys
):
    with cluster(tmp_path, threads=[1]) as (address, (scheduler, *_)):
        done = []

        def kill(step):
            if not done:
                scheduler.kill()
            done.append(step.last.student)

        with pytest.raises(UserError, match="Se perdió el planificador"):
            grade(ungraded, [TASK], scheduler=address, progress=kill)
        assert main(["--course", str(ungraded.root), "grade", TASK, "--scheduler", address]) == 2
    [sentence] = capsys.readouterr().err.strip().splitlines()
    assert "no responde" in sentence
    results = {one.student: one for one in grade(ungraded, [TASK], workers=1)}
    assert all(results[student].how == "stands" for student in done)
    assert state(ungraded) == state(graded)
