"""Figures of the bidirectional network: what each direction has read, and how both are joined."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from rnncourse.figures.style import (
    INK,
    INPUT,
    NEUTRAL,
    OUTPUT,
    SERIES,
    SMALL,
    STATE,
    TEXT,
    TITLE,
    Box,
    arrow,
    box,
    canvas,
    chart,
    heatmap,
    note,
    route,
)

FORWARD, BACKWARD = r"\overrightarrow{h}", r"\overleftarrow{h}"


def contexts(words: Sequence[str], at: int, clue: int) -> Figure:
    """A sentence, how far each direction has read when it reaches one word, and where the clue is.

    Args:
        words: the sentence; up to about 60 letters fit.
        at: the word to be understood, counted from 0.
        clue: the word that decides its meaning, counted from 0.
    """
    fig, ax = canvas(2.0)
    widths = [0.078 * len(word) + 0.2 for word in words]
    gap = (7.3 - sum(widths)) / (len(words) - 1)
    row: list[Box] = []
    x = 0.1
    for k, (word, width) in enumerate(zip(words, widths, strict=True)):
        role = STATE if k == at else OUTPUT if k == clue else INPUT
        row.append(box(ax, x + width / 2, 1.0, word, role, width=width, height=0.4, size=SMALL))
        x += width + gap
    start, middle, end = row[0].left[0], row[at].x, row[-1].right[0]
    arrow(ax, (start, 1.45), (middle, 1.45), STATE)
    note(ax, start, 1.72, "→ llega a la palabra sin haber visto la pista", TEXT, INK, "left")
    arrow(ax, (end, 0.55), (middle, 0.55), STATE)
    note(ax, end, 0.28, "← llega a la palabra con la pista ya leída", TEXT, INK, "right")
    return fig


def _chain(ax: Axes, row: Sequence[Box], backwards: bool) -> None:
    """The arrows with which one direction carries what it has read."""
    for before, after in pairwise(row):
        if backwards:
            arrow(ax, after.left, before.right, STATE)
        else:
            arrow(ax, before.right, after.left, STATE)


def two_readings(words: Sequence[str], answer: str | Sequence[str]) -> Figure:
    """The bidirectional network over a sentence of three or four words.

    Args:
        words: the T words.
        answer: T tags (N-N: each step joins its two states), or one text (N-1: only the last
            state of each reading is used).
    """
    T = len(words)
    whole = isinstance(answer, str)
    fig, ax = canvas(3.6)
    gap = 6.35 / T
    xs = [1.0 + gap * (t + 0.5) for t in range(T)]
    apart = 0.31
    for y, name in ((1.3, "→"), (2.15, "←")):
        note(ax, 0.5, y, name, 20, STATE.edge)
    note(ax, 0.5, 0.4, "palabras", TEXT, INK)
    ahead: list[Box] = []
    behind: list[Box] = []
    for t, (x, word) in enumerate(zip(xs, words, strict=True)):
        entry = box(ax, x, 0.4, word, INPUT, width=1.2, height=0.42, size=TITLE)
        used = not whole or t == T - 1, not whole or t == 0
        for side, (row, symbol, y) in enumerate(((ahead, FORWARD, 1.3), (behind, BACKWARD, 2.15))):
            column = x + (apart if side else -apart)
            name = rf"${symbol}\;{{}}^{{\langle {t + 1} \rangle}}$"  # apart: the arrow is wide
            state = box(
                ax, column, y, name, STATE, width=0.58, height=0.5, size=TITLE, faded=not used[side]
            )
            arrow(ax, (column, entry.top[1]), state.bottom, INPUT)
            row.append(state)
    _chain(ax, ahead, backwards=False)
    _chain(ax, behind, backwards=True)
    if isinstance(answer, str):
        x = (xs[0] + xs[-1]) / 2
        target = box(ax, x, 3.15, answer, OUTPUT, width=1.4, height=0.42, size=TITLE)
        for state, end in ((behind[0], target.left), (ahead[-1], target.right)):
            route(ax, [state.top, (state.x, target.y), end], OUTPUT)
    else:
        for x, left, right, tag in zip(xs, ahead, behind, answer, strict=True):
            target = box(ax, x, 3.15, tag, OUTPUT, width=0.9, height=0.42, size=TITLE)
            for state in (left, right):
                arrow(ax, state.top, (state.x, target.bottom[1]), OUTPUT)
    note(ax, 0.5, 3.15, "salida", TEXT, INK)
    return fig


def influence(maps: Mapping[str, np.ndarray], words: Sequence[str]) -> Figure:
    """Which states change when one word does, a map for each kind of state.

    Args:
        maps: for each title, (T, T) true or false: [s, t] says whether changing word s changes
            the state of step t.
        words: the T words.
    """
    fig, axes = chart(3.0, columns=len(maps), share_y=True)
    for ax, (title, changes) in zip(axes, maps.items(), strict=True):
        heatmap(ax, 0.72 * changes, words, words, signed=False, numbers=False)
        for s, t in np.argwhere(changes):
            ax.text(t, s, "sí", ha="center", va="center", size=SMALL, color="white")
        ax.set_title(title, size=TITLE, color=INK)
        ax.set_xlabel("¿cambia su estado?", size=SMALL)
        ax.tick_params(axis="x", labelrotation=50)
    axes[0].set_ylabel("si cambio…", size=TEXT)
    return fig


def flips(words: Sequence[str], T: int) -> Figure:
    """A padded sentence turned round in two ways: with its padding, and up to its length."""
    pad = ["·"] * (T - len(words))
    rows = (
        ("rellenada", [*words, *pad]),
        ("X[:, ::-1]", [*pad, *reversed(words)]),
        ("hasta su longitud", [*reversed(words), *pad]),
    )
    fig, ax = canvas(2.35)
    gap = 5.5 / T
    for k, (name, row) in enumerate(rows):
        y = 1.95 - 0.72 * k
        family = "monospace" if "[" in name else None
        ax.text(0.1, y, name, va="center", size=TEXT, color=INK, family=family)
        for t, word in enumerate(row):
            empty = word == "·"
            role = NEUTRAL if empty else INPUT
            x = 1.9 + gap * (t + 0.5)
            box(ax, x, y, word, role, width=gap - 0.1, height=0.44, size=TITLE, faded=empty)
        if k:
            note(ax, 1.9 + gap / 2, y - 0.36, "lo primero que lee ←", SMALL, INK)
    return fig


def tag_accuracy(
    groups: Sequence[str], bound: np.ndarray, networks: Mapping[str, np.ndarray]
) -> Figure:
    """Accuracy of several networks on several words, a mark for each seed.

    Args:
        groups: what the words are, G names.
        bound: the best possible accuracy with one tag for each word (G,).
        networks: for each name, accuracies (S, G), one row a seed.
    """
    fig, (ax,) = chart(3.1)
    for k, top in enumerate(bound):
        label = "techo sin memoria" if k == 0 else ""
        ax.plot(
            [k - 0.4, k + 0.4], [top, top], color=INK, linestyle="--", linewidth=1.6, label=label
        )
    shift = np.linspace(-0.2, 0.2, len(networks))
    for style, offset, (name, scores) in zip(SERIES[1:], shift, networks.items(), strict=False):
        marker = {"marker": style["marker"], "color": style["color"], "linestyle": "none"}
        for k, column in enumerate(scores.T):
            x = k + offset + np.linspace(-0.12, 0.12, len(column))
            ax.plot(x, column, markersize=7, label=name if k == 0 else "", **marker)
    ax.set_xticks(range(len(groups)), groups)
    ax.set(ylim=(0.3, 1.06), xlim=(-0.5, len(groups) - 0.5), yticks=[0.4, 0.6, 0.8, 1.0])
    ax.set_ylabel("exactitud", size=TEXT)
    ax.tick_params(axis="x", labelsize=TEXT)
    ax.legend(fontsize=SMALL, frameon=False, loc="lower right", title="una marca por semilla")
    return fig
