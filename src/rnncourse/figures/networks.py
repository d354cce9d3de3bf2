"""Figures of the dense network: a neuron, its activations, layers, softmax, losses, embeddings."""

from collections.abc import Mapping, Sequence

import numpy as np
from matplotlib.figure import Figure
from matplotlib.patches import Circle

from rnncourse.figures.style import (
    GRADIENT,
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
    Box,
    Role,
    arrow,
    badge,
    box,
    canvas,
    chart,
    matrix,
    note,
    operator,
    panel,
)


def neuron() -> Figure:
    """One unit: weighted sum of its inputs, plus a bias, through an activation."""
    fig, ax = canvas(2.5)
    total = operator(ax, 3.0, 1.2, "Σ", radius=0.28)
    for k, y in enumerate((2.1, 1.2, 0.3), start=1):
        x = box(ax, 0.8, y, f"$x_{k}$", INPUT, width=0.7)
        end = (total.x - 0.27, total.y + 0.12 * (2 - k))
        arrow(ax, x.right, end, INPUT)
        badge(ax, 1.95, (y + end[1]) / 2 + (-0.27 if k == 3 else 0.2), f"$w_{k}$", INPUT)
    bias = box(ax, 3.0, 2.2, "$b$", NEUTRAL, width=0.6, height=0.42)
    arrow(ax, bias.bottom, total.top, NEUTRAL)
    activation = box(ax, 4.75, 1.2, "$g$", STATE, width=0.7)
    arrow(ax, total.right, activation.left, NEUTRAL)
    badge(ax, 3.85, 1.42, "$z$", NEUTRAL)
    out = box(ax, 6.5, 1.2, "$a$", OUTPUT, width=0.8)
    arrow(ax, activation.right, out.left, OUTPUT)
    note(ax, 3.0, 0.55, "suma ponderada", size=TEXT, color=INK)
    note(ax, 4.75, 0.55, "activación", size=TEXT, color=INK)
    note(ax, 6.5, 0.55, "un número", size=TEXT, color=INK)
    return fig


def activations() -> Figure:
    """Sigmoid, tanh and ReLU, beside their derivatives."""
    z = np.linspace(-4, 4, 161)
    sigmoid, tanh = 1 / (1 + np.exp(-z)), np.tanh(z)
    below, above = np.where(z <= 0, z, np.nan), np.where(z >= 0, z, np.nan)
    fig, (left, right) = chart(3.3, columns=2)
    curves = (
        ("sigmoide σ", sigmoid, sigmoid * (1 - sigmoid)),
        ("tanh", tanh, 1 - tanh**2),
    )
    for style, (name, value, slope) in zip(SERIES, curves, strict=False):
        left.plot(z, value, label=name, linewidth=2, markevery=20, markersize=5, **style)
        right.plot(z, slope, linewidth=2, markevery=20, markersize=5, **style)
    relu = {"linewidth": 2, "markevery": 20, "markersize": 5, **SERIES[2]}
    left.plot(z, np.maximum(0, z), label="ReLU", **relu)
    # Two pieces: a vertical stroke at 0 would draw a derivative that does not exist there.
    right.plot(below, 0 * below, **relu)
    right.plot(above, 0 * above + 1, **relu)
    left.set(title="activación g(z)", xlabel="z", ylim=(-1.2, 2.2))
    right.set(title="derivada g′(z)", xlabel="z", ylim=(-0.08, 1.15))
    left.set(xticks=range(-4, 5, 2), yticks=[-1, 0, 1, 2])
    right.set(xticks=range(-4, 5, 2), yticks=[0, 0.25, 0.5, 0.75, 1])
    left.legend(fontsize=SMALL, frameon=False, loc="upper left")
    return fig


def xor_plane(inputs: np.ndarray, hidden: np.ndarray, labels: np.ndarray) -> Figure:
    """The four phrases in the plane of the inputs and in that of two hidden units.

    Args:
        inputs: (4, 2). hidden: (4, 2), the same points as the hidden layer sees them.
        labels: (4,), 1 for negative phrases.
    """
    fig, axes = chart(3.3, columns=2)
    names = ("«buena»", "«mala»", "«no buena»", "«no mala»")
    titles = ("entradas: ninguna recta los separa", "capa oculta: una recta basta")
    above = (0, 12, "center")
    places = ((above,) * 4, (above, (11, 4, "left"), (11, -12, "left"), above))
    for k, (ax, points) in enumerate(zip(axes, (inputs, hidden), strict=True)):
        for point, label, name, place in zip(points, labels, names, places[k], strict=True):
            role, marker = (GRADIENT, "X") if label else (OUTPUT, "o")
            fill = "#FFFFFF" if marker == "o" else role.edge
            ax.plot(*point, marker, markersize=12, color=fill, markeredgecolor=role.edge, mew=2)
            right, up, ha = place
            ax.annotate(
                name, point, xytext=(right, up), textcoords="offset points", ha=ha, size=SMALL
            )
        ax.set_title(titles[k], size=TEXT)
    axes[0].set(xlabel="¿hay «no»?", ylabel="¿hay «mala»?", xlim=(-0.5, 1.5), ylim=(-0.35, 1.5))
    axes[1].set(xlabel="unidad $h_1$", ylabel="unidad $h_2$", xlim=(-0.5, 2.5), ylim=(-0.5, 1.5))
    across = np.array([-0.5, 2.5])
    axes[1].plot(across, (across - 0.5) / 2, color=INK, linestyle="--", linewidth=1.5)
    axes[0].set(xticks=[0, 1], yticks=[0, 1])
    axes[1].set(xticks=[0, 1, 2], yticks=[0, 1])
    return fig


def dense_network(d: int = 4, d_h: int = 5, K: int = 3) -> Figure:
    """A network of one hidden layer, every unit joined to all those of the next layer."""
    fig, ax = canvas(3.4)
    columns = (
        (1.2, d, INPUT, "entrada", r"$x$: $(N, d_x)$"),
        (3.75, d_h, STATE, "capa oculta", r"$h$: $(N, d_h)$"),
        (6.3, K, OUTPUT, "salida", r"$\hat{y}$: $(N, K)$"),
    )
    middle, gap, radius = 1.75, 0.46, 0.16
    places: list[list[tuple[float, float]]] = []
    for x, size, role, name, shape in columns:
        column = [(x, middle + gap * (k - (size - 1) / 2)) for k in range(size)]
        for center in column:
            ax.add_patch(
                Circle(
                    center,
                    radius,
                    facecolor=role.fill,
                    edgecolor=role.edge,
                    linewidth=role.thickness,
                    zorder=3,
                )
            )
        note(ax, x, 3.2, name, size=TITLE, color=INK)
        note(ax, x, 0.25, shape, size=TEXT, color=INK)
        places.append(column)
    for starts, ends, role in zip(places, places[1:], (INPUT, OUTPUT), strict=False):
        for x0, y0 in starts:
            for x1, y1 in ends:
                ax.plot([x0, x1], [y0, y1], color=role.edge, linewidth=0.7, alpha=0.55, zorder=1)
    note(ax, 2.47, 0.25, r"$U$: $(d_x, d_h)$", size=TEXT, color=INPUT.edge)
    note(ax, 5.03, 0.25, r"$O$: $(d_h, K)$", size=TEXT, color=OUTPUT.edge)
    return fig


def softmax_bars(names: Sequence[str], panels: Mapping[str, np.ndarray]) -> Figure:
    """Probabilities (K,) as bars, a panel for each set of scores."""
    fig, axes = chart(2.9, columns=len(panels), share_y=True)
    for ax, (title, y_hat) in zip(axes, panels.items(), strict=True):
        bars = ax.bar(names, y_hat, color=OUTPUT.fill, edgecolor=OUTPUT.edge, linewidth=1.6)
        ax.bar_label(bars, [f"{value:.2f}" for value in y_hat], size=SMALL, padding=2)
        ax.set_title(title, size=TITLE)
        ax.set(ylim=(0, 1.12), yticks=[0, 0.5, 1])
        ax.grid(axis="x", visible=False)
    axes[0].set_ylabel("probabilidad")
    return fig


def cross_entropy() -> Figure:
    """What a prediction costs: with the true probability as weight, and with the predicted one."""
    p = np.linspace(0.004, 1, 250)
    fig, (ax,) = chart(3.2)
    ax.plot(p, -np.log(p), label="bien: −ln ŷ", linewidth=2, markevery=50, **SERIES[0])
    ax.plot(p, -p * np.log(p), label="mal: −ŷ ln ŷ", linewidth=2, markevery=50, **SERIES[1])
    ax.set(
        xlabel="probabilidad ŷ que la red da a la clase verdadera",
        ylabel="pérdida del ejemplo",
        xlim=(0, 1.02),
        ylim=(0, 5),
        xticks=[0, 0.2, 0.4, 0.6, 0.8, 1],
        yticks=range(6),
    )
    ax.annotate(
        "segura y equivocada: debe costar mucho",
        (0.015, 4.2),
        xytext=(0.16, 4.1),
        size=TEXT,
        arrowprops={"arrowstyle": "-|>", "color": MUTED},
        va="center",
    )
    ax.legend(fontsize=TEXT, frameon=False, loc="center right")
    return fig


def computation_graph(values: Mapping[str, float], slopes: Mapping[str, float]) -> Figure:
    """A network of one unit a layer: values flow to the right, derivatives flow back.

    Args:
        values: the names of the nodes in order of calculation and their values.
        slopes: the derivative of the loss with respect to each of them but the loss.
    """
    fig, ax = canvas(2.75)
    gap = 7.5 / len(values)
    roles: dict[str, Role] = {"x": INPUT, "h": STATE, r"\hat{y}": OUTPUT, r"\mathcal{L}": GRADIENT}
    previous: Box | None = None
    for k, (name, value) in enumerate(values.items()):
        x = gap * (k + 0.5)
        node = box(ax, x, 1.5, f"${name}$", roles.get(name, NEUTRAL), width=0.66)
        note(ax, x, 1.98, number(value), size=TITLE, color=INK)
        if name in slopes:
            note(ax, x, 0.92, number(slopes[name]), size=TITLE, color=INK)
        if previous is not None:
            arrow(ax, previous.right, node.left, NEUTRAL)
            arrow(ax, (x - 0.25, 0.6), (x - gap + 0.25, 0.6), GRADIENT)
        previous = node
    note(ax, 0.15, 2.5, "hacia delante: los valores →", size=TITLE, color=INK, ha="left")
    back = r"← hacia atrás: la derivada de $\mathcal{L}$ respecto a cada nodo"
    note(ax, 7.35, 0.27, back, size=TITLE, color=INK, ha="right")
    return fig


def number(value: float) -> str:
    """Two decimals with a proper minus sign, and zero without sign."""
    return f"{value:.2f}".replace("-0.00", "0.00").replace("-", "−")


def descent(curves: Mapping[str, np.ndarray]) -> Figure:
    """Training loss against epochs, a curve for each way of training."""
    fig, (ax,) = chart(2.9)
    for style, (name, losses) in zip(SERIES, curves.items(), strict=False):
        epochs = np.arange(len(losses))
        ax.plot(epochs, losses, label=name, linewidth=2, markevery=len(losses) // 6, **style)
    ax.set(xlabel="época", ylabel="pérdida media", xlim=(0, None), ylim=(0, None))
    ax.set_xticks(np.arange(0, len(epochs) + 1, max(1, len(epochs) // 6)))
    ax.set_yticks(np.arange(0, ax.get_ylim()[1], 0.25))
    ax.legend(fontsize=TEXT, frameon=False)
    return fig


def embedding_lookup(words: Sequence[str], chosen: int, E: np.ndarray) -> Figure:
    """A one-hot row times the table E (V, d) is one row of the table."""
    V, d = E.shape
    cell = 0.36
    fig, ax = canvas(V * cell + 0.95)
    y = 0.5 + V * cell / 2
    one_hot = np.zeros((1, V))
    one_hot[0, chosen] = 1
    row = matrix(ax, 1.55, y, 1, V, INPUT, name="one-hot", shape=f"$(1, {V})$", cell=cell)
    for j in range(V):
        x = row.x - V * cell / 2 + (j + 0.5) * cell
        weight = "bold" if j == chosen else "normal"
        ax.text(
            x,
            y,
            str(int(one_hot[0, j])),
            size=TEXT,
            weight=weight,
            ha="center",
            va="center",
            color=INK,
            zorder=6,
        )
    note(ax, 3.03, y, "·", size=20, color=INK)
    table = matrix(ax, 4.85, y, V, d, STATE, name="$E$", shape=f"$({V}, {d})$", cell=cell, values=E)
    for j, word in enumerate(words):
        color = INK if j == chosen else MUTED
        height = table.y + V * cell / 2 - (j + 0.5) * cell
        mark = "▸ " if j == chosen else ""
        note(
            ax,
            table.x - d * cell / 2 - 0.1,
            height,
            mark + word,
            size=TEXT,
            color=color,
            ha="right",
        )
    chosen_y = table.y + V * cell / 2 - (chosen + 0.5) * cell
    result = matrix(
        ax, 6.75, chosen_y, 1, d, STATE, shape=f"$(1, {d})$", cell=cell, values=E[[chosen]]
    )
    arrow(ax, (table.x + d * cell / 2 + 0.03, chosen_y), result.left, STATE)
    return fig


def concatenated_and_averaged(words: Sequence[str] = ("lenta", "pero", "genial")) -> Figure:
    """Two ways of giving a phrase to a dense network: vectors side by side, or their mean."""
    fig, ax = canvas(3.2)
    cell, d = 0.24, 3
    for left, title in (
        (0.1, "Concatenar: cada posición, su sitio"),
        (3.8, "Promediar: un montón"),
    ):
        panel(ax, left, 0.1, 3.6, 3.0, title)
        averaged = left > 1
        for k, word in enumerate(words):
            x = left + 0.7 + 1.1 * k
            entry = box(ax, x, 0.5, word, INPUT, width=0.9, height=0.38, size=TEXT)
            vector = matrix(ax, x, 1.15, 1, d, INPUT, cell=cell)
            arrow(ax, entry.top, vector.bottom, INPUT)
            if averaged:
                arrow(ax, vector.top, (left + 1.8 + 0.22 * (k - 1), 1.98), INPUT)
            else:
                joined = left + 1.8 + (k - 1) * d * cell
                arrow(ax, vector.top, (joined, 1.98), INPUT)
        width = d if averaged else d * len(words)
        shape = "$(N, d)$" if averaged else r"$(N, T \cdot d)$"
        matrix(ax, left + 1.8, 2.12, 1, width, STATE, cell=cell)
        note(ax, left + 1.8, 2.45, f"entra a la capa densa: {shape}", size=TEXT, color=INK)
    return fig


def model_scores(scores: Mapping[str, Sequence[float]], ceiling: float, remark: str) -> Figure:
    """Accuracy of each model, a mark for each seed, with a line at what no model may pass."""
    fig, (ax,) = chart(0.8 + 0.62 * len(scores))
    for k, (style, values) in enumerate(zip(SERIES, scores.values(), strict=False)):
        # Equal scores would hide each other: each seed takes its own height.
        heights = -k + np.linspace(0.28, -0.28, len(values))
        ax.plot(values, heights, style["marker"], color=style["color"], markersize=7)
    ax.axvline(ceiling, color=INK, linestyle=":", linewidth=1.5)
    note(ax, ceiling - 0.005, 0.8, remark, size=SMALL, color=INK, ha="right")
    ax.set_yticks(range(0, -len(scores), -1), list(scores), size=TEXT)
    ax.set(xlabel="exactitud en frases no vistas (una marca por semilla)", xlim=(0.5, 1.03))
    ax.set_xticks([0.5, 0.6, 0.7, 0.8, 0.9, 1])
    ax.set_ylim(-len(scores) + 0.5, 1.1)
    return fig
