"""Figures of counted text: concordances, tables of counts, frequencies, and vectors in a plane."""

from collections.abc import Mapping, Sequence

import numpy as np
from matplotlib.figure import Figure
from matplotlib.patches import FancyArrowPatch, Rectangle

from rnncourse.figures.style import (
    HEAD,
    INK,
    INPUT,
    MUTED,
    NEUTRAL,
    SERIES,
    SMALL,
    STATE,
    TEXT,
    TITLE,
    WIDTH,
    canvas,
    chart,
    heatmap,
)

LETTER = 0.602 * SMALL / 72  # inches that a letter takes in DejaVu Sans Mono
LINE = 0.235  # inches from one concordance to the next


def concordances(texts: Sequence[str]) -> Figure:
    """Concordances aligned on their target word, with the window around it on a background.

    In each text brackets hold a window of two words, the target and two words more:
    ``"... dig a [hole. The car drove away] leaving behind ..."``.
    """
    lines = [_pieces(text) for text in texts]
    height = LINE * len(lines) + 0.5
    fig, ax = canvas(height)
    left = max(len(far) + len(near) for far, near, *_ in lines) + 2
    right = max(len(word + near) + len(far) for *_, word, near, far in lines) + 2
    middle = WIDTH / 2 + (left - right) * LETTER / 2
    ax.text(
        middle,
        height - 0.2,
        "ventana de ±2 palabras",
        ha="center",
        va="center",
        size=TEXT,
        color=INK,
    )
    for k, (far_left, near_left, word, near_right, far_right) in enumerate(lines):
        y = height - 0.5 - k * LINE
        start = middle - (len(near_left) + 1.6) * LETTER
        end = middle + (len(word) + len(near_right) + 1.6) * LETTER
        ax.add_patch(
            Rectangle((start, y - LINE / 2), end - start, LINE, facecolor=INPUT.fill, zorder=1)
        )
        for x, piece, color, weight, ha in (
            (start - LETTER / 2, far_left, MUTED, "normal", "right"),
            (middle - LETTER, near_left, INK, "normal", "right"),
            (middle, word, STATE.edge, "bold", "left"),
            (middle + (len(word) + 1) * LETTER, near_right, INK, "normal", "left"),
            (end + LETTER / 2, far_right, MUTED, "normal", "left"),
        ):
            ax.text(
                x, y, piece, family="monospace", size=SMALL, color=color, weight=weight, ha=ha,
                va="center_baseline", zorder=2,
            )  # fmt: skip
    return fig


def _pieces(text: str) -> tuple[str, str, str, str, str]:
    """What is before the window, the window's left side, the target, its right side, the rest."""
    before, _, rest = text.partition("[")
    window, _, after = rest.partition("]")
    words = window.split()
    if len(words) != 5:
        raise ValueError(f"entre corchetes deben ir dos palabras, la central y dos más: {text!r}")
    return before.strip(), " ".join(words[:2]), words[2], " ".join(words[3:]), after.strip()


def count_maps(
    tables: Mapping[str, np.ndarray],
    rows: Sequence[str],
    columns: Sequence[str],
    decimals: int = 0,
) -> Figure:
    """Tables (rows, columns) of values that are not negative, one beside another; zeros are pale.

    Each map has its own scale, from 0 to its largest value.
    """
    fig, axes = chart(0.34 * len(rows) + 0.75, columns=len(tables))
    for k, (ax, (title, values)) in enumerate(zip(axes, tables.items(), strict=True)):
        names = rows if k == 0 else [""] * len(rows)
        shades = values / values.max()
        image = heatmap(ax, shades, names, columns, signed=False, numbers=False)
        ax.set_title(title)
        for (i, j), value in np.ndenumerate(values):
            red, green, blue, _ = image.cmap(shades[i, j])
            dark = 0.299 * red + 0.587 * green + 0.114 * blue < 0.55
            color = NEUTRAL.edge if value == 0 else "white" if dark else INK
            number = "0" if value == 0 else f"{value:.{decimals}f}"
            ax.text(j, i, number, ha="center", va="center", size=SMALL, color=color)
    return fig


def frequencies(counts: np.ndarray, marks: Sequence[int]) -> Figure:
    """How often each word occurs and how much of the text the most frequent ones cover.

    `counts` (V,) in descending order; `marks` are the ranks to point at in the second panel.
    """
    fig, (law, cover) = chart(3.0, columns=2)
    rank = np.arange(1, len(counts) + 1)
    powers = 10 ** np.arange(int(np.log10(len(counts))) + 1)
    law.loglog(rank, counts, color=SERIES[0]["color"], linewidth=2)
    law.set(title="Unas pocas, muchísimas veces", xlabel="puesto de la palabra")
    law.set_ylabel("veces que aparece")
    heights = 10 ** np.arange(int(np.log10(counts[0])) + 1)
    law.set_yticks(heights, [f"{height}" for height in heights])
    for ax in (law, cover):
        ax.set_xscale("log")
        ax.set_xticks(powers, [f"{power}" for power in powers])
        ax.minorticks_off()
    share = 100 * np.cumsum(counts) / counts.sum()
    cover.plot(rank, share, color=SERIES[1]["color"], linewidth=2)
    for mark in marks:
        y = share[mark - 1]
        cover.plot(mark, y, **{**SERIES[1], "linestyle": ""}, markersize=7)
        cover.annotate(
            f"{mark}: {y:.0f} %", (mark, y), (-8, 5), textcoords="offset points", ha="right",
            size=SMALL, color=INK,
        )  # fmt: skip
    cover.set(title="Cuánto texto cubren", xlabel="las k palabras más frecuentes", ylim=(0, 105))
    cover.set_ylabel("% del texto")
    cover.set_yticks(range(0, 101, 20))
    return fig


def occupancy(present: np.ndarray) -> Figure:
    """Which words (columns) occur in which documents (rows): ink where the count is not zero."""
    fig, (ax,) = chart(2.9)
    ax.imshow(present, cmap="Blues", vmin=0, vmax=1.1, aspect="auto", interpolation="nearest")
    ax.grid(False)
    ax.set_xticks(np.arange(0, present.shape[1], 50))
    ax.set_yticks(np.arange(0, present.shape[0], 10))
    ax.set(xlabel="palabras, de la más a la menos frecuente", ylabel="críticas")
    return fig


def idf_curves(panels: Mapping[str, tuple[np.ndarray, Mapping[str, np.ndarray]]]) -> Figure:
    """Each panel: its document frequencies (m,) and the idf (m,) that each variant gives them."""
    fig, axes = chart(3.2, columns=len(panels))
    for ax, (title, (df, curves)) in zip(axes, panels.items(), strict=True):
        ax.axhline(0, color=INK, linewidth=1.2)
        every = max(1, len(df) // 6)
        for (name, values), style in zip(curves.items(), SERIES, strict=False):
            ax.plot(df, values, label=name, linewidth=2, markersize=6, markevery=every, **style)
        ax.set(title=title, xlabel="documentos que contienen la palabra")
        if len(df) <= 10:
            ax.set_xticks(df)
    axes[0].set_ylabel("idf")
    axes[0].legend(fontsize=SMALL, frameon=False)
    return fig


def plane(
    panels: Mapping[str, Mapping[str, tuple[float, float]]],
    axes_names: tuple[str, str],
    groups: Mapping[str, int],
    offsets: Mapping[str, tuple[float, float]] | None = None,
) -> Figure:
    """Vectors from the origin of a plane, with their names.

    Args:
        panels: for each title, the two coordinates of each name.
        axes_names: what the two coordinates are.
        groups: the series of `style.SERIES` that each name is drawn with.
        offsets: where a name goes from the tip of its arrow, in points, if not up and right.
    """
    fig, drawn = chart(2.7 if len(panels) == 1 else 3.4, columns=len(panels))
    for ax, (title, vectors) in zip(drawn, panels.items(), strict=True):
        reach = np.abs(list(vectors.values())).max(axis=0)
        low = np.minimum(np.min(list(vectors.values()), axis=0), 0)
        ax.set(title=title, xlabel=axes_names[0])
        ax.set_aspect("equal", adjustable="box")  # the cosine is an angle: it must look right
        ax.set_xlim(low[0] * 1.25 - 0.08 * reach[0], reach[0] * 1.4)
        ax.set_ylim(low[1] * 1.25 - 0.08 * reach[1], reach[1] * 1.25)
        ax.axhline(0, color=MUTED, linewidth=0.8)
        ax.axvline(0, color=MUTED, linewidth=0.8)
        for name, tip in vectors.items():
            style = SERIES[groups[name]]
            ax.add_patch(
                FancyArrowPatch(
                    (0, 0),
                    tip,
                    arrowstyle=HEAD,
                    shrinkA=0,
                    shrinkB=0,
                    color=style["color"],
                    linestyle=style["linestyle"],
                    linewidth=2,
                    zorder=3,
                )
            )
            ax.annotate(
                name, tip, (offsets or {}).get(name, (5, 5)), textcoords="offset points",
                size=TITLE, color=style["color"], weight="bold",
            )  # fmt: skip
    drawn[0].set_ylabel(axes_names[1])
    return fig
