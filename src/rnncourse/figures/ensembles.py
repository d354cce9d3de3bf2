"""Figures of ensembles: votes, what averaging does to the error, samples, and measured results."""

from collections.abc import Mapping, Sequence

import numpy as np
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from rnncourse.figures.style import (
    INK,
    MEMORY,
    MUTED,
    NEUTRAL,
    SERIES,
    SMALL,
    STATE,
    TEXT,
    chart,
    heatmap,
)


def votes(P: np.ndarray, names: Sequence[str]) -> Figure:
    """The probabilities of several models, their mean, and what each way of voting decides.

    Args:
        P: P(positive) of each model for each review (B, N).
        names: the B models.
    """
    fig, (ax,) = chart(3.1)
    hard, soft = (P >= 0.5).mean(axis=0) > 0.5, P.mean(axis=0)
    columns = [
        f"crítica {n + 1}\ndura: {'positiva' if h else 'negativa'}\n"
        f"blanda: {'positiva' if s >= 0.5 else 'negativa'}"
        for n, (h, s) in enumerate(zip(hard, soft, strict=True))
    ]
    heatmap(ax, np.vstack([P, soft]), [*names, "media"], columns, signed=False)
    ax.axhline(len(P) - 0.5, color=INK, linewidth=2)
    ax.tick_params(labelsize=TEXT)
    for n in np.flatnonzero(hard != (soft >= 0.5)):
        ax.add_patch(
            Rectangle(
                (n - 0.49, -0.49), 0.98, len(P) + 0.98, fill=False, edgecolor=STATE.edge, lw=3
            )
        )
    return fig


def majority(B: np.ndarray, curves: Mapping[str, np.ndarray]) -> Figure:
    """Accuracy of a majority of B independent voters, a curve for each voter's accuracy."""
    fig, (ax,) = chart(3.0)
    for style, (name, values) in zip(SERIES, curves.items(), strict=False):
        ax.plot(B, values, label=name, linewidth=2, markersize=6, **style)
    ax.axhline(0.5, color=MUTED, linewidth=1)
    ax.set_xticks(B)
    ax.set(xlabel="votantes, B", ylabel="exactitud de la mayoría", ylim=(0, 1.03))
    ax.set_yticks([0, 0.25, 0.5, 0.75, 1])
    ax.legend(fontsize=SMALL, frameon=False, loc="center right", bbox_to_anchor=(1, 0.3), ncols=2)
    return fig


def variance(
    B: np.ndarray, curves: Mapping[str, tuple[np.ndarray, np.ndarray]], what: str = "varianza"
) -> Figure:
    """Variance of a mean of B models: what was measured (marks) and the theory (lines).

    Args:
        B: how many models are averaged.
        curves: for each name, what was measured at each B and what the formula says.
        what: the name of the vertical axis.
    """
    fig, (ax,) = chart(3.1)
    for style, (name, (measured, theory)) in zip(SERIES, curves.items(), strict=False):
        look = {"color": style["color"]}
        ax.plot(B, theory, linestyle=style["linestyle"], linewidth=1.8, **look)
        ax.plot(B, measured, marker=style["marker"], linestyle="none", label=name, **look)
    top = max(max(measured.max(), theory.max()) for measured, theory in curves.values())
    ax.set(xlabel="modelos que se promedian, B", ylabel=what, ylim=(0, 1.4 * top), xscale="log")
    ax.set_yticks([tick for tick in ax.get_yticks() if tick <= 1.08 * top])
    ax.set_xticks(B, [str(b) for b in B])
    ax.minorticks_off()
    title = "marcas: medido · líneas: fórmula"
    ax.legend(
        fontsize=SMALL, frameon=False, loc="upper center", ncols=len(curves), title=title,
        title_fontsize=SMALL,
    )  # fmt: skip
    return fig


def curves(
    x: np.ndarray,
    truth: np.ndarray,
    panels: Mapping[str, np.ndarray],
    points: tuple[np.ndarray, np.ndarray],
) -> Figure:
    """Several networks fitted to the same points, and their mean, a panel for each kind.

    Args:
        x: where they were evaluated (M,).
        truth: the function that gave the points (M,).
        panels: for each title, the predictions of each network (B, M).
        points: inputs and noisy targets of the training set.
    """
    fig, axes = chart(3.1, columns=len(panels), share_y=True)
    for ax, (title, members) in zip(axes, panels.items(), strict=True):
        ax.plot(x, members.T, color=NEUTRAL.edge, linewidth=0.7, alpha=0.7)
        ax.plot([], [], color=NEUTRAL.edge, linewidth=0.7, label="cada red")
        ax.plot(x, truth, color=INK, linestyle="--", linewidth=1.6, label="la verdad")
        ax.plot(x, members.mean(axis=0), color=STATE.edge, linewidth=2.6, label="su media")
        ax.plot(*points, "o", color=SERIES[0]["color"], markersize=4, label="datos")
        ax.set_title(title, size=TEXT, color=INK)
        ax.set(xlabel="x", xlim=(x[0], x[-1]), ylim=(-2.2, 2.2), yticks=[-2, -1, 0, 1, 2])
        ax.set_xticks(np.linspace(x[0], x[-1], 5)[1:4])
    handles, labels = axes[0].get_legend_handles_labels()
    fig.legend(handles, labels, fontsize=SMALL, frameon=False, ncols=4, loc="outside lower center")
    return fig


def bags(counts: np.ndarray) -> Figure:
    """How many times each example entered each sample; zeros are out of the bag.

    Args:
        counts: (B, n) integers.
    """
    B, n = counts.shape
    fig, (ax,) = chart(0.55 * B + 0.9)
    heatmap(
        ax,
        counts / max(4, counts.max()),
        [f"muestra {b + 1}" for b in range(B)],
        [str(k + 1) for k in range(n)],
        signed=False,
        numbers=False,
    )
    for (b, k), times in np.ndenumerate(counts):
        if times == 0:
            corner = (k - 0.46, b - 0.44)
            ax.add_patch(
                Rectangle(corner, 0.92, 0.88, fill=False, edgecolor=MEMORY.edge, lw=2, ls="--")
            )
        color = "white" if times > 2 else INK
        ax.text(k, b, str(times), ha="center", va="center", size=TEXT, color=color)
    ax.set_xlabel("ejemplo (borde discontinuo: fuera de la bolsa)", size=TEXT)
    return fig


def accuracies(
    groups: Mapping[str, np.ndarray], baseline: float, interval: tuple[float, float]
) -> Figure:
    """Accuracy of several models, a mark for each seed, over the interval of the baseline.

    Args:
        groups: for each name, its accuracies, one for each seed.
        baseline: accuracy of the baseline.
        interval: where that accuracy would fall with another test set.
    """
    fig, (ax,) = chart(3.1)
    ax.axhspan(*interval, color=SERIES[0]["color"], alpha=0.15, linewidth=0)
    ax.axhline(baseline, color=SERIES[0]["color"], linewidth=2, label="línea base (intervalo 95 %)")
    for k, scores in enumerate(groups.values()):
        x = k + np.linspace(-0.2, 0.2, len(scores))
        label = "una marca por semilla" if k == 0 else ""
        ax.plot(x, scores, "s", color=SERIES[1]["color"], markersize=7, label=label)
        ax.plot([k - 0.3, k + 0.3], [np.mean(scores)] * 2, color=INK, linewidth=1.6)
    ax.plot([], [], color=INK, linewidth=1.6, label="su media")
    ax.set_xticks(range(len(groups)), list(groups))
    ax.set(ylim=(0.55, 0.9), xlim=(-0.5, len(groups) - 0.5), ylabel="exactitud en prueba")
    ax.tick_params(axis="x", labelsize=TEXT)
    ax.legend(fontsize=SMALL, frameon=False, ncols=3, loc="upper center")
    return fig


def correlations(C: np.ndarray, names: Sequence[str]) -> Figure:
    """Correlation between the errors of each pair of models (B, B)."""
    fig, (ax,) = chart(2.7, width=5.0)
    heatmap(ax, C, names, names, signed=False)
    ax.tick_params(labelsize=TEXT)
    return fig
