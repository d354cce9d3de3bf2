"""Figures of attention and of a tiny BERT: who looks at whom, what is added, what is hidden."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from rnncourse.figures.style import (
    GATE,
    GRADIENT,
    INK,
    INPUT,
    MUTED,
    NEUTRAL,
    OUTPUT,
    RULE,
    SERIES,
    SMALL,
    STATE,
    TEXT,
    TITLE,
    arrow,
    box,
    canvas,
    chart,
    heatmap,
    note,
    operator,
    panel,
    route,
)


def soft_lookup(words: Sequence[str], weights: np.ndarray, query: int) -> Figure:
    """One word asks, each word answers with a weight, and the values are mixed by those weights.

    `weights` (T,) are those of the word number `query`.
    """
    fig, ax = canvas(3.7)
    gap = 5.9 / len(words)
    xs = [1.5 + gap * (k + 0.5) for k in range(len(words))]
    width = min(gap - 0.1, 0.95)
    for y, text in (
        (3.4, "pregunta"),
        (2.55, "claves"),
        (1.65, "pesos"),
        (0.35, "mezcla de\nlos valores"),
    ):
        note(ax, 0.15, y, text, TEXT, INK, ha="left")
    asks = box(ax, xs[query], 3.4, words[query], STATE, width, 0.42, TEXT)
    mixed = box(ax, 1.5 + 2.95, 0.35, "salida de «" + words[query] + "»", STATE, 2.6, 0.45, TEXT)
    for x, word, weight in zip(xs, words, weights, strict=True):
        key = box(ax, x, 2.55, word, INPUT, width, 0.42, TEXT)
        arrow(ax, asks.bottom, key.top, NEUTRAL)
        tall = 0.75 * float(weight)
        ax.add_patch(Rectangle((x - 0.2, 1.45), 0.4, tall, facecolor=GATE.edge, zorder=3))
        ax.plot([x - 0.3, x + 0.3], [1.45, 1.45], color=INK, linewidth=1)
        note(ax, x, 1.45 - 0.13, f"{weight:.2f}", color=INK)
        ax.plot(
            [x, mixed.x + 0.3 * (x - mixed.x)],
            [1.2, mixed.y + 0.25],
            color=GATE.edge,
            linewidth=0.5 + 7 * float(weight),
            solid_capstyle="butt",
            zorder=1,
        )
    return fig


def saturation(
    d: Sequence[int],
    spread: Mapping[str, Sequence[float]],
    largest: Mapping[str, Sequence[float]],
) -> Figure:
    """What happens to scores and weights as d grows, each curve a way of scaling them.

    `spread` holds the standard deviation of the scores and `largest` the mean largest weight.
    """
    fig, axes = chart(3.0, columns=2)
    panels = ((spread, "Dispersión de las puntuaciones"), (largest, "El mayor de los pesos"))
    for ax, (curves, title) in zip(axes, panels, strict=True):
        for (name, values), style in zip(curves.items(), SERIES, strict=False):
            ax.plot(d, values, label=name, linewidth=2, markersize=6, **style)
        ax.set(title=title, xlabel="tamaño d de consultas y claves")
        ax.set_xscale("log", base=2)
        ax.set_xticks(d, [str(size) for size in d])
    axes[0].set_ylim(bottom=0)
    axes[1].set_ylim(0, 1)
    axes[0].legend(fontsize=SMALL, frameon=False)
    return fig


def weight_maps(
    maps: Mapping[str, np.ndarray], words: Sequence[str], numbers: bool = False, height: float = 3.2
) -> Figure:
    """Attention weights (T, T), one map beside another: each row says where a word looks."""
    fig, axes = chart(height, columns=len(maps))
    for k, (ax, (title, weights)) in enumerate(zip(axes, maps.items(), strict=True)):
        rows = words if k == 0 else [""] * len(words)
        heatmap(ax, weights, rows, words, signed=False, numbers=numbers)
        ax.tick_params(axis="x", rotation=60 if max(map(len, words)) > 3 else 0)
        ax.set_title(title, size=TEXT)
    axes[0].set_ylabel("quién mira")
    return fig


def waves(P: np.ndarray, likeness: np.ndarray) -> Figure:
    """Encodings of positions P (T, d), and how alike two are by their distance, (distances,)."""
    fig, (left, right) = chart(3.0, columns=2)
    left.imshow(P, cmap="RdBu_r", vmin=-1, vmax=1, aspect="auto", interpolation="nearest")
    left.grid(False)
    left.set(title="Una fila por posición", xlabel="componente", ylabel="posición")
    left.set_xticks(range(0, P.shape[1], 8))
    left.set_yticks(range(0, P.shape[0], 10))
    far = len(likeness)
    right.plot(range(far), likeness, linewidth=2, markersize=5, markevery=4, **SERIES[0])
    right.set(title="Producto escalar de dos posiciones", xlabel="distancia entre ellas")
    top = 1.05 * float(likeness.max())
    right.set(xlim=(-0.5, far), xticks=range(0, far, 10), ylim=(0, top))
    right.set_yticks([tick for tick in right.get_yticks() if 0 <= tick <= top])
    return fig


def contexts(words: Sequence[str], target: int) -> Figure:
    """What may be looked at to predict one word: the left, everything, everything but itself."""
    fig, ax = canvas(2.75)
    titles = ("Sólo la izquierda", "Todo, sin ocultar", "Todo, ocultándola")
    remarks = ("no sabe lo que viene", "se ve a sí misma: copia", "tiene que deducirla")
    for k, (title, remark) in enumerate(zip(titles, remarks, strict=True)):
        left = 0.08 + 2.48 * k
        panel(ax, left, 0.1, 2.38, 2.55, title)
        gap = 2.28 / len(words)
        xs = [left + 0.05 + gap * (j + 0.5) for j in range(len(words))]
        goal = box(ax, xs[target], 1.8, words[target], OUTPUT, gap - 0.05, 0.36, SMALL)
        for j, (x, word) in enumerate(zip(xs, words, strict=True)):
            hidden, itself = k == 2 and j == target, k == 1 and j == target
            shown = "¿?" if hidden else word
            entry = box(ax, x, 0.85, shown, NEUTRAL if hidden else INPUT, gap - 0.05, 0.36, SMALL)
            if k > 0 or j < target:
                arrow(ax, entry.top, goal.bottom, GRADIENT if itself else INPUT)
        note(ax, left + 1.19, 0.36, remark, TEXT, INK)
    return fig


def input_sum(tokens: Sequence[str], segments: Sequence[int]) -> Figure:
    """What enters the encoder at each position: its word, its sentence and its place, added."""
    fig, ax = canvas(3.2)
    gap = 6.35 / len(tokens)
    xs = [1.1 + gap * (k + 0.5) for k in range(len(tokens))]
    rows = ((2.85, "palabra"), (2.1, "oración"), (1.35, "posición"), (0.45, "entrada"))
    for y, name in rows:
        note(ax, 0.12, y, name, TEXT, INK, ha="left")
    for t, (x, token, segment) in enumerate(zip(xs, tokens, segments, strict=True)):
        width = gap - 0.07
        box(ax, x, 2.85, token, INPUT, width, 0.42, SMALL)
        box(ax, x, 2.1, "AB"[segment], STATE if segment else GATE, width, 0.42, TEXT)
        last = box(ax, x, 1.35, str(t), NEUTRAL, width, 0.42, TEXT)
        note(ax, x, 2.475, "+", TITLE, INK)
        note(ax, x, 1.725, "+", TITLE, INK)
        total = box(ax, x, 0.45, rf"$x_{{{t}}}$", INPUT, width, 0.46, TITLE)
        arrow(ax, last.bottom, total.top, INPUT)
    return fig


def encoder_block() -> Figure:
    """One block: attention and a dense network, each with its short cut and its normalisation."""
    fig, ax = canvas(2.3)
    y = 0.85
    panel(ax, 0.95, 0.1, 5.6, 2.1, "Un bloque del codificador")
    start = box(ax, 0.45, y, "$X$", INPUT, 0.55, 0.5)
    attention = box(ax, 1.75, y, "atención", GATE, 0.95, 0.6, TEXT)
    first = operator(ax, 2.6, y, "+")
    norm = box(ax, 3.3, y, "normaliza", NEUTRAL, 0.9, 0.6, SMALL)
    dense = box(ax, 4.55, y, "dos capas\ndensas", NEUTRAL, 0.95, 0.6, SMALL)
    second = operator(ax, 5.35, y, "+")
    again = box(ax, 6.05, y, "normaliza", NEUTRAL, 0.85, 0.6, SMALL)
    end = box(ax, 7.08, y, "$H$", STATE, 0.55, 0.5)
    row = (start, attention, first, norm, dense, second, again, end)
    for before, after in pairwise(row):
        arrow(ax, before.right, after.left, NEUTRAL)
    for leaves, enters in ((1.12, first), (3.92, second)):
        route(ax, [(leaves, y), (leaves, 1.55), (enters.x, 1.55), enters.top], NEUTRAL)
    note(ax, 1.75, 0.33, "las palabras se mezclan", color=INK)
    note(ax, 4.55, 0.33, "cada palabra por su lado", color=INK)
    return fig


def by_seed(
    groups: Mapping[str, Sequence[float]], baselines: Mapping[str, float], low: float = 0.0
) -> Figure:
    """The accuracy of each seed as a point, a row a model, and baselines as dashed lines."""
    fig, (ax,) = chart(0.42 * len(groups) + 1.35)
    for k, (values, style) in enumerate(zip(groups.values(), _points(len(groups)), strict=True)):
        ax.plot([min(values), max(values)], [k, k], color=style["color"], linewidth=2, alpha=0.5)
        ax.plot(values, [k] * len(values), linestyle="", markersize=9, alpha=0.75, **style)
    for number, (name, value) in enumerate(baselines.items()):
        ax.axvline(value, color=INK, linewidth=1.2, linestyle="--" if number else ":")
        _above(ax, value, len(groups) - 0.45, f"{name} {value:.2f}")
    ax.set_yticks(range(len(groups)), list(groups))
    ax.set_xticks(np.arange(low, 1.01, 0.1).round(1))
    ax.set(xlim=(low, 1.02), ylim=(-0.6, len(groups) + 0.1), xlabel="exactitud de cada semilla")
    ax.grid(True, axis="y", color=RULE, linewidth=0.6)
    return fig


def _points(n: int) -> list[dict[str, Any]]:
    """Colours and markers, without lines."""
    return [{"color": SERIES[k % 5]["color"], "marker": SERIES[k % 5]["marker"]} for k in range(n)]


def _above(ax: Axes, x: float, y: float, text: str) -> None:
    """The name of a vertical line, beside its upper end."""
    ax.annotate(
        text, (x, y), (4, 0), textcoords="offset points", size=SMALL, color=MUTED, va="bottom"
    )
