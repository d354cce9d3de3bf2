"""Whole messages, in order, within a deadline."""

import socket
import threading
import time
from collections.abc import Iterator

import pytest

from examiner.wire import Channel, ChannelClosed, ChannelTimeout, WireError


@pytest.fixture
def ends() -> Iterator[tuple[Channel, socket.socket]]:
    """A channel and the bare socket at its other end."""
    here, there = socket.socketpair()
    channel = Channel(here, max_bytes=2**24)
    with there:
        yield channel, there
    channel.close()


def test_messages_arrive_whole_and_in_order(ends: tuple[Channel, socket.socket]) -> None:
    channel, there = ends
    other = Channel(there)
    messages = [b"", b"a", b"b" * 100_000, b"c" * 5_000_000]
    sender = threading.Thread(target=lambda: [other.send(message) for message in messages])
    sender.start()
    assert [channel.receive(time.monotonic() + 20) for _ in messages] == messages
    sender.join()


def test_a_message_cut_by_its_deadline_is_continued(
    ends: tuple[Channel, socket.socket], soon: float
) -> None:
    channel, there = ends
    there.sendall(b"\x00\x00\x00\x04ab")
    with pytest.raises(ChannelTimeout):
        channel.receive(soon)
    there.sendall(b"cd")
    assert channel.receive() == b"abcd"


def test_sending_to_one_who_never_reads_ends_at_the_deadline(
    ends: tuple[Channel, socket.socket], soon: float
) -> None:
    channel, _ = ends
    with pytest.raises(ChannelTimeout):
        channel.send(b"x" * 2**23, soon)
    with pytest.raises(ChannelClosed):
        channel.receive()


def test_a_trickle_does_not_extend_the_deadline(
    ends: tuple[Channel, socket.socket], soon: float
) -> None:
    channel, there = ends
    there.sendall(b"\x00\x00\x10\x00")
    done = threading.Event()

    def trickle() -> None:
        while not done.wait(0.005):
            there.sendall(b"x")

    sender = threading.Thread(target=trickle)
    sender.start()
    try:
        with pytest.raises(ChannelTimeout):
            channel.receive(soon)
    finally:
        done.set()
        sender.join()


def test_an_oversize_announcement_is_refused_unread(ends: tuple[Channel, socket.socket]) -> None:
    channel, there = ends
    there.sendall(b"\xff\xff\xff\xff")
    with pytest.raises(WireError):
        channel.receive()


def test_an_oversize_message_is_not_sent(ends: tuple[Channel, socket.socket]) -> None:
    channel, there = ends
    with pytest.raises(WireError):
        channel.send(bytes(2**24 + 1))
    channel.send(b"small")
    assert there.recv(100) == b"\x00\x00\x00\x05small"


def test_the_other_sides_end_is_noticed(ends: tuple[Channel, socket.socket]) -> None:
    channel, there = ends
    there.sendall(b"\x00\x00\x00\x09half")
    there.close()
    with pytest.raises(ChannelClosed):
        channel.receive()
    with pytest.raises(ChannelClosed):
        channel.send(b"anyone?")
