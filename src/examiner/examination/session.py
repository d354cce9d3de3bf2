"""One submission's candidate, and another in its place when its code kills it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from examiner.examination.bounds import TooExpensive
from examiner.sandbox import Candidate, CandidateDied, CellResult, Outcome, SandboxFault
from examiner.wire import RemoteError, RemoteFunction, WireError

MAX_DEATHS = 4
REPEAT_SECONDS = 60.0  # for cells that have run already, and are run again for their outputs


@dataclass(frozen=True)
class Seen:
    """What one call of a student's function did, as ``rnncourse.checks`` reads it."""

    value: Any
    error: RemoteError | None
    args_after: tuple[Any, ...]


class Session:
    """Runs the student's cells and functions; ``start`` makes a fresh candidate, to live at most so
    many seconds; all of them together live at most ``total_seconds``.

    When a cell or a call kills the candidate, the next thing asked for finds a new one in which
    every earlier cell was run again, all but those that killed one: an exercise that loops for ever
    costs its own points and no other's.
    """

    def __init__(
        self, start: Callable[[float], Candidate], check_seconds: float, total_seconds: float
    ) -> None:
        self._start = start
        self._check_seconds = check_seconds
        self._until = time.monotonic() + total_seconds
        self._candidate: Candidate | None = None
        self._done: list[str] = []
        self._left = 0.0  # seconds that the check in progress may still spend in calls
        self._lost = False  # whether the check in progress lost its candidate
        self._fault: SandboxFault | None = None
        self.deaths: list[Outcome] = []
        self.seconds = 0.0
        self.cpu = 0.0
        self.peak_memory = 0

    def run(self, source: str) -> CellResult:
        """Run a cell.

        Raises:
            CandidateDied: it killed its candidate, or too many were killed already.
        """
        with self._watched() as candidate:
            result = candidate.run_cell(source)
        self._done.append(source)
        return result

    @contextmanager
    def check(self) -> Iterator[None]:
        """The duration of a check: what its calls may spend together is bounded.

        Raises:
            SandboxFault: a call in it met one. A criterion takes any exception for the answer's,
                so it is raised again here, where nothing can mistake it.
        """
        self._left, self._lost = self._check_seconds, False
        yield
        if self._fault is not None:
            raise self._fault

    @property
    def lost(self) -> bool:
        """Whether the check in progress, or the last one, lost its candidate."""
        return self._lost

    @property
    def out_of_time(self) -> bool:
        """Whether the check in progress, or the last one, spent all its time."""
        return self._left <= 0

    def fetch(self, name: str) -> Any:
        """A student's global: a copy, or a proxy of a function.

        Raises:
            NameError: the student's cells define no such name.
        """
        if self._lost:
            raise NameError(name, name=name)
        try:
            with self._watched() as candidate:
                value = candidate.fetch(name)
        except RemoteError:
            raise NameError(f"name {name!r} is not defined", name=name) from None
        except CandidateDied:
            self._lost = True
            raise NameError(name, name=name) from None
        return self._wrapped(value)

    def observe(
        self, function: RemoteFunction, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> Seen:
        """Call a student's function within the time of the check."""
        if self._lost:
            return _failed("ConnectionAbortedError", args)
        if self.out_of_time:
            return _failed("TimeoutError", args)
        try:
            with self._watched() as candidate, self._spending(candidate):
                told = function.observe(*_unwrapped(args), **_unwrapped(kwargs))
            seen = Seen(self._wrapped(told.value), told.error, told.args_after)
        except TooExpensive:
            # It fell in the middle of a conversation, which cannot be taken up again.
            self._lost = True
            self.close()
            return _failed("TimeoutError", args)
        except RemoteError as error:
            seen = Seen(None, error, args)  # what it did could not be told
        except WireError as error:
            seen = Seen(None, RemoteError("WireError", (), str(error)), args)
        except CandidateDied as death:
            self._lost = True
            kinds = {"timeout": "TimeoutError", "cpu": "TimeoutError", "memory": "MemoryError"}
            return _failed(kinds.get(death.outcome.kind, "ConnectionAbortedError"), args)
        if seen.error is not None and seen.error.type_name == "KeyboardInterrupt":
            self._left = 0.0
            # An endless loop is often called by every later exercise: each gets half as long.
            self._check_seconds /= 2
            return _failed("TimeoutError", args)
        return seen

    @contextmanager
    def _spending(self, candidate: Candidate) -> Iterator[None]:
        """What happens inside is bounded by what is left of the check's time, and spends it."""
        started = candidate.clock()
        try:
            with candidate.within(self._left):
                yield
        finally:
            self._left -= candidate.clock() - started

    def rerun(self, sources: Sequence[str]) -> list[CellResult | Outcome]:
        """What the cells do in a candidate of their own, to which no check has spoken.

        When one kills it, the rest have its end for a result.
        """
        self.close()
        results: list[CellResult | Outcome] = []
        candidate = self._candidate = self._start(self._time_left(at_least=REPEAT_SECONDS))
        started = time.monotonic()
        try:
            for source in sources:
                results.append(candidate.run_cell(source))
        except CandidateDied as death:
            results += [death.outcome] * (len(sources) - len(results))
        self.seconds += time.monotonic() - started
        return results

    def close(self, *, wait: bool = True) -> None:
        """End the candidate, and ``wait`` until it has ended."""
        if self._candidate is not None:
            self._account(self._candidate)
            self._candidate.close(wait=wait)
            self._candidate = None

    @contextmanager
    def _watched(self) -> Iterator[Candidate]:
        """The living candidate; its death inside is noted and passed on."""
        candidate = self._candidate or self._revived()
        started = time.monotonic()
        try:
            yield candidate
        except CandidateDied as death:
            self.deaths.append(death.outcome)
            self.close()
            raise
        except SandboxFault as fault:
            self._fault = fault
            raise
        finally:
            self.seconds += time.monotonic() - started

    def _revived(self) -> Candidate:
        if self.deaths and (len(self.deaths) >= MAX_DEATHS or not self._time_left()):
            raise CandidateDied(self.deaths[-1])
        candidate = self._candidate = self._start(self._time_left(at_least=1.0))
        started = time.monotonic()
        try:
            for source in self._done:
                candidate.run_cell(source)
        except CandidateDied as death:
            self.deaths.append(death.outcome)
            self.close()
            raise
        finally:
            self.seconds += time.monotonic() - started
        return candidate

    def _time_left(self, at_least: float = 0.0) -> float:
        return max(at_least, self._until - time.monotonic())

    def _account(self, candidate: Candidate) -> None:
        usage = candidate.usage()
        self.cpu += usage.cpu
        self.peak_memory = max(self.peak_memory, usage.peak_memory)

    def _wrapped(self, value: Any) -> Any:
        if type(value) is RemoteFunction:
            return StudentFunction(self, value)
        if type(value) in (list, tuple):
            return type(value)(self._wrapped(item) for item in value)
        if type(value) is dict:
            return {key: self._wrapped(item) for key, item in value.items()}
        return value


class StudentFunction:
    """A student's function on the trusted side: calling it runs it in the candidate."""

    def __init__(self, session: Session, function: RemoteFunction) -> None:
        self._session = session
        self.remote = function
        self.__name__ = function.__name__

    def __repr__(self) -> str:
        return f"<función {self.__name__} de la entrega>"

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        seen = self.observe(*args, **kwargs)
        if seen.error is not None:
            raise seen.error
        return seen.value

    def observe(self, *args: Any, **kwargs: Any) -> Seen:
        """Call it and tell also what it raised and what became of its arguments."""
        return self._session.observe(self.remote, args, kwargs)


def _unwrapped(value: Any) -> Any:
    """The value as it travels: a proxy goes home as the function it stands for."""
    if type(value) is StudentFunction:
        return value.remote
    if type(value) in (list, tuple):
        return type(value)(_unwrapped(item) for item in value)
    if type(value) is dict:
        return {key: _unwrapped(item) for key, item in value.items()}
    return value


def _failed(kind: str, args: tuple[Any, ...]) -> Seen:
    return Seen(None, RemoteError(kind, (), ""), args)
