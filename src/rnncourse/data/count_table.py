"""A table of counts with the names of its rows and columns."""

from typing import NamedTuple

import numpy as np


class CountTable(NamedTuple):
    """Nombres de las filas, nombres de las columnas y recuentos (filas, columnas).

    `counts` es de sólo lectura: para cambiarlo, trabaja sobre `counts.copy()`.
    """

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    counts: np.ndarray


def count_table(columns: tuple[str, ...], counts: dict[str, tuple[int, ...]]) -> CountTable:
    """The table whose rows are the items of `counts`; read-only, because everybody shares it."""
    values = np.array(list(counts.values()))
    values.flags.writeable = False
    return CountTable(tuple(counts), columns, values)
