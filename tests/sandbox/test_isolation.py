"""What a candidate cannot see or do."""

from __future__ import annotations

import errno
import socket
import sys
from pathlib import Path

import pytest

from examiner.sandbox import Candidate, Prepared, start_prepared

from .cells import error, text, value

REPOSITORY = Path(__file__).parents[2]


@pytest.mark.parametrize("name", ["source", "tests", "release", "nbgrader_config.py", ".git"])
def test_the_course_repository_is_not_there(candidate: Candidate, name: str) -> None:
    assert not value(candidate, f"__import__('os').path.exists({str(REPOSITORY / name)!r})")


def test_of_the_examiner_only_the_candidates_half_is_there(candidate: Candidate) -> None:
    found = value(candidate, "sorted(__import__('os').listdir(__import__('examiner').__path__[0]))")
    assert found == ["__init__.py", "candidate", "wire"]


def test_no_directory_of_the_hosts_users_is_readable(candidate: Candidate) -> None:
    result = candidate.run_cell(
        "import os\n"
        "for top in ('/etc', '/home', '/root', '/run', '/srv', '/var', '/tmp', '/mnt', '/sys'):\n"
        "    for folder, _, files in os.walk(top):\n"
        "        if not folder.startswith(('/etc/fonts', '/etc/alternatives', "
        f"{sys.base_prefix!r})):\n"
        "            print(*(os.path.join(folder, file) for file in files), sep='\\n', end='')"
    )
    allowed = {"/etc/ld.so.cache", "/etc/localtime", "/etc/timezone", "/etc/mime.types"}
    assert result.status == "ok"
    assert set(text(result).split()) <= allowed


def test_only_its_own_processes_are_visible(candidate: Candidate) -> None:
    pids = value(
        candidate, "sorted(int(p) for p in __import__('os').listdir('/proc') if p.isdigit())"
    )
    assert pids == [1, 2]


def test_the_memory_and_descriptors_of_its_init_are_closed_to_it(candidate: Candidate) -> None:
    for path in ("/proc/1/mem", "/proc/1/environ", "/proc/1/maps"):
        result = candidate.run_cell(f"open({path!r}, 'rb').read(1)")
        assert error(result) == "PermissionError", path
    assert error(candidate.run_cell("import os; os.listdir('/proc/1/fd')")) == "PermissionError"


def test_it_holds_no_descriptor_but_its_wire_and_its_loop(candidate: Candidate) -> None:
    links = value(
        candidate,
        "sorted({__import__('os').readlink(f'/proc/self/fd/{n}').split(':')[0].split(' ')[0]"
        " for n in __import__('os').listdir('/proc/self/fd')"
        " if __import__('os').path.exists(f'/proc/self/fd/{n}')})",
    )
    # The wire is a socket, and so is the loop's own pair; its outputs are files of its /tmp.
    assert set(links) == {"/dev/null", "/tmp/.stdout", "/tmp/.stderr", "socket", "anon_inode"}


def test_no_secret_of_the_environment_reaches_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXAMINER_TEST_SECRET", "1234")
    with start_prepared(libraries=()) as prepared, prepared.candidate() as candidate:
        assert "EXAMINER_TEST_SECRET" not in value(candidate, "list(__import__('os').environ)")


def test_there_is_no_network(candidate: Candidate) -> None:
    result = candidate.run_cell(
        "import socket\n"
        "for family, address in ((socket.AF_INET, ('127.0.0.1', 22)), "
        "(socket.AF_INET, ('1.1.1.1', 53))):\n"
        "    try:\n"
        "        socket.socket(family, socket.SOCK_STREAM).connect(address)\n"
        "    except OSError as e:\n"
        "        print(e.errno)"
    )
    assert text(result).split() == [str(errno.ENETUNREACH)] * 2


def test_abstract_unix_sockets_of_the_host_are_out_of_reach(candidate: Candidate) -> None:
    name = "\0examiner-test-abstract"
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(name)
        server.listen()
        result = candidate.run_cell(
            f"import socket; socket.socket(socket.AF_UNIX).connect({name!r})"
        )
    assert error(result) == "ConnectionRefusedError"


def test_families_that_ignore_network_namespaces_are_refused(candidate: Candidate) -> None:
    assert error(candidate.run_cell("import socket; socket.socket(40, 1)")) == "PermissionError"


@pytest.mark.parametrize(
    "path", ["/", "/opt/curso/examiner/wire", "/usr", "/dev", "/etc", "/home", "/opt/entorno"]
)
def test_nothing_outside_its_private_space_can_be_written(candidate: Candidate, path: str) -> None:
    result = candidate.run_cell(f"import os; open(os.path.join({path!r}, 'x'), 'w')")
    assert error(result) in ("OSError", "PermissionError", "FileNotFoundError")


@pytest.mark.parametrize("path", [".", "/tmp", "/dev/shm", "/home/alumno"])
def test_its_private_space_can_be_written(candidate: Candidate, path: str) -> None:
    result = candidate.run_cell(f"import os; open(os.path.join({path!r}, 'x'), 'w').write('a')")
    assert result.status == "ok"


def test_it_has_no_capability_and_cannot_gain_one(candidate: Candidate) -> None:
    status = value(candidate, "open('/proc/self/status').read()")
    fields = dict(line.split(":\t") for line in status.splitlines() if ":\t" in line)
    assert all(int(fields[name], 16) == 0 for name in ("CapPrm", "CapEff", "CapBnd", "CapAmb"))
    assert fields["NoNewPrivs"] == "1"
    assert fields["Seccomp"] == "2"


@pytest.mark.parametrize(
    "call",
    [
        "libc.unshare(0x10000000)",
        "libc.mount(b'tmpfs', b'/tmp', b'tmpfs', 0, None)",
        "libc.umount2(b'/tmp', 2)",
        "libc.memfd_create(b'x', 0)",
        "libc.shmget(0, 4096, 0o1600)",
        "libc.ptrace(16, 1, 0, 0)",
    ],
)
def test_system_calls_that_reach_further_are_refused(candidate: Candidate, call: str) -> None:
    result = candidate.run_cell(
        "import ctypes\nlibc = ctypes.CDLL(None, use_errno=True)\n"
        f"print({call}, ctypes.get_errno())"
    )
    assert text(result).split() == ["-1", str(errno.EPERM)]


def test_two_candidates_at_once_share_nothing_writable(prepared: Prepared) -> None:
    with prepared.candidate() as one, prepared.candidate() as other:
        for path in ("/tmp/x", "/dev/shm/x", "x", "/home/alumno/x"):
            assert one.run_cell(f"open({path!r}, 'w').close()").status == "ok"
            assert not value(other, f"__import__('os').path.exists({path!r})")
        one.run_cell("import os; pty = os.openpty()")
        assert value(other, "__import__('os').listdir('/dev/pts')") == ["ptmx"]


def test_the_host_has_a_neutral_name(candidate: Candidate) -> None:
    assert value(candidate, "__import__('socket').gethostname()") == "aula"
