"""From a fork of the prepared process to a candidate alone in its namespaces.

Order matters. `enter_namespaces` runs in a first child; the next fork is pid 1 of the new pid
namespace, mounts its own /proc and waits for the kernel process, which it forks in turn; the
kernel process gives up every privilege in `drop_privileges` before it sees student code.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import resource
import signal
from pathlib import Path
from typing import Any

from examiner.candidate.seccomp import apply_filter

HOME = "/home/alumno"
WORK = HOME + "/tarea"
HOSTNAME = b"aula"

_NEWNS, _NEWUTS, _NEWIPC = 0x00020000, 0x04000000, 0x08000000
_NEWUSER, _NEWPID, _NEWNET, _NEWCGROUP = 0x10000000, 0x20000000, 0x40000000, 0x02000000
_RDONLY, _NOSUID, _NODEV, _NOEXEC, _BIND, _REC, _PRIVATE = 1, 2, 4, 8, 0x1000, 0x4000, 0x40000
_DETACH = 2
_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_CAPBSET_DROP, _PR_SET_NO_NEW_PRIVS = 1, 4, 24, 38
_PR_SET_CHILD_SUBREAPER, _PR_CAP_AMBIENT, _PR_CAP_AMBIENT_CLEAR_ALL = 36, 47, 4

_libc = ctypes.CDLL(None, use_errno=True)


def _check(result: int, what: str) -> None:
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")


def _mount(source: str, target: str, kind: str, flags: int, options: str = "") -> None:
    _check(
        _libc.mount(
            source.encode(), target.encode(), kind.encode(), ctypes.c_ulong(flags), options.encode()
        ),
        f"mount {kind or source} on {target}",
    )


def _write(path: str, text: str) -> None:
    descriptor = os.open(path, os.O_WRONLY)
    try:
        os.write(descriptor, text.encode())
    finally:
        os.close(descriptor)


def enter_namespaces(limits: dict[str, Any]) -> None:
    """Move this process into new namespaces and give it private, bounded writable directories.

    The pid namespace takes effect at the next fork.

    Raises:
        OSError: a namespace or a mount was refused.
    """
    uid, gid = os.getuid(), os.getgid()
    _check(
        _libc.unshare(_NEWUSER | _NEWNS | _NEWPID | _NEWNET | _NEWIPC | _NEWUTS | _NEWCGROUP),
        "unshare",
    )
    _write("/proc/self/setgroups", "deny")
    _write("/proc/self/uid_map", f"1000 {uid} 1")
    _write("/proc/self/gid_map", f"1000 {gid} 1")
    _check(_libc.sethostname(HOSTNAME, len(HOSTNAME)), "sethostname")
    _mount("none", "/", "", _REC | _PRIVATE)
    # One tmpfs behind every writable directory: one budget of bytes and one of inodes.
    size, inodes = limits["disk_bytes"], limits["disk_files"]
    _mount("tmpfs", "/mnt", "tmpfs", _NOSUID | _NODEV, f"size={size},nr_inodes={inodes},mode=0755")
    for name, target in (("home", HOME), ("tmp", "/tmp"), ("shm", "/dev/shm")):
        Path(f"/mnt/{name}").mkdir(0o700)
        _mount(f"/mnt/{name}", target, "", _BIND)
    _check(_libc.umount2(b"/mnt", _DETACH), "umount /mnt")
    _mount("devpts", "/dev/pts", "devpts", _NOSUID | _NOEXEC, "newinstance,ptmxmode=0666,mode=620")
    Path(WORK).mkdir(0o700)
    os.chdir(WORK)


def mount_proc() -> None:
    """Replace /proc by one that shows this pid namespace alone. Call as its pid 1."""
    _mount("proc", "/proc", "proc", _NOSUID | _NODEV | _NOEXEC)
    # No nested user namespaces: they would hand back capabilities over private copies of things.
    _write("/proc/sys/user/max_user_namespaces", "0")


def forbid_inspection() -> None:
    """Make this process opaque to others of its user: no ptrace, no /proc/PID/mem or environ."""
    _check(_libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0), "PR_SET_DUMPABLE")


def adopt_orphans() -> None:
    """Without a pid namespace: orphaned descendants become this process's children."""
    _check(_libc.prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0), "PR_SET_CHILD_SUBREAPER")


def die_with_parent() -> None:
    _check(_libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0), "PR_SET_PDEATHSIG")


def drop_capabilities() -> None:
    """Give up every capability, for good, in this process and its descendants.

    Raises:
        OSError: the kernel refused.
    """
    for capability in range(64):
        if _libc.prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0) != 0:
            break  # past the last one this kernel knows
    _libc.prctl(_PR_CAP_AMBIENT, _PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0)
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)
    nothing = (ctypes.c_uint32 * 6)()
    _check(_libc.capset(header, nothing), "capset")
    _check(_libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "PR_SET_NO_NEW_PRIVS")


def filter_system_calls() -> None:
    apply_filter(_libc)


def _data_size() -> int:
    """Bytes of private writable memory that RLIMIT_DATA already counts in this process."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmData:"):
            return int(line.split()[1]) * 1024
    return 0


def set_limits(limits: dict[str, Any], *, isolated: bool) -> None:
    """Set this process's rlimits, hard and soft. See `limits.py` for what each does."""
    wanted = {
        resource.RLIMIT_CPU: int(limits["cpu_seconds"]),
        # The libraries are already there: the limit is what the submission adds.
        resource.RLIMIT_DATA: _data_size() + int(limits["memory_bytes"]),
        resource.RLIMIT_FSIZE: int(limits["file_bytes"]),
        resource.RLIMIT_NOFILE: int(limits["open_files"]),
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_MEMLOCK: 0,
    }
    if isolated:
        # Counted per user namespace since Linux 5.14; outside one it would count the whole
        # account, whoever owns it.
        wanted[resource.RLIMIT_NPROC] = int(limits["processes"])
    for kind, value in wanted.items():
        hard = resource.getrlimit(kind)[1]
        if hard != resource.RLIM_INFINITY:
            value = min(value, hard)
        # SIGXCPU at the soft limit says why; SIGKILL follows at the hard one.
        ceiling = value + 1 if kind == resource.RLIMIT_CPU else value
        if hard != resource.RLIM_INFINITY:
            ceiling = min(ceiling, hard)
        resource.setrlimit(kind, (value, ceiling))
    # SIGXFSZ would kill; ignored, a write fails with an OSError the student can read.
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    with contextlib.suppress(OSError):
        _write("/proc/self/oom_score_adj", "1000")  # if the machine runs out, this goes first
