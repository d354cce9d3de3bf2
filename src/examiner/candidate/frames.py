"""Room on the interpreter's stack for all that a process will call."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

# Words: just over 256 KiB, for which CPython takes 512. What is left holds a thousand usual frames.
_ROOM = 33_000


def with_room(function: Callable[P, T]) -> Callable[P, T]:
    """The function, with what it calls in one piece of the interpreter's stack.

    CPython keeps frames in pieces of 16 KiB, and gives a piece back as soon as it is empty: in a
    loop whose calls cross the end of one, each takes up to two hundred times as long
    (python/cpython#142183). At which depth that is, nobody chooses; tracing one small LSTM crosses
    five thousand times. A frame larger than a piece gets one of twice its size, and what is called
    from it the rest.
    """

    def call(*args: P.args, **kwargs: P.kwargs) -> T:
        return function(*args, **kwargs)

    call.__code__ = call.__code__.replace(co_stacksize=_ROOM)
    return functools.wraps(function)(call)
