"""The prepared process: imports the libraries once, runs no student code, forks candidates.

    python -m examiner.candidate.prepared CONTROL_FD MODE

CONTROL_FD is a connected SOCK_SEQPACKET socket, MODE is "isolated" or "plain". The first message
on it is a JSON object with the `libraries` to import. The process says when it has them, with its
own pidfd; then each request on the socket is a JSON object with `limits`
(and, in plain mode, `directory`, a working directory) and carries two descriptors: the
candidate's wire, and a report socket. On the report socket come one message when the candidate
is ready, with the pidfds of its init and of its kernel, or one that says why it could not be
had; and one when it ends. The worker closing the control socket ends this process.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import select
import signal
import socket
import sys
import traceback
from pathlib import Path
from typing import Any

from examiner.candidate import isolation
from examiner.candidate.agent import Agent
from examiner.candidate.frames import with_room
from examiner.candidate.kernel import Kernel
from examiner.candidate.limits import GARBAGE_THRESHOLD
from examiner.candidate.outputs import Collector

_MAX_REQUEST = 65536


@with_room
def main(arguments: list[str]) -> None:
    control = socket.socket(fileno=int(arguments[0]))
    isolated = arguments[1] == "isolated"
    # The shell first: libraries that look for a notebook when imported must find it.
    kernel = Kernel()
    first = control.recv(_MAX_REQUEST)
    if not first:
        return
    missing = []
    for library in json.loads(first)["libraries"]:
        try:
            importlib.import_module(library)
        except ImportError as error:
            missing.append(f"{library}: {error}")
    kernel.warm_up()
    gc.collect()
    gc.freeze()  # collections in a candidate must not copy every page of the libraries
    gc.set_threshold(GARBAGE_THRESHOLD)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the short-lived first children reap themselves
    _send(control, {"ready": True, "missing": missing}, [os.pidfd_open(os.getpid())])
    while True:
        try:
            message, descriptors, _, _ = socket.recv_fds(control, _MAX_REQUEST, 2)
        except InterruptedError:
            continue
        if not message:
            return
        if os.fork() == 0:
            _become_candidate(kernel, json.loads(message), descriptors, isolated=isolated)
        for descriptor in descriptors:
            os.close(descriptor)


def _send(sock: socket.socket, message: dict[str, Any], descriptors: list[int]) -> None:
    socket.send_fds(sock, [json.dumps(message).encode()], descriptors)
    for descriptor in descriptors:
        os.close(descriptor)


def _become_candidate(
    kernel: Kernel, request: dict[str, Any], descriptors: list[int], *, isolated: bool
) -> None:
    """Never returns. Any failure before student code is reported as the machinery's own."""
    try:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        wire, report = _keep_only(descriptors)
    except BaseException:
        os._exit(1)
    try:
        limits = request["limits"]
        if isolated:
            isolation.enter_namespaces(limits)
            if os.fork():
                os._exit(0)
            isolation.mount_proc()
        else:
            os.chdir(request["directory"])
            os.environ["HOME"] = request["directory"]
            isolation.adopt_orphans()
        kernel_pid = os.fork()
        if kernel_pid:
            wire.close()
            _watch(kernel_pid, report, isolated=isolated)
        else:
            _run_kernel(kernel, limits, wire, report, isolated=isolated)
    except BaseException:
        try:
            _send(report, {"fault": traceback.format_exc(limit=-4)[-4000:]}, [])
        finally:
            os._exit(1)


def _keep_only(descriptors: list[int]) -> tuple[socket.socket, socket.socket]:
    """Close every descriptor but the standard three and these two, which become 3 and 4."""
    high = [os.dup2(descriptor, 1000 + n) for n, descriptor in enumerate(descriptors)]
    os.closerange(3, 1000)
    wire, report = (os.dup2(descriptor, 3 + n) for n, descriptor in enumerate(high))
    os.closerange(5, os.sysconf("SC_OPEN_MAX") if os.sysconf("SC_OPEN_MAX") < 65536 else 65536)
    os.set_inheritable(wire, False)
    os.set_inheritable(report, False)
    return socket.socket(fileno=wire), socket.socket(fileno=report)


def _watch(kernel_pid: int, report: socket.socket, *, isolated: bool) -> None:
    """Be the candidate's init: reap orphans, and tell how the kernel process ended."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    isolation.forbid_inspection()  # it runs under the student's user id
    isolation.drop_capabilities()
    # A child's end wakes the poll; so does the end of the examination that asked for this
    # candidate: what nobody watches any longer has no limits, and must not go on.
    wake_read, wake_write = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
    signal.set_wakeup_fd(wake_write, warn_on_full_buffer=False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    poller = select.poll()
    poller.register(wake_read, select.POLLIN)
    poller.register(report, 0)  # its hanging up is always told
    while (end := _reap(kernel_pid)) is None:
        for descriptor, _ in poller.poll():
            if descriptor == wake_read:
                os.read(wake_read, 4096)
            else:
                if not isolated:
                    _kill_children()
                os._exit(1)
    _send(report, {"end": end}, [])
    if not isolated:
        _kill_children()
    os._exit(0)  # the pid namespace dies with its init


def _reap(kernel_pid: int) -> dict[str, Any] | None:
    """Bury the dead; tell how the kernel process ended if it is among them."""
    while True:
        pid, status, usage = os.wait4(-1, os.WNOHANG)
        if pid == kernel_pid:
            return {"status": status, "cpu": usage.ru_utime + usage.ru_stime}
        if pid == 0:
            return None


def _kill_children() -> None:
    while True:
        children = Path(f"/proc/self/task/{os.getpid()}/children").read_text(encoding="ascii")
        pids = [int(pid) for pid in children.split()]
        if not pids:
            return
        for pid in pids:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)


def _run_kernel(
    kernel: Kernel,
    limits: dict[str, Any],
    wire: socket.socket,
    report: socket.socket,
    *,
    isolated: bool,
) -> None:
    os.setsid()
    if not isolated:
        isolation.die_with_parent()
    collector = Collector(
        limits["output_bytes"], limits["output_items"], limits["total_output_bytes"]
    )
    kernel.attach(collector, "." if not isolated else "/tmp")
    agent = Agent(kernel, wire)
    pidfds = [os.pidfd_open(os.getppid()), os.pidfd_open(os.getpid())]
    isolation.drop_capabilities()
    isolation.set_limits(limits, isolated=isolated)
    if isolated:
        isolation.filter_system_calls()
    _send(report, {"ready": True}, pidfds)
    report.close()
    agent.serve()


if __name__ == "__main__":
    main(sys.argv[1:])
