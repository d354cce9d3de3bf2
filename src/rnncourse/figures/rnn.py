"""Figures of the Elman network: one step, the unrolled network, its outputs, its layers."""

from collections.abc import Sequence

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
    Role,
    arrow,
    badge,
    box,
    canvas,
    chart,
    heatmap,
    matrix,
    note,
    panel,
    route,
)


def at_step(symbol: str, t: int | str) -> str:
    """The course's notation for a quantity at step t, as mathtext: h^<t>."""
    return rf"${symbol}^{{\langle {t} \rangle}}$"


def phrase(words: Sequence[str]) -> str:
    """The words as a reader writes them."""
    return " ".join(words).replace(" ,", ",")


def loop(ax: Axes, state: Box, label: str) -> None:
    """The arrow with which a state feeds itself at the next step."""
    x, y = state.right
    out, high, low = x + 0.42, y + 0.13, y - 0.13
    route(ax, [(x, high), (out, high), (out, low), (x, low)], STATE)
    badge(ax, out + 0.17, y, label, STATE)


def folded_and_unrolled() -> Figure:
    """The same network twice: with its cycle, and unrolled over T steps."""
    fig, ax = canvas(3.3)
    panel(ax, 0.1, 0.1, 2.0, 3.1, "Plegada")
    panel(ax, 2.25, 0.1, 5.15, 3.1, "Desenrollada en el tiempo")
    low, middle, high = 0.45, 1.5, 2.4

    x = box(ax, 0.95, low, at_step("x", "t"), INPUT)
    h = box(ax, 0.95, middle, at_step("h", "t"), STATE)
    y = box(ax, 0.95, high, r"$\hat{y}$", OUTPUT)
    arrow(ax, x.top, h.bottom, INPUT, "U")
    arrow(ax, h.top, y.bottom, OUTPUT, "O")
    loop(ax, h, "V")

    previous = box(ax, 2.75, middle, at_step("h", 0), STATE, width=0.7, faded=True)
    for t, column in ((1, 3.85), (2, 4.95), ("T", 6.85)):
        x = box(ax, column, low, at_step("x", t), INPUT, width=0.7)
        h = box(ax, column, middle, at_step("h", t), STATE, width=0.7)
        arrow(ax, x.top, h.bottom, INPUT, "U")
        if t == "T":
            note(ax, 5.9, middle, "· · ·", size=TITLE)
            arrow(ax, (6.1, middle), h.left, STATE, "V", side=-1)
            arrow(ax, previous.right, (5.7, middle), STATE, "V", side=-1)
        else:
            arrow(ax, previous.right, h.left, STATE, "V", side=-1)
        previous = h
    y = box(ax, 6.85, high, r"$\hat{y}$", OUTPUT, width=0.7)
    arrow(ax, previous.top, y.bottom, OUTPUT, "O")
    note(ax, 4.4, 2.3, "La misma U y la misma V\nen todos los pasos", size=TEXT, color=INK)
    return fig


def step_shapes(N: int = 3, d_x: int = 4, d_h: int = 5) -> Figure:
    """One step as a product of matrices, to scale, with the shape of each."""
    fig, ax = canvas(2.3)
    cell, y = 0.155, 1.15
    terms: tuple[tuple[str, int, int, Role, str], ...] = (
        (at_step("x", "t"), N, d_x, INPUT, r"$(N, d_x)$"),
        ("$U$", d_x, d_h, INPUT, r"$(d_x, d_h)$"),
        (at_step("h", "t-1"), N, d_h, STATE, r"$(N, d_h)$"),
        ("$V$", d_h, d_h, STATE, r"$(d_h, d_h)$"),
        ("$b$", 1, d_h, NEUTRAL, r"$(d_h,)$"),
        (at_step("h", "t"), N, d_h, STATE, r"$(N, d_h)$"),
    )
    signs = ("·", "+", "·", "+", "→")
    x = 0.5
    for k, (name, rows, columns, role, shape) in enumerate(terms):
        width = columns * cell
        matrix(ax, x, y, rows, columns, role, name=name, shape=shape, cell=cell)
        if k < len(signs):
            half = terms[k + 1][2] * cell / 2
            gap = 0.78 if k == 4 else 0.38
            middle = x + width / 2 + gap / 2
            note(ax, middle, y, signs[k], size=16, color=INK)
            if k == 4:
                note(ax, middle, y + 0.22, "tanh", size=TEXT, color=INK)
            x += width / 2 + gap + half
    note(
        ax,
        3.75,
        0.16,
        rf"Ejemplo a escala: $N={N}$ frases, $d_x={d_x}$ rasgos por palabra, $d_h={d_h}$ unidades",
    )
    return fig


def echo(curves: dict[str, np.ndarray]) -> Figure:
    """Scalar states after one impulse at the first step, a curve for each recurrent weight."""
    fig, (ax,) = chart(3.1)
    for style, (name, h) in zip(SERIES, curves.items(), strict=False):
        steps = np.arange(1, len(h) + 1)
        ax.plot(steps, h, label=name, markersize=5, linewidth=1.8, **style)
    ax.axhline(0, color=INK, linewidth=0.8)
    ax.set(xlabel="paso t", ylabel=at_step("h", "t"), xticks=steps, ylim=(-0.8, 1.35))
    ax.set_yticks([-0.5, 0, 0.5, 1])
    ax.legend(fontsize=SMALL, frameon=False, ncols=len(curves), loc="upper center")
    return fig


def unrolled(words: Sequence[str], H: np.ndarray, step: int | None = None) -> Figure:
    """The network over a sentence: under each state, its values.

    Args:
        words: the T words.
        H: states (T, d_h), values in (-1, 1).
        step: the last step already read, from 0 (none) to T; by default all of them.
    """
    T, d_h = H.shape
    step = T if step is None else step
    cell = 0.2
    fig, ax = canvas(2.75 + d_h * cell)
    low = 0.4
    values_y = low + 0.85 + d_h * cell / 2
    middle = values_y + d_h * cell / 2 + 0.55
    gap = (7.5 - 0.95) / T
    previous = box(ax, 0.45, middle, at_step("h", 0), STATE, width=0.6, height=0.42, faded=step > 0)
    for t in range(1, T + 1):
        x, waiting = 0.35 + gap * t, t > step
        width = min(0.66, gap - 0.3)
        state = box(ax, x, middle, at_step("h", t), STATE, width=width, height=0.42, faded=waiting)
        label = "V" if gap > 1 else ""
        arrow(ax, previous.right, state.left, STATE, label, side=-1, faded=waiting)
        word = box(
            ax, x, low, words[t - 1], INPUT, width=gap - 0.1, height=0.4, size=TEXT, faded=waiting
        )
        if waiting:
            arrow(ax, word.top, state.bottom, INPUT, faded=True)
        else:
            column = matrix(
                ax, x, values_y, d_h, 1, STATE, cell=cell, values=H[t - 1].reshape(-1, 1)
            )
            arrow(ax, word.top, column.bottom, INPUT, "U")
            ax.plot(*zip(column.top, state.bottom, strict=True), color=STATE.edge, linewidth=1)
        previous = state
    said = "todavía no ha leído nada" if step == 0 else f"ha leído: «{phrase(words[:step])}»"
    note(ax, 0.15, middle + 0.68, f"Paso {step} de {T} · {said}", size=TITLE, color=INK, ha="left")
    return fig


def parameters_against_length(T: np.ndarray, dense: np.ndarray, rnn: np.ndarray) -> Figure:
    """Parameters of a dense layer over the whole sentence and of a recurrent one."""
    fig, (ax,) = chart(2.9)
    ax.plot(T, dense, label="densa sobre la frase concatenada", linewidth=2, **SERIES[0])
    ax.plot(T, rnn, label="recurrente", linewidth=2, **SERIES[1])
    ax.set(xscale="log", yscale="log", xlabel="longitud de la frase, T", ylabel="parámetros")
    ax.set_xticks(T, [str(t) for t in T])
    ax.minorticks_off()
    ax.legend(fontsize=SMALL, frameon=False)
    return fig


def last_and_all() -> Figure:
    """The two ways of reading the states: N-1 (the last one) and N-N (each of them)."""
    fig, ax = canvas(2.9)
    words = ("fue", "muy", "buena")
    for left, title in ((0.1, "N-1: sólo el último estado"), (3.8, "N-N: todos los estados")):
        panel(ax, left, 0.1, 3.6, 2.7, title)
        previous = None
        for k, word in enumerate(words):
            x = left + 0.65 + 1.15 * k
            entry = box(ax, x, 0.42, word, INPUT, height=0.36, size=TEXT)
            state = box(ax, x, 1.15, at_step("h", k + 1), STATE, width=0.7, height=0.45)
            arrow(ax, entry.top, state.bottom, INPUT)
            if previous is not None:
                arrow(ax, previous.right, state.left, STATE)
            if left > 1:
                name = ("VERBO", "ADV", "ADJ")[k]
                target = box(ax, x, 2.05, name, OUTPUT, height=0.4, size=TEXT)
                arrow(ax, state.top, target.bottom, OUTPUT, "O")
            elif k == len(words) - 1:
                target = box(
                    ax, x - 0.1, 2.05, "positiva", OUTPUT, width=1.0, height=0.4, size=TEXT
                )
                arrow(ax, state.top, (x, 1.85), OUTPUT, "O")
            previous = state
    return fig


def stacked(layers: int = 2) -> Figure:
    """A network of several layers: the states of one are the inputs of the next."""
    fig, ax = canvas(1.75 + 0.95 * layers)
    columns = (1.9, 3.5, 5.1, 6.7)
    row = [box(ax, x, 0.4, at_step("x", t + 1), INPUT, height=0.42) for t, x in enumerate(columns)]
    for layer in range(1, layers + 1):
        y = 0.4 + 0.95 * layer
        first = box(
            ax, 0.7, y, rf"$h_{layer}^{{\langle 0 \rangle}}$", STATE, height=0.46, faded=True
        )
        previous, states = first, []
        for t, x in enumerate(columns):
            name = rf"$h_{layer}^{{\langle {t + 1} \rangle}}$"
            state = box(ax, x, y, name, STATE, height=0.46)
            arrow(ax, row[t].top, state.bottom, INPUT, rf"$U_{layer}$" if t == 0 else "")
            arrow(ax, previous.right, state.left, STATE, rf"$V_{layer}$" if t == 1 else "", side=-1)
            previous = state
            states.append(state)
        row = states
    y = 0.4 + 0.95 * (layers + 1)
    target = box(ax, columns[-1], y, r"$\hat{y}$", OUTPUT, height=0.42)
    arrow(ax, row[-1].top, target.bottom, OUTPUT, "$O$")
    note(
        ax,
        3.6,
        y,
        "Cada capa tiene sus propias U, V y b,\ncompartidas por todos sus pasos",
        size=TEXT,
        color=INK,
    )
    return fig


def states(sentences: Sequence[tuple[Sequence[str], np.ndarray, np.ndarray]]) -> Figure:
    """State maps, a sentence a column, with what the network would answer after each word.

    Args:
        sentences: for each one its T words, its states (T, d_h) and P(positive) after each
            word (T,).
    """
    fig = Figure(figsize=(7.5, 4.9), layout="constrained")
    grid = fig.subplots(2, len(sentences), height_ratios=(1, 2.4), squeeze=False, sharey="row")
    for k, (words, H, probability) in enumerate(sentences):
        top, bottom = grid[0, k], grid[1, k]
        steps = np.arange(len(words))
        above = probability >= 0.5
        for mask, marker, role in ((above, "^", OUTPUT), (~above, "v", NEUTRAL)):
            top.plot(
                steps[mask], probability[mask], marker, color=role.edge, markersize=9, zorder=3
            )
        top.plot(steps, probability, color=INK, linewidth=1, zorder=2)
        top.axhline(0.5, color=NEUTRAL.edge, linewidth=1, linestyle=":")
        top.set(xlim=(-0.5, len(words) - 0.5), ylim=(-0.12, 1.12), xticks=[], yticks=[0, 0.5, 1])
        top.tick_params(labelsize=SMALL)
        for side in ("top", "right", "bottom"):
            top.spines[side].set_visible(False)
        top.set_title(f"«{phrase(words)}»", size=TEXT, color=INK)
        heatmap(bottom, H.T, [f"$h_{{{j + 1}}}$" for j in range(H.shape[1])], words)
        bottom.tick_params(labelleft=k == 0)
    grid[0, 0].set_ylabel("P(positiva)", size=TEXT)
    grid[1, 0].set_ylabel("unidad del estado", size=TEXT)
    return fig
