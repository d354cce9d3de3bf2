"""Reading what a cell said."""

from __future__ import annotations

from typing import Any

from examiner.sandbox import Candidate, CellResult


def text(result: CellResult) -> str:
    """Everything a cell wrote."""
    return "".join(o["text"] for o in result.outputs if o["output_type"] == "stream")


def error(result: CellResult) -> str:
    """The name of the exception that ended a cell, or ""."""
    return "".join(o["ename"] for o in result.outputs if o["output_type"] == "error")


def value(candidate: Candidate, expression: str) -> Any:
    """The value of an expression there."""
    result = candidate.run_cell(f"_value = {expression}")
    assert result.status == "ok", result.outputs
    return candidate.fetch("_value")
