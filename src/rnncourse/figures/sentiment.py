"""Figures of lesson 09: from a review to a number, what padding does, and how to judge a model."""

import textwrap
from collections.abc import Mapping, Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from rnncourse.figures.style import (
    GATE,
    INK,
    INPUT,
    MUTED,
    NEUTRAL,
    OUTPUT,
    SERIES,
    SMALL,
    STATE,
    TEXT,
    TITLE,
    Role,
    arrow,
    box,
    canvas,
    chart,
    heatmap,
    note,
    route,
)

PADDING = "<rel>"


def pipeline(d: int, units: tuple[int, int] = (64, 32)) -> Figure:
    """The whole way of a review: text to padded numbers above, numbers to probability below."""
    fig, ax = canvas(3.9)
    above = (
        ("«No fue mala.»", "texto", NEUTRAL),
        ("no · fue · mala", "tokens", NEUTRAL),
        ("5 · 3 · 4", "números: $(T_n,)$", INPUT),
        ("0 · 0 · 5 · 3 · 4", "relleno: $(N, T)$", INPUT),
    )
    below = (
        ("Embedding", f"$(N, T, {d})$", INPUT),
        (f"LSTM {units[0]}", f"$(N, T, {units[0]})$", STATE),
        (f"LSTM {units[1]}", f"$(N, {units[1]})$", STATE),
        ("Dense, σ", "$(N, 1)$", OUTPUT),
    )
    xs = [0.98 + 1.85 * k for k in range(4)]
    rows = []
    for y, stages in ((3.15, above), (1.2, below)):
        row = [
            box(ax, x, y, name, role, width=1.5, height=0.6, size=TEXT)
            for x, (name, _, role) in zip(xs, stages, strict=True)
        ]
        for x, (_, shape, _) in zip(xs, stages, strict=True):
            note(ax, x, y - 0.48, shape, size=TEXT, color=INK)
        for k, start in enumerate(row[:-1]):
            arrow(ax, start.right, row[k + 1].left, stages[k + 1][2])
        rows.append(row)
    (first, second), turn = rows, 2.2
    route(
        ax,
        [
            (first[-1].x + 0.6, first[-1].bottom[1]),
            (first[-1].x + 0.6, turn),
            (second[0].x, turn),
            (second[0].x, second[0].top[1] + 0.03),
        ],
        INPUT,
    )
    for x, step in zip(xs[1:], ("tokenizar", "codificar", "rellenar"), strict=True):
        note(ax, x - 0.925, 3.68, step, size=TEXT)
    note(ax, xs[0], 0.3, "parte de Word2Vec", size=SMALL)
    note(ax, (xs[1] + xs[2]) / 2, 0.3, "leen de izquierda a derecha", size=SMALL)
    note(ax, xs[3], 0.3, "probabilidad de positiva", size=SMALL)
    return fig


def cells(ax: Axes, x: float, y: float, words: Sequence[str], width: float, cut: bool) -> None:
    """A row of words from x on; padding is hatched, and cut words are pale and struck out."""
    for k, word in enumerate(words):
        left = x + k * width
        empty = word == PADDING
        role: Role = NEUTRAL if empty or cut else INPUT
        ax.add_patch(
            Rectangle(
                (left + 0.02, y - 0.2),
                width - 0.04,
                0.4,
                facecolor="white" if cut else role.fill,
                edgecolor=role.edge,
                linewidth=role.thickness,
                linestyle=":" if cut else "-",
                hatch="////" if empty else None,
                zorder=2,
            )
        )
        if not empty:
            color = MUTED if cut else INK
            ax.text(left + width / 2, y, word, ha="center", va="center", size=SMALL, color=color)
            if cut:
                ax.plot([left + 0.1, left + width - 0.1], [y, y], color=MUTED, linewidth=1)


def padding(short: Sequence[str], long: Sequence[str], T: int) -> Figure:
    """A short and a long sentence made T words long, on each side: four rows, T columns each.

    Raises:
        ValueError: if `short` is not shorter than T, or `long` not longer.
    """
    missing, spare = T - len(short), len(long) - T
    if missing < 1 or spare < 1:
        raise ValueError(f"short debe tener menos de T={T} palabras y long, más")
    fig, ax = canvas(3.3)
    width = 6.35 / (T + 2 * spare)  # room for what is cut on either side
    left = 1.1 + spare * width
    fill, right = [PADDING] * missing, left + T * width
    rows: tuple[tuple[str, Sequence[str], Sequence[str], Sequence[str]], ...] = (
        ("padding pre", [*fill, *short], [], []),
        ("padding post", [*short, *fill], [], []),
        ("truncating pre", long[spare:], long[:spare], []),
        ("truncating post", long[:T], [], long[T:]),
    )
    for k, (name, kept, before, after) in enumerate(rows):
        y = 2.75 - 0.62 * k - (0.15 if k > 1 else 0)
        note(ax, 0.1, y, name.replace(" ", "\n"), size=SMALL, color=INK, ha="left")
        cells(ax, left, y, kept, width, cut=False)
        cells(ax, left - spare * width, y, before, width, cut=True)
        cells(ax, right, y, after, width, cut=True)
    for edge in (left, right):
        ax.plot([edge, edge], [0.25, 3.0], color=INK, linewidth=1.2, linestyle="--", zorder=1)
    note(ax, (left + right) / 2, 3.15, f"T = {T} columnas", size=TEXT, color=INK)
    note(ax, (left + right) / 2, 0.14, "rayado: relleno · tachado: recortado", size=SMALL)
    return fig


def seed_scores(
    scores: Mapping[str, Sequence[float]], marks: Mapping[str, float], lowest: float = 0.4
) -> Figure:
    """Accuracy of each model, a mark for each seed; `marks` are vertical lines with a name."""
    fig, (ax,) = chart(1.0 + 0.7 * len(scores))
    for k, values in enumerate(scores.values()):
        style = SERIES[k % len(SERIES)]
        # Equal scores would hide each other: each seed takes its own height.
        heights = -k + np.linspace(0.26, -0.26, len(values)) if len(values) > 1 else [-k]
        ax.plot(
            values, heights, color=style["color"], marker=style["marker"], markersize=7, ls="none"
        )
    for name, value in marks.items():
        ax.axvline(value, color=INK, linestyle=":", linewidth=1.5)
        note(ax, value + 0.006, 0.75, name, size=SMALL, color=INK, ha="left")
    ax.set_yticks(range(0, -len(scores), -1), list(scores), size=TEXT)
    ax.set(xlabel="exactitud (una marca por semilla)", xlim=(lowest, 1.03))
    ax.set_xticks([tenth / 10 for tenth in range(11) if tenth / 10 >= lowest])
    ax.set_ylim(-len(scores) + 0.5, 1.1)
    return fig


def history(curves: Mapping[str, Mapping[str, Sequence[float]]], baseline: float) -> Figure:
    """Training curves: a panel for each measure, with training and validation by epoch.

    Args:
        curves: by measure («pérdida», «exactitud») and then by part, one value an epoch.
        baseline: the validation accuracy to beat, drawn in the last panel.
    """
    fig, axes = chart(3.1, columns=len(curves))
    for ax, (measure, parts) in zip(axes, curves.items(), strict=True):
        for style, (part, values) in zip(SERIES, parts.items(), strict=False):
            epochs = np.arange(1, len(values) + 1)
            ax.plot(epochs, values, label=part, linewidth=2, markersize=6, **style)
        ax.set(xlabel="época", title=measure.capitalize())
        ax.set_xticks(epochs)
    axes[-1].axhline(baseline, color=INK, linestyle=":", linewidth=1.5, label="TF-IDF, validación")
    for ax in axes:
        low, high = ax.get_ylim()
        ax.set_yticks([tick for tick in ax.get_yticks() if low <= tick <= high])
    axes[0].legend(fontsize=SMALL, frameon=False)
    axes[-1].legend(fontsize=SMALL, frameon=False)
    return fig


def confusions(panels: Mapping[str, np.ndarray], names: tuple[str, str]) -> Figure:
    """Confusion matrices (2, 2): true class in rows, answer in columns, counts written inside."""
    fig, axes = chart(2.7, columns=len(panels))
    short = ("VN", "FP", "FN", "VP")
    for k, (ax, (title, matrix_)) in enumerate(zip(axes, panels.items(), strict=True)):
        share = matrix_ / matrix_.sum(axis=1, keepdims=True)
        image = heatmap(ax, share, names, names, signed=False, numbers=False)
        for (i, j), count in np.ndenumerate(matrix_):
            red, green, blue, _ = image.cmap(share[i, j])
            dark = 0.299 * red + 0.587 * green + 0.114 * blue < 0.55
            ax.text(
                j, i, f"{short[2 * i + j]}\n{count}", ha="center", va="center", size=TITLE,
                color="white" if dark else INK,
            )  # fmt: skip
        ax.set(title=title, xlabel="respuesta")
        if k == 0:
            ax.set_ylabel("clase verdadera")
        else:
            ax.set_yticklabels([])
    return fig


def opinions(panels: Mapping[str, Mapping[str, float]]) -> Figure:
    """Probability of positive for each sentence, as a bar from the middle; a panel for each model.

    Args:
        panels: by model and then by sentence; every model has the same sentences.
    """
    sentences = list(next(iter(panels.values())))
    fig, axes = chart(1.1 + 0.55 * len(sentences), columns=len(panels), share_y=True)
    for ax, (model, probabilities) in zip(axes, panels.items(), strict=True):
        for k, p in enumerate(probabilities.values()):
            role = OUTPUT if p >= 0.5 else GATE
            ax.barh(
                -k, p - 0.5, left=0.5, height=0.6, color=role.fill, edgecolor=role.edge,
                linewidth=1.6, hatch=None if p >= 0.5 else "////",
            )  # fmt: skip
            # The number goes on the empty side of the middle, where it always fits.
            note(
                ax, 0.47 if p >= 0.5 else 0.53, -k, f"{p:.2f}", color=INK,
                ha="right" if p >= 0.5 else "left",
            )  # fmt: skip
        ax.axvline(0.5, color=INK, linewidth=1.2)
        ax.set(title=model, xlabel="probabilidad de positiva")
        ax.set(xlim=(0, 1), xticks=[0, 0.5, 1], ylim=(-len(sentences) + 0.4, 0.6))
    names = [textwrap.fill(sentence, 26) for sentence in sentences]
    axes[0].set_yticks(range(0, -len(names), -1), names)
    return fig
