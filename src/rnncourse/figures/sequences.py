"""Figures of sequences: how they become a tensor, and the five input-output configurations."""

from collections.abc import Sequence
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
    matrix,
    note,
    panel,
    tensor,
)

INPUTS, STATES, OUTPUTS = 0.4, 1.15, 1.9  # heights of the three rows of a network
FIN = "<fin>"


def sequence_tensor(words: Sequence[str], d_x: int = 4) -> Figure:
    """A sentence: its positions, a vector for each one, and a batch of them as a tensor.

    Args:
        words: the words of the sentence, three or four.
        d_x: features of each word.
    """
    T = len(words)
    fig, ax = canvas(3.6)
    panel(ax, 0.1, 0.1, 4.35, 3.4, "Una frase")
    panel(ax, 4.6, 0.1, 2.8, 3.4, "Un lote de N frases")
    gap, cell = 3.3 / T, 0.26
    for t, word in enumerate(words):
        x = 0.95 + gap * (t + 0.5)
        note(ax, x, 2.98, rf"$t = {t + 1}$")
        entry = box(ax, x, 2.58, word, INPUT, width=gap - 0.1, height=0.42, size=TEXT)
        column = matrix(ax, x, 1.4, d_x, 1, INPUT, cell=cell)
        arrow(ax, entry.bottom, column.top, INPUT)
    note(ax, 0.55, 2.58, "orden", color=INK)
    note(ax, 0.58, 1.4, "$d_x$ rasgos\npor palabra", color=INK)
    note(ax, 2.6, 0.45, rf"$T = {T}$ pasos: una matriz de forma $(T, d_x)$", size=TEXT, color=INK)
    tensor(ax, 5.95, 1.4, 1.7, d_x * cell, 0.85, INPUT, labels=("$T$", "$d_x$", "$N$"))
    note(ax, 6.0, 0.38, r"forma $(N, T, d_x)$", size=TEXT, color=INK)
    return fig


def vital_signs(signals: dict[str, np.ndarray], alarm: int) -> Figure:
    """Several measurements of one patient over time, with the step at which the alarm starts.

    Args:
        signals: for each name, its values (T,).
        alarm: the first step, counted from 1, at which something is wrong.
    """
    fig, axes = chart(2.7, columns=len(signals))
    for ax, style, (name, values) in zip(axes, SERIES, signals.items(), strict=False):
        steps = np.arange(1, len(values) + 1)
        ax.plot(steps, values, linewidth=1.6, markersize=3.5, **style)
        ax.axvline(alarm, color=INK, linewidth=1, linestyle=":")
        ax.set_title(name, size=TEXT, color=INK)
        ax.set_xlabel("minuto t")
        low, high = ax.get_ylim()
        ax.set_yticks([tick for tick in ax.get_yticks() if low <= tick <= high])
        ax.set_xticks(range(0, len(values) + 1, 10))
    return fig


def states_row(ax: Axes, xs: Sequence[float], y: float = STATES, width: float = 0.46) -> list[Box]:
    """States joined by the arrow that carries what has been read."""
    row = [box(ax, x, y, "$h$", STATE, width=width, height=0.42, size=TITLE) for x in xs]
    for before, after in pairwise(row):
        arrow(ax, before.right, after.left, STATE)
    return row


def configurations() -> Figure:
    """The five configurations side by side: which steps have an input and which an output."""
    fig, ax = canvas(5.3)
    step, size = 0.62, 0.4

    def network(
        left: float, low: float, width: float, title: str, steps: int, inputs: range, outputs: range
    ) -> None:
        panel(ax, left, low, width, 2.5, title)
        start = left + width / 2 - step * (steps - 1) / 2
        xs = [start + step * t for t in range(steps)]
        middle = states_row(ax, xs, low + STATES, width=size)
        for t in inputs:
            entry = box(ax, xs[t], low + INPUTS, "$x$", INPUT, size, size, TITLE)
            arrow(ax, entry.top, middle[t].bottom, INPUT)
        for t in outputs:
            target = box(ax, xs[t], low + OUTPUTS - 0.05, r"$\hat{y}$", OUTPUT, size, size, TITLE)
            arrow(ax, middle[t].top, target.bottom, OUTPUT)

    network(0.1, 2.72, 1.5, "1-1", 1, range(1), range(1))
    network(1.75, 2.72, 2.75, "1-N", 4, range(1), range(4))
    network(4.65, 2.72, 2.75, "N-1", 4, range(4), range(3, 4))
    network(0.1, 0.1, 2.9, "N-N", 4, range(4), range(4))
    network(3.15, 0.1, 4.25, "N-M", 6, range(3), range(2, 6))
    return fig


def pixels(ax: Axes, x: float, y: float, drawing: np.ndarray, cell: float = 0.15) -> Box:
    """A drawing of ones and zeros as the input of a network."""
    rows, columns = drawing.shape
    grid = matrix(ax, x, y, rows, columns, INPUT, cell=cell, values=np.zeros(drawing.shape))
    for i, j in np.argwhere(drawing > 0):
        matrix_x, matrix_y = x + (j - columns / 2 + 0.5) * cell, y + (rows / 2 - i - 0.5) * cell
        matrix(ax, matrix_x, matrix_y, 1, 1, INPUT, cell=cell * 0.86, values=np.full((1, 1), -0.8))
    return grid


def one_to_many(drawing: np.ndarray, words: Sequence[str]) -> Figure:
    """A drawing (rows, columns) enters once; a word comes out at each step, until the end."""
    words = [*words, FIN]
    fig, ax = canvas(2.9)
    gap = 7.3 / len(words)
    xs = [0.1 + gap * (k + 0.5) for k in range(len(words))]
    middle = states_row(ax, xs, 1.62)
    entry = pixels(ax, xs[0], 0.6, drawing)
    arrow(ax, entry.top, middle[0].bottom, INPUT)
    for x, state, word in zip(xs, middle, words, strict=True):
        target = box(ax, x, 2.45, word, OUTPUT, width=gap - 0.08, height=0.4, size=TEXT)
        arrow(ax, state.top, target.bottom, OUTPUT)
    note(ax, xs[2] - gap / 2, 0.6, "después del primer paso no entra nada más:", TEXT, INK, "left")
    note(ax, xs[2] - gap / 2, 0.33, "el dibujo viaja dentro del estado", TEXT, INK, "left")
    return fig


def many_to_one(words: Sequence[str], label: str) -> Figure:
    """A word enters at each step; only the last state gives an output."""
    fig, ax = canvas(2.3)
    gap = 7.3 / len(words)
    xs = [0.1 + gap * (k + 0.5) for k in range(len(words))]
    middle = states_row(ax, xs)
    for x, state, word in zip(xs, middle, words, strict=True):
        entry = box(ax, x, INPUTS, word, INPUT, width=gap - 0.08, height=0.4, size=TEXT)
        arrow(ax, entry.top, state.bottom, INPUT)
    target = box(ax, xs[-1], OUTPUTS, label, OUTPUT, width=gap - 0.08, height=0.4, size=TEXT)
    arrow(ax, middle[-1].top, target.bottom, OUTPUT)
    note(ax, 0.2, OUTPUTS, "una sola respuesta, cuando ya se leyó todo", TEXT, INK, "left")
    return fig


def many_to_many_equal(words: Sequence[str], tags: Sequence[str]) -> Figure:
    """A word enters and a tag comes out at each step."""
    fig, ax = canvas(2.3)
    gap = 7.3 / len(words)
    xs = [0.1 + gap * (k + 0.5) for k in range(len(words))]
    for x, state, word, tag in zip(xs, states_row(ax, xs), words, tags, strict=True):
        entry = box(ax, x, INPUTS, word, INPUT, width=gap - 0.08, height=0.4, size=TEXT)
        target = box(ax, x, OUTPUTS, tag, OUTPUT, width=gap - 0.08, height=0.4, size=TEXT)
        arrow(ax, entry.top, state.bottom, INPUT)
        arrow(ax, state.top, target.bottom, OUTPUT)
    return fig


def many_to_many_unequal(words: Sequence[str], symbols: Sequence[str]) -> Figure:
    """An encoder reads all the words; a decoder then writes the symbols, until the end."""
    symbols = [*symbols, FIN]
    N, steps = len(words), len(words) + len(symbols)
    fig, ax = canvas(2.75)
    gap = 7.1 / (N * 1.35 + len(symbols))
    wide = 1.35 * gap
    reading = [0.15 + wide * (k + 0.5) for k in range(N)]
    writing = [0.3 + wide * N + gap * (k + 0.5) for k in range(steps - N)]
    edge = 0.22 + wide * N
    panel(ax, 0.08, 0.1, edge - 0.1, 2.55, "Codificador: lee")
    panel(ax, edge + 0.06, 0.1, 7.36 - edge, 2.55, "Decodificador: escribe")
    middle = states_row(ax, [*reading, *writing], width=0.42)
    for x, state, word in zip(reading, middle, words, strict=False):
        entry = box(ax, x, INPUTS, word, INPUT, width=wide - 0.08, height=0.4, size=TEXT)
        arrow(ax, entry.top, state.bottom, INPUT)
    for x, state, symbol in zip(writing, middle[N:], symbols, strict=True):
        target = box(ax, x, OUTPUTS, symbol, OUTPUT, width=gap - 0.1, height=0.4, size=TEXT)
        arrow(ax, state.top, target.bottom, OUTPUT)
    return fig


def autoregressive(words: Sequence[str]) -> Figure:
    """Generation: the word that comes out at a step enters at the next one."""
    fig, ax = canvas(2.5)
    entries, targets = ["<ini>", *words], [*words, FIN]
    gap = 7.3 / len(entries)
    xs = [0.1 + gap * (k + 0.5) for k in range(len(entries))]
    middle = states_row(ax, xs)
    previous = None
    for x, state, word, target in zip(xs, middle, entries, targets, strict=True):
        width = gap - 0.5
        entry = box(ax, x, INPUTS, word, INPUT, width=width, height=0.4, size=TEXT)
        out = box(ax, x, OUTPUTS + 0.1, target, OUTPUT, width=width, height=0.4, size=TEXT)
        arrow(ax, entry.top, state.bottom, INPUT)
        arrow(ax, state.top, out.bottom, OUTPUT)
        if previous is not None:
            arrow(ax, previous.right, entry.left, NEUTRAL)
        previous = out
    return fig


def captioned(drawings: np.ndarray, captions: Sequence[str]) -> Figure:
    """Drawings (n, rows, columns), each with the phrase that describes it below."""
    fig, ax = canvas(2.35)
    gap = 7.4 / len(drawings)
    for k, (drawing, caption) in enumerate(zip(drawings, captions, strict=True)):
        x = 0.05 + gap * (k + 0.5)
        pixels(ax, x, 1.5, drawing, cell=0.28)
        shape, _, place = caption.partition(" ")
        noun, _, where = place.partition(" ")
        note(ax, x, 0.36, f"{shape} {noun}\n{where}", size=TEXT, color=INK)
    return fig


def confusion(matrix_: np.ndarray, names: Sequence[str]) -> Figure:
    """How often each real class (rows) got each answer (columns), as fractions of the row."""
    fig, (ax,) = chart(2.8, width=5.0)
    heatmap(ax, matrix_ / matrix_.sum(axis=1, keepdims=True), names, names, signed=False)
    ax.set_xlabel("respuesta de la red", size=TEXT)
    ax.set_ylabel("clase real", size=TEXT)
    return fig


def tag_accuracy(groups: Sequence[str], bound: np.ndarray, recurrent: np.ndarray) -> Figure:
    """Accuracy on several words: what no network without memory can exceed, and a recurrent one.

    Args:
        groups: what the words are, G names.
        bound: the best possible accuracy without memory (G,).
        recurrent: accuracies (S, G), one row a seed; each square is a seed.
    """
    fig, (ax,) = chart(2.9)
    for k, top in enumerate(bound):
        label = "techo sin memoria" if k == 0 else ""
        ax.plot([k - 0.3, k + 0.3], [top, top], color=INK, linestyle="--", linewidth=2, label=label)
    marker = {"marker": SERIES[1]["marker"], "color": SERIES[1]["color"], "linestyle": "none"}
    for k, column in enumerate(recurrent.T):
        x = k + np.linspace(-0.2, 0.2, len(column))
        label = "recurrente, una marca por semilla" if k == 0 else ""
        ax.plot(x, column, markersize=7, label=label, **marker)
    ax.set_xticks(range(len(groups)), groups)
    ax.set(ylim=(0.3, 1.05), xlim=(-0.5, len(groups) - 0.5), yticks=[0.4, 0.6, 0.8, 1.0])
    ax.set_ylabel("exactitud", size=TEXT)
    ax.tick_params(axis="x", labelsize=TEXT)
    ax.legend(fontsize=SMALL, frameon=False, loc="lower right")
    return fig
