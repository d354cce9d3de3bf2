"""Two peers that talk over a real socket, the candidate's in a thread."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from examiner.wire import Channel, Limits, Peer

Connect = Callable[..., Peer]


@pytest.fixture
def connect() -> Iterator[Connect]:
    """Start a candidate that offers `functions` by name; give the examiner's peer."""
    channels, threads = [], []

    def start(
        *functions: Callable[..., Any],
        limits: Limits | None = None,
        candidate_limits: Limits | None = None,
    ) -> Peer:
        here, there = socket.socketpair()
        candidate = Peer(Channel(there), limits=candidate_limits or Limits(), disclose=True)
        offered = {function.__name__: function for function in functions}
        candidate.register("fetch", offered.__getitem__)
        thread = threading.Thread(target=candidate.serve)
        thread.start()
        threads.append(thread)
        channels.append(Channel(here))
        return Peer(channels[-1], limits=limits or Limits(), timeout=20)

    yield start
    for channel in channels:
        channel.close()
    for thread in threads:
        thread.join(timeout=20)
        assert not thread.is_alive()


@pytest.fixture
def soon() -> float:
    """A deadline that passes while the test looks on."""
    return time.monotonic() + 0.05
