"""The sandbox by name, the probe's advice, and outputs from a hostile candidate."""

from __future__ import annotations

import os
import select
from pathlib import Path
from typing import Any

import pytest

from examiner.candidate.outputs import Collector
from examiner.candidate.seccomp import filter_program
from examiner.sandbox import CandidateDied, Limits, SandboxFault, probe, start_prepared
from examiner.sandbox.outputs import plain_outputs
from examiner.sandbox.probe import _remedy
from examiner.wire import WireError

from .cells import error, text, value


def test_without_a_sandbox_the_protocol_is_the_same(tmp_path: Path) -> None:
    (tmp_path / "d.txt").write_text("dato")
    with (
        start_prepared(sandbox="none", libraries=()) as prepared,
        prepared.candidate(tmp_path, Limits(memory_bytes=256 * 1024**2)) as one,
    ):
        assert text(one.run_cell("print(open('d.txt').read())")) == "dato\n"
        assert error(one.run_cell("x = bytearray(300 * 1024 ** 2)")) == "MemoryError"
        assert one.run_cell("while True: pass", timeout=0.3).interrupted
        work = Path(value(one, "__import__('os').getcwd()"))
        with pytest.raises(CandidateDied):
            one.run_cell("import os; os._exit(4)")
        assert one.outcome is not None
        assert one.outcome.exit_code == 4
    assert not work.exists()


def test_without_a_sandbox_children_end_with_the_candidate() -> None:
    with (
        start_prepared(sandbox="none", libraries=()) as prepared,
        prepared.candidate() as one,
    ):
        one.run_cell(
            "import os, time\npid = os.fork()\nif pid == 0:\n    os.setsid()\n    time.sleep(600)"
        )
        child = os.pidfd_open(one.fetch("pid"))
        one.close()
        assert select.select([child], [], [], 10)[0], "it outlived its candidate"
        os.close(child)


def test_there_is_no_other_sandbox() -> None:
    with pytest.raises(ValueError, match="docker"):
        start_prepared(sandbox="docker")  # type: ignore[arg-type]


def test_a_missing_bwrap_is_named_with_its_package(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    report = probe()
    assert not report.available
    assert "apt install bubblewrap" in report.remedy
    with pytest.raises(SandboxFault, match="bwrap"):
        start_prepared(libraries=())


@pytest.mark.parametrize(
    ("setting", "forbids"),
    [
        ("kernel/apparmor_restrict_unprivileged_userns", "1"),
        ("kernel/unprivileged_userns_clone", "0"),
        ("user/max_user_namespaces", "0"),
    ],
)
def test_a_forbidding_sysctl_is_named(tmp_path: Path, setting: str, forbids: str) -> None:
    path = tmp_path / setting
    path.parent.mkdir(parents=True)
    path.write_text(forbids + "\n")
    assert setting.replace("/", ".") in _remedy(tmp_path)
    path.write_text("7\n")
    assert setting.replace("/", ".") not in _remedy(tmp_path)


def test_a_start_that_fails_says_what_the_process_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("examiner.sandbox.bubblewrap.PACKAGES", "/proc/nowhere")
    with pytest.raises(SandboxFault, match=r"nowhere|examiner"):
        start_prepared(libraries=())


_STREAM = {"output_type": "stream", "name": "stdout", "text": "a"}


@pytest.mark.parametrize(
    "hostile",
    [
        None,
        {},
        [1],
        [{"output_type": "stream", "name": "stdout"}],
        [{"output_type": "stream", "name": "stdin", "text": "a"}],
        [{"output_type": "display_data", "data": {"text/plain": b"a"}, "metadata": {}}],
        [{"output_type": "display_data", "data": {1: "a"}, "metadata": {}}],
        [{"output_type": "execute_result", "data": {}, "metadata": {}, "execution_count": True}],
        [{"output_type": "error", "ename": "a", "evalue": "b", "traceback": [1]}],
        [{"output_type": "update_display_data", "data": {}, "metadata": {}}],
    ],
)
def test_malformed_outputs_are_refused(hostile: Any) -> None:
    with pytest.raises(WireError):
        plain_outputs(hostile, Limits())


def test_outputs_nested_without_end_are_refused() -> None:
    deep: Any = "a"
    for _ in range(50):
        deep = [deep]
    output = {"output_type": "display_data", "data": {"a": deep}, "metadata": {}}
    with pytest.raises(WireError, match="deep"):
        plain_outputs([output], Limits())


def test_fields_that_no_output_has_do_not_pass() -> None:
    assert plain_outputs([{**_STREAM, "metadata": {"nbgrader": 1}}], Limits()) == [_STREAM]


def test_more_outputs_than_allowed_are_dropped() -> None:
    limits = Limits(output_items=3, output_bytes=10)
    assert len(plain_outputs([_STREAM] * 100, limits)) <= 5
    assert plain_outputs([{**_STREAM, "text": "a" * 10**6}], limits) == []


def test_the_error_that_ends_a_flood_is_kept() -> None:
    collector = Collector(max_bytes=100, max_items=5, total_bytes=1000)
    for _ in range(50):
        collector.stream("stdout", "x" * 10)
    collector.message("error", {"ename": "E", "evalue": "v", "traceback": ["t"]})
    kinds = [output["output_type"] for output in collector.finish()]
    assert kinds == ["stream", "error", "stream"]


def test_the_filter_is_for_known_processors_only() -> None:
    assert filter_program("x86_64") != filter_program("aarch64")
    assert filter_program("vax") is None
