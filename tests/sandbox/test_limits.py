"""What happens at each limit."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from examiner.sandbox import Candidate, CandidateDied, Limits

from .cells import error, text, value

Limited = Callable[..., Candidate]
MIB = 1024 * 1024


def death(candidate: Candidate, source: str, timeout: float | None = None) -> str:
    """The kind of outcome of a cell that its candidate does not survive."""
    with pytest.raises(CandidateDied) as caught:
        candidate.run_cell(source, timeout)
    assert candidate.outcome == caught.value.outcome
    return caught.value.outcome.kind


@pytest.mark.parametrize(
    "source",
    ["while True: pass", "import time; time.sleep(60)", "import asyncio\nawait asyncio.sleep(60)"],
)
def test_a_cell_past_its_time_is_interrupted_and_the_kernel_goes_on(
    candidate: Candidate, source: str
) -> None:
    candidate.run_cell("kept = 7")
    result = candidate.run_cell(source, timeout=0.3)
    assert result.interrupted
    assert result.status == "error"
    assert error(result) in ("KeyboardInterrupt", "CancelledError")
    assert candidate.fetch("kept") == 7


@pytest.mark.parametrize(
    "source",
    [
        "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)\nwhile True: pass",
        "import time\nwhile True:\n    try:\n        time.sleep(60)\n"
        "    except BaseException: pass",
    ],
)
def test_a_cell_that_ignores_the_interrupt_is_killed(limited: Limited, source: str) -> None:
    one = limited(grace_seconds=0.3)
    assert death(one, source, timeout=0.3) == "timeout"


def test_a_call_of_a_students_function_obeys_the_clock_too(candidate: Candidate) -> None:
    candidate.run_cell("def endless():\n    while True: pass")
    endless = candidate.fetch("endless")
    from examiner.wire import RemoteError

    with pytest.raises(RemoteError) as caught, candidate.within(0.3):
        endless()
    assert caught.value.type_name == "KeyboardInterrupt"
    assert candidate.run_cell("1").status == "ok"


SPIN = "import sys\nprint(flush=True)\nwhile True: pass"


@pytest.fixture
def crowd() -> Iterator[None]:
    """A machine where a process gets a small share of a processor."""
    processes = [
        subprocess.Popen([sys.executable, "-c", SPIN], stdout=subprocess.PIPE)
        for _ in range(8 * (os.cpu_count() or 1))
    ]
    try:
        for process in processes:
            assert process.stdout is not None
            process.stdout.readline()  # it spins
        yield
    finally:
        for process in processes:
            process.kill()
        for process in processes:
            process.communicate()


@pytest.mark.usefixtures("crowd")
def test_a_busy_machine_costs_a_cell_nothing(candidate: Candidate) -> None:
    # Half a second of processor, which takes several here.
    source = "import time\nend = time.process_time() + 0.5\nwhile time.process_time() < end: pass"
    result = candidate.run_cell(source, timeout=1.5)
    assert not result.interrupted
    assert result.status == "ok"


def test_a_cell_that_makes_its_own_machine_busy_gains_no_time(limited: Limited) -> None:
    one = limited(total_seconds=20)
    crowd = f"import os\nfor _ in range({16 * (os.cpu_count() or 1)}):\n    if not os.fork(): break"
    try:
        assert one.run_cell(f"{crowd}\nwhile True: pass", timeout=1).interrupted
    except CandidateDied as died:
        # So busy that it did not attend: its second was over all the same.
        assert "no atendió la interrupción" in died.outcome.detail


def test_the_whole_submission_has_a_clock(limited: Limited) -> None:
    one = limited(total_seconds=0.5)
    assert death(one, "while True: pass") == "timeout"


def test_processor_time_is_bounded_in_one_process(limited: Limited) -> None:
    assert death(limited(cpu_seconds=1), "while True: pass") == "cpu"


def test_processor_time_is_bounded_over_many_processes(limited: Limited) -> None:
    source = (
        "import os, time\n"
        "while True:\n"
        "    if os.fork() == 0:\n"
        "        start = time.process_time()\n"
        "        while time.process_time() < start + 0.4: pass\n"
        "        os._exit(0)\n"
        "    os.wait()"
    )
    assert death(limited(cpu_seconds=1), source) == "cpu"


def test_memory_asked_at_once_is_a_memory_error(limited: Limited) -> None:
    one = limited(memory_bytes=256 * MIB)
    assert error(one.run_cell("x = bytearray(300 * 1024 ** 2)")) == "MemoryError"
    assert one.run_cell("x = bytearray(100 * 1024 ** 2)").status == "ok"


def test_memory_asked_in_steps_is_a_memory_error(limited: Limited) -> None:
    one = limited(memory_bytes=256 * MIB)
    result = one.run_cell("x = []\nwhile True: x.append(bytearray(1024 ** 2))")
    assert error(result) == "MemoryError"


def test_memory_that_no_rlimit_counts_is_the_end(limited: Limited) -> None:
    one = limited(memory_bytes=64 * MIB)
    source = (
        "import mmap\nx = mmap.mmap(-1, 2 * 1024 ** 3)\nfor i in range(0, len(x), 4096): x[i] = 1"
    )
    assert death(one, source) == "memory"


def test_memory_is_bounded_over_many_processes(limited: Limited) -> None:
    one = limited(memory_bytes=128 * MIB)
    source = (
        "import os, time\n"
        "for _ in range(12):\n"
        "    if os.fork() == 0:\n"
        "        x = bytearray(b'1') * (100 * 1024 ** 2)\n"
        "        time.sleep(60)\n"
        "time.sleep(60)"
    )
    assert death(one, source) == "memory"


def test_a_thread_bomb_gets_an_exception(limited: Limited) -> None:
    result = limited(processes=40).run_cell(
        "import threading, time\n"
        "while True: threading.Thread(target=time.sleep, args=(60,), daemon=True).start()"
    )
    assert error(result) == "RuntimeError"


def test_a_fork_bomb_gets_an_exception(limited: Limited) -> None:
    result = limited(processes=40).run_cell(
        "import os, time\nwhile True:\n    if os.fork() == 0: time.sleep(60)"
    )
    assert error(result) == "BlockingIOError"


def test_a_stubborn_fork_bomb_is_named_as_such(limited: Limited) -> None:
    one = limited(processes=20, grace_seconds=0.3)
    source = (
        "import os, signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\n"
        "while True:\n    try:\n        os.fork()\n    except OSError: pass"
    )
    assert death(one, source, timeout=3) == "processes"


def test_the_disk_is_bounded(limited: Limited) -> None:
    one = limited(disk_bytes=4 * MIB)
    result = one.run_cell("f = open('/tmp/x', 'wb')\nwhile True: f.write(b'0' * 65536)")
    assert error(result) == "OSError"
    assert error(one.run_cell("open('/dev/shm/y', 'wb').write(b'0' * 65536)")) == "OSError"


def test_the_number_of_files_is_bounded(limited: Limited) -> None:
    result = limited(disk_files=50).run_cell(
        "n = 0\nwhile True:\n    open(f'f{n}', 'w').close(); n += 1"
    )
    assert error(result) == "OSError"


def test_the_size_of_a_file_is_bounded(limited: Limited) -> None:
    result = limited(file_bytes=MIB).run_cell("open('x', 'wb').write(b'0' * 2 * 1024 ** 2)")
    assert error(result) == "OSError"


def test_the_number_of_open_files_is_bounded(limited: Limited) -> None:
    result = limited(open_files=32).run_cell("x = [open('/dev/null') for _ in range(40)]")
    assert error(result) == "OSError"


def test_no_core_is_dumped(candidate: Candidate) -> None:
    assert value(candidate, "__import__('resource').getrlimit(4)") == (0, 0)


@pytest.mark.parametrize(
    "source",
    [
        "while True: print('x' * 1000)",
        "print('x' * 10 ** 8); raise KeyboardInterrupt",
        "from IPython.display import display\nwhile True: display(1)",
        "from IPython.display import display, clear_output\nwhile True: display(1); clear_output()",
        "import sys\nwhile True: print('a'); print('b', file=sys.stderr)",
    ],
)
def test_endless_output_is_cut_with_a_note(limited: Limited, source: str) -> None:
    # A busy machine may take long to attend to the interruption: that is not what is tested.
    one = limited(output_bytes=20_000, output_items=20, grace_seconds=60)
    result = one.run_cell(source, timeout=0.7)
    assert sum(len(str(output)) for output in result.outputs) < 100_000
    assert "Salida recortada" in text(result)
    # How IPython tells of an interrupt depends on where it falls.
    assert result.status == "error"


def test_the_output_of_a_whole_submission_is_bounded(limited: Limited) -> None:
    one = limited(output_bytes=20_000, total_output_bytes=50_000)
    sizes = [len(text(one.run_cell("print('x' * 19_000)"))) for _ in range(5)]
    assert sum(sizes) < 55_000


def test_an_answer_that_is_not_an_agents_ends_the_candidate(candidate: Candidate) -> None:
    source = (
        "import gc\nfrom examiner.candidate.kernel import Kernel\n"
        "Kernel.run_cell = lambda self, source: {'outputs': [{'output_type': 'script'}]}"
    )
    candidate.run_cell(source)
    assert death(candidate, "1") == "flood"


@pytest.mark.parametrize("bad", [{"cell_seconds": 0}, {"memory_bytes": -1}, {"processes": "9"}])
def test_a_limit_that_limits_nothing_is_refused(bad: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(bad))):
        Limits(**bad)
