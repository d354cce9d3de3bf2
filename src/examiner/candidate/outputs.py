"""What a cell produces, collected as nbformat v4 outputs while it runs, within bounds."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path
from typing import Any

from jupyter_client.session import Session

Output = dict[str, Any]


class Collector:
    """Turns kernel messages into a list of outputs, as nbclient does with iopub messages.

    Args:
        max_bytes: of text and data kept for one cell.
        max_items: outputs kept for one cell.
        total_bytes: kept for the whole life of the collector.
    """

    def __init__(self, max_bytes: int, max_items: int, total_bytes: int) -> None:
        self.max_bytes, self.max_items, self.total_bytes = max_bytes, max_items, total_bytes
        self.outputs: list[Output] = []
        self.start()

    def start(self) -> None:
        """Begin an empty list of outputs."""
        self.outputs = []
        self._pieces: list[str] = []  # text of the last stream output, joined in `finish`
        self._displays: dict[str, list[Output]] = {}
        self._bytes = 0
        self._items = 0  # ever added: clearing and printing in a loop must not be free
        self._truncated = False
        self._clear_next = False

    def finish(self) -> list[Output]:
        """The outputs since `start`, and a fresh start."""
        self._close_stream()
        outputs, truncated, size = self.outputs, self._truncated, self._bytes
        self.total_bytes -= size
        self.start()
        if truncated:
            note = "\n[Salida recortada: la celda produjo más de lo permitido.]\n"
            outputs.append({"output_type": "stream", "name": "stdout", "text": note})
        # Through JSON, as in a notebook file: whatever classes students use, plain data leaves.
        plain: list[Output] = json.loads(json.dumps(outputs, default=str))
        return plain

    def stream(self, name: str, text: str) -> None:
        """Text written to `name`, "stdout" or "stderr"."""
        self._apply_clear()
        last = self.outputs[-1] if self.outputs else None
        if not self._pieces or last is None or last.get("name") != name:
            if not self._room(0):
                return
            self._close_stream()
            self.outputs.append({"output_type": "stream", "name": name, "text": ""})
            self._items += 1
        left = min(self.max_bytes, self.total_bytes) - self._bytes
        if len(text) > left or left <= 0:
            self._truncated = True
            text = text[: max(left, 0)]
        # Many tiny prints would cost more as objects than as text.
        if len(self._pieces) > 1000:
            self._pieces = ["".join(self._pieces)]
        self._pieces.append(text)
        self._bytes += len(text)

    def message(self, kind: str, content: dict[str, Any]) -> None:
        """A kernel message, by type, as `Session.send` gets it."""
        if kind == "stream":
            self.stream(str(content.get("name")), str(content.get("text")))
        elif kind == "clear_output":
            self._clear_next = True
            if not content.get("wait"):
                self._apply_clear()
        elif kind in ("display_data", "execute_result", "update_display_data"):
            self._display(kind, content)
        elif kind == "error":
            self._add(
                {
                    "output_type": "error",
                    "ename": content["ename"],
                    "evalue": content["evalue"],
                    "traceback": list(content["traceback"]),
                },
                keep=True,
            )

    def _display(self, kind: str, content: dict[str, Any]) -> None:
        data, metadata = content["data"], content.get("metadata", {})
        name = (content.get("transient") or {}).get("display_id")
        if kind == "update_display_data":
            if self._room(_size(data)):
                for shown in self._displays.get(str(name), []):
                    shown.update(data=data, metadata=metadata)
                self._bytes += _size(data)
            return
        output: Output = {"output_type": kind, "data": data, "metadata": metadata}
        if kind == "execute_result":
            output["execution_count"] = content["execution_count"]
        if self._add(output) and name is not None:
            self._displays.setdefault(str(name), []).append(output)

    def _add(self, output: Output, *, keep: bool = False) -> bool:
        self._apply_clear()
        size = _size(output)
        # The error that ended a cell says more than the flood before it.
        if not self._room(size) and (not keep or size > 100_000):
            return False
        self._close_stream()
        self.outputs.append(output)
        self._items += 1
        self._bytes += size
        return True

    def _room(self, size: int) -> bool:
        allowed = min(self.max_bytes, self.total_bytes)
        if self._items >= self.max_items or self._bytes + size > allowed:
            self._truncated = True
            return False
        return True

    def _close_stream(self) -> None:
        if self._pieces:
            self.outputs[-1]["text"] = "".join(self._pieces)
            self._pieces = []

    def _apply_clear(self) -> None:
        if self._clear_next:
            self._clear_next = False
            self.outputs, self._pieces, self._displays = [], [], {}


def _size(value: Any) -> int:
    """About how many bytes of JSON `value` takes."""
    if isinstance(value, str):
        return len(value)
    if isinstance(value, dict):
        return sum(len(str(key)) + _size(item) for key, item in value.items())
    if isinstance(value, (list, tuple)):
        return sum(map(_size, value))
    return 8


class DescriptorCapture:
    """Collects what is written to descriptors 1 and 2 themselves (C code, subprocesses).

    They are unlinked files, not pipes: nobody has to read for the writer to go on, and the
    size of the tmpfs bounds them.
    """

    def __init__(self, directory: str) -> None:
        self._files: dict[str, int] = {}
        for name, descriptor in (("stdout", 1), ("stderr", 2)):
            path = Path(directory, f".{name}")
            opened = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_EXCL, 0o600)
            path.unlink()
            os.dup2(opened, descriptor)
            os.close(opened)
            self._files[name] = descriptor

    def drain(self, collector: Collector) -> None:
        """Move what was written since the last call to `collector`."""
        for name, descriptor in self._files.items():
            try:
                size = os.fstat(descriptor).st_size
                if size:
                    data = os.pread(descriptor, min(size, collector.max_bytes + 1), 0)
                    os.ftruncate(descriptor, 0)
                    collector.stream(name, data.decode("utf-8", "replace"))
            except OSError:
                pass  # the student closed or replaced the descriptor: nothing to collect


class Stream(io.TextIOBase):
    """`sys.stdout` or `sys.stderr` of the kernel."""

    encoding = "UTF-8"
    errors = "strict"

    def __init__(self, collector: Collector, name: str, descriptors: DescriptorCapture) -> None:
        super().__init__()
        self._collector = collector
        self._name = name
        self._descriptors = descriptors

    @property
    def name(self) -> str:
        return f"<{self._name}>"

    def write(self, text: str) -> int:
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        if text:
            self.flush()
            self._collector.stream(self._name, text)
        return len(text)

    def flush(self) -> None:
        """Bring in what came below Python's level, so that it stands in its place."""
        self._descriptors.drain(self._collector)

    def writable(self) -> bool:
        return True

    def isatty(self) -> bool:
        return False

    def fileno(self) -> int:
        return 1 if self._name == "stdout" else 2


class CollectorSession(Session):
    """A Jupyter session whose messages go to a collector instead of a socket."""

    collector: Collector | None = None

    def send(self, stream: Any, msg_or_type: Any, content: Any = None, *_: Any, **__: Any) -> Any:
        if isinstance(msg_or_type, dict):
            kind, content = msg_or_type["header"]["msg_type"], msg_or_type["content"]
        else:
            kind = msg_or_type
        if self.collector is not None:
            self.collector.message(str(kind), content or {})
        return None
