"""Figures of the GRU: its block in both conventions, what travels in time, and its memory."""

from collections.abc import Mapping

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from rnncourse.figures.rnn import at_step
from rnncourse.figures.style import (
    GATE,
    INK,
    INPUT,
    MEMORY,
    NEUTRAL,
    SERIES,
    SMALL,
    STATE,
    TEXT,
    Role,
    arrow,
    badge,
    box,
    canvas,
    chart,
    gate,
    heatmap,
    note,
    operator,
    panel,
    route,
)


def _fork(ax: Axes, x: float, y: float, role: Role) -> None:
    """A point where one value goes two ways."""
    ax.plot(x, y, "o", color=role.edge, markersize=5, zorder=4)


def block(keep: str = "z") -> Figure:
    """One step of the GRU. `keep` is what multiplies the old state: "z" (Cho) or "1-z" (Chung)."""
    if keep not in ("z", "1-z"):
        raise ValueError(f'keep debe ser "z" (Cho) o "1-z" (Chung); llegó {keep!r}')
    fig, ax = canvas(4.0)
    panel(ax, 1.05, 0.62, 5.45, 3.3)
    top, middle, gates, bus, low = 3.2, 2.2, 1.3, 0.85, 0.3
    reset, update, candidate, mix = 2.0, 3.2, 4.55, 5.9

    previous = box(ax, 0.5, top, at_step("h", "t-1"), STATE)
    state = box(ax, 7.0, top, at_step("h", "t"), STATE)
    entry = box(ax, 0.5, low, at_step("x", "t"), INPUT, height=0.44)
    kept, total = operator(ax, update, top, "×"), operator(ax, mix, top, "+")
    past, new = operator(ax, reset, middle, "×"), operator(ax, mix, middle, "×")
    r, z = gate(ax, reset, gates, r"$\sigma$"), gate(ax, update, gates, r"$\sigma$")
    tanh = gate(ax, candidate, middle, "tanh", width=0.62)

    arrow(ax, previous.right, kept.left, STATE)
    arrow(ax, kept.right, total.left, STATE)
    arrow(ax, total.right, state.left, STATE)
    arrow(ax, new.top, total.bottom, STATE)
    _fork(ax, 1.25, top, STATE)
    _fork(ax, 1.25, middle, STATE)
    route(ax, [(1.25, top), (1.25, middle), past.left], STATE)
    arrow(ax, past.right, tanh.left, STATE)
    arrow(ax, tanh.right, new.left, STATE)
    badge(ax, 5.3, middle + 0.2, r"$\tilde{h}$", STATE)

    for target in (r, z):
        route(
            ax, [(1.25, middle), (1.25, bus), (target.x - 0.1, bus), (target.x - 0.1, 1.1)], STATE
        )
        route(ax, [entry.right, (target.x + 0.1, low), (target.x + 0.1, 1.1)], INPUT)
    route(ax, [entry.right, (candidate, low), tanh.bottom], INPUT)

    arrow(ax, r.top, past.bottom, GATE, "r")
    if keep == "z":
        arrow(ax, z.top, kept.bottom, GATE)
        badge(ax, update - 0.17, 2.65, "z", GATE)
        other = operator(ax, mix, gates, "1−", radius=0.21)
        arrow(ax, z.right, other.left, GATE)
        arrow(ax, other.top, new.bottom, GATE)
    else:
        other = operator(ax, update, 2.68, "1−", radius=0.21)
        arrow(ax, z.top, other.bottom, GATE)
        arrow(ax, other.top, kept.bottom, GATE)
        route(ax, [z.right, (mix, gates), new.bottom], GATE)
        badge(ax, mix + 0.17, 1.75, "z", GATE)
    note(ax, reset + 0.31, gates + 0.16, "reinicio", SMALL, GATE.edge, "left")
    note(ax, update + 0.33, gates + 0.16, "actualización", SMALL, GATE.edge, "left")
    author = "Cho et al.: z conserva" if keep == "z" else "Chung et al.: z renueva"
    note(ax, 6.4, 3.76, author, TEXT, INK, "right")
    return fig


def chains() -> Figure:
    """What travels from one step to the next in an LSTM and in a GRU."""
    fig, ax = canvas(2.4)
    for left, name, lanes in ((0.1, "LSTM", ("c", "h")), (3.8, "GRU", ("h",))):
        travels = "viajan la celda c y el estado h" if name == "LSTM" else "viaja sólo h"
        panel(ax, left, 0.1, 3.6, 2.2, f"{name}: {travels}")
        for k in range(3):
            x = left + 0.75 + 1.1 * k
            cell = box(ax, x, 1.25, name, NEUTRAL, width=0.66, height=0.8, size=TEXT)
            entry = box(ax, x, 0.4, at_step("x", k + 1), INPUT, width=0.66, height=0.4)
            arrow(ax, entry.top, cell.bottom, INPUT)
            for symbol in lanes:
                role = MEMORY if symbol == "c" else STATE
                y = 1.25 + (0.22 if symbol == "c" else -0.16 if name == "LSTM" else 0.0)
                arrow(ax, (x + 0.33, y), (x + 0.77 if k < 2 else x + 0.62, y), role)
                if k < 2:
                    badge(ax, x + 0.55, y + 0.16, symbol, role)
    return fig


def memory(value: np.ndarray, mark: np.ndarray, z: np.ndarray, h: np.ndarray) -> Figure:
    """A unit that writes when there is a mark and keeps otherwise; all arguments are (T,)."""
    steps = np.arange(1, len(value) + 1)
    fig = Figure(figsize=(7.5, 4.0), layout="constrained")
    top, bottom = fig.subplots(2, 1, height_ratios=(2.6, 1), sharex=True)
    top.plot(steps, value, label="valor que entra", markersize=5, linewidth=1, **SERIES[0])
    top.plot(steps, h, label="estado h", markersize=5, linewidth=2.2, **SERIES[1])
    for step in steps[mark > 0]:
        top.axvline(step, color=INK, linewidth=0.9, linestyle=":")
        note(top, step + 0.2, 1.25, "marca", SMALL, INK, "left")
    top.set(ylim=(-1.6, 1.45), yticks=[-1, 0, 1])
    top.legend(fontsize=SMALL, frameon=False, loc="lower right", ncols=2)
    bottom.bar(steps, z, width=0.7, color=GATE.fill, edgecolor=GATE.edge)
    bottom.set(ylim=(0, 1.15), yticks=[0, 1], ylabel="z", xlabel="paso t")
    bottom.set_xticks(steps[:: max(1, len(steps) // 8)])
    for ax in (top, bottom):
        ax.tick_params(colors=INK, labelsize=SMALL)
        for side in ("top", "right"):
            ax.spines[side].set_visible(False)
    return fig


def variants(states: Mapping[str, np.ndarray]) -> Figure:
    """State maps of several networks over the same inputs; each is (T, d_h)."""
    fig, axes = chart(3.2, columns=len(states), share_y=True)
    for k, (ax, (title, H)) in enumerate(zip(axes, states.items(), strict=True)):
        units = [f"$h_{{{j + 1}}}$" for j in range(H.shape[1])]
        heatmap(ax, H.T, units, [""] * len(H), numbers=False)
        shown = range(4, len(H), 5)
        ax.set_xticks(shown, [str(t + 1) for t in shown])
        ax.set_title(title, size=TEXT, color=INK)
        ax.set_xlabel("paso t", size=TEXT, color=INK)
        ax.tick_params(labelleft=k == 0)
    return fig


def reach(curves: Mapping[str, np.ndarray]) -> Figure:
    """How much of a change in h^<0> is left in h^<t>: median and range; each is (seeds, T)."""
    fig, (ax,) = chart(3.4)
    for style, (name, rates) in zip(SERIES, curves.items(), strict=False):
        T = rates.shape[1]
        steps = np.arange(1, T + 1)
        ax.fill_between(
            steps, rates.min(axis=0), rates.max(axis=0), color=style["color"], alpha=0.18, lw=0
        )
        ax.semilogy(
            steps,
            np.median(rates, axis=0),
            label=name,
            markevery=10,
            markersize=5,
            linewidth=1.8,
            **style,
        )
        ax.set_xticks([1, *range(T // 6, T + 1, T // 6)])
    ax.set(xlabel="paso t", ylabel="lo que queda del cambio", ylim=(1e-22, 3e1))
    ax.set_yticks([1e-20, 1e-15, 1e-10, 1e-5, 1])
    ax.minorticks_off()
    fig.legend(loc="outside upper center", ncols=len(curves), fontsize=SMALL, frameon=False)
    return fig


def sizes(parameters: Mapping[str, int]) -> Figure:
    """Parameters of each layer, as bars with their number."""
    fig, (ax,) = chart(2.4)
    names = list(parameters)[::-1]
    widths = [parameters[name] for name in names]
    ax.barh(names, widths, color=GATE.fill, edgecolor=GATE.edge, height=0.6)
    for row, width in enumerate(widths):
        note(ax, width + max(widths) * 0.01, row, f"{width:,}".replace(",", " "), ha="left")
    ax.set(xlim=(0, max(widths) * 1.12), xlabel="parámetros")
    ax.set_xticks(range(0, max(widths) + 1, 10 ** (len(str(max(widths))) - 1)))
    ax.grid(axis="y", visible=False)
    return fig
