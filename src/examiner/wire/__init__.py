"""Data between the examiner, which is trusted, and a candidate, which is not.

`encode`/`decode` turn values into bytes and back, `Channel` carries whole messages over a
socket, and two `Peer`s make requests of each other over it. Functions stay where they are: the
other side gets a `RemoteFunction`.
"""

from examiner.wire.channel import Channel
from examiner.wire.codec import Opaque, decode, encode
from examiner.wire.errors import (
    ChannelClosed,
    ChannelTimeout,
    RemoteError,
    TooManyCallbacks,
    WireError,
)
from examiner.wire.limits import Limits
from examiner.wire.peer import Peer
from examiner.wire.remote import Observation, RemoteFunction

__all__ = [
    "Channel",
    "ChannelClosed",
    "ChannelTimeout",
    "Limits",
    "Observation",
    "Opaque",
    "Peer",
    "RemoteError",
    "RemoteFunction",
    "TooManyCallbacks",
    "WireError",
    "decode",
    "encode",
]
