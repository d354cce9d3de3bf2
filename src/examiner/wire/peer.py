"""Requests in both directions over one channel, one at a time, each inside the other.

A message is one byte (request, answer, error), the request's number, and values. While a side
waits for an answer it serves the other side's requests, so a function may call back into the
arguments it was given. The other side can reach nothing but the operations registered here and
the functions that were sent to it.
"""

from __future__ import annotations

import inspect
import itertools
import time
import weakref
from collections.abc import Callable
from typing import Any

from examiner.wire.channel import Channel
from examiner.wire.codec import Decoder, Encoder, Opaque
from examiner.wire.errors import (
    ChannelClosed,
    TooManyCallbacks,
    WireError,
    clean,
    error_fields,
    remote_error,
)
from examiner.wire.limits import DEFAULT_LIMITS, Limits
from examiner.wire.remote import Observation, RemoteFunction

_REQUEST, _ANSWER, _ERROR = b"?", b"=", b"!"
_NUMBER = 4  # bytes of a request's number
_MAX_ARGUMENTS = 1_000
_MAX_REPR = 1_000


class Peer:
    """One end of a conversation.

    limits: caps on each message and on callbacks.
    disclose: whether to tell the other side tracebacks, names and signatures of this side's
        functions. Only the candidate does.
    timeout: seconds for each request that names no deadline of its own; None for ever.
    """

    def __init__(
        self,
        channel: Channel,
        *,
        limits: Limits = DEFAULT_LIMITS,
        disclose: bool = False,
        timeout: float | None = None,
    ) -> None:
        self.timeout = timeout
        self._channel = channel
        self._limits = limits
        self._disclose = disclose
        self._operations: dict[str, Callable[..., Any]] = {}
        self._exports = _Exports(self, disclose)
        self._last_number = 0
        self._unanswered: set[int] = set()
        self._deadline: float | None = None  # of the request being waited for
        self._waiting = 0
        self._serving = 0
        self._callbacks = 0

    def register(self, name: str, handler: Callable[..., Any]) -> None:
        """Let the other side request `name`; `handler` gets its arguments."""
        self._operations[name] = handler

    def release(self, function: RemoteFunction) -> None:
        """Let the other side forget `function`, which must not be used again."""
        self.request("release", function._number)

    def request(self, name: str, *args: Any, deadline: float | None = None) -> Any:
        """Ask the other side for operation `name` and give its answer.

        deadline: a `time.monotonic()` value. A request made while serving another one never
        outlives the one around it.
        Raises RemoteError if the operation raised there; WireError, ChannelTimeout,
        ChannelClosed.
        """
        encoder = self._encoder()
        encoder.write(name)
        encoder.write(len(args))
        for argument in args:
            encoder.write(argument)
        deadline = self._earliest(deadline)
        self._last_number += 1
        number = self._last_number
        self._unanswered.add(number)
        self._channel.send(_message(_REQUEST, number, encoder.getvalue()), deadline)
        kind, decoder = self._wait(number, deadline)
        value = decoder.read()
        decoder.finish()
        if kind == _ERROR:
            raise remote_error(value)
        return value

    def serve(self) -> None:
        """Answer requests until the other side closes the channel."""
        while True:
            try:
                kind, number, body = self._receive(None)
                if kind == _REQUEST:
                    self._answer(number, body)
                else:
                    self._drop(number)
            except ChannelClosed:
                return

    def call(self, number: int, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Call the other side's function `number`."""
        return self.request("call", number, len(args), *args, tuple(kwargs), *kwargs.values())

    def observe(self, number: int, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Observation:
        """Call the other side's function `number` and tell what became of its arguments."""
        answer = self.request("observe", number, len(args), *args, tuple(kwargs), *kwargs.values())
        match answer:
            case (bool(failed), outcome, dict(changed)):
                after = [*args, *kwargs.values()]
                for position, value in changed.items():
                    if type(position) is not int or not 0 <= position < len(after):
                        raise WireError("no such argument")
                    after[position] = value
                return Observation(
                    value=None if failed else outcome,
                    error=remote_error(outcome) if failed else None,
                    args_after=tuple(after[: len(args)]),
                    kwargs_after=dict(zip(kwargs, after[len(args) :], strict=True)),
                )
        raise WireError("malformed observation")

    def describe(self, number: int) -> dict[str, Any]:
        """Ask for the signature of the other side's function `number`."""
        match self.request("describe", number):
            case {"name": str(name), "parameters": None}:
                return {"name": clean(name), "parameters": None}
            case {"name": str(name), "parameters": list(parameters)}:
                return {"name": clean(name), "parameters": [_parameter(p) for p in parameters]}
        raise WireError("malformed description")

    # Waiting

    def _earliest(self, deadline: float | None) -> float | None:
        if deadline is None and self.timeout is not None:
            deadline = time.monotonic() + self.timeout
        bounds = [bound for bound in (deadline, self._deadline) if bound is not None]
        return min(bounds, default=None)

    def _wait(self, number: int, deadline: float | None) -> tuple[bytes, Decoder]:
        """Serve the other side until it answers request `number`."""
        if not self._waiting:
            self._callbacks = 0
        outer, self._deadline = self._deadline, deadline
        self._waiting += 1
        try:
            while True:
                kind, received, body = self._receive(deadline)
                if kind == _REQUEST:
                    self._callbacks += 1
                    if self._callbacks > self._limits.max_callbacks:
                        raise TooManyCallbacks(
                            f"more than {self._limits.max_callbacks} callbacks in one request"
                        )
                    self._answer(received, body)
                else:
                    self._drop(received)
                    if received == number:
                        return kind, body
        finally:
            self._waiting -= 1
            self._deadline = outer

    def _drop(self, number: int) -> None:
        """Note that request `number` was answered, be it too late for anyone to care."""
        if number not in self._unanswered:
            raise WireError("an answer to no request")
        self._unanswered.remove(number)

    def _receive(self, deadline: float | None) -> tuple[bytes, int, Decoder]:
        message = self._channel.receive(deadline)
        kind, number = message[:1], int.from_bytes(message[1 : 1 + _NUMBER], "big")
        if kind not in (_REQUEST, _ANSWER, _ERROR) or len(message) <= _NUMBER:
            raise WireError("malformed message")
        decoder = Decoder(message, self._limits, self._exports)
        decoder.position = 1 + _NUMBER
        return kind, number, decoder

    # Serving

    def _answer(self, number: int, body: Decoder) -> None:
        self._serving += 1
        try:
            if self._serving > self._limits.max_nesting:
                raise RecursionError("demasiadas llamadas dentro de llamadas")
            kind, value = _ANSWER, self._perform(body)
            encoded = self._encoded(value)
        except (ChannelClosed, TooManyCallbacks):
            raise
        except BaseException as error:
            # The candidate survives whatever a student raises; the examiner's own
            # KeyboardInterrupt and SystemExit are not answers.
            if not self._disclose and not isinstance(error, Exception):
                raise
            kind = _ERROR
            encoded = self._encoded(error_fields(error, disclose=self._disclose))
        finally:
            self._serving -= 1
        self._channel.send(_message(kind, number, encoded), self._deadline)

    def _perform(self, body: Decoder) -> Any:
        name, count = body.read(), body.read()
        if type(name) is not str or type(count) is not int or not 0 <= count <= _MAX_ARGUMENTS:
            raise WireError("malformed request")
        starts, args = [], []
        for _ in range(count):
            starts.append(body.position)
            args.append(body.read())
        starts.append(body.position)
        body.finish()
        match name, args:
            case (("call" | "observe"), [int(ref), int(n), *rest]) if 0 <= n < len(rest):
                return self._invoke(name == "observe", ref, n, rest, body, starts[2:])
            case "describe", [int(ref)]:
                return self._signature(ref)
            case "release", [int(ref)]:
                return self._exports.forget(ref)
        if name not in self._operations:
            raise WireError(f"no operation {name[:100]!r}")
        return self._operations[name](*args)

    def _invoke(
        self, observe: bool, ref: int, n: int, rest: list[Any], body: Decoder, starts: list[int]
    ) -> Any:
        """Call an own function with `n` arguments, one tuple of names, and as many values."""
        function, names = self._exports.owned(ref), rest.pop(n)
        if type(names) is not tuple or len(names) != len(rest) - n:
            raise WireError("malformed call")
        if not all(type(name) is str for name in names):
            raise WireError("argument names must be text")
        kwargs = dict(zip(names, rest[n:], strict=True))
        if not observe:
            return function(*rest[:n], **kwargs)
        failed = False
        try:
            outcome = function(*rest[:n], **kwargs)
        except BaseException as error:
            if not self._disclose and not isinstance(error, Exception):
                raise
            failed, outcome = True, error_fields(error, disclose=self._disclose)
        # What an argument was is still there, as the bytes it came in.
        received = [body.between(a, b) for a, b in itertools.pairwise(starts)]
        del received[n]
        changed = {}
        for position, (value, before) in enumerate(zip(rest, received, strict=True)):
            try:
                if self._encoded(value) != before:
                    changed[position] = value
            except WireError as error:
                changed[position] = Opaque(str(error))
        return failed, outcome, changed

    def _signature(self, ref: int) -> dict[str, Any]:
        function = self._exports.owned(ref)
        if not self._disclose:
            raise PermissionError("this side does not describe its functions")
        try:
            parameters = [
                {
                    "name": parameter.name,
                    "kind": parameter.kind.name,
                    "default": None
                    if parameter.default is parameter.empty
                    else repr(parameter.default)[:_MAX_REPR],
                }
                for parameter in inspect.signature(function).parameters.values()
            ]
        except (TypeError, ValueError):
            parameters = None
        return {"name": _name(function), "parameters": parameters}

    def _encoder(self) -> Encoder:
        return Encoder(self._limits, self._exports)

    def _encoded(self, value: object) -> bytes:
        encoder = self._encoder()
        encoder.write(value)
        return encoder.getvalue()


class _Exports:
    """The functions of this side that the other side may call, and what stands for its own."""

    def __init__(self, peer: Peer, disclose: bool) -> None:
        self._peer = peer
        self._disclose = disclose
        self._functions: dict[int, Callable[..., Any]] = {}
        self._numbers: dict[int, int] = {}  # by identity: a student's __hash__ is not asked
        self._remote: weakref.WeakValueDictionary[int, RemoteFunction] = (
            weakref.WeakValueDictionary()
        )
        self._last = 0

    def export(self, function: Callable[..., Any]) -> tuple[int, str]:
        number = self._numbers.get(id(function))
        if number is None:
            self._last += 1
            number = self._numbers[id(function)] = self._last
            self._functions[number] = function
        return number, _name(function) if self._disclose else "callback"

    def forget(self, number: int) -> None:
        function = self._functions.pop(number, None)
        self._numbers.pop(id(function), None)

    def is_remote(self, value: object) -> int | None:
        if type(value) is RemoteFunction and value._peer is self._peer:
            return value._number
        return None

    def remote(self, number: int, name: str) -> RemoteFunction:
        function = self._remote.get(number)
        if function is None:
            function = self._remote[number] = RemoteFunction(self._peer, number, name)
        return function

    def owned(self, number: int) -> Callable[..., Any]:
        try:
            return self._functions[number]
        except KeyError:
            raise WireError("no such function") from None


def _name(function: Callable[..., Any]) -> str:
    name = getattr(function, "__name__", None)
    return name if type(name) is str else type(function).__name__


def _parameter(fields: Any) -> dict[str, Any]:
    match fields:
        case {"name": str(name), "kind": str(kind), "default": None | str() as default}:
            return {"name": name, "kind": kind, "default": default}
    raise WireError("malformed description")


def _message(kind: bytes, number: int, body: bytes) -> bytes:
    return kind + number.to_bytes(_NUMBER, "big") + body
