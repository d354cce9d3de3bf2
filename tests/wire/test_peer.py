"""Calls from the examiner to the candidate and back."""

import socket
import threading
from typing import Any

import numpy as np
import pytest
from conftest import Connect

from examiner.wire import (
    Channel,
    ChannelClosed,
    ChannelTimeout,
    Limits,
    Opaque,
    Peer,
    RemoteError,
    RemoteFunction,
    TooManyCallbacks,
    WireError,
    encode,
)


def step(x: Any, h: Any, p: Any, scale: float = 1.0) -> Any:
    return np.tanh(x @ p["U"] + h @ p["V"] + p["b"]) * scale


def spoil(x: Any, p: Any, *, extra: Any = None) -> str:
    x[...] = 0
    del p["U"]
    return "spoilt"


def fail(x: Any) -> None:
    x += 1
    raise ValueError("la matriz no es cuadrada")


def apply(f: Any, *args: Any) -> Any:
    return f(*args)


def identity(x: Any) -> Any:
    return x


def make_adder(n: int) -> Any:
    return lambda x: x + n


def forever(f: Any) -> None:
    while True:
        f()


def test_a_remote_call_gives_what_the_function_gives(connect: Connect) -> None:
    rng = np.random.default_rng(1)
    p = {"U": rng.random((4, 5)), "V": rng.random((5, 5)), "b": rng.random(5)}
    x, h = rng.random((3, 4)), rng.random((3, 5))
    remote = connect(step).request("fetch", "step")
    assert np.array_equal(remote(x, h, p), step(x, h, p))
    assert np.array_equal(remote(x, p=p, h=h, scale=2.0), step(x, h, p, 2.0))


def test_changes_to_arguments_are_told_and_do_not_reach_the_caller(connect: Connect) -> None:
    x, p, extra = np.ones(3), {"U": np.ones(2), "b": 1}, [np.nan]
    seen = connect(spoil).request("fetch", "spoil").observe(x, p, extra=extra)
    assert seen.value == "spoilt" and seen.error is None
    assert seen.args_after[0].tolist() == [0, 0, 0] and seen.args_after[1] == {"b": 1}
    assert seen.kwargs_after["extra"] is extra
    assert x.tolist() == [1, 1, 1] and list(p) == ["U", "b"]


def test_a_generator_that_was_drawn_from_is_told_as_changed(connect: Connect) -> None:
    def draw(rng: Any, unused: Any) -> Any:
        return rng.random()

    rng, unused = np.random.default_rng(3), np.random.default_rng(4)
    seen = connect(draw).request("fetch", "draw").observe(rng, unused)
    assert seen.value == np.random.default_rng(3).random()
    assert seen.args_after[1] is unused
    assert rng.random() == seen.value
    assert seen.args_after[0].random() == rng.random()


def test_an_observed_call_tells_what_it_raised_and_changed(connect: Connect) -> None:
    seen = connect(fail).request("fetch", "fail").observe(np.zeros(2))
    assert seen.value is None and seen.args_after[0].tolist() == [1, 1]
    assert seen.error is not None and seen.error.type_name == "ValueError"


def test_an_argument_left_in_a_state_that_cannot_cross_is_opaque(connect: Connect) -> None:
    def knot(x: list[Any]) -> None:
        x.append(x)

    seen = connect(knot).request("fetch", "knot").observe([1])
    assert type(seen.args_after[0]) is Opaque


def test_a_remote_exception_is_caught_by_its_familiar_type(connect: Connect) -> None:
    remote = connect(fail).request("fetch", "fail")
    with pytest.raises(ValueError, match="no es cuadrada") as caught:
        remote(np.zeros(1))
    error = caught.value
    assert isinstance(error, RemoteError)
    assert error.type_name == "ValueError" and error.bases == ("Exception", "BaseException")
    assert "in fail" in (error.traceback_text or "")
    assert "examiner" not in (error.traceback_text or "").replace("tests/", "")


def test_an_exception_of_the_students_own_keeps_its_name_and_bases(connect: Connect) -> None:
    def strict() -> None:
        raise type("ShapeMismatch", (KeyError,), {})("x")

    with pytest.raises(KeyError) as caught:
        connect(strict).request("fetch", "strict")()
    assert isinstance(caught.value, RemoteError)
    assert caught.value.type_name == "ShapeMismatch" and caught.value.is_a("LookupError")


@pytest.mark.parametrize("kind", [SystemExit, KeyboardInterrupt, GeneratorExit, StopIteration])
def test_an_exception_that_steers_the_interpreter_arrives_as_a_plain_error(
    connect: Connect, kind: type[BaseException]
) -> None:
    def leave() -> None:
        raise kind

    peer = connect(leave, identity)
    with pytest.raises(RemoteError) as caught:
        peer.request("fetch", "leave")()
    assert not isinstance(caught.value, kind) and caught.value.type_name == kind.__name__
    assert peer.request("fetch", "identity")(3) == 3


@pytest.mark.parametrize("kind", [KeyError, OSError, ZeroDivisionError, NotImplementedError])
def test_a_familiar_exception_keeps_its_message(connect: Connect, kind: Any) -> None:
    def stumble() -> None:
        raise kind("por qué")

    with pytest.raises(kind, match="por qué"):
        connect(stumble).request("fetch", "stumble")()


def test_an_exception_whose_text_fails_still_arrives(connect: Connect) -> None:
    class Sly(Exception):
        def __str__(self) -> str:
            raise SystemError

    def sly() -> None:
        raise Sly

    with pytest.raises(RemoteError) as caught:
        connect(sly).request("fetch", "sly")()
    assert (caught.value.type_name, caught.value.message) == ("Sly", "")


def test_a_function_passed_as_an_argument_runs_on_its_own_side(connect: Connect) -> None:
    threads = []

    def where(x: int) -> int:
        threads.append(threading.get_ident())
        return x * 2

    assert connect(apply).request("fetch", "apply")(where, 21) == 42
    assert threads == [threading.get_ident()]


def test_a_function_comes_home_as_itself(connect: Connect) -> None:
    peer = connect(identity)
    remote = peer.request("fetch", "identity")
    assert remote(step) is step
    assert remote(remote) is remote
    assert type(remote) is RemoteFunction and remote.__name__ == "identity"


def test_a_function_that_is_returned_can_be_called(connect: Connect) -> None:
    assert connect(make_adder).request("fetch", "make_adder")(3)(4) == 7


def test_callbacks_nest(connect: Connect) -> None:
    remote = connect(apply).request("fetch", "apply")
    assert remote(lambda x: remote(lambda y: y + x, 10), 5) == 15


def test_nesting_has_an_end(connect: Connect) -> None:
    remote = connect(apply).request("fetch", "apply")

    def deeper() -> Any:
        return remote(deeper)

    with pytest.raises(RemoteError, match="demasiadas llamadas"):
        deeper()
    assert remote(lambda: 1) == 1


def test_calling_back_for_ever_ends_at_the_cap(connect: Connect) -> None:
    peer = connect(forever, limits=Limits(max_callbacks=50))
    calls = []
    with pytest.raises(TooManyCallbacks):
        peer.request("fetch", "forever")(lambda: calls.append(1))
    assert len(calls) == 50


def test_calling_back_for_ever_ends_at_the_deadline(connect: Connect) -> None:
    peer = connect(forever)
    remote = peer.request("fetch", "forever")
    peer.timeout = 0.05
    with pytest.raises(ChannelTimeout):
        remote(lambda: None)


def test_an_answer_that_comes_too_late_is_not_taken_for_the_next(connect: Connect) -> None:
    free = threading.Event()

    def slow() -> str:
        free.wait(20)
        return "late"

    peer = connect(slow, identity)
    remote = peer.request("fetch", "slow")
    peer.timeout = 0.05
    with pytest.raises(ChannelTimeout):
        remote()
    free.set()
    peer.timeout = 20
    assert peer.request("fetch", "identity")("mine") == "mine"


def test_a_callback_cannot_outlive_the_request_around_it(connect: Connect) -> None:
    never = threading.Event()
    cut_short = []

    def wait() -> None:
        never.wait(2)

    peer = connect(apply, wait)
    remote, stuck = peer.request("fetch", "apply"), peer.request("fetch", "wait")

    def callback() -> None:
        peer.timeout = 1_000
        try:
            stuck()
        except ChannelTimeout:
            cut_short.append(True)
            raise

    peer.timeout = 0.05
    with pytest.raises(ChannelTimeout):
        remote(callback)
    never.set()
    assert cut_short


def test_an_error_in_the_examiners_callback_tells_its_type_and_message_alone(
    connect: Connect,
) -> None:
    def reference(x: int) -> None:
        raise KeyError("x")

    def probe(f: Any) -> Any:
        try:
            f(1)
        except RemoteError as error:
            return [f.__name__, error.type_name, error.message, error.traceback_text]

    answer = connect(probe).request("fetch", "probe")(reference)
    assert answer == ["callback", "KeyError", "'x'", None]


def test_the_candidate_cannot_look_into_the_examiners_functions(connect: Connect) -> None:
    def reference(secret: str = "0.731") -> None: ...

    def probe(f: Any) -> Any:
        return f.describe()

    with pytest.raises(RemoteError, match="PermissionError"):
        connect(probe).request("fetch", "probe")(reference)


@pytest.mark.parametrize("operation", ["fetch", "run_cell", "__class__", "call"])
def test_the_candidate_reaches_no_operation_and_no_function_it_was_not_given(
    connect: Connect, operation: str
) -> None:
    def probe(f: Any) -> Any:
        return f._peer.request(operation, 999, 0, ())

    with pytest.raises(RemoteError, match=r"no operation|no such function"):
        connect(probe).request("fetch", "probe")(lambda: None)


def test_a_signature_is_told_as_text(connect: Connect) -> None:
    description = connect(step).request("fetch", "step").describe()
    assert description["name"] == "step"
    assert [p["name"] for p in description["parameters"]] == ["x", "h", "p", "scale"]
    assert description["parameters"][3] == {
        "name": "scale",
        "kind": "POSITIONAL_OR_KEYWORD",
        "default": "1.0",
    }


def test_a_released_function_is_gone(connect: Connect) -> None:
    peer = connect(step)
    remote = peer.request("fetch", "step")
    peer.release(remote)
    with pytest.raises(RemoteError, match="no such function"):
        remote()


def test_a_result_that_cannot_cross_is_an_error_of_that_call_alone(connect: Connect) -> None:
    def huge() -> Any:
        return np.zeros(10**6)

    peer = connect(huge, identity, candidate_limits=Limits(max_bytes=10**6))
    with pytest.raises(RemoteError, match="demasiado grande"):
        peer.request("fetch", "huge")()
    assert peer.request("fetch", "identity")(1) == 1


def test_the_candidates_end_is_noticed_while_waiting(connect: Connect) -> None:
    here, there = socket.socketpair()
    threading.Thread(target=lambda: (there.recv(100), there.close())).start()
    with pytest.raises(ChannelClosed):
        Peer(Channel(here)).request("fetch", "step", deadline=None)


def test_the_text_of_a_remote_error_can_be_written_to_a_file(connect: Connect) -> None:
    def surrogate() -> None:
        raise ValueError("antes \ud800 después")

    with pytest.raises(ValueError) as caught:
        connect(surrogate).request("fetch", "surrogate")()
    assert str(caught.value).encode("utf-8").decode() == "ValueError: antes ? después"


ERROR_FIELDS = {
    "answer to another request": b"=\x00\x00\x00\x07N",
    "unknown kind of message": b"#\x00\x00\x00\x01N",
    "too short": b"=\x00",
    "no value": b"=\x00\x00\x00\x01",
    "two values": b"=\x00\x00\x00\x01NN",
    "error that is none": b"!\x00\x00\x00\x01" + encode({"type": "E"}),
    "error with bases that are no text": b"!\x00\x00\x00\x01" + encode(("E", (1,), "m", None)),
}


@pytest.mark.parametrize("message", ERROR_FIELDS.values(), ids=ERROR_FIELDS.keys())
def test_an_ill_formed_answer_is_a_wire_error(message: bytes) -> None:
    here, there = socket.socketpair()
    with there:
        Channel(there).send(message)
        with pytest.raises(WireError):
            Peer(Channel(here), timeout=20).request("fetch", "step")
    here.close()
