"""Figures of lesson 11: encoder and decoder, what the decoder chooses, and where it looks."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

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
    Box,
    Role,
    arrow,
    box,
    canvas,
    chart,
    heatmap,
    note,
    panel,
)

START, END = "<ini>", "<fin>"
Prefix = tuple[str, ...]


def symbol(ax: Axes, x: float, y: float, text: str, role: Role, width: float) -> Box:
    """A word or digit that enters or comes out."""
    return box(ax, x, y, text, role, width=width, height=0.4, size=TEXT)


def encoder_decoder(words: Sequence[str], symbols: Sequence[str], forced: bool) -> Figure:
    """The two networks on one example, and what enters the decoder.

    Args:
        words: what the encoder reads, three or four.
        symbols: what the decoder must write, four or five, without the marks of start and end.
        forced: True, in training: the true previous symbol enters, and the loss compares what
            comes out. False, in use: what came out enters at the next step.
    """
    entries, targets = [START, *symbols], [*symbols, END]
    fig, ax = canvas(3.1)
    gap = 7.05 / (len(words) * 1.1 + len(entries))
    wide = 1.1 * gap
    edge = 0.16 + wide * len(words)
    panel(ax, 0.06, 0.08, edge - 0.1, 2.94, "Codificador: lee")
    title = "Decodificador, al entrenar" if forced else "Decodificador, al usarlo"
    panel(ax, edge + 0.12, 0.08, 7.32 - edge, 2.94, title)
    xs = [0.1 + wide * (k + 0.5) for k in range(len(words))]
    xs += [edge + 0.16 + gap * (k + 0.5) for k in range(len(entries))]
    names = ["$h$"] * len(words) + ["$s$"] * len(entries)
    states = [
        box(ax, x, 1.25, name, STATE, width=0.4, height=0.42, size=TITLE)
        for x, name in zip(xs, names, strict=True)
    ]
    for before, after in pairwise(states):
        arrow(ax, before.right, after.left, STATE)
    note(ax, xs[len(words) - 1], 1.66, r"contexto $h^{\langle T\rangle}$", SMALL, STATE.edge)
    for x, state, word in zip(xs, states, words, strict=False):
        arrow(ax, symbol(ax, x, 0.42, word, INPUT, wide - 0.08).top, state.bottom, INPUT)
    width, previous = gap - 0.16, None
    decoder = zip(xs[len(words) :], states[len(words) :], entries, targets, strict=True)
    for x, state, entry, target in decoder:
        enters = symbol(ax, x, 0.42, entry, INPUT, width)
        leaves = symbol(ax, x, 2.05, target, OUTPUT, width)
        arrow(ax, enters.top, state.bottom, INPUT)
        arrow(ax, state.top, leaves.bottom, OUTPUT)
        if previous is not None and not forced:
            arrow(ax, previous.right, enters.left, NEUTRAL)
        if forced:
            note(ax, x, 2.45, r"$\mathcal{L}$", TEXT, GRADIENT.edge)
        previous = leaves
    return fig


def choices(probabilities: np.ndarray, entries: Sequence[str], names: Sequence[str]) -> Figure:
    """The probability (M, K) of each symbol at each step, with what entered at that step."""
    fig, (ax,) = chart(0.36 * len(entries) + 0.95)
    heatmap(ax, probabilities, entries, names, signed=False)
    ax.set_ylabel("entra", size=TEXT)
    ax.set_xlabel("probabilidad de que salga", size=TEXT)
    for step, k in enumerate(probabilities.argmax(axis=1)):
        ax.add_patch(
            Rectangle((k - 0.47, step - 0.44), 0.94, 0.88, fill=False, edgecolor=INK, linewidth=2)
        )
    return fig


def hypotheses(tree: Mapping[Prefix, Mapping[str, float]], greedy: Prefix, best: Prefix) -> Figure:
    """Every sequence of a small tree, with its probability.

    Args:
        tree: for each prefix, the probability of what may follow; what is not there ends.
        greedy: the sequence that the greedy search finds, drawn dashed.
        best: the most probable one, drawn thick.
    """
    leaves: list[Prefix] = []

    def grow(prefix: Prefix) -> None:
        if prefix not in tree:
            leaves.append(prefix)
        for word in tree.get(prefix, ()):
            grow((*prefix, word))

    grow(())
    fig, ax = canvas(0.52 * len(leaves) + 0.45)
    top = 0.52 * len(leaves) - 0.22
    steps = max(map(len, leaves))
    across = [0.5 + 5.2 * depth / steps for depth in range(steps + 1)]

    def height(prefix: Prefix) -> float:
        below = [k for k, leaf in enumerate(leaves) if leaf[: len(prefix)] == prefix]
        return top - 0.52 * (sum(below) / len(below))

    def draw(prefix: Prefix, probability: float) -> Box:
        found = prefix in (greedy, best)
        x, y = across[len(prefix)], height(prefix)
        role = OUTPUT if prefix else NEUTRAL
        here = box(ax, x, y, prefix[-1] if prefix else START, role, 0.9, 0.38, TEXT)
        for word, p in tree.get(prefix, {}).items():
            longer = (*prefix, word)
            there = draw(longer, probability * p)
            on_best, on_greedy = (path[: len(longer)] == longer for path in (best, greedy))
            ax.plot(
                [here.right[0], there.left[0]],
                [here.right[1], there.left[1]],
                color=OUTPUT.edge if on_best else STATE.edge if on_greedy else RULE,
                linestyle="--" if on_greedy and not on_best else "-",
                linewidth=2.6 if on_best or on_greedy else 1.4,
                zorder=1,
            )
            middle = (here.right[0] + 2 * there.left[0]) / 3, (here.right[1] + 2 * there.y) / 3
            ax.text(
                *middle,
                f"{p:.2f}",
                ha="center",
                va="center",
                size=SMALL,
                color=INK,
                bbox={"facecolor": "white", "edgecolor": "none", "pad": 1.2},
            )
        if prefix not in tree:
            text = f"{probability:.2f}"
            text += "  voraz" if prefix == greedy else "  la mejor" if prefix == best else ""
            color = INK if found else MUTED
            note(ax, here.right[0] + 0.12, y, text, TEXT, color, ha="left")
        return here

    draw((), 1.0)
    note(ax, across[-1] + 0.57, top + 0.42, "producto", TEXT, MUTED, ha="left")
    return fig


def accuracies(
    positions: Sequence[int], curves: Mapping[str, np.ndarray], across: str, up: str
) -> Figure:
    """Fractions of right answers (one for each position) of several networks or ways to use one."""
    fig, (ax,) = chart(2.9)
    for (name, values), style in zip(curves.items(), SERIES, strict=False):
        ax.plot(positions, values, label=name, linewidth=2, markersize=7, **style)
    ax.set(ylim=(-0.04, 1.06), xlabel=across, ylabel=up)
    ax.set_xticks(positions)
    ax.set_yticks([0, 0.2, 0.4, 0.6, 0.8, 1])
    ax.legend(fontsize=SMALL, frameon=True, framealpha=0.9, edgecolor="none", loc="best")
    return fig


def attention_step(words: Sequence[str], weights: np.ndarray, output: str) -> Figure:
    """One step of the decoder with attention: how much it takes from each state of the encoder.

    Args:
        words: what the encoder read, four or five.
        weights: how much each state weighs, (T,); they add up to 1.
        output: what the decoder writes at this step.
    """
    fig, ax = canvas(3.7)
    gap = 4.6 / len(words)
    panel(ax, 0.06, 0.08, 4.84, 3.54, "Codificador: todos sus estados")
    panel(ax, 5.02, 0.08, 2.42, 3.54, "Decodificador")
    xs = [0.18 + gap * (k + 0.5) for k in range(len(words))]
    states = [box(ax, x, 1.12, "$h$", STATE, width=0.42, height=0.42, size=TITLE) for x in xs]
    for before, after in pairwise(states):
        arrow(ax, before.right, after.left, STATE)
    for k, (x, state, word, weight) in enumerate(zip(xs, states, words, weights, strict=True)):
        arrow(ax, symbol(ax, x, 0.4, word, INPUT, gap - 0.1).top, state.bottom, INPUT)
        ax.add_patch(
            Rectangle(
                (x - 0.17, 1.55),
                0.34,
                1.05 * weight,
                facecolor=GATE.fill,
                edgecolor=GATE.edge,
                linewidth=GATE.thickness,
                zorder=3,
            )
        )
        name = rf"$\alpha_{{{k + 1}}}$ = {weight:.2f}"
        note(ax, x, 1.55 + 1.05 * weight + 0.14, name, SMALL, INK)
    first, last, low = xs[0] - 0.2, xs[-1] + 0.25, 1.5
    ax.plot([first, last], [low, low], color=GATE.edge, linewidth=GATE.thickness, zorder=2)
    context = box(ax, 5.6, 1.12, "$a$", GATE, width=0.42, height=0.42, size=TITLE)
    query = box(ax, 6.8, 1.12, "$s$", STATE, width=0.42, height=0.42, size=TITLE)
    arrow(ax, (last, low), context.left, GATE)
    mixed = box(ax, 6.2, 2.05, r"$\tilde{s}$", STATE, width=0.5, height=0.42, size=TITLE)
    written = symbol(ax, 6.2, 2.9, output, OUTPUT, 0.6)
    arrow(ax, query.top, mixed.bottom, STATE)
    arrow(ax, context.top, mixed.bottom, GATE)
    arrow(ax, mixed.top, written.bottom, OUTPUT)
    note(ax, 5.6, 0.66, "lo que lee", SMALL, INK)
    note(ax, 5.85, 0.33, r"$a = \alpha_1 h_1 + \alpha_2 h_2 + \dots$", SMALL, INK)
    note(ax, 6.8, 0.66, "la consulta", SMALL, INK)
    return fig


def alignment(weights: np.ndarray, words: Sequence[str], symbols: Sequence[str]) -> Figure:
    """Where the decoder looks (M, T): a row for each symbol it writes, a column for each word."""
    fig, (ax,) = chart(0.29 * len(symbols) + 1.25)
    heatmap(ax, weights, symbols, words, signed=False, numbers=False)
    ax.xaxis.tick_top()
    ax.tick_params(axis="x", labelrotation=40, length=0)
    for label in ax.get_xticklabels():
        label.set(ha="left", rotation_mode="anchor")
    ax.set_ylabel("escribe", size=TEXT)
    ax.set_xlabel("mientras mira (más oscuro, más peso)", size=TEXT)
    return fig
