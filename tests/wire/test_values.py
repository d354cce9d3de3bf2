"""What crosses arrives as it was: same type, same value."""

import collections
import datetime
import enum
import math
import operator
import random
import struct
from typing import Any

import numpy as np
import pytest

from examiner.wire import Limits, Opaque, WireError, decode, encode


def same(a: Any, b: Any) -> bool:
    """Tell whether two values are of one type and indistinguishable, bit by bit for floats."""
    if type(a) is not type(b):
        return False
    if isinstance(a, np.ndarray | np.generic):
        return a.dtype == b.dtype and a.shape == b.shape and a.tobytes() == b.tobytes()
    if isinstance(a, float):
        return struct.pack("d", a) == struct.pack("d", b)
    if isinstance(a, complex):
        return same(a.real, b.real) and same(a.imag, b.imag)
    if isinstance(a, list | tuple):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, dict):
        return same(list(a.items()), list(b.items()))
    return bool(a == b)


PLAIN = [
    None,
    True,
    False,
    0,
    -1,
    2**63 - 1,
    2**63,
    -(2**63) - 1,
    10**4000,
    0.0,
    -0.0,
    math.inf,
    -math.inf,
    math.nan,
    5e-324,
    complex(math.nan, -0.0),
    "",
    "compuerta de olvido 🧠",
    "lone surrogate \ud800",
    b"",
    bytes(range(256)),
    [],
    [1, [2.0, [None]]],
    (),
    (1, "a", (True,)),
    {},
    {"h": 1, 2: "c", (3, None): [4], None: 5, 1.5: 6, frozenset({7}): 8},
    set(),
    {1, "a", (2, 3)},
    frozenset({1, frozenset({2})}),
    range(3, -10, -2),
    slice(None, 4, None),
]

ARRAYS = [
    np.zeros((), "f8"),
    np.zeros((0, 3)),
    np.zeros((3, 0), "i4"),
    np.arange(24.0).reshape(2, 3, 4),
    np.array([0.0, -0.0, np.nan, np.inf]),
    np.array([True, False]),
    np.array([1 + 2j], "c8"),
    np.array([1, 2], ">i4"),
    np.array([1.5], ">f2"),
    np.array(["año", ""]),
    np.array(["año"]).astype(">U3"),
    np.array([b"ab", b"c"]),
    np.array(["2017-06-12", "NaT"], "M8[D]"),
    np.array([90], "m8[s]"),
]

SCALARS = [
    np.float32(1.5),
    np.float64("nan"),
    np.float16(2),
    np.int8(-1),
    np.uint64(2**64 - 1),
    np.bool_(True),
    np.complex64(1j),
    np.str_("h"),
    np.bytes_(b"h"),
    np.datetime64("1997-11-15"),
]


# Not named by what they hold: each process writes a set in an order of its own, and the parallel
# runners compare names.
@pytest.mark.parametrize("value", [*PLAIN, *ARRAYS, *SCALARS], ids=lambda v: type(v).__name__)
def test_a_value_keeps_its_type_and_every_bit(value: Any) -> None:
    assert same(decode(encode(value)), value)


@pytest.mark.parametrize("kind", [int, dict, np.float32, np.str_, np.dtype(">f4")], ids=str)
def test_a_type_that_arguments_name_is_itself_on_the_other_side(kind: Any) -> None:
    assert decode(encode(kind)) is kind or decode(encode(kind)) == kind


def test_a_nan_keeps_its_payload() -> None:
    (nan,) = struct.unpack("d", struct.pack("Q", 0x7FF8_0000_DEAD_BEEF))
    assert same(decode(encode(nan)), nan)


def test_a_column_major_array_stays_column_major() -> None:
    array = np.asfortranarray(np.arange(6.0).reshape(2, 3))
    arrived = decode(encode(array))
    assert np.array_equal(arrived, array)
    assert arrived.flags.f_contiguous and not arrived.flags.c_contiguous


def test_a_view_with_strides_arrives_with_its_own_elements() -> None:
    view = np.arange(24).reshape(4, 6)[::-2, ::3]
    assert np.array_equal(decode(encode(view)), view)


@pytest.mark.parametrize("array", ARRAYS, ids=lambda v: f"{v.dtype.str}{v.shape}")
def test_an_array_that_arrives_owns_its_memory_and_can_be_written(array: Any) -> None:
    arrived = decode(encode(array))
    assert arrived.flags.owndata and arrived.flags.writeable


@pytest.mark.parametrize("name", ["PCG64", "PCG64DXSM", "MT19937", "Philox", "SFC64"])
def test_a_generator_continues_where_it_was(name: str) -> None:
    rng = np.random.Generator(getattr(np.random, name)(7))
    rng.integers(10, dtype=np.int32)  # leaves half a word pending
    arrived = decode(encode(rng))
    assert same(arrived.random(5), rng.random(5))
    assert same(
        arrived.integers(9, size=3, dtype=np.int32), rng.integers(9, size=3, dtype=np.int32)
    )


def test_a_random_state_continues_where_it_was() -> None:
    rng = np.random.RandomState(7)
    rng.normal()  # leaves one Gaussian pending
    arrived = decode(encode(rng))
    assert same(arrived.normal(size=3), rng.normal(size=3))


@pytest.mark.parametrize(
    "value",
    [
        collections.OrderedDict(a=1),
        collections.defaultdict(int, a=1),
        collections.Counter("a"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_the_dicts_of_collections_arrive_as_dict(value: Any) -> None:
    assert same(decode(encode(value)), {"a": 1})


class Always(float):
    def __eq__(self, other: object) -> bool:
        return True


class AlwaysArray(np.ndarray):
    pass


Point = collections.namedtuple("Point", "x")


@pytest.mark.parametrize(
    "value",
    [
        Always(3),
        type("Str", (str,), {})("a"),
        type("List", (list,), {})([1]),
        type("Dict", (dict,), {})(a=1),
        enum.IntEnum("Gate", "FORGET").FORGET,
        Point(1),
        np.zeros(2).view(AlwaysArray),
        np.asmatrix([[1]]),
        np.ma.array([1]),
        np.array([None]),
        np.zeros(2, [("a", "f8")]),
        np.longdouble(1),
        bytearray(b"a"),
        datetime.date(1997, 11, 15),
        object(),
    ],
    ids=lambda value: type(value).__name__,
)
def test_any_other_type_crosses_as_its_name_alone(value: Any) -> None:
    arrived = decode(encode(value))
    assert type(arrived) is Opaque
    assert type(value).__name__ in arrived.type_name


def test_an_opaque_object_satisfies_no_comparison() -> None:
    opaque = decode(encode(Always(3)))
    for other in (opaque, 3, 3.0, np.ones(3)):
        for compare in (operator.eq, operator.ne):
            with pytest.raises(TypeError):
                compare(opaque, other)
            with pytest.raises(TypeError):
                compare(other, opaque)
    with pytest.raises(TypeError):
        bool(opaque)
    with pytest.raises(TypeError):
        np.testing.assert_allclose(opaque, 3.0)


def test_an_opaque_name_cannot_restyle_or_flood_what_shows_it() -> None:
    shown = repr(Opaque("\x1b[2J\u202e\n" + "x" * 10_000))
    assert shown.isprintable() and len(shown) < 300


def test_a_value_that_contains_itself_is_refused_in_words() -> None:
    loop: list[Any] = [1]
    loop.append({"again": loop})
    with pytest.raises(WireError, match="se contiene a sí mismo"):
        encode(loop)


def test_a_value_used_twice_is_no_cycle() -> None:
    row = [1, 2]
    assert decode(encode([row, row])) == [row, row]


@pytest.mark.parametrize(
    ("value", "limits"),
    [
        ([[[[1]]]], Limits(max_depth=3)),
        (list(range(10)), Limits(max_items=10)),
        (np.zeros(100), Limits(max_bytes=799)),
        (np.broadcast_to(0.0, (2**40,)), Limits()),
        ("a" * 100, Limits(max_bytes=99)),
        (2**200, Limits(max_int_bits=200)),
    ],
    ids=["depth", "items", "array", "broadcast", "text", "int"],
)
def test_a_value_over_a_limit_is_refused_on_both_sides(value: Any, limits: Limits) -> None:
    with pytest.raises(WireError):
        encode(value, limits=limits)
    if getattr(value, "size", 0) < 2**30:
        with pytest.raises(WireError):
            decode(encode(value), limits=limits)


def test_random_nested_values_survive() -> None:
    rng = random.Random(5)

    def value(depth: int) -> Any:
        if depth and rng.random() < 0.7:
            parts = [value(depth - 1) for _ in range(rng.randrange(5))]
            return rng.choice([parts, tuple(parts), dict(enumerate(parts))])
        return rng.choice([*PLAIN, *ARRAYS, *SCALARS])

    for _ in range(200):
        original = value(4)
        assert same(decode(encode(original)), original)
