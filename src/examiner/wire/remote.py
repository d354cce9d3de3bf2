"""Functions that live on the other side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from examiner.wire.errors import RemoteError

if TYPE_CHECKING:
    from examiner.wire.peer import Peer


@dataclass(frozen=True)
class Observation:
    """What one call of a remote function did.

    value: what it returned (None if it raised); error: what it raised, or None;
    args_after, kwargs_after: its copies of the arguments as it left them. An argument it did
    not change is the very object that was passed (one with sets inside may be an equal copy).
    """

    value: Any
    error: RemoteError | None
    args_after: tuple[Any, ...]
    kwargs_after: dict[str, Any]


class RemoteFunction:
    """A function of the other side. Arguments are copied: the caller's never change.

    Calling it raises RemoteError if the function raised, ChannelTimeout or ChannelClosed if
    no answer came, WireError if arguments or answer may not cross.
    """

    def __init__(self, peer: Peer, number: int, name: str) -> None:
        self._peer = peer
        self._number = number
        self.__name__ = name

    def __repr__(self) -> str:
        return f"<función remota {self.__name__}>"

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._peer.call(self._number, args, kwargs)

    def observe(self, *args: Any, **kwargs: Any) -> Observation:
        """Call it and tell also what it raised and how it changed its arguments."""
        return self._peer.observe(self._number, args, kwargs)

    def describe(self) -> dict[str, Any]:
        """Tell its signature as text.

        Gives {"name": str, "parameters": [{"name", "kind", "default"}, ...]}: `kind` as
        `inspect.Parameter.kind.name`, `default` as its repr or None if there is none;
        "parameters" is None where Python cannot tell.
        """
        return self._peer.describe(self._number)
