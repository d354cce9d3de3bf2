"""The ways in which an exchange can fail."""

from __future__ import annotations

import builtins
import functools
import traceback

# Exceptions of the other side that `except` clauses here may name. Those that steer the
# interpreter (StopIteration, SystemExit, KeyboardInterrupt, ...) are left out on purpose.
_FAMILIAR = frozenset(
    {
        "ArithmeticError",
        "AssertionError",
        "AttributeError",
        "FloatingPointError",
        "IndexError",
        "KeyError",
        "LookupError",
        "NameError",
        "NotImplementedError",
        "OSError",
        "OverflowError",
        "RuntimeError",
        "TypeError",
        "ValueError",
        "ZeroDivisionError",
    }
)
_NAME, _BASES, _MESSAGE, _TRACEBACK = 200, 50, 10_000, 50_000


class WireError(Exception):
    """A message broke the rules: malformed, too large, or not data."""


class TooManyCallbacks(WireError):
    """The other side called back more often than one request allows."""


class ChannelClosed(Exception):
    """The other side is gone."""


class ChannelTimeout(Exception):
    """The deadline passed before the message was through."""


class RemoteError(Exception):
    """An exception on the other side, as text.

    It is also an instance of the first familiar built-in type among its bases, so that
    `except ValueError` holds for a remote `ValueError`.

    type_name: name of its class; bases: names of that class's bases, nearest first;
    message: its text; traceback_text: only what the other side chose to tell, or None.
    """

    def __init__(
        self,
        type_name: str,
        bases: tuple[str, ...],
        message: str,
        traceback_text: str | None = None,
    ) -> None:
        Exception.__init__(self, type_name, bases, message, traceback_text)
        self.type_name = type_name
        self.bases = bases
        self.message = message
        self.traceback_text = traceback_text

    def __str__(self) -> str:
        return f"{self.type_name}: {self.message}"

    def is_a(self, name: str) -> bool:
        """Tell whether the remote exception was a `name` or derived from one."""
        return name == self.type_name or name in self.bases


ErrorFields = tuple[str, tuple[str, ...], str, str | None]


def error_fields(error: BaseException, *, disclose: bool) -> ErrorFields:
    """Describe `error` as plain data; without `disclose`, by type name and message alone."""
    if isinstance(error, RemoteError):
        # An error that was only passing through is told as what it was.
        bases, name = error.bases, error.type_name
        message: object = error.message
    else:
        bases = tuple(base.__name__ for base in type(error).__mro__[1:-1])
        name, message = type(error).__name__, error
    try:
        text = str(message)
    except Exception:
        text = ""  # a student's __str__ may itself fail
    trace = None
    if disclose:
        frames = error.__traceback__
        while frames and frames.tb_frame.f_globals.get("__name__", "").startswith("examiner.wire"):
            frames = frames.tb_next  # how the call got there is no news to anyone
        trace = "".join(traceback.format_exception(type(error), error, frames))[-_TRACEBACK:]
    return name[:_NAME], bases[:_BASES], text[:_MESSAGE], trace


def remote_error(fields: object) -> RemoteError:
    """Build the exception for `fields` received from the other side.

    Raises WireError if they are not what `error_fields` makes.
    """
    match fields:
        case (str(name), tuple(bases), str(message), str() | None as trace) if all(
            isinstance(base, str) for base in bases
        ):
            bases = tuple(clean(base) for base in bases[:_BASES])
            name = clean(name)
        case _:
            raise WireError("an error must be its name, bases, message and traceback")
    familiar = next((known for known in (name, *bases) if known in _FAMILIAR), None)
    trace = trace and _writable(trace[-_TRACEBACK:])
    return _class_for(familiar)(name, bases, _writable(message[:_MESSAGE]), trace)


@functools.cache
def _class_for(familiar: str | None) -> type[RemoteError]:
    if familiar is None:
        return RemoteError
    return type("RemoteError", (RemoteError, getattr(builtins, familiar)), {})


def _writable(text: str) -> str:
    """Replace lone surrogates, which no file or terminal can take."""
    return text.encode("utf-8", "replace").decode("utf-8")


def clean(name: str) -> str:
    """Make a name sent by the other side harmless to show.

    Short, and Latin letters alone: no control characters, nothing that changes direction.
    """
    return "".join(c if c.isprintable() and c < "\u0250" else "?" for c in name[:_NAME])
