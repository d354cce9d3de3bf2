"""Figures of the LSTM: the cell and each of its gates, its memory, and how it learns."""

from collections.abc import Mapping, Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Circle

from rnncourse.figures.rnn import at_step
from rnncourse.figures.style import (
    GATE,
    INK,
    INPUT,
    MEMORY,
    MUTED,
    NEUTRAL,
    OUTPUT,
    RULE,
    SERIES,
    SMALL,
    STATE,
    TEXT,
    TITLE,
    Point,
    Role,
    arrow,
    badge,
    box,
    canvas,
    chart,
    heatmap,
    note,
    panel,
    route,
)

FADED = Role(RULE, "#FFFFFF")
PARTS = ("forget", "input", "memory", "output")
TITLES = {
    "forget": "Compuerta de olvido: cuánto se conserva de la memoria",
    "input": "Compuerta de entrada y candidato: qué se escribe, y cuánto",
    "memory": "La celda: conservar más escribir",
    "output": "Compuerta de salida: cuánto se muestra de la memoria",
}


def chain() -> Figure:
    """The unrolled network with LSTM cells: two things travel from step to step, c and h."""
    fig, ax = canvas(3.2)
    memory_y, state_y, low = 2.05, 1.35, 0.4
    columns, end = (1.75, 3.3, 5.4), 6.62
    steps: tuple[int | str, ...] = (1, 2, "T")
    for y, symbol, role in ((memory_y, "c", MEMORY), (state_y, "h", STATE)):
        box(ax, 0.5, y, at_step(symbol, 0), role, width=0.7, height=0.44, faded=True)
        arrow(ax, (0.85, y), (columns[0] - 0.5, y), role)
        arrow(ax, (columns[0] + 0.5, y), (columns[1] - 0.5, y), role)
        arrow(ax, (columns[1] + 0.5, y), (columns[1] + 0.9, y), role)
        note(ax, columns[1] + 1.08, y, "· · ·", size=TITLE)
        arrow(ax, (columns[2] - 0.85, y), (columns[2] - 0.5, y), role)
        arrow(ax, (columns[2] + 0.5, y), (end, y), role)
        for x, step in zip(columns, steps, strict=True):
            badge(ax, x + 0.76, y + 0.2, at_step(symbol, step), role)
    for x, step in zip(columns, steps, strict=True):
        box(ax, x, (memory_y + state_y) / 2, "LSTM", GATE, width=1.0, height=1.2, size=TITLE)
        entry = box(ax, x, low, at_step("x", step), INPUT, width=0.7, height=0.44)
        arrow(ax, entry.top, (x, 1.1), INPUT)
    box(ax, end + 0.36, state_y, r"$\hat{y}$", OUTPUT, width=0.7, height=0.42)
    note(ax, end + 0.05, memory_y, "se queda\ndentro", ha="left")
    said = "Dos hilos: la memoria c, que nadie ve, y el estado h, que se muestra"
    note(ax, 3.6, 2.85, said, TEXT, color=INK)
    return fig


def circle(ax: Axes, x: float, y: float, symbol: str, faded: bool) -> None:
    """An element-wise operation, which may be faded."""
    edge = RULE if faded else INK
    ax.add_patch(Circle((x, y), 0.17, facecolor="white", edgecolor=edge, linewidth=1.4, zorder=3))
    color = "#9AA5B1" if faded else INK
    ax.text(x, y, symbol, ha="center", va="center_baseline", size=TITLE, color=color, zorder=4)


def block(lit: str | None = None) -> Figure:
    """The cell: three gates, one candidate, and the rail of the memory above.

    Args:
        lit: `"forget"`, `"input"`, `"memory"` or `"output"` to fade the rest; None for all.
    """
    if lit is not None and lit not in PARTS:
        raise ValueError(f"block(lit=…) admite {', '.join(PARTS)} o None; llegó {lit!r}")
    fig, ax = canvas(4.1)

    def faded(*parts: str) -> bool:
        return lit is not None and lit not in parts

    def line(points: list[Point], role: Role, *parts: str) -> None:
        route(ax, points, FADED if faded(*parts) else role)

    def name(x: float, y: float, symbol: str, role: Role, *parts: str) -> None:
        badge(ax, x, y, at_step(symbol, "t"), role, faded=faded(*parts))

    rail, bus, layer = 3.2, 0.95, 1.55
    f_x, i_x, g_x, o_x, out_x = 1.75, 2.85, 3.75, 4.75, 5.65
    shown = 2.2  # where the output gate meets the memory

    panel(ax, 1.05, 0.66, 5.2, 2.98)
    note(ax, 3.75, 3.86, TITLES[lit] if lit else "La celda LSTM", size=TITLE, color=INK)

    every_gate = ("forget", "input", "output")
    last_c = box(
        ax, 0.5, rail, at_step("c", "t-1"), MEMORY, 0.78, 0.46, faded=faded("forget", "memory")
    )
    last_h = box(ax, 0.5, bus, at_step("h", "t-1"), STATE, 0.78, 0.46, faded=faded(*every_gate))
    x = box(ax, 1.3, 0.3, at_step("x", "t"), INPUT, 0.78, 0.4, faded=faded(*every_gate))
    new_c = box(ax, 6.95, rail, at_step("c", "t"), MEMORY, 0.78, 0.46, faded=faded("memory"))
    new_h = box(ax, 6.95, shown, at_step("h", "t"), STATE, 0.78, 0.46, faded=faded("output"))

    reach = {"forget": f_x, "input": g_x, "memory": 0.0, "output": o_x, None: o_x}[lit]
    ax.plot([last_h.right[0], o_x], [bus, bus], color=RULE, linewidth=1.6, zorder=1.5)
    if reach:
        ax.plot([last_h.right[0], reach], [bus, bus], color=INK, linewidth=1.6, zorder=1.6)
    line([x.top, (1.3, bus)], INPUT, *every_gate)

    layers = (
        (f_x, r"$\sigma$", "f", "olvido", ("forget",)),
        (i_x, r"$\sigma$", "i", "entrada", ("input",)),
        (g_x, "tanh", r"\tilde{c}", "candidato", ("input",)),
        (o_x, r"$\sigma$", "o", "salida", ("output",)),
    )
    for column, activation, symbol, said, parts in layers:
        line([(column, bus), (column, layer - 0.2)], NEUTRAL, *parts)
        role = NEUTRAL if symbol not in "fio" else GATE
        box(ax, column, layer, activation, role, 0.56, 0.4, size=TITLE, faded=faded(*parts))
        color = "#9AA5B1" if faded(*parts) else MUTED
        note(ax, column, 0.8, said, color=color)
        side = -0.27 if symbol in "fi" else 0.27
        name(column + side, layer + 0.42, symbol, role, *parts, "memory")

    # Forget: what the rail keeps.
    line([last_c.right, (f_x - 0.17, rail)], MEMORY, "forget", "memory")
    line([(f_x, layer + 0.2), (f_x, rail - 0.17)], GATE, "forget", "memory")
    circle(ax, f_x, rail, "×", faded("forget", "memory"))
    # Input: what is written on it.
    line([(i_x, layer + 0.2), (i_x, 2.45), (g_x - 0.17, 2.45)], GATE, "input", "memory")
    line([(g_x, layer + 0.2), (g_x, 2.45 - 0.17)], NEUTRAL, "input", "memory")
    circle(ax, g_x, 2.45, "×", faded("input", "memory"))
    line([(g_x, 2.45 + 0.17), (g_x, rail - 0.17)], MEMORY, "input", "memory")
    # Memory: the sum.
    line([(f_x + 0.17, rail), (g_x - 0.17, rail)], MEMORY, "forget", "memory")
    circle(ax, g_x, rail, "+", faded("memory"))
    line([(g_x + 0.17, rail), new_c.left], MEMORY, "memory")
    # Output: what is shown of it.
    line([(out_x, rail), (out_x, 2.95)], MEMORY, "output")
    box(ax, out_x, 2.76, "tanh", NEUTRAL, 0.56, 0.34, size=TEXT, faded=faded("output"))
    line([(out_x, 2.59), (out_x, shown + 0.17)], MEMORY, "output")
    line([(o_x, layer + 0.2), (o_x, shown), (out_x - 0.17, shown)], GATE, "output")
    circle(ax, out_x, shown, "×", faded("output"))
    line([(out_x + 0.17, shown), new_h.left], STATE, "output")
    return fig


def regimes(curves: Mapping[str, np.ndarray], candidate: np.ndarray) -> Figure:
    """One unit of memory under constant gates, a curve for each pair (f, i), and what it hears."""
    fig, (ax,) = chart(3.3)
    steps = np.arange(1, len(candidate) + 1)
    ax.bar(steps, candidate, width=0.5, color=RULE, label=r"candidato $\tilde{c}$", zorder=1)
    for style, (name, c) in zip(SERIES, curves.items(), strict=False):
        ax.plot(steps, c, label=name, markersize=5, linewidth=1.8, **style)
    ax.axhline(0, color=INK, linewidth=0.8)
    ax.set(xlabel="paso t", ylabel=r"memoria $c$", xticks=steps)
    low, high = ax.get_ylim()
    ax.set_yticks(range(int(np.ceil(low)), int(high) + 1))
    fig.legend(fontsize=SMALL, frameon=False, ncols=2, loc="outside upper center")
    return fig


def retention(curves: Mapping[str, np.ndarray], forgotten: float = 0.01) -> Figure:
    """How much is left of a memory after t steps, a curve for each forget bias."""
    fig, (ax,) = chart(3.3)
    for style, (name, left) in zip(SERIES, curves.items(), strict=False):
        steps = np.arange(1, len(left) + 1)
        ax.plot(
            steps, left, label=name, markersize=5, markevery=len(left) // 10, linewidth=1.8, **style
        )
    ax.axhline(forgotten, color=MUTED, linewidth=1, linestyle=":")
    ax.text(len(left), forgotten * 1.35, "queda el 1 %", ha="right", size=SMALL, color=MUTED)
    ax.set(yscale="log", ylim=(1e-6, 2), xlabel="pasos transcurridos", ylabel="fracción que queda")
    ax.set_xticks(range(0, len(left) + 1, len(left) // 5))
    fig.legend(fontsize=SMALL, frameon=False, ncols=len(curves), loc="outside upper center")
    return fig


def gate_maps(words: Sequence[str], maps: Mapping[str, np.ndarray]) -> Figure:
    """Gates and memory over a sentence, one map below another.

    Args:
        words: the T words.
        maps: by title, values (T, d_h); those with negative values are drawn as signed.
    """
    fig = Figure(figsize=(7.5, 1.75 * len(maps) + 0.2), layout="constrained")
    axes = fig.subplots(len(maps), 1, squeeze=False, sharex=True)[:, 0]
    for ax, (title, values) in zip(axes, maps.items(), strict=True):
        units = [str(j + 1) for j in range(values.shape[1])]
        image = heatmap(ax, values.T, units, words, signed=bool(values.min() < 0), numbers=False)
        ax.set_title(title, size=TEXT, color=INK, loc="left")
        ax.set_ylabel("unidad", size=SMALL)
        scale = fig.colorbar(image, ax=ax, ticks=[-1, 0, 1] if values.min() < 0 else [0, 0.5, 1])
        scale.ax.tick_params(labelsize=SMALL)
        scale.outline.set_visible(False)
    return fig


def learning(curves: Mapping[str, np.ndarray], baseline: float, window: int = 20) -> Figure:
    """Training losses on a logarithmic scale: the median of the seeds inside their whole range.

    Args:
        curves: by name, losses (updates, S), averaged here over `window` updates.
        baseline: the loss of the best constant answer.
    """
    fig, (ax,) = chart(3.3)
    for style, (name, losses) in zip(SERIES, curves.items(), strict=False):
        blocks = len(losses) // window
        mean = losses[: blocks * window].reshape(blocks, window, -1).mean(axis=1)
        at = window * np.arange(1, blocks + 1)
        ax.fill_between(at, mean.min(axis=1), mean.max(axis=1), color=style["color"], alpha=0.2)
        ax.plot(
            at,
            np.median(mean, axis=1),
            label=name,
            linewidth=1.8,
            markersize=5,
            markevery=max(1, blocks // 8),
            **style,
        )
    ax.axhline(baseline, color=INK, linewidth=1, linestyle=":", label="responder siempre 1")
    ax.set(yscale="log", xlabel="actualizaciones", ylabel="error cuadrático medio")
    ax.set(ylim=(5e-4, 0.5), yticks=[1e-3, 1e-2, 1e-1])
    ax.set_xticks(range(0, len(losses) + 1, len(losses) // 5))
    fig.legend(fontsize=SMALL, frameon=False, ncols=3, loc="outside upper center")
    return fig


def accuracies(results: Mapping[str, Mapping[str, np.ndarray]]) -> Figure:
    """Accuracy of each seed, a dot each: a row for each network, a panel for each task.

    Args:
        results: by task and then by network, accuracies (S,).
    """
    fig, axes = chart(2.6, columns=len(results), share_y=True)
    for ax, (task, networks) in zip(axes, results.items(), strict=True):
        for row, (style, scores) in enumerate(zip(SERIES, networks.values(), strict=False)):
            apart = np.linspace(-0.24, 0.24, len(scores))
            ax.scatter(
                scores, row + apart, s=42, color=style["color"], marker=style["marker"], zorder=3
            )
        ax.axvline(0.5, color=MUTED, linewidth=1.2, linestyle=":")
        ax.set(xlim=(0.3, 1.05), xlabel="exactitud", xticks=[0.5, 0.75, 1.0])
        ax.set_yticks(range(len(networks)), list(networks))
        ax.set_ylim(len(networks) - 0.5, -0.5)
        ax.set_title(task, size=TEXT, color=INK)
        ax.grid(axis="y", visible=False)
    return fig
