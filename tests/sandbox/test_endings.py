"""Deaths, what they leave behind, and the failures that are ours."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from examiner.sandbox import (
    Candidate,
    CandidateDied,
    Prepared,
    SandboxFault,
    processes,
    start_prepared,
)
from examiner.sandbox.prepared import Mode

from .cells import text, value


@pytest.mark.parametrize(
    ("source", "code", "number"),
    [
        ("import os; os._exit(3)", 3, None),
        ("import os; os.abort()", None, signal.SIGABRT),
        ("import os; os.kill(os.getpid(), 9)", None, signal.SIGKILL),
        ("import ctypes; ctypes.string_at(0)", None, signal.SIGSEGV),
        ("import os; os.closerange(3, 100)", 0, None),
    ],
)
def test_a_death_by_its_own_hand_says_how(
    candidate: Candidate, source: str, code: int | None, number: int | None
) -> None:
    with pytest.raises(CandidateDied):
        candidate.run_cell(source)
    outcome = candidate.outcome
    assert outcome is not None
    assert (outcome.kind, outcome.exit_code, outcome.signal) == ("crashed", code, number)


def test_exit_ends_the_kernel_after_its_cell(candidate: Candidate) -> None:
    assert text(candidate.run_cell("print('adiós'); exit()")) == "adiós\n"
    with pytest.raises(CandidateDied):
        candidate.run_cell("1")


def test_its_init_cannot_be_killed_from_inside(candidate: Candidate) -> None:
    result = candidate.run_cell("import os\nfor n in (1, 2, 9, 15, 19): os.kill(1, n)\nprint('sí')")
    assert text(result) == "sí\n"


def test_its_daemons_die_with_it(prepared: Prepared) -> None:
    with prepared.candidate() as one:
        one.run_cell(
            "import os, signal, time\n"
            "if os.fork() == 0:\n"
            "    os.setsid()\n"
            "    if os.fork() == 0:\n"
            "        for n in range(1, 32):\n"
            "            if n not in (9, 19): signal.signal(n, signal.SIG_IGN)\n"
            "        while True: time.sleep(1)\n"
            "    os._exit(0)\n"
            "os.wait()"
        )
        pids = processes.tree(one.pid)
        assert len(pids) == 3  # init, kernel and the daemon
        one.close()
        # The namespace is dead when its init is reaped: the kernel waits for the others first.
        assert not any(Path(f"/proc/{pid}").exists() for pid in pids[1:])


def test_the_next_candidate_finds_nothing_of_the_last(prepared: Prepared) -> None:
    with prepared.candidate() as one:
        one.run_cell(
            "import numpy, builtins, sys\n"
            "numpy.secret = builtins.secret = 1; sys.modules['leftover'] = numpy\n"
            "for path in ('x', '/tmp/x', '/dev/shm/x'): open(path, 'w').close()"
        )
    with prepared.candidate() as other:
        found = value(
            other,
            "[hasattr(__import__('numpy'), 'secret'), hasattr(__import__('builtins'), 'secret'),"
            " 'leftover' in __import__('sys').modules, *__import__('os').listdir('.'),"
            " *__import__('os').listdir('/tmp'), *__import__('os').listdir('/dev/shm')]",
        )
    assert found == [False, False, False]


def test_candidates_draw_different_random_numbers(prepared: Prepared) -> None:
    drawn = set()
    for _ in range(3):
        with prepared.candidate() as one:
            drawn.add(
                value(one, "(__import__('numpy').random.rand(), __import__('random').random())")
            )
    assert len(drawn) == 3


def test_closing_a_candidate_is_no_failure(prepared: Prepared) -> None:
    with prepared.candidate() as one:
        one.run_cell("1")
    assert one.outcome is not None
    assert one.outcome.kind == "finished"


def test_usage_counts_processor_and_memory(candidate: Candidate) -> None:
    before = candidate.usage()
    candidate.run_cell(
        "import time\nx = bytearray(b'1') * (64 * 1024 ** 2)\nwhile time.process_time() < 0.3: pass"
    )
    after = candidate.usage()
    assert after.cpu - before.cpu > 0.1
    assert after.wall > before.wall
    assert after.peak_memory - before.peak_memory > 60 * 1024**2


def test_the_death_of_the_prepared_process_is_a_fault_of_the_machinery() -> None:
    with start_prepared(libraries=()) as prepared, prepared.candidate() as one:
        os.kill(prepared.pid, signal.SIGKILL)
        with pytest.raises(SandboxFault):
            one.run_cell("import time; time.sleep(60)")
        assert one.outcome is not None
        assert one.outcome.kind == "fault"
        assert not prepared.alive()
        with pytest.raises(SandboxFault):
            prepared.candidate()


def test_candidates_die_with_their_prepared_process() -> None:
    prepared = start_prepared(libraries=())
    with prepared.candidate() as one:
        prepared.close()
        with pytest.raises(SandboxFault):
            one.run_cell("1")


def test_the_death_of_the_worker_ends_everything() -> None:
    script = (
        "from examiner.sandbox import start_prepared\n"
        "import os\n"
        "p = start_prepared(libraries=()); c = p.candidate()\n"
        "print(p.pid, c.pid, flush=True); os.kill(os.getpid(), 9)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert done.returncode == -signal.SIGKILL
    for pid in map(int, done.stdout.split()):
        try:
            descriptor = os.pidfd_open(pid)
        except ProcessLookupError:
            continue
        assert select.select([descriptor], [], [], 10)[0], "it outlived its worker"
        os.close(descriptor)


def test_a_library_that_is_not_installed_is_listed() -> None:
    with start_prepared(libraries=["no_such_library"]) as prepared:
        assert [entry.split(":")[0] for entry in prepared.missing] == ["no_such_library"]


def test_data_files_are_copied_into_its_working_directory(
    prepared: Prepared, tmp_path: Path
) -> None:
    (tmp_path / "more").mkdir()
    (tmp_path / "reviews.csv").write_bytes(b"a,b\n")
    (tmp_path / "more" / "x.bin").write_bytes(bytes(range(256)))
    with prepared.candidate(tmp_path) as one:
        assert value(one, "open('reviews.csv').read()") == "a,b\n"
        assert value(one, "open('more/x.bin', 'rb').read()") == bytes(range(256))
        one.run_cell("open('reviews.csv', 'w').write('changed')")
    assert (tmp_path / "reviews.csv").read_bytes() == b"a,b\n"


@pytest.mark.parametrize("kind", ["link", "fifo", "directory link"])
def test_data_that_are_not_plain_files_are_refused(
    prepared: Prepared, tmp_path: Path, kind: str
) -> None:
    if kind == "link":
        (tmp_path / "x").symlink_to("/etc/passwd")
    elif kind == "fifo":
        os.mkfifo(tmp_path / "x")
    else:
        (tmp_path / "x").symlink_to("/etc", target_is_directory=True)
    with pytest.raises(SandboxFault):
        prepared.candidate(tmp_path)


@pytest.mark.parametrize("sandbox", ["bubblewrap", "none"])
def test_it_ends_when_whoever_asked_for_it_is_killed(sandbox: Mode) -> None:
    """Nobody enforces its limits any longer: not even its sleeping daemons may go on."""
    with start_prepared(sandbox=sandbox, libraries=[]) as prepared:
        read, write = os.pipe()
        examination = os.fork()
        if examination == 0:
            one = prepared.candidate()
            one.run_cell("import subprocess; p = subprocess.Popen(['sleep', '600'])", timeout=30)
            os.write(write, str(one.pid).encode())
            signal.pause()
        os.close(write)
        init = int(os.read(read, 16))
        os.close(read)
        family = [init, *processes.tree(init)]
        descriptors = [os.pidfd_open(pid) for pid in dict.fromkeys(family)]
        os.kill(examination, signal.SIGKILL)
        os.waitpid(examination, 0)
        assert len(descriptors) >= 2
        for descriptor in descriptors:
            assert select.select([descriptor], [], [], 20)[0]
            os.close(descriptor)
        with prepared.candidate() as another:
            assert value(another, "1 + 1") == 2
