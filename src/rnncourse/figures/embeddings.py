"""Figures of learned word vectors: the training examples, maps of words, and measurements."""

from collections.abc import Mapping, Sequence
from itertools import combinations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import FancyArrowPatch

from rnncourse.figures.style import (
    HEAD,
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
    WIDTH,
    arrow,
    box,
    canvas,
    chart,
    note,
    panel,
)

Position = tuple[float, float]


def windows(words: Sequence[str], size: int) -> Figure:
    """A row for each position of a sentence: the centre, its window and the pairs that it gives."""
    row, left, right = 0.37, 0.1, 0.85
    letters = np.array([len(word) + 3 for word in words])
    ends = left + np.cumsum(letters) * (WIDTH - left - right) / letters.sum()
    starts = np.array([left, *ends[:-1]])
    height = row * len(words) + 0.42
    fig, ax = canvas(height)
    note(ax, WIDTH - right / 2, height - 0.2, "pares", size=TEXT, color=INK)
    note(ax, left, height - 0.2, "centro y contexto", size=TEXT, color=INK, ha="left")
    for i in range(len(words)):
        y = height - 0.42 - (i + 0.5) * row
        near = [j for j in range(len(words)) if 0 < abs(i - j) <= size]
        for j, word in enumerate(words):
            x = (starts[j] + ends[j]) / 2
            if j == i or j in near:
                role = STATE if j == i else INPUT
                box(ax, x, y, word, role, width=ends[j] - starts[j] - 0.06, height=0.29, size=SMALL)
            else:
                note(ax, x, y, word, color="#9AA5B1")
        note(ax, WIDTH - right / 2, y, str(len(near)), size=TEXT, color=INK)
    return fig


def architectures(contexts: Sequence[str], center: str) -> Figure:
    """CBOW and skip-gram on the same window: which words enter and which are predicted."""
    fig, ax = canvas(3.1)
    middle = 1.33
    heights = np.linspace(middle + 0.9, middle - 0.9, len(contexts))
    for x0, title in ((0.05, "CBOW"), (3.8, "Skip-gram")):
        panel(ax, x0, 0.05, 3.65, 3.0, title)
    mean = box(ax, 1.95, middle, "media", STATE, width=0.85, height=0.5, size=TITLE)
    predicted = box(ax, 3.1, middle, center, OUTPUT, width=0.95, size=TITLE)
    arrow(ax, mean.right, predicted.left, OUTPUT, label="U", side=-1)
    entering = box(ax, 4.45, middle, center, INPUT, width=0.95, size=TITLE)
    v = box(ax, 5.55, middle, "$v$", STATE, width=0.6)
    arrow(ax, entering.right, v.left, INPUT, label="E", side=-1)
    for k, (word, y) in enumerate(zip(contexts, heights, strict=True)):
        read = box(ax, 0.65, y, word, INPUT, width=0.95, height=0.42, size=TITLE)
        arrow(ax, read.right, mean.left, INPUT, label="E" if k == 0 else "", side=-1)
        asked = box(ax, 6.8, y, word, OUTPUT, width=0.95, height=0.42, size=TITLE)
        arrow(ax, v.right, asked.left, OUTPUT, label="U" if k == 0 else "", side=-1)
    return fig


def answers(words: Sequence[str], before: np.ndarray, after: np.ndarray) -> Figure:
    """What a pair of tables answers to «is it a context?», before and after training.

    The first word is the true context, with target 1; the others are negatives, with target 0.
    """
    fig, (ax,) = chart(0.36 * len(words) + 1.25)
    rows = np.arange(len(words))[::-1]
    target = np.array([1.0] + [0.0] * (len(words) - 1))
    ax.hlines(rows, before, after, color=RULE, linewidth=3, zorder=1)
    first, second = SERIES[0], SERIES[1]
    ax.plot(target, rows, "|", color=INK, markersize=18, markeredgewidth=2, label="etiqueta")
    ax.plot(before, rows, first["marker"], color=first["color"], fillstyle="none", markersize=8,
            label="antes")  # fmt: skip
    ax.plot(after, rows, second["marker"], color=second["color"], markersize=8, label="después")
    names = [f"{words[0]} (contexto)", *(f"{word} (negativa)" for word in words[1:])]
    ax.set_yticks(rows, names)
    ax.set(xlim=(-0.04, 1.04), ylim=(-0.6, len(words) - 0.4), xlabel="probabilidad de «sí»")
    ax.set_xticks([0, 0.25, 0.5, 0.75, 1], ["0", "0.25", "0.5", "0.75", "1"])
    ax.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0), ncols=3, fontsize=SMALL, frameon=False)
    return fig


def noise(words: Sequence[str], shares: Mapping[str, np.ndarray]) -> Figure:
    """The probability of drawing each word, on a logarithmic scale, for several distributions."""
    fig, (ax,) = chart(3.0)
    for (name, values), style in zip(shares.items(), SERIES, strict=False):
        ax.plot(range(len(words)), values, label=name, linewidth=2, markersize=7, **style)
    ax.set_yscale("log")
    low = int(np.floor(np.log10(min(values.min() for values in shares.values()))))
    high = int(np.ceil(np.log10(max(values.max() for values in shares.values()))))
    powers = range(low, high + 1)
    ax.set_yticks([10.0**p for p in powers], [f"{10.0**p:.{max(0, -p)}f}" for p in powers])
    ax.minorticks_off()
    ax.set_xticks(range(len(words)), words)
    ax.set(ylabel="probabilidad", xlabel="palabras, de más a menos frecuente")
    ax.legend(fontsize=SMALL, frameon=False)
    return fig


def word_maps(
    panels: Mapping[str, Mapping[str, Position]],
    pairs: Sequence[tuple[str, str]],
    reach: float = 0.75,
) -> Figure:
    """Words as points of a plane, the two of each pair joined, in axes from -reach to reach."""
    fig, axes = chart(3.9, columns=len(panels), share_y=True)
    for ax, (title, places) in zip(axes, panels.items(), strict=True):
        ax.set(title=title, xlim=(-1.4 * reach, 1.4 * reach), ylim=(-1.1 * reach, 1.1 * reach))
        held = [pair for pair in pairs if pair[0] in places]
        for pair in held:
            ends = np.array([places[word] for word in pair])
            ax.plot(*ends.T, color=NEUTRAL.edge, linewidth=1.2, linestyle=":", zorder=1)
        for side, style, ha, away in ((0, SERIES[0], "right", -0.05), (1, SERIES[1], "left", 0.05)):
            points = np.array([places[pair[side]] for pair in held])
            heights = _label_heights(points, wide=0.5 * reach, gap=0.11 * reach)
            for pair, (x, y), height in zip(held, points, heights, strict=True):
                ax.plot(x, y, marker=style["marker"], color=style["color"], markersize=7)
                ax.text(
                    x + away * reach,
                    height,
                    pair[side],
                    ha=ha,
                    va="center_baseline",
                    size=SMALL,
                    color=style["color"],
                )
        _keep_ticks_inside(ax)
    return fig


def _label_heights(points: np.ndarray, wide: float, gap: float) -> np.ndarray:
    """Heights for the labels of points (n, 2), pushed apart by `gap` where they would overlap.

    Two labels would overlap if their points are nearer than `wide` across and `gap` up.
    """
    heights = points[:, 1].copy()
    pairs = [(a, b) for a, b in combinations(range(len(points)), 2)
             if abs(points[a, 0] - points[b, 0]) < wide]  # fmt: skip
    for _ in range(60):
        for a, b in pairs:
            low, high = (a, b) if heights[a] <= heights[b] else (b, a)
            missing = gap - (heights[high] - heights[low])
            if missing > 1e-9:
                heights[low] -= missing / 2
                heights[high] += missing / 2
    return heights


def _keep_ticks_inside(ax: Axes) -> None:
    """Fixes the ticks of both axes: those that fall outside would be laid out off the sheet."""
    (left, right), (low, high) = ax.get_xlim(), ax.get_ylim()
    if ax.get_xscale() == "linear":
        ax.set_xticks([tick for tick in ax.get_xticks() if left <= tick <= right])
    ax.set_yticks([tick for tick in ax.get_yticks() if low <= tick <= high])


def measured(
    x: Sequence[float], curves: Mapping[str, np.ndarray], xlabel: str, ylabel: str
) -> Figure:
    """A fraction against a size, on a logarithmic axis: curves (seeds, len(x)), mean and seeds."""
    fig, (ax,) = chart(3.0)
    for (name, values), style in zip(curves.items(), SERIES, strict=False):
        ax.plot(x, values.mean(axis=0), label=name, linewidth=2, markersize=8, **style)
        ax.plot(x, values.T, style["marker"], color=style["color"], fillstyle="none", alpha=0.7)
    ax.set_xscale("log")
    ax.set_xticks(list(x), [f"{value:g}" for value in x])
    ax.minorticks_off()
    ax.set(xlabel=xlabel, ylabel=ylabel, ylim=(-0.05, 1.05))
    _keep_ticks_inside(ax)
    ax.legend(fontsize=SMALL, frameon=False)
    return fig


def strips(rows: Mapping[str, np.ndarray], xlabel: str, highlighted: Sequence[str] = ()) -> Figure:
    """One row for each name: a mark for each seed and a bar at their mean."""
    fig, (ax,) = chart(0.29 * len(rows) + 0.85)
    for y, (name, values) in zip(range(len(rows))[::-1], rows.items(), strict=False):
        style = SERIES[1 if name in highlighted else 0]
        ax.plot(values, [y] * len(values), style["marker"], color=style["color"], fillstyle="none",
                markersize=7)  # fmt: skip
        ax.plot(values.mean(), y, "|", color=INK, markersize=16, markeredgewidth=2.2)
    ax.set_yticks(range(len(rows))[::-1], list(rows))
    for label in ax.get_yticklabels():
        if label.get_text() in highlighted:
            label.set(color=SERIES[1]["color"], weight="bold")
    ax.set(xlabel=xlabel, ylim=(-0.6, len(rows) - 0.4))
    left, right = ax.get_xlim()
    ax.set_xticks([tick for tick in ax.get_xticks() if left <= tick <= right])
    return fig


def against(x: np.ndarray, y: np.ndarray, xlabel: str, ylabel: str) -> Figure:
    """Two measurements of the same things, with the diagonal on which they would agree."""
    fig, (ax,) = chart(3.6, width=5.5)
    ends = [min(x.min(), y.min()), max(x.max(), y.max())]
    ax.plot(ends, ends, color=INK, linestyle="--", linewidth=1.2, label="serían iguales")
    ax.plot(x, y, "o", color=INPUT.edge, markersize=3, alpha=0.45)
    ax.set(xlabel=xlabel, ylabel=ylabel)
    _keep_ticks_inside(ax)
    ax.legend(fontsize=SMALL, frameon=False)
    return fig


def moves(still: Mapping[str, Position], moved: Mapping[str, tuple[Position, Position]]) -> Figure:
    """Words that stay in a plane and arrows for those that move, from before to now."""
    fig, (ax,) = chart(4.2)
    places = np.array([*still.values(), *(xy for ends in moved.values() for xy in ends)])
    low, high = places.min(axis=0), places.max(axis=0)
    margin = 0.14 * (high - low)
    ax.set_xlim(low[0] - margin[0], high[0] + margin[0])
    ax.set_ylim(low[1] - margin[1], high[1] + margin[1])
    starts = [start for start, _ in moved.values()]
    points = np.array([*still.values(), *starts])
    heights = _label_heights(points, wide=margin[0], gap=0.34 * margin[1])
    for word, (x, y), height in zip([*still, *moved], points, heights, strict=True):
        role, weight = (STATE, "bold") if word in moved else (NEUTRAL, "normal")
        fill = "none" if word in moved else "full"
        ax.plot(x, y, "s" if word in moved else "o", color=role.edge, markersize=6, fillstyle=fill)
        ha, away = ("right", -0.12) if word in moved else ("left", 0.12)
        ax.text(x + away * margin[0], height, word, size=TEXT, ha=ha, va="center_baseline",
                weight=weight, color=STATE.edge if word in moved else MUTED)  # fmt: skip
    for start, end in moved.values():
        ax.add_patch(FancyArrowPatch(start, end, arrowstyle=HEAD, shrinkA=4, shrinkB=0,
                                     color=STATE.edge, linewidth=2.2, zorder=3))  # fmt: skip
    ax.set(xlabel="primer eje", ylabel="segundo eje")
    ax.set_title("cuadrado: antes · punta de flecha: ahora")
    _keep_ticks_inside(ax)
    return fig


def stability(counts: np.ndarray, shared: np.ndarray, named: Mapping[str, Position]) -> Figure:
    """How many of a word's neighbours two trainings agree on, against how often it occurs."""
    fig, (ax,) = chart(3.2)
    ax.plot(counts, shared, "o", color=INPUT.edge, markersize=4, alpha=0.4)
    for word, xy in named.items():
        ax.plot(*xy, "s", color=STATE.edge, markersize=7)
        label = ax.annotate(word, xy, (0, 8), textcoords="offset points", ha="center", size=TEXT,
                            color=STATE.edge, weight="bold")  # fmt: skip
        label.set_bbox({"facecolor": "white", "edgecolor": "none", "alpha": 0.85, "pad": 0.5})
    ax.set_xscale("log")
    powers = [p for p in (5, 10, 30, 100, 300, 1000, 3000) if p <= counts.max()]
    ax.set_xticks(powers, [str(p) for p in powers])
    ax.minorticks_off()
    ax.set(ylim=(-0.04, 1.1), xlabel="veces que aparece la palabra en Butaca")
    ax.set_ylabel("vecinas en común")
    _keep_ticks_inside(ax)
    return fig
