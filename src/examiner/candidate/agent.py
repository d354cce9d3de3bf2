"""The candidate's side of the conversation: which requests it answers, and how."""

from __future__ import annotations

import signal
import socket
from pathlib import Path
from types import FrameType
from typing import Any

from examiner.candidate.kernel import Kernel, exit_at_once
from examiner.wire import Channel, Peer

_MAX_STRAY = 1000


class Agent:
    """Serves a kernel over a connected socket.

    Operations:
        put_file(name, data): write a file in the working directory.
        run_cell(source, cell_index): as `Kernel.run_cell`.
        fetch(name), names(): as in `Kernel`.
        stray_outputs(): outputs produced while no cell was running.
    """

    def __init__(self, kernel: Kernel, wire: socket.socket) -> None:
        self._kernel = kernel
        self._stray: list[dict[str, Any]] = []
        self._peer = Peer(Channel(wire), disclose=True)
        self._peer.register("put_file", self._put_file)
        self._peer.register("run_cell", self._run_cell)
        self._peer.register("fetch", kernel.fetch)
        self._peer.register("names", kernel.names)
        self._peer.register("stray_outputs", self._stray_outputs)

    def serve(self) -> None:
        """Answer until the worker closes the socket; then end the process."""
        signal.signal(signal.SIGINT, self._interrupt)
        self._peer.serve()
        exit_at_once(0)

    def _interrupt(self, signum: int, frame: FrameType | None) -> None:
        # An interrupt that arrives when the cell has just ended is nobody's.
        if self._peer._serving:
            raise KeyboardInterrupt

    def _run_cell(self, source: str, cell_index: int) -> dict[str, Any]:
        self._keep_stray()
        if self._kernel.exiting:
            exit_at_once(0)  # exit() ends a real kernel, after its cell
        # The names that tracebacks show count executions, not positions: the index is the
        # worker's own, and stays with it.
        try:
            return self._kernel.run_cell(source)
        finally:
            signal.signal(signal.SIGINT, self._interrupt)

    def _stray_outputs(self) -> list[dict[str, Any]]:
        self._keep_stray()
        outputs, self._stray = self._stray, []
        return outputs

    def _keep_stray(self) -> None:
        self._stray += self._kernel.stray_outputs()
        del self._stray[:-_MAX_STRAY]

    def _put_file(self, name: str, data: bytes) -> None:
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
