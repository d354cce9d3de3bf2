"""NumPy's random generators as plain state.

A state is validated field by field before NumPy sees it: its setters copy positions unchecked,
and a position out of range reads beyond the buffer.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from examiner.wire.errors import WireError

_BIT_GENERATORS: dict[str, type[np.random.BitGenerator]] = {
    kind.__name__: kind
    for kind in (
        np.random.PCG64,
        np.random.PCG64DXSM,
        np.random.MT19937,
        np.random.Philox,
        np.random.SFC64,
    )
}


def describe(value: object) -> dict[str, Any] | None:
    """Give the state of a Generator or RandomState; None for anything else."""
    if type(value) is np.random.Generator:
        bits: Any = value.bit_generator
        if _BIT_GENERATORS.get(type(bits).__name__) is type(bits):
            return {"kind": "Generator", "state": bits.state}
    elif type(value) is np.random.RandomState:
        state: Any = value.get_state(legacy=False)
        if state["bit_generator"] == "MT19937":
            return {"kind": "RandomState", "state": state}
    return None


def rebuild(fields: Any) -> np.random.Generator | np.random.RandomState:
    """Build the generator whose state `describe` gave. Raises WireError on any other value."""
    match fields:
        case {"kind": "Generator", "state": {"bit_generator": str(name), **rest}}:
            if name not in _BIT_GENERATORS:
                raise WireError("bit generator not allowed")
            bits: Any = _BIT_GENERATORS[name](0)
            bits.state = {"bit_generator": name, **_STATES[name](rest)}
            return np.random.Generator(bits)
        case {
            "kind": "RandomState",
            "state": {
                "bit_generator": "MT19937",
                "has_gauss": int(has_gauss),
                "gauss": float(gauss),
                **rest,
            },
        } if has_gauss in (0, 1):
            generator = np.random.RandomState(0)
            generator.set_state(
                {
                    "bit_generator": "MT19937",
                    "has_gauss": has_gauss,
                    "gauss": gauss,
                    **_twister(rest),
                }
            )
            return generator
    raise WireError("malformed random generator")


def _twister(fields: Any) -> dict[str, Any]:
    match fields:
        case {"state": {"key": key, "pos": pos}} if _words(key, 624, "u4") and _below(pos, 625):
            return {"state": {"key": key, "pos": pos}}
    raise WireError("malformed MT19937 state")


def _permuted(fields: Any) -> dict[str, Any]:
    match fields:
        case {"state": {"state": state, "inc": inc}} if _below(state, 2**128) and _below(
            inc, 2**128
        ):
            return {"state": {"state": state, "inc": inc}, **_half_word(fields)}
    raise WireError("malformed PCG64 state")


def _counter(fields: Any) -> dict[str, Any]:
    match fields:
        case {
            "state": {"counter": counter, "key": key},
            "buffer": buffer,
            "buffer_pos": position,
        } if (
            _words(counter, 4, "u8")
            and _words(key, 2, "u8")
            and _words(buffer, 4, "u8")
            and _below(position, 5)
        ):
            return {
                "state": {"counter": counter, "key": key},
                "buffer": buffer,
                "buffer_pos": position,
                **_half_word(fields),
            }
    raise WireError("malformed Philox state")


def _chaotic(fields: Any) -> dict[str, Any]:
    match fields:
        case {"state": {"state": state}} if _words(state, 4, "u8"):
            return {"state": {"state": state}, **_half_word(fields)}
    raise WireError("malformed SFC64 state")


_STATES = {
    "PCG64": _permuted,
    "PCG64DXSM": _permuted,
    "MT19937": _twister,
    "Philox": _counter,
    "SFC64": _chaotic,
}


def _half_word(fields: Any) -> dict[str, int]:
    """The unused half of the last 64 bits, kept for the next 32-bit draw."""
    match fields:
        case {"has_uint32": int(has), "uinteger": word} if has in (0, 1) and _below(word, 2**32):
            return {"has_uint32": int(has), "uinteger": word}
    raise WireError("malformed generator state")


def _below(value: object, bound: int) -> bool:
    return type(value) is int and 0 <= value < bound


def _words(value: object, count: int, dtype: str) -> bool:
    return type(value) is np.ndarray and value.dtype == dtype and value.shape == (count,)
