"""Comparing an answer with a reference, and saying in Spanish how they differ.

The sentences name types, shapes and kinds of failure, never a value: they may be shown for inputs
that the student must not see.
"""

from __future__ import annotations

import builtins
from typing import Any

import numpy as np

NUMBERS = (bool, int, float, complex)
SEQUENCES = (list, tuple)
_REPEATED = frozenset(dir(builtins)) | {
    "generator",
    "dict_keys",
    "dict_values",
    "dict_items",
    "function",
    "numpy.ndarray[object]",
    "DataFrame",
    "Series",
    "Sequential",
    "Functional",
}


def difference(got: Any, expected: Any, rtol: float = 1e-7, atol: float = 1e-9) -> str | None:
    """How ``got`` differs from ``expected``, in one Spanish sentence; ``None`` if they agree.

    Numbers and arrays agree within ``atol + rtol * |expected|``, NaN with NaN; NumPy scalars and
    0-d arrays count as numbers; a list and a tuple with equal items agree. Any other type must
    match exactly, so an object that claims to equal everything equals nothing.
    """
    if got is None and expected is not None:
        return "devuelve None: ¿falta un return?"
    if got is expected:
        return None
    if type(got) is np.str_:
        got = str(got)  # an element of an array of words
    if isinstance(expected, np.ndarray) and expected.ndim > 0:
        return _array_difference(got, expected, rtol, atol)
    if _is_number(expected):
        if not _is_number(got):
            return f"devuelve {_kind(got)} y se espera un número"
        return _close(np.asarray(got), np.asarray(expected), rtol, atol)
    if type(expected) in SEQUENCES:
        return _sequence_difference(got, expected, rtol, atol)
    if type(expected) is dict:
        return _dict_difference(got, expected, rtol, atol)
    if type(got) is not type(expected):
        return f"devuelve {_kind(got)} y se espera {_kind(expected)}"
    return None if got == expected else "el valor no es el esperado"


def _array_difference(got: Any, expected: np.ndarray, rtol: float, atol: float) -> str | None:
    if type(got) is not np.ndarray:
        return f"devuelve {_kind(got)} y se espera un arreglo de NumPy"
    if got.shape != expected.shape:
        return f"devuelve la forma {got.shape} y se espera {expected.shape}"
    if got.dtype.kind not in "biufcSU":
        return f"devuelve un arreglo de tipo {got.dtype} y se esperan números"
    if expected.dtype.kind in "SU" or got.dtype.kind in "SU":
        return None if np.array_equal(got, expected) else "los elementos no son los esperados"
    return _close(got, expected, rtol, atol)


def _close(got: np.ndarray, expected: np.ndarray, rtol: float, atol: float) -> str | None:
    if np.isnan(got).any() and not np.isnan(expected).any():
        return "aparece NaN"
    if np.isinf(got).any() and not np.isinf(expected).any():
        return "aparece infinito"
    if np.allclose(got, expected, rtol=rtol, atol=atol, equal_nan=True):
        return None
    low = got.dtype == np.float32 and expected.dtype == np.float64
    if low and np.allclose(got, expected, rtol=1e-4, atol=1e-5):
        return "pierde precisión: trabaja en float32 y las entradas son float64"
    return "los números no coinciden" if expected.ndim else "el número no es el esperado"


def _sequence_difference(got: Any, expected: Any, rtol: float, atol: float) -> str | None:
    if type(got) not in SEQUENCES:
        return f"devuelve {_kind(got)} y se espera {_kind(expected)}"
    if len(got) != len(expected):
        return f"devuelve {len(got)} elementos y se esperan {len(expected)}"
    for place, (mine, theirs) in enumerate(zip(got, expected, strict=True)):
        if found := difference(mine, theirs, rtol, atol):
            return f"en el elemento {place}, {found}"
    return None


def _dict_difference(got: Any, expected: dict[Any, Any], rtol: float, atol: float) -> str | None:
    if type(got) is not dict:
        return f"devuelve {_kind(got)} y se espera un diccionario"
    if missing := [key for key in expected if key not in got]:
        if all(type(key) is str for key in expected) and len(expected) <= 20:
            return f"faltan claves: {', '.join(map(str, missing))}"
        return "faltan claves"
    if len(got) != len(expected):
        return "sobran claves"
    for key, theirs in expected.items():
        if found := difference(got[key], theirs, rtol, atol):
            return f"en la clave {key!r}, {found}" if len(expected) <= 20 else found
    return None


def _is_number(value: Any) -> bool:
    if type(value) in NUMBERS or isinstance(value, np.number | np.bool_):
        return True
    return type(value) is np.ndarray and value.ndim == 0 and value.dtype.kind in "biufc"


def _kind(value: Any) -> str:
    """The value's type, in words a student knows."""
    if isinstance(value, np.number | np.bool_):
        return "un número"
    names = {
        np.ndarray: "un arreglo de NumPy",
        list: "una lista",
        tuple: "una tupla",
        dict: "un diccionario",
        str: "un texto",
        bool: "un booleano",
        int: "un entero",
        float: "un número",
        type(None): "None",
    }
    if type(value) in names:
        return names[type(value)]
    # Of an object that stayed in another process the name is all there is, and the name is the
    # student's: a class called like a hidden input would tell it. Only Python's own are repeated.
    name = getattr(value, "type_name", None) or type(value).__name__
    return f"un objeto de tipo {name}" if name in _REPEATED else "un objeto de otro tipo"
