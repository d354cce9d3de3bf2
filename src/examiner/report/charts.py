"""Plots as SVG, readable in grey: lengths, positions and numbers carry all that they say."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from examiner.report.statistics import BINS

_WIDTH, _HEIGHT = 640, 190
_LEFT, _RIGHT, _TOP, _BASE = 20, 620, 24, 140


def histogram_svg(
    name: str, counts: Sequence[int], quartiles: tuple[float, float, float] | None
) -> str:
    """How many submissions got each tenth of the points; under it, from quartile to quartile."""
    said = ", ".join(
        f"{count} entre {10 * tenth} y {10 * tenth + 10} %" for tenth, count in enumerate(counts)
    )
    most = max([*counts, 1])
    step = (_RIGHT - _LEFT) / BINS
    parts = []
    for tenth, count in enumerate(counts):
        x, height = _LEFT + tenth * step, (_BASE - _TOP) * count / most
        if count:
            parts.append(
                f'<rect class="bar" x="{x + 2:.1f}" y="{_BASE - height:.1f}" '
                f'width="{step - 4:.1f}" height="{height:.1f}"/>'
                f'<text x="{x + step / 2:.1f}" y="{_BASE - height - 6:.1f}">{count}</text>'
            )
    parts.append(f'<path class="axis" d="M{_LEFT} {_BASE}H{_RIGHT}"/>')
    for tenth in range(0, BINS + 1, 2):
        x = _LEFT + tenth * step
        parts.append(f'<text class="tick" x="{x:.1f}" y="{_BASE + 18}">{10 * tenth} %</text>')
    if quartiles:
        parts.append(_box(quartiles, _BASE + 34))
    title = f"Distribución de notas de {name}"
    return _svg(title, f"Entregas por nota: {said}.", "".join(parts), _HEIGHT)


def boxes_svg(rows: Sequence[tuple[str, tuple[float, float, float]]]) -> str:
    """A line for each task: from the first to the third quartile, and the median."""
    parts, height = [], 26 * len(rows) + 30
    for number, (name, quartiles) in enumerate(rows):
        y = 18 + 26 * number
        parts.append(f'<text class="name" x="0" y="{y + 4}">{escape(name)}</text>')
        parts.append(_box(quartiles, y, 130))
        parts.append(f'<text class="value" x="590" y="{y + 4}">{100 * quartiles[1]:.0f} %</text>')
    for tenth in range(0, BINS + 1, 2):
        x = _at(tenth / BINS, 130)
        parts.append(f'<path class="grid" d="M{x:.1f} 4V{height - 22}"/>')
        parts.append(f'<text class="tick" x="{x:.1f}" y="{height - 4}">{10 * tenth} %</text>')
    said = "; ".join(
        f"{name}: {100 * low:.0f}, {100 * middle:.0f} y {100 * high:.0f} %"
        for name, (low, middle, high) in rows
    )
    return _svg("Cuartiles de cada tarea", f"{said}.", "".join(parts), height)


def share_svg(share: float) -> str:
    """A small bar beside a number that says the same: hidden from screen readers."""
    return (
        '<svg class="share" viewBox="0 0 60 10" aria-hidden="true">'
        f'<rect class="frame" x=".5" y=".5" width="59" height="9"/>'
        f'<rect class="bar" width="{60 * min(max(share, 0.0), 1.0):.1f}" height="10"/></svg>'
    )


def _box(quartiles: tuple[float, float, float], y: float, left: float = _LEFT) -> str:
    low, middle, high = (_at(value, left) for value in quartiles)
    width = max(high - low, 1)
    return (
        f'<rect class="box" x="{low:.1f}" y="{y - 6}" width="{width:.1f}" height="12"/>'
        f'<path class="median" d="M{middle:.1f} {y - 10}v20"/>'
    )


def _at(share: float, left: float) -> float:
    right = _RIGHT if left == _LEFT else 570.0
    return left + (right - left) * share


def _svg(title: str, said: str, drawing: str, height: float) -> str:
    return (
        f'<svg class="plot" viewBox="0 0 {_WIDTH} {height}" role="img">'
        f"<title>{escape(title)}</title><desc>{escape(said)}</desc>{drawing}</svg>"
    )
