"""The decoder answers whatever a stranger sends with a value or with WireError."""

import random
import struct
import sys
import tracemalloc
from typing import Any

import numpy as np
import pytest
from test_values import ARRAYS, PLAIN, SCALARS

from examiner.wire import Limits, WireError, decode, encode

RNG = np.random.default_rng(0)
CORPUS = [
    encode(value)
    for value in [
        *PLAIN,
        *ARRAYS,
        *SCALARS,
        RNG,
        np.random.RandomState(0),
        np.random.Generator(np.random.Philox(0)),
        np.random.Generator(np.random.SFC64(0)),
        object(),
        np.float32,
        np.dtype("f4"),
        {"U": RNG.random((2, 3)), "b": [1, (2, {"x"})], "range": range(4)},
    ]
]


def mutate(data: bytes, rng: random.Random) -> bytes:
    """Change, drop, repeat or splice a few bytes."""
    changed = bytearray(data)
    for _ in range(rng.randint(1, 4)):
        at = rng.randrange(len(changed) + 1)
        match rng.randrange(5):
            case 0 if at < len(changed):
                changed[at] = rng.randrange(256)
            case 1 if at < len(changed):
                changed[at] = rng.choice(b"NTFiIfcsbltdSZrxagDyGWOeo")
            case 2:
                del changed[at : at + rng.randint(1, 8)]
            case 3:
                changed[at:at] = rng.choice(CORPUS)[:64]
            case _:
                changed[at : at + 4] = rng.choice([0, 1, 255, 2**31, 2**32 - 1]).to_bytes(4, "big")
    return bytes(changed)


def test_mutated_messages_give_a_value_or_a_wire_error_in_bounded_memory() -> None:
    rng = random.Random(28)
    refused = 0
    tracemalloc.start()
    try:
        for _ in range(15_000):
            try:
                decode(mutate(rng.choice(CORPUS), rng))
            except WireError:
                refused += 1
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert refused > 5_000
    assert peak < 20 * 2**20


@pytest.mark.parametrize("data", CORPUS, ids=range(len(CORPUS)))
def test_every_truncation_is_refused(data: bytes) -> None:
    for end in range(0, len(data), max(1, len(data) // 50)):
        with pytest.raises(WireError):
            decode(data[:end])


def u32(value: int) -> bytes:
    return struct.pack(">I", value)


def array(dtype: bytes, shape: tuple[int, ...], data: bytes = b"") -> bytes:
    return (
        b"a\x00"
        + bytes([len(dtype)])
        + dtype
        + bytes([len(shape)])
        + struct.pack(f">{len(shape)}Q", *shape)
        + data
    )


HUGE = {
    "array of a terabyte": array(b"<f8", (2**37,)),
    "array whose size overflows": array(b"<f8", (2**61, 8)),
    "empty array of impossible shape": array(b"<f8", (0, 2**62)),
    "array of huge strings": array(b"<U9999999", (1000,)),
    "text of 4 GiB": b"s" + u32(2**32 - 1),
    "bytes of 4 GiB": b"b" + u32(2**32 - 1),
    "list of 4 G": b"l" + u32(2**32 - 1),
    "dict of 4 G": b"d" + u32(2**32 - 1),
    "set of 4 G": b"S" + u32(2**32 - 1),
    "int of 4 GiB": b"I" + u32(2**32 - 1),
}


@pytest.mark.parametrize("data", HUGE.values(), ids=HUGE.keys())
def test_an_announced_size_is_refused_before_anything_is_allocated(data: bytes) -> None:
    tracemalloc.start()
    try:
        with pytest.raises(WireError):
            decode(data)
        assert tracemalloc.get_traced_memory()[1] < 2**20
    finally:
        tracemalloc.stop()


ILL_FORMED = {
    "object array": array(b"|O", (1,), b"\x00" * 8),
    "structured array": array(b"|V8", (1,), b"\x00" * 8),
    "bool that is neither": array(b"|b1", (1,), b"\x02"),
    "character beyond Unicode": array(b"<U1", (1,), b"\xff\xff\xff\x7f"),
    "scalar with dimensions": b"g" + array(b"<f8", (1,), b"\x00" * 8)[1:],
    "33 dimensions": array(b"<f8", (1,) * 33, b"\x00" * 8),
    "unhashable key": b"d" + u32(1) + b"l" + u32(0) + b"N",
    "repeated key": b"d" + u32(2) + b"TN" + b"i" + struct.pack(">q", 1) + b"N",
    "repeated element": b"S" + u32(2) + b"TT",
    "range of floats": b"r" + encode(1.0) + encode(2) + encode(1),
    "range of a trillion": encode(range(10**12)),
    "range without step": b"r" + encode(1) + encode(2) + encode(0),
    "not UTF-8": b"s" + u32(1) + b"\xff",
    "unknown tag": b"\x80\x04N.",
    "pickle": b"\x80\x04\x95\x0f\x00\x00\x00\x00\x00\x00\x00\x8c\x05posix\x8c\x06system\x93.",
    "unknown framework": b"W" + u32(2) + b"os" + b"N",
    "function where none is expected": b"e" + bytes(8) + u32(0),
    "type outside the table": b"y" + encode("builtins.eval")[1:],
    "dtype outside the table": b"D" + encode("O")[1:],
    "dtype in other digits": b"D" + encode("<U\u0663")[1:],
    "trailing bytes": b"NN",
    "too deep": (b"l" + u32(1)) * 5000 + b"N",
    "nothing": b"",
}


@pytest.mark.parametrize("data", ILL_FORMED.values(), ids=ILL_FORMED.keys())
def test_ill_formed_data_is_refused(data: bytes) -> None:
    with pytest.raises(WireError):
        decode(data)


def test_keys_made_to_collide_are_refused() -> None:
    modulus = sys.hash_info.modulus
    with pytest.raises(WireError, match="same hash"):
        decode(encode([k * modulus for k in range(1000)]).replace(b"l", b"S", 1))


def test_an_honest_large_dict_is_not_taken_for_an_attack() -> None:
    vocabulary = {f"palabra{i}": i for i in range(20_000)} | {i: i for i in range(-20_000, 20_000)}
    assert decode(encode(vocabulary)) == vocabulary


def with_state(rng: Any, **changes: Any) -> bytes:
    """Encode a generator's state as a stranger might have written it."""
    state = dict(rng.bit_generator.state)
    state.update(changes)
    return b"G" + encode({"kind": "Generator", "state": state})


TWISTER = np.random.Generator(np.random.MT19937(0))
PHILOX = np.random.Generator(np.random.Philox(0))
KEY = np.zeros(624, "u4")
GENERATORS = {
    "position past the buffer": with_state(TWISTER, state={"key": KEY, "pos": 10**6}),
    "negative position": with_state(TWISTER, state={"key": KEY, "pos": -1}),
    "short key": with_state(TWISTER, state={"key": KEY[:3], "pos": 0}),
    "array for a kind": b"G" + encode({"kind": np.zeros(3), "state": {}}),
    "buffer position": with_state(PHILOX, buffer_pos=99),
    "unknown bit generator": with_state(RNG, bit_generator="os"),
    "state too wide": with_state(RNG, state={"state": 2**128, "inc": 1}),
    "half word too wide": with_state(RNG, uinteger=2**32),
    "not a dict": b"GN",
}


@pytest.mark.parametrize("data", GENERATORS.values(), ids=GENERATORS.keys())
def test_a_generator_state_that_numpy_would_not_check_is_refused(data: bytes) -> None:
    with pytest.raises(WireError):
        decode(data)


def test_small_values_that_are_large_in_memory_count_as_many() -> None:
    rng = encode(RNG)
    with pytest.raises(WireError, match="too many"):
        decode(b"l" + u32(100) + rng * 100, limits=Limits(max_items=5_000))
