"""Values to bytes and back. Only data: no bytes received here ever name code to run.

One value is one tag byte followed by its fields, big-endian. Types are exact: `type(value)`
decides, so a subclass of int, ndarray or dict is not the base type and crosses as `Opaque`.
The exceptions are OrderedDict, defaultdict and Counter, which honest code returns where a dict
is asked for: they cross as dict. TensorFlow tensors and Keras variables cross as arrays.

The decoder trusts nothing: it counts before it allocates, never recurses deeper than allowed,
and answers any malformed input with `WireError`.
"""

from __future__ import annotations

import collections
import re
import struct
from collections.abc import Callable, Iterable
from typing import Any, Protocol, TypeVar

import numpy as np

from examiner.wire import frameworks, generators
from examiner.wire.errors import WireError, clean
from examiner.wire.limits import DEFAULT_LIMITS, Limits

_Container = TypeVar("_Container", set[Any], dict[Any, Any])

_U32 = struct.Struct(">I")
_I64 = struct.Struct(">q")
_U64 = struct.Struct(">Q")
_F64 = struct.Struct(">d")
_C128 = struct.Struct(">dd")

# Native long double is left out: its bit patterns are not all numbers.
_DTYPE = re.compile(
    r"\|b1|\|[iu]1|[<>][iu][248]|[<>]f[248]|[<>]c(8|16)|\|S[1-9]\d{0,8}|[<>]U[1-9]\d{0,7}"
    r"|[<>][mM]8(\[([1-9]\d{0,3})?(Y|M|W|D|h|m|s|ms|us|ns)\])?",
    re.ASCII,
)
_SCALARS = frozenset(
    {np.bool_, np.str_, np.bytes_, np.datetime64, np.timedelta64}
    | {np.dtype(code).type for code in "bhilqBHILQefdFD"}
)


def _plain_name(kind: type) -> str:
    return f"{kind.__module__}.{kind.__name__}"


# Types that arguments such as `dtype=` name. Any other class is a function of its own side.
_TYPES = {
    _plain_name(kind): kind
    for kind in (bool, int, float, complex, str, bytes, list, tuple, dict, set, *_SCALARS)
}
_MAX_DIMENSIONS = 32
# Containers this small cannot be slow however their keys collide.
_SMALL, _MAX_SAME_HASH = 64, 32
# What objects that are larger than their encoding cost, in items.
_REFERENCE_ITEMS, _GENERATOR_ITEMS, _FRAMEWORK_ITEMS, _KERAS_ITEMS = 10, 200, 2_000, 50_000


class Opaque:
    """Stands for an object that may not cross: nothing is known but the name of its type.

    It cannot be compared and has no truth value, so no comparison or assertion can be
    satisfied by it, not even one that something differs.
    """

    __slots__ = ("type_name",)

    def __init__(self, type_name: str) -> None:
        self.type_name = clean(type_name)

    def __repr__(self) -> str:
        return f"<objeto de tipo {self.type_name}>"

    def __eq__(self, other: object) -> bool:
        raise TypeError(f"un objeto de tipo {self.type_name} no se puede comparar")

    __ne__ = __eq__
    __hash__ = object.__hash__

    def __bool__(self) -> bool:
        raise TypeError(f"un objeto de tipo {self.type_name} no es verdadero ni falso")


class References(Protocol):
    """How functions cross: as numbers that only their owner can turn back into functions."""

    def export(self, function: Callable[..., Any]) -> tuple[int, str]:
        """Enter an own function; give its number and the name to show."""

    def is_remote(self, value: object) -> int | None:
        """Give the number if `value` stands for the other side's function."""

    def remote(self, number: int, name: str) -> object:
        """Make what stands for the other side's function `number`."""

    def owned(self, number: int) -> object:
        """Give the own function exported as `number`; WireError if there is none."""


def encode(
    value: object, *, limits: Limits = DEFAULT_LIMITS, references: References | None = None
) -> bytes:
    """Encode one value.

    Raises WireError if it contains itself or is too deep or too large; the message is for the
    student whose value it is. Without `references`, functions cross as Opaque.
    """
    encoder = Encoder(limits, references)
    encoder.write(value)
    return encoder.getvalue()


def decode(
    data: bytes, *, limits: Limits = DEFAULT_LIMITS, references: References | None = None
) -> Any:
    """Decode what `encode` made. Any other bytes raise WireError, and nothing else."""
    decoder = Decoder(data, limits, references)
    value = decoder.read()
    decoder.finish()
    return value


class Encoder:
    """Writes values one after another into one message."""

    def __init__(self, limits: Limits, references: References | None) -> None:
        self._limits = limits
        self._references = references
        self._parts: list[bytes] = []
        self._bytes = 0
        self._items = 0
        self._open: set[int] = set()  # containers being written, to notice cycles

    def getvalue(self) -> bytes:
        """Give the message so far."""
        return b"".join(self._parts)

    def write(self, value: Any) -> None:
        """Append one value."""
        self._items += 1
        if self._items > self._limits.max_items:
            raise WireError(
                f"el valor tiene más de {self._limits.max_items} elementos: es demasiado grande"
            )
        kind = type(value)
        writer = _WRITERS.get(kind)
        if writer is not None:
            writer(self, value)
        elif kind in _SCALARS:
            self._put(b"g")
            self._array_fields(np.asarray(value))
        else:
            self._write_object(value)

    def _write_object(self, value: Any) -> None:
        number = self._references.is_remote(value) if self._references else None
        if number is not None:
            self._put(b"o" + _U64.pack(number))
        elif isinstance(value, np.dtype) and _DTYPE.fullmatch(value.str):
            self._put(b"D")
            self._text(value.str)
        elif isinstance(value, type) and _TYPES.get(name := _plain_name(value)) is value:
            self._put(b"y")
            self._text(name)
        elif isinstance(value, Opaque):
            self._put(b"O")
            self._text(value.type_name)
        elif (state := generators.describe(value)) is not None:
            self._put(b"G")
            self._children((state,), value)
        elif (described := frameworks.describe(value)) is not None:
            name, fields = described
            if name == "array":
                self._array(fields)
            elif name == "opaque":
                self._opaque(fields)
            else:
                self._put(b"W")
                self._text(name)
                self._children((fields,), value)
        elif callable(value) and self._references is not None:
            number, name = self._references.export(value)
            self._put(b"e" + _U64.pack(number))
            self._text(name)
        else:
            self._opaque(_type_name(type(value)))

    def _put(self, part: bytes) -> None:
        self._parts.append(part)
        self._bytes += len(part)
        self._check_size(0)

    def _check_size(self, more: int) -> None:
        if self._bytes + more > self._limits.max_bytes:
            raise WireError(
                f"el valor ocupa más de {self._limits.max_bytes // 2**20} MiB: es demasiado grande"
            )

    def _opaque(self, type_name: str) -> None:
        self._put(b"O")
        self._text(type_name[:200])

    def _none(self, value: None) -> None:
        self._put(b"N")

    def _bool(self, value: bool) -> None:
        self._put(b"T" if value else b"F")

    def _int(self, value: int) -> None:
        if -(2**63) <= value < 2**63:
            self._put(b"i" + _I64.pack(value))
            return
        if value.bit_length() > self._limits.max_int_bits:
            raise WireError("el entero es demasiado grande")
        digits = value.to_bytes(value.bit_length() // 8 + 1, "big", signed=True)
        self._put(b"I" + _U32.pack(len(digits)) + digits)

    def _float(self, value: float) -> None:
        self._put(b"f" + _F64.pack(value))

    def _complex(self, value: complex) -> None:
        self._put(b"c" + _C128.pack(value.real, value.imag))

    def _str(self, value: str) -> None:
        self._put(b"s")
        self._text(value)

    def _text(self, value: str) -> None:
        self._check_size(len(value))
        data = value.encode("utf-8", "surrogatepass")
        self._put(_U32.pack(len(data)))
        self._put(data)

    def _bytes_value(self, value: bytes) -> None:
        self._check_size(len(value))
        self._put(b"b" + _U32.pack(len(value)))
        self._put(value)

    def _range(self, value: range) -> None:
        self._put(b"r")
        self._children((value.start, value.stop, value.step), value)

    def _slice(self, value: slice) -> None:
        self._put(b"x")
        self._children((value.start, value.stop, value.step), value)

    def _sized(self, tag: bytes, value: Any) -> None:
        self._put(tag + _U32.pack(len(value)))
        self._children(value, value)

    def _list(self, value: list[Any]) -> None:
        self._sized(b"l", value)

    def _tuple(self, value: tuple[Any, ...]) -> None:
        self._sized(b"t", value)

    def _set(self, value: set[Any]) -> None:
        self._sized(b"S", value)

    def _frozenset(self, value: frozenset[Any]) -> None:
        self._sized(b"Z", value)

    def _dict(self, value: dict[Any, Any]) -> None:
        self._put(b"d" + _U32.pack(len(value)))
        self._children((part for item in value.items() for part in item), value)

    def _children(self, parts: Iterable[Any], container: object) -> None:
        identity = id(container)
        if identity in self._open:
            raise WireError("el valor se contiene a sí mismo: no se puede copiar")
        if len(self._open) >= self._limits.max_depth:
            raise WireError(f"el valor tiene más de {self._limits.max_depth} niveles anidados")
        self._open.add(identity)
        for part in parts:
            self.write(part)
        self._open.remove(identity)

    def _array(self, value: np.ndarray[Any, Any]) -> None:
        if not _DTYPE.fullmatch(value.dtype.str) or value.ndim > _MAX_DIMENSIONS:
            self._opaque(f"numpy.ndarray[{value.dtype.name}]")
            return
        self._put(b"a")
        self._array_fields(value)

    def _array_fields(self, value: np.ndarray[Any, Any]) -> None:
        self._check_size(value.nbytes)
        column_major = value.flags.f_contiguous and not value.flags.c_contiguous
        dtype = value.dtype.str.encode("ascii")
        self._put(
            struct.pack(
                f">BB{len(dtype)}sB{value.ndim}Q",
                column_major,
                len(dtype),
                dtype,
                value.ndim,
                *value.shape,
            )
        )
        self._put(value.tobytes("F" if column_major else "C"))


_WRITERS: dict[type, Callable[[Encoder, Any], None]] = {
    type(None): Encoder._none,
    bool: Encoder._bool,
    int: Encoder._int,
    float: Encoder._float,
    complex: Encoder._complex,
    str: Encoder._str,
    bytes: Encoder._bytes_value,
    list: Encoder._list,
    tuple: Encoder._tuple,
    dict: Encoder._dict,
    collections.OrderedDict: Encoder._dict,
    collections.defaultdict: Encoder._dict,
    collections.Counter: Encoder._dict,
    set: Encoder._set,
    frozenset: Encoder._frozenset,
    range: Encoder._range,
    slice: Encoder._slice,
    np.ndarray: Encoder._array,
}


class Decoder:
    """Reads the values of one message one after another."""

    def __init__(self, data: bytes, limits: Limits, references: References | None) -> None:
        if len(data) > limits.max_bytes:
            raise WireError("message too large")
        self.position = 0
        self._data = data
        self._limits = limits
        self._references = references
        self._items = 0
        self._depth = 0

    def finish(self) -> None:
        """Refuse bytes left over."""
        if self.position != len(self._data):
            raise WireError("trailing bytes")

    def read(self) -> Any:
        """Read the next value."""
        self._charge(1)
        reader = _READERS.get(self._take(1))
        if reader is None:
            raise WireError("unknown tag")
        return reader(self)

    def between(self, start: int, end: int) -> bytes:
        """Give the encoded bytes from `start` to `end`."""
        return self._data[start:end]

    def _charge(self, items: int) -> None:
        self._items += items
        if self._items > self._limits.max_items:
            raise WireError("too many values")

    def _take(self, count: int) -> bytes:
        end = self.position + count
        if end > len(self._data):
            raise WireError("message ends too soon")
        taken = self._data[self.position : end]
        self.position = end
        return taken

    def _u32(self) -> int:
        return int.from_bytes(self._take(4), "big")

    def _children(self, count: int) -> list[Any]:
        self._depth += 1
        if self._depth > self._limits.max_depth:
            raise WireError("too deep")
        # An announced count allocates nothing: reading stops where the message does.
        children = [self.read() for _ in range(count)]
        self._depth -= 1
        return children

    def _int(self) -> int:
        value: int = _I64.unpack(self._take(8))[0]
        return value

    def _big_int(self) -> int:
        length = self._u32()
        if length > self._limits.max_int_bits // 8 + 1:
            raise WireError("int too large")
        value = int.from_bytes(self._take(length), "big", signed=True)
        if value.bit_length() > self._limits.max_int_bits:
            raise WireError("int too large")
        return value

    def _float(self) -> float:
        value: float = _F64.unpack(self._take(8))[0]
        return value

    def _complex(self) -> complex:
        return complex(*_C128.unpack(self._take(16)))

    def _text(self) -> str:
        try:
            return self._take(self._u32()).decode("utf-8", "surrogatepass")
        except UnicodeDecodeError:
            raise WireError("text is not UTF-8") from None

    def _bytes(self) -> bytes:
        return self._take(self._u32())

    def _list(self) -> list[Any]:
        return self._children(self._u32())

    def _tuple(self) -> tuple[Any, ...]:
        return tuple(self._children(self._u32()))

    def _set(self) -> set[Any]:
        values = self._children(self._u32())
        _check_keys(values)
        return self._distinct(set(values), len(values))

    def _frozenset(self) -> frozenset[Any]:
        return frozenset(self._set())

    def _dict(self) -> dict[Any, Any]:
        count = self._u32()
        parts = self._children(2 * count)
        keys = parts[::2]
        _check_keys(keys)
        return self._distinct(dict(zip(keys, parts[1::2], strict=True)), count)

    @staticmethod
    def _distinct(container: _Container, count: int) -> _Container:
        if len(container) != count:
            raise WireError("repeated key")
        return container

    def _range(self) -> range:
        start, stop, step = self._children(3)
        if not (type(start) is type(stop) is type(step) is int) or step == 0:
            raise WireError("malformed range")
        values = range(start, stop, step)
        # What is a few bytes here is a container as soon as someone iterates over it.
        if values and (values[-1] - start) // step >= self._limits.max_items:
            raise WireError("range too long")
        return values

    def _slice(self) -> slice:
        return slice(*self._children(3))

    def _array(self) -> np.ndarray[Any, Any]:
        column_major, length = self._take(2)
        dtype = _dtype(self._take(length).decode("latin-1"))
        if column_major > 1:
            raise WireError("unknown order")
        (dimensions,) = self._take(1)
        if dimensions > _MAX_DIMENSIONS:
            raise WireError("too many dimensions")
        shape = struct.unpack(f">{dimensions}Q", self._take(8 * dimensions))
        # Dimensions beside a zero hold nothing, but must still be believable.
        size = dtype.itemsize
        for dimension in shape:
            size *= dimension or 1
        if size > self._limits.max_bytes:
            raise WireError("array too large")
        if 0 in shape:
            size = 0
        data = self._take(size)
        _check_elements(data, dtype)
        array = np.frombuffer(data, dtype).reshape(shape, order="F" if column_major else "C")
        return array.copy(order="K")  # owned and writable

    def _scalar(self) -> Any:
        array = self._array()
        if array.ndim:
            raise WireError("a scalar has no dimensions")
        return array[()]

    def _generator(self) -> object:
        self._charge(_GENERATOR_ITEMS)
        (state,) = self._children(1)
        try:
            return generators.rebuild(state)
        except (ValueError, TypeError, OverflowError):
            raise WireError("malformed random generator") from None

    def _framework(self) -> object:
        name = self._text()
        self._charge(_KERAS_ITEMS if name.startswith("keras.") else _FRAMEWORK_ITEMS)
        (fields,) = self._children(1)
        return frameworks.rebuild(name, fields, self._limits)

    def _dtype(self) -> np.dtype[Any]:
        return _dtype(self._text())

    def _type(self) -> type:
        kind = _TYPES.get(self._text())
        if kind is None:
            raise WireError("type not allowed")
        return kind

    def _opaque(self) -> Opaque:
        return Opaque(self._text())

    def _remote(self) -> object:
        self._charge(_REFERENCE_ITEMS)
        number: int = _U64.unpack(self._take(8))[0]
        name = clean(self._text())
        if self._references is None:
            raise WireError("no functions expected")
        return self._references.remote(number, name)

    def _owned(self) -> object:
        if self._references is None:
            raise WireError("no functions expected")
        return self._references.owned(_U64.unpack(self._take(8))[0])


_READERS: dict[bytes, Callable[[Decoder], Any]] = {
    b"N": lambda decoder: None,
    b"T": lambda decoder: True,
    b"F": lambda decoder: False,
    b"i": Decoder._int,
    b"I": Decoder._big_int,
    b"f": Decoder._float,
    b"c": Decoder._complex,
    b"s": Decoder._text,
    b"b": Decoder._bytes,
    b"l": Decoder._list,
    b"t": Decoder._tuple,
    b"S": Decoder._set,
    b"Z": Decoder._frozenset,
    b"d": Decoder._dict,
    b"r": Decoder._range,
    b"x": Decoder._slice,
    b"a": Decoder._array,
    b"g": Decoder._scalar,
    b"D": Decoder._dtype,
    b"y": Decoder._type,
    b"G": Decoder._generator,
    b"W": Decoder._framework,
    b"O": Decoder._opaque,
    b"e": Decoder._remote,
    b"o": Decoder._owned,
}


def _dtype(name: str) -> np.dtype[Any]:
    if not _DTYPE.fullmatch(name):
        raise WireError("dtype not allowed")
    return np.dtype(name)


def _check_keys(keys: list[Any]) -> None:
    """Refuse keys that cannot be hashed, or so many of one hash that a dict turns quadratic."""
    try:
        hashes = [hash(key) for key in keys]
    except TypeError:
        raise WireError("unhashable key") from None
    if len(keys) <= _SMALL:
        return
    hashes.sort()  # sorting equal numbers is linear; counting them in a dict would not be
    if any(a == b for a, b in zip(hashes, hashes[_MAX_SAME_HASH:], strict=False)):
        raise WireError("too many keys with the same hash")


def _check_elements(data: bytes, dtype: np.dtype[Any]) -> None:
    """Refuse bit patterns that NumPy would read as no value of the type."""
    if dtype.kind == "b" and data and max(data) > 1:
        raise WireError("not booleans")
    if dtype.kind == "U":
        points = np.frombuffer(data, dtype.str[0] + "u4")
        if points.size and points.max() > 0x10FFFF:
            raise WireError("not characters")


def _type_name(kind: type) -> str:
    module, name = str(kind.__module__), str(kind.__qualname__)
    return name if module in ("builtins", "__main__") else f"{module}.{name}"
