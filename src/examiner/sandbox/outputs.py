"""Outputs as the candidate sent them, made safe to store: it may have sent anything."""

from __future__ import annotations

from typing import Any

from examiner.candidate.limits import Limits
from examiner.wire import WireError

_MAX_DEPTH = 20
_ROOM = 200_000  # for the note on what was cut, and the error that the collector always keeps
Output = dict[str, Any]


def plain_outputs(value: Any, limits: Limits) -> list[Output]:
    """`value` as a list of well-formed nbformat v4 outputs, within `limits`.

    The collector inside the candidate is honest until student code replaces it; here anything
    malformed is refused, and anything above the limits dropped.

    Raises:
        WireError: it is no list of outputs.
    """
    if type(value) is not list:
        raise WireError("outputs are not a list")
    outputs: list[Output] = []
    left = 2 * limits.output_bytes + _ROOM
    for item in value[: limits.output_items + 2]:
        output = _output(item)
        left -= _size(output)
        if left < 0:
            break
        outputs.append(output)
    return outputs


def _output(value: Any) -> Output:
    match value:
        case {"output_type": "stream", "name": ("stdout" | "stderr") as name, "text": str(text)}:
            return {"output_type": "stream", "name": name, "text": text}
        case {"output_type": "display_data", "data": dict(data), "metadata": dict(metadata)}:
            return {"output_type": "display_data", **_bundle(data, metadata)}
        case {
            "output_type": "execute_result",
            "data": dict(data),
            "metadata": dict(metadata),
            "execution_count": count,
        } if type(count) is int and 0 <= count < 2**31:
            return {
                "output_type": "execute_result",
                "execution_count": count,
                **_bundle(data, metadata),
            }
        case {
            "output_type": "error",
            "ename": str(ename),
            "evalue": str(evalue),
            "traceback": list(lines),
        } if all(type(line) is str for line in lines):
            return {
                "output_type": "error",
                "ename": ename,
                "evalue": evalue,
                "traceback": list(lines),
            }
    raise WireError("malformed output")


def _bundle(data: dict[Any, Any], metadata: dict[Any, Any]) -> dict[str, Any]:
    return {"data": _json(data, _MAX_DEPTH), "metadata": _json(metadata, _MAX_DEPTH)}


def _json(value: Any, depth: int) -> Any:
    """`value` if it is what a JSON file may hold."""
    if depth == 0:
        raise WireError("output nested too deeply")
    if value is None or type(value) in (bool, int, float, str):
        return value
    if type(value) is list:
        return [_json(item, depth - 1) for item in value]
    if type(value) is dict and all(type(key) is str for key in value):
        return {key: _json(item, depth - 1) for key, item in value.items()}
    raise WireError("output is not JSON")


def _size(value: Any) -> int:
    if isinstance(value, str):
        return len(value)
    if isinstance(value, dict):
        return sum(len(key) + _size(item) for key, item in value.items())
    if isinstance(value, list):
        return sum(map(_size, value))
    return 8
