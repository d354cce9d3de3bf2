"""Calling a student's function without letting it touch anything of ours."""

from __future__ import annotations

import contextlib
import io
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np


class AnswerError(Exception):
    """The student's function raised: ``kind`` is the exception's type name, ``bases`` its parents.

    The message is the student's text. It can hold anything the function was given, so it is shown
    only for criteria whose inputs are public.
    """

    def __init__(self, kind: str, bases: tuple[str, ...], message: str) -> None:
        super().__init__(f"{kind}: {message}" if message else kind)
        self.kind = kind
        self.bases = bases
        self.message = message

    def is_a(self, name: str) -> bool:
        """Whether the exception is a ``name`` or inherits from it (``is_a("ValueError")``)."""
        return name == self.kind or name in self.bases


@dataclass(frozen=True)
class Observation:
    """What one call did: its value or its error, and the arguments as the call left them."""

    value: Any
    error: AnswerError | None
    args_after: tuple[Any, ...]


def observe(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Observation:
    """Call ``function`` on copies of its arguments and report what happened.

    A function that lives in another process brings its own ``observe`` method, and what it reports
    is passed on; for a local one, what it prints or warns is discarded: nbgrader takes any text on
    stderr for a failed check.
    """
    remote = getattr(function, "observe", None)
    if remote is not None:
        seen = remote(*args, **kwargs)
        error = seen.error
        if error is not None:
            error = AnswerError(error.type_name, tuple(error.bases), error.message)
        return Observation(seen.value, error, tuple(seen.args_after))
    own, own_named = fresh(args), fresh(kwargs)
    value, error = None, None
    with (
        contextlib.redirect_stdout(io.StringIO()),
        contextlib.redirect_stderr(io.StringIO()),
        warnings.catch_warnings(),
    ):
        warnings.simplefilter("ignore")
        try:
            value = function(*own, **own_named)
        except AnswerError as raised:
            error = raised  # `function` wraps a student's: what that one raised is what counts
        except (Exception, SystemExit) as raised:
            parents = tuple(base.__name__ for base in type(raised).__mro__[1:])
            error = AnswerError(type(raised).__name__, parents, str(raised))
    return Observation(value, error, own)


def call(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """The value of ``function`` on copies of its arguments.

    Raises:
        AnswerError: the function raised.
    """
    seen = observe(function, *args, **kwargs)
    if seen.error is not None:
        raise seen.error
    return seen.value


def fresh(value: Any) -> Any:
    """A copy of plain data and random generators; anything else (a function, a model) as it is."""
    if type(value) in (list, tuple):
        return type(value)(fresh(item) for item in value)
    if type(value) is dict:
        return {key: fresh(item) for key, item in value.items()}
    if type(value) is set:
        return set(value)
    if isinstance(value, np.ndarray):
        return value.copy()
    if isinstance(value, np.random.Generator):
        twin = np.random.Generator(type(value.bit_generator)())
        twin.bit_generator.state = value.bit_generator.state
        return twin
    return value
