"""Whole messages over a connected stream socket."""

from __future__ import annotations

import select
import socket
import time

from examiner.wire.errors import ChannelClosed, ChannelTimeout, WireError
from examiner.wire.limits import DEFAULT_LIMITS

_HEADER = 4  # bytes of length before each message
_SMALL_CHUNK, _LARGE_CHUNK = 2**16, 2**20


class Channel:
    """Length-prefixed messages over `sock`, which the channel now owns.

    Deadlines are `time.monotonic()` values; None waits for ever. A message interrupted by its
    deadline while being received is kept and continued by the next `receive`; one interrupted
    while being sent leaves the stream useless, so the channel closes.
    """

    def __init__(self, sock: socket.socket, *, max_bytes: int = DEFAULT_LIMITS.max_bytes) -> None:
        sock.setblocking(False)
        self._socket = sock
        self._max_bytes = max_bytes
        self._received = bytearray()
        self._readable = select.poll()
        self._readable.register(sock, select.POLLIN)
        self._writable = select.poll()
        self._writable.register(sock, select.POLLOUT)

    def fileno(self) -> int:
        """Give the socket's descriptor, for `select`; -1 once closed."""
        return self._socket.fileno()

    def close(self) -> None:
        """Close the socket; the other side sees ChannelClosed."""
        self._socket.close()

    def send(self, message: bytes, deadline: float | None = None) -> None:
        """Send one message.

        Raises WireError if it is too large, ChannelClosed, ChannelTimeout.
        """
        if len(message) > self._max_bytes:
            raise WireError("message too large")
        rest = memoryview(len(message).to_bytes(_HEADER, "big") + message)
        try:
            while rest:
                try:
                    rest = rest[self._socket.send(rest) :]
                except BlockingIOError:
                    self._wait(self._writable, deadline)
        except ChannelTimeout:
            self.close()
            raise
        except OSError as error:
            raise ChannelClosed("the other side is gone") from error

    def receive(self, deadline: float | None = None) -> bytes:
        """Receive the next message.

        Raises WireError if its announced length is too large, ChannelClosed, ChannelTimeout.
        """
        while (end := self._message_end()) is None or len(self._received) < end:
            self._wait(self._readable, deadline)
            try:
                # What arrives is kept as it comes: an announced length alone allocates nothing.
                chunk = self._socket.recv(_SMALL_CHUNK if end is None else _LARGE_CHUNK)
            except BlockingIOError:
                continue
            except OSError as error:
                raise ChannelClosed("the other side is gone") from error
            if not chunk:
                raise ChannelClosed("the other side is gone")
            self._received += chunk
        message = bytes(memoryview(self._received)[_HEADER:end])
        del self._received[:end]
        return message

    def _message_end(self) -> int | None:
        if len(self._received) < _HEADER:
            return None
        length = int.from_bytes(self._received[:_HEADER], "big")
        if length > self._max_bytes:
            raise WireError("message too large")
        return _HEADER + length

    def _wait(self, poll: select.poll, deadline: float | None) -> None:
        if self._socket.fileno() < 0:
            raise ChannelClosed("this channel is closed")
        if deadline is None:
            poll.poll()
            return
        left = deadline - time.monotonic()
        if left <= 0 or not poll.poll(left * 1000):
            raise ChannelTimeout("the deadline passed")
