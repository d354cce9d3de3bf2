"""Figures of backpropagation through time: the sweep, its check, and the health of the gradient."""

from collections.abc import Mapping, Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from rnncourse.figures.rnn import at_step
from rnncourse.figures.style import (
    GRADIENT,
    INK,
    INPUT,
    NEUTRAL,
    OUTPUT,
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
    panel,
)

FLOOR = 1e-20  # below this every norm is "nothing arrived"


def sweep(done: int, T: int = 3) -> Figure:
    """The two lanes of BPTT: forward below, backward above, after `done` moves of the latter.

    Move 1 is the output (δ); moves 2 to T + 1 are the steps T, …, 1.
    """
    fig, ax = canvas(4.0)
    gap = 6.55 / (T + 1)
    columns = [0.5 + gap * t for t in range(T + 2)]
    low, forward, backward = 1.12, 2.12, 3.12
    panel(ax, 0.05, 1.72, 7.4, 0.8)
    note(ax, 0.14, 3.82, "hacia atrás: gradientes  ←", TEXT, INK, "left")
    note(ax, 7.36, 1.1, "hacia delante:\nestados  →", TEXT, INK, "right")

    previous = box(ax, columns[0], forward, at_step("h", 0), STATE, faded=True)
    target = box(ax, columns[T + 1], forward, r"$\hat{y}$", OUTPUT, width=0.7)
    delta = box(ax, columns[T + 1], backward, r"$\delta$", GRADIENT, width=0.7, faded=done < 1)
    arrow(ax, target.top, delta.bottom, GRADIENT, faded=done < 1)
    later = delta
    states = [previous]
    for t in range(1, T + 1):
        x = box(ax, columns[t], low, at_step("x", t), INPUT, height=0.44)
        h = box(ax, columns[t], forward, at_step("h", t), STATE)
        arrow(ax, x.top, h.bottom, INPUT, "U")
        arrow(ax, previous.right, h.left, STATE, "V", side=-1)
        previous = h
        states.append(h)
    arrow(ax, previous.right, target.left, OUTPUT, "O", side=-1)

    for t in range(T, 0, -1):
        waiting = done < T + 2 - t
        da = box(ax, columns[t], backward, at_step("da", t), GRADIENT, faded=waiting)
        label = r"$O^\top$" if t == T else r"$V^\top$"
        arrow(ax, later.left, da.right, GRADIENT, label, faded=waiting)
        arrow(ax, states[t].top, da.bottom, GRADIENT, faded=waiting)
        shade = "#9AA5B1" if waiting else INK
        note(ax, columns[t] + 0.08, 2.62, r"$\odot\,(1-h^2)$", SMALL, shade, "left")
        later = da
    if done > T:
        arrow(ax, later.left, (columns[0] + 0.3, backward), GRADIENT, r"$V^\top$")
        note(ax, columns[0], backward, at_step("dh", 0), 14, INK)

    reached = [t for t in range(T, 0, -1) if done >= T + 2 - t]
    for y, name, factor, back in ((0.55, "U", "x", 0), (0.2, "V", "h", 1)):
        terms = [
            rf"{factor}^{{\langle {t - back} \rangle\top}}" + at_step("da", t)[1:-1]
            for t in reached
        ]
        total = " + ".join(terms) if terms else r"\ldots"
        text = rf"$\partial\mathcal{{L}}/\partial {name} = {total}$"
        note(ax, 0.14, y, text, TITLE, INK, "left")
    return fig


def finite_differences(eps: np.ndarray, errors: Mapping[str, np.ndarray]) -> Figure:
    """Relative error of numerical gradients against the size of the step."""
    fig, (ax,) = chart(3.0)
    for style, (name, error) in zip(SERIES, errors.items(), strict=False):
        ax.loglog(eps, error, label=name, markersize=5, linewidth=1.8, **style)
    ax.set(xlabel="tamaño del paso, ε", ylabel="error relativo", ylim=(1e-12, 1e3))
    ax.set_xticks(eps[:: max(1, len(eps) // 6)])
    ax.set_yticks([1e-12, 1e-9, 1e-6, 1e-3, 1])
    ax.minorticks_off()
    note(ax, eps[0], 1e-9, "manda el redondeo", ha="left")
    note(ax, eps[-1], 1e-9, "manda la curvatura", ha="right")
    ax.legend(fontsize=SMALL, frameon=False, loc="upper center", ncols=len(errors))
    return fig


def influence(M: np.ndarray) -> Figure:
    """How much of each loss L^<t> (rows) reaches each state h^<k> (columns): M (T, T) in [0, 1]."""
    T = len(M)
    fig, (ax,) = chart(3.5)
    rows = [at_step(r"\mathcal{L}", t) for t in range(1, T + 1)]
    heatmap(ax, M, rows, [at_step("h", k) for k in range(1, T + 1)], signed=False)
    ax.set_xlabel("estado al que llega el gradiente", size=TEXT, color=INK)
    ax.set_ylabel("pérdida de la que sale", size=TEXT, color=INK)
    return fig


def _norm_axes(ax: Axes, T: int, title: str) -> None:
    ax.set_yscale("log")
    ax.set(xlabel="paso t", title=title, xlim=(0, T + 1))
    ax.set_ylim(FLOOR / 3, 1e5)
    ax.set_yticks([1e-20, 1e-15, 1e-10, 1e-5, 1])
    ax.set_xticks([1, *range(T // 3, T + 1, T // 3)])
    ax.minorticks_off()
    ax.axhline(1, color=INK, linewidth=0.8)


def gradient_norms(panels: Mapping[str, Mapping[str, np.ndarray]]) -> Figure:
    """Norm of the gradient at each step relative to the last: median and range over seeds.

    Args:
        panels: for each title, its curves; each is (seeds, T), on a logarithmic axis.
    """
    fig, axes = chart(3.9, columns=len(panels), share_y=True)
    for ax, (title, curves) in zip(axes, panels.items(), strict=True):
        for style, (name, norms) in zip(SERIES, curves.items(), strict=False):
            T = norms.shape[1]
            steps = np.arange(1, T + 1)
            kept = np.maximum(norms, FLOOR)
            ax.fill_between(
                steps, kept.min(axis=0), kept.max(axis=0), color=style["color"], alpha=0.18, lw=0
            )
            ax.plot(
                steps,
                np.median(kept, axis=0),
                label=name,
                markevery=10,
                markersize=5,
                linewidth=1.8,
                **style,
            )
        _norm_axes(ax, T, title)
    axes[0].set_ylabel(
        r"$\|\partial\mathcal{L}/\partial h^{\langle t \rangle}\|$, relativa a la del paso T"
    )
    handles, labels = axes[0].get_legend_handles_labels()
    fig.legend(
        handles,
        labels,
        loc="outside lower center",
        ncols=len(labels),
        fontsize=SMALL,
        frameon=False,
    )
    return fig


def scalar_factor(weights: Sequence[float]) -> Figure:
    """The factor v(1 − h²) of one step of a single unit, against its state."""
    fig, (ax,) = chart(3.2)
    h = np.linspace(-1, 1, 201)
    ax.axhspan(1, 2.2, color=NEUTRAL.fill, lw=0)
    ax.axhline(1, color=INK, linewidth=1)
    for style, v in zip(SERIES, weights, strict=False):
        ax.plot(h, v * (1 - h**2), label=f"v = {v}", markevery=20, markersize=5, lw=1.8, **style)
    ax.set(xlabel="estado h", ylabel=r"$v\,(1-h^2)$", ylim=(0, 2.2), xlim=(-1, 1))
    ax.set(xticks=[-1, -0.5, 0, 0.5, 1], yticks=[0, 0.5, 1, 1.5, 2])
    note(ax, -0.97, 2.06, "el gradiente crece", SMALL, INK, "left")
    note(ax, 0, 0.4, "el gradiente mengua", SMALL, INK)
    ax.legend(fontsize=SMALL, frameon=False, loc="upper right")
    return fig


def transient(norms: np.ndarray, radius: float, sigma: float) -> Figure:
    """Gradient norm k steps back (k = 0, 1, …) between the powers of ρ(V) and of σ_max(V)."""
    fig, (ax,) = chart(3.2)
    k = np.arange(len(norms))
    curves = {
        rf"$\sigma_{{\max}}^{{\,k}}$ con $\sigma_{{\max}}={sigma:.2f}$: la cota": sigma**k,
        "gradiente medido": norms,
        rf"$\rho^{{\,k}}$ con $\rho={radius:.2f}$: lo que parecía": radius**k,
    }
    order = (SERIES[0], SERIES[1], SERIES[2])
    for style, (name, y) in zip(order, curves.items(), strict=True):
        ax.semilogy(k, y, label=name, markevery=20, markersize=5, linewidth=1.8, **style)
    ax.axhline(1, color=INK, linewidth=0.8)
    ax.set(xlabel="pasos hacia atrás, k", ylim=(1e-6, 1e6))
    ax.set_ylabel("norma relativa")
    ax.set_xticks(k[::20])
    ax.set_yticks([1e-6, 1e-3, 1, 1e3, 1e6])
    ax.minorticks_off()
    fig.legend(loc="outside upper center", ncols=3, fontsize=SMALL, frameon=False)
    return fig


def cliff(v: np.ndarray, loss: np.ndarray, free: np.ndarray, clipped: np.ndarray) -> Figure:
    """The loss of one linear unit against its recurrent weight, and two descents from the wall.

    Args:
        v, loss: the curve.
        free, clipped: the weights visited without and with clipping, from the same start.
    """
    fig, (left, right) = chart(3.3, columns=2)
    left.plot(v, loss, color=INK, linewidth=1.8)
    seen = clipped[: 1 + int(np.argmax(clipped < 1))]
    left.plot(seen, np.interp(seen, v, loss), markersize=6, label="con recorte", **SERIES[0])
    start = float(np.interp(free[0], v, loss))
    thrown = SERIES[1]["color"]
    note(left, free[0] - 0.02, start + 12, "primer paso sin recorte", SMALL, thrown, "right")
    left.annotate(
        "",
        xy=(v[0], start),
        xytext=(free[0], start),
        arrowprops={"arrowstyle": "-|>", "color": thrown, "linestyle": "--", "lw": 1.8},
    )
    left.set(xlabel="peso recurrente v", ylabel="pérdida", xlim=(v[0], v[-1]))
    left.set(xticks=[0.9, 1, 1.1], ylim=(-0.05 * loss.max(), 1.05 * loss.max()))
    left.set_yticks(np.linspace(0, round(float(loss.max()), -1), 3).round())
    left.set_title("Una pared junto a una llanura")
    shown = np.abs(free[np.isfinite(free)])
    right.semilogy(np.abs(clipped), label="con recorte", markevery=8, markersize=5, **SERIES[0])
    right.semilogy(shown, label="sin recorte", markersize=6, **SERIES[1])
    right.annotate("NaN", (len(shown) - 0.3, shown[-1]), size=TEXT, color=thrown)
    right.set(xlabel="actualización", ylabel="|v|", title="El peso", ylim=(1e-3, 1e120))
    right.set_xticks(range(0, len(clipped) + 1, 20))
    right.set_yticks([1, 1e40, 1e80, 1e120])
    right.minorticks_off()
    right.legend(fontsize=SMALL, frameon=False, loc="center right")
    return fig


def training(free: np.ndarray, clipped: np.ndarray) -> Figure:
    """Loss relative to the baseline in each update, (seeds, updates), without and with clipping.

    A curve that ends in a cross became NaN or infinite after it.
    """
    fig, (left, right) = chart(3.3, columns=2)
    longest = 2
    for style, wild, tame in zip(SERIES, free, clipped, strict=False):
        line = {**style, "marker": "", "linewidth": 1.6}
        alive = int(np.isfinite(wild).argmin()) or len(wild)
        left.semilogy(np.arange(1, alive + 1), wild[:alive], **line)
        if alive < len(wild):
            left.plot(alive, wild[alive - 1], marker="X", markersize=10, color=style["color"])
        longest = max(longest, alive)
        right.loglog(np.arange(1, len(tame) + 1), tame, **line)
    for ax in (left, right):
        ax.axhline(1, color=INK, linewidth=0.8)
        ax.set_xlabel("actualización")
    note(right, 1, 0.6, "predecir la media", SMALL, INK, "left")
    note(left, longest + 0.15, 1e50, "después,\nNaN", TEXT, INK, "left")
    left.set(title="Sin recorte", ylabel="error / varianza", ylim=(1e-10, 1e110))
    left.set(xlim=(0.8, longest + 0.8), xticks=range(1, longest + 1), yticks=[1, 1e50, 1e100])
    right.set(title="Con recorte por norma global", ylim=(1e-2, 1e4), xlim=(0.9, len(clipped[0])))
    right.set(xticks=[1, 10, min(100, len(clipped[0]))], yticks=[1e-2, 1, 1e2, 1e4])
    for ax in (left, right):
        ax.minorticks_off()
    return fig


def truncation(k: Sequence[int], errors: Mapping[str, np.ndarray]) -> Figure:
    """Relative error of the gradient of BPTT cut k steps back."""
    fig, (ax,) = chart(2.9)
    for style, (name, error) in zip(SERIES, errors.items(), strict=False):
        ax.semilogy(k, error, label=name, markersize=6, linewidth=1.8, **style)
    ax.set(xlabel="pasos que retrocede, k", ylabel="error relativo de ∂L/∂V", ylim=(1e-9, 3))
    ax.set_xticks(k, [str(value) for value in k])
    ax.set_yticks([1e-9, 1e-6, 1e-3, 1])
    ax.minorticks_off()
    ax.legend(fontsize=SMALL, frameon=False, loc="lower left")
    return fig
