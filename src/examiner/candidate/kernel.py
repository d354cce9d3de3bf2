"""A Jupyter kernel without sockets: ipykernel's shell, driven by function calls.

The shell is ipykernel's own, so cells behave as in JupyterLab: magics, top-level await, rich
display, tracebacks. What zmq would carry goes to a collector. Building the shell costs 0.3 s and
happens before the fork; `attach` does what may not be shared between forks.
"""

from __future__ import annotations

import asyncio
import builtins
import getpass
import io
import os
import signal
import sys
from functools import partial
from types import SimpleNamespace
from typing import Any

from ipykernel.compiler import XCachingCompiler
from ipykernel.kernelbase import Kernel as Protocol
from ipykernel.zmqshell import ZMQInteractiveShell
from traitlets.config import Config

from examiner.candidate.outputs import Collector, CollectorSession, DescriptorCapture, Stream

_INTERRUPTED = {
    "ename": "KeyboardInterrupt",
    "evalue": "",
    "traceback": ["KeyboardInterrupt"],
}


class Kernel:
    """One interactive shell and its outputs."""

    def __init__(self) -> None:
        config = Config()
        config.HistoryManager.enabled = False  # its SQLite thread must not exist before a fork
        config.HistoryManager.hist_file = ":memory:"
        config.IPKernelApp.name = "kernel"  # how libraries tell a notebook from a terminal
        self.session = CollectorSession(key=b"")
        self.shell = ZMQInteractiveShell.instance(config=config, compiler_class=XCachingCompiler)
        for sender in (self.shell.displayhook, self.shell.display_pub):
            sender.session = self.session
        # What magics and widgets ask of a kernel, and no more: there are no sockets behind.
        self.shell.kernel = SimpleNamespace(
            eventloop=None,
            shell=self.shell,
            session=self.session,
            iopub_socket=None,
            get_parent=lambda channel=None: {},
            _allow_stdin=False,
        )
        # ipykernel's own looks for an application; there is no event loop to join here either.
        self.shell.enable_gui = lambda gui=None: None
        self.collector: Collector | None = None
        self.exiting = False

    def warm_up(self) -> None:
        """Do once, before the fork, what the first cell, error and figure pay for (0.4 s)."""
        self.shell.transform_cell("None")
        self.shell.display_formatter.format(None)
        try:
            raise ZeroDivisionError
        except ZeroDivisionError as error:
            kind, value, trace = type(error), error, error.__traceback__
            self.shell.InteractiveTB.structured_traceback(kind, value, trace)
        if "matplotlib.pyplot" in sys.modules:
            pyplot = sys.modules["matplotlib.pyplot"]
            pyplot.figure().add_subplot().plot([0, 1], label="a")
            pyplot.savefig(io.BytesIO(), format="png", bbox_inches="tight")
            pyplot.close("all")

    def attach(self, collector: Collector, capture_directory: str) -> None:
        """Start collecting, in the process that will run cells. Call once, after the fork."""
        self.collector = self.session.collector = collector
        self._descriptors = DescriptorCapture(capture_directory)
        sys.stdout = Stream(collector, "stdout", self._descriptors)
        sys.stderr = Stream(collector, "stderr", self._descriptors)
        # As under nbclient: ipykernel's own functions, told that nobody can type.
        builtins.input = partial(Protocol.raw_input, self.shell.kernel)
        getpass.getpass = partial(Protocol.getpass, self.shell.kernel)
        # Its selector is a descriptor: forks that shared one would steal each other's events.
        self._loop = asyncio.new_event_loop()
        asyncio.set_event_loop(self._loop)
        sys.path.insert(0, "")
        if "numpy" in sys.modules:
            sys.modules["numpy"].random.seed()  # or all forks would draw the same numbers

    def run_cell(self, source: str) -> dict[str, Any]:
        """Run one cell as Jupyter would.

        Returns:
            `outputs`, nbformat v4 dicts; `status`, "ok" or "error"; `execution_count`.
        """
        assert self.collector is not None
        task = self._loop.create_task(self._execute(source))
        failed = None
        while failed is None:
            try:
                # Interrupts count only while the cell runs; the default handler leaves no frame
                # of ours in the student's traceback.
                signal.signal(signal.SIGINT, signal.default_int_handler)
                failed = self._loop.run_until_complete(task)
                signal.signal(signal.SIGINT, signal.SIG_IGN)
            except KeyboardInterrupt:
                if task.done():
                    # It fell on the shell, before or after the cell's own code.
                    failed = True
                    self.collector.message("error", _INTERRUPTED)
                else:
                    # It fell on the loop: the cell was awaiting something.
                    task.cancel()
            except (asyncio.CancelledError, SystemExit):
                failed = True
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        self._descriptors.drain(self.collector)
        self.exiting = bool(self.shell.exit_now)
        return {
            "outputs": self.collector.finish(),
            "status": "error" if failed else "ok",
            "execution_count": self.shell.execution_count - 1,
        }

    async def _execute(self, source: str) -> bool:
        """Run `source` the way `IPythonKernel.do_execute` does; tell whether it failed."""
        shell = self.shell
        preprocessing = None
        try:
            transformed = shell.transform_cell(source)
        except Exception:
            transformed, preprocessing = source, sys.exc_info()
        # Cells without await run outside any coroutine, though inside a running loop.
        if shell.should_run_async(
            source, transformed_cell=transformed, preprocessing_exc_tuple=preprocessing
        ):
            result = None
            try:
                result = await shell.run_cell_async(
                    source,
                    store_history=True,
                    transformed_cell=transformed,
                    preprocessing_exc_tuple=preprocessing,
                )
            finally:
                shell.events.trigger("post_execute")
                shell.events.trigger("post_run_cell", result)
        else:
            result = shell.run_cell(source, store_history=True)
        shell.payload_manager.clear_payload()
        displayed = not getattr(shell, "_last_traceback_during_displayhook", False)
        return not (result.success and displayed)

    def stray_outputs(self) -> list[dict[str, Any]]:
        """What was produced since the last cell ended, by calls or by threads."""
        assert self.collector is not None
        self._descriptors.drain(self.collector)
        return self.collector.finish()

    def names(self) -> list[str]:
        """Names that the cells so far have defined, in order."""
        hidden = self.shell.user_ns_hidden
        return [
            name
            for name in list(self.shell.user_ns)
            if isinstance(name, str) and not name.startswith("_") and name not in hidden
        ]

    def fetch(self, name: str) -> Any:
        """The value of a global name of the notebook.

        Raises:
            NameError: no cell defined it.
        """
        try:
            return self.shell.user_ns[name]
        except KeyError:
            raise NameError(f"name '{name}' is not defined") from None


def exit_at_once(code: int) -> None:
    """End this process without running anything of the student's (atexit, finalisers)."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os._exit(code)
