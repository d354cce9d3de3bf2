"""pandas DataFrames and Series as columns."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from examiner.wire.errors import WireError
from examiner.wire.limits import Limits

# A column costs pandas kilobytes, however empty.
_MAX_COLUMNS = 10_000


def describe(value: Any) -> tuple[str, dict[str, Any]] | None:
    """Describe a DataFrame, a Series or an index of labels; None for any other object.

    Columns of extension types other than text, and hierarchical labels, do not cross.
    """
    try:
        if type(value) is pd.DataFrame:
            columns = [_values(value.iloc[:, i]) for i in range(value.shape[1])]
            labels = _index(value.columns)
            return "pandas.DataFrame", {
                "columns": columns,
                "labels": labels,
                "index": _index(value.index),
            }
        if type(value) is pd.Series:
            return "pandas.Series", {
                "values": _values(value),
                "index": _index(value.index),
                "name": value.name,
            }
        if type(value) in (pd.Index, pd.RangeIndex):
            return "pandas.Index", _index(value)
    except _NotPlain:
        pass
    return None


class _NotPlain(Exception):
    """A column or index that has no plain form."""


def _values(column: Any) -> dict[str, Any]:
    if isinstance(column.dtype, np.dtype) and column.dtype.kind != "O":
        return {"array": column.to_numpy()}
    if column.dtype == object or isinstance(column.dtype, pd.StringDtype):
        return {"list": column.tolist(), "dtype": "object" if column.dtype == object else "str"}
    raise _NotPlain


def _index(index: Any) -> dict[str, Any]:
    if type(index) is pd.RangeIndex:
        return {"range": range(index.start, index.stop, index.step), "name": index.name}
    if type(index) is not pd.Index:
        raise _NotPlain
    return {**_values(index), "name": index.name}


def rebuild(name: str, fields: Any, limits: Limits) -> object:
    """Build what `describe` described; every length is checked against the index."""
    match name, fields:
        case "pandas.DataFrame", {"columns": list(columns), "labels": labels, "index": index}:
            if len(columns) > _MAX_COLUMNS:
                raise WireError("too many columns")
            rows = _labels(index)
            if len(rows) > limits.max_items:
                raise WireError("too many rows")
            series = [pd.Series(_column(column), index=rows, copy=True) for column in columns]
            frame = pd.concat(series, axis=1) if series else pd.DataFrame(index=rows)
            frame.columns = _labels(labels)
            return frame
        case "pandas.Series", {"values": values, "index": index, "name": label}:
            return pd.Series(_column(values), index=_labels(index), name=label, copy=True)
        case "pandas.Index", index:
            return _labels(index)
    raise WireError("malformed pandas object")


def _column(fields: Any) -> Any:
    match fields:
        case {"array": np.ndarray(ndim=1) as array}:
            return array
        case {"list": list(values), "dtype": "object" | "str" as dtype}:
            return pd.Series(values, dtype=dtype).array
    raise WireError("malformed column")


def _labels(fields: Any) -> Any:
    match fields:
        case {"range": range() as labels, "name": name}:
            return pd.RangeIndex(labels, name=name)
        case {"name": name, **values}:
            column = _column(values)
            return pd.Index(column, dtype=column.dtype, name=name, tupleize_cols=False)
    raise WireError("malformed index")
