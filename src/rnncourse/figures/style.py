"""The visual language that every figure of the course speaks.

**Roles.** A thing keeps its colour and its outline in all fourteen lessons, so that a reader who
has met the state in lesson 03 recognises it in lesson 12:

==========  ======================================  ===========  ======================
role        what it is                              colour       outline
==========  ======================================  ===========  ======================
`INPUT`     inputs x, the weights that read them    blue         square corners
`STATE`     hidden state h, recurrent weights       vermilion    round corners, thick
`OUTPUT`    predictions, output weights             green        pill
`GATE`      gates, attention weights                purple       slightly cut corners
`MEMORY`    memory cell c                           gold         round corners, thick
`GRADIENT`  losses and gradients                    black        dashed
`NEUTRAL`   everything else, and what is absent     grey         thin
==========  ======================================  ===========  ======================

The hues are told apart by readers with any colour blindness (Okabe and Ito, 2008, darkened to
3:1 on white); the outline says the same in grey, and an arrow also carries the name of its weights.

**Two kinds of figure.** `canvas` is a blank sheet measured in inches, for diagrams: a box of
0.8 × 0.5 is that size on the page whatever surrounds it, and text never scales. `chart` is a pair
of axes for curves; take the lines from `SERIES`, which differ in colour, dash and marker at once.

**Sizes.** Sheets are `WIDTH` (7.5 in) wide, the text of a notebook cell. Text is `SMALL` (10 pt) at
least and formulas `FORMULA` (14 pt), whose exponents come out at 10 pt.

**A figure module** exports functions that return a `matplotlib.figure.Figure`: no pyplot, no global
state, nothing random, Spanish labels. The notebook calls one and gives it to `figures.show`.

    fig, ax = canvas(height=1.2)
    x = box(ax, 1, 0.6, r"$x$", INPUT)
    h = box(ax, 3, 0.6, r"$h$", STATE)
    arrow(ax, x.right, h.left, INPUT, label="U")
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure
from matplotlib.image import AxesImage
from matplotlib.patches import Circle, FancyArrowPatch, FancyBboxPatch, Polygon, Rectangle
from matplotlib.path import Path

Point = tuple[float, float]

WIDTH = 7.5
SMALL, TEXT, TITLE, FORMULA = 10, 11, 12, 14
INK = "#1F2933"
MUTED = "#52606D"
RULE = "#CBD2D9"
PAPER = "#F5F7FA"
HEAD = "-|>,head_length=5,head_width=2.6"


@dataclass(frozen=True)
class Role:
    """How one kind of thing is drawn."""

    edge: str
    fill: str
    rounding: float = 0.0  # of the corners, in inches
    thickness: float = 1.6  # of outline and arrows, in points
    dash: str = "-"


INPUT = Role("#0072B2", "#DCEEF9")
STATE = Role("#C24E00", "#FCE4D2", rounding=0.14, thickness=2.4)
OUTPUT = Role("#007A5A", "#D5F0E6", rounding=0.25)
GATE = Role("#8A3F86", "#F1DFF0", rounding=0.06)
MEMORY = Role("#8A6A00", "#FFF1B3", rounding=0.14, thickness=2.4)
GRADIENT = Role("#000000", "#FFFFFF", rounding=0.06, dash="--")
NEUTRAL = Role("#6B7885", "#EDF0F3", thickness=1.2)

# Ready for `ax.plot(x, y, **SERIES[k])`: in grey, dash and marker still tell the lines apart.
SERIES: tuple[dict[str, Any], ...] = (
    {"color": "#0072B2", "linestyle": "-", "marker": "o"},
    {"color": "#C24E00", "linestyle": "--", "marker": "s"},
    {"color": "#007A5A", "linestyle": "-.", "marker": "^"},
    {"color": "#8A3F86", "linestyle": ":", "marker": "D"},
    {"color": "#000000", "linestyle": (0, (5, 1, 1, 1, 1, 1)), "marker": "x"},
)

# For values in [-1, 1]. The dark end is darker than the light one, so the sign survives in grey.
SIGNED = LinearSegmentedColormap.from_list(
    "signed", ["#08306B", "#4A90C2", "#FFFFFF", "#F9B37A", "#D9600A"]
)
# For values in [0, 1]: gates, probabilities, attention.
POSITIVE = LinearSegmentedColormap.from_list("positive", ["#FFFFFF", "#C9A3C7", "#5B1F58"])


# Sheets


def canvas(height: float, width: float = WIDTH) -> tuple[Figure, Axes]:
    """A blank sheet for diagrams. Coordinates are inches from the lower left corner."""
    fig = Figure(figsize=(width, height))
    ax = fig.add_axes((0, 0, 1, 1))
    ax.set(xlim=(0, width), ylim=(0, height))
    ax.set_axis_off()
    return fig, ax


def chart(
    height: float = 3.0, width: float = WIDTH, columns: int = 1, share_y: bool = False
) -> tuple[Figure, list[Axes]]:
    """A row of axes for curves or heat maps, with light rules and no box around them."""
    fig = Figure(figsize=(width, height), layout="constrained")
    row = fig.subplots(1, columns, squeeze=False, sharey=share_y)[0]
    for ax in row:
        tidy(ax)
    return fig, list(row)


def tidy(ax: Axes) -> None:
    """The look of the axes of a chart."""
    for side in ("top", "right"):
        ax.spines[side].set_visible(False)
    for side in ("left", "bottom"):
        ax.spines[side].set_color(MUTED)
    ax.grid(True, color=RULE, linewidth=0.6)
    ax.set_axisbelow(True)
    ax.tick_params(colors=INK, labelsize=SMALL)
    for label in (ax.xaxis.label, ax.yaxis.label):
        label.set(size=TEXT, color=INK)
    ax.title.set(size=TITLE, color=INK)


# Things


@dataclass(frozen=True)
class Box:
    """Where something was drawn: its sides are the ends of arrows."""

    x: float
    y: float
    width: float
    height: float

    @property
    def left(self) -> Point:
        return self.x - self.width / 2, self.y

    @property
    def right(self) -> Point:
        return self.x + self.width / 2, self.y

    @property
    def top(self) -> Point:
        return self.x, self.y + self.height / 2

    @property
    def bottom(self) -> Point:
        return self.x, self.y - self.height / 2


def box(
    ax: Axes,
    x: float,
    y: float,
    text: str,
    role: Role,
    width: float = 0.8,
    height: float = 0.5,
    size: float = FORMULA,
    faded: bool = False,
) -> Box:
    """A thing with a name, centred at (x, y). Faded: it is there, not its turn yet."""
    rounding = min(role.rounding, 0.49 * min(width, height))
    ax.add_patch(
        FancyBboxPatch(
            (x - width / 2, y - height / 2),
            width,
            height,
            boxstyle=f"round,pad=0,rounding_size={rounding}" if rounding else "square,pad=0",
            facecolor="white" if faded else role.fill,
            edgecolor=RULE if faded else role.edge,
            linewidth=role.thickness,
            linestyle=role.dash,
            zorder=3,
        )
    )
    color = "#9AA5B1" if faded else INK
    ax.text(x, y, text, ha="center", va="center", size=size, color=color, zorder=4)
    return Box(x, y, width, height)


def gate(ax: Axes, x: float, y: float, symbol: str, width: float = 0.5) -> Box:
    """A small layer with its activation inside: `gate(ax, x, y, r"$\\sigma$")`."""
    return box(ax, x, y, symbol, GATE, width=width, height=0.4, size=TITLE)


def operator(ax: Axes, x: float, y: float, symbol: str, radius: float = 0.16) -> Box:
    """An element-wise operation in a circle: ``"+"``, ``"×"``, ``"tanh"``."""
    ax.add_patch(Circle((x, y), radius, facecolor="white", edgecolor=INK, linewidth=1.4, zorder=3))
    ax.text(x, y, symbol, ha="center", va="center_baseline", size=TITLE, color=INK, zorder=4)
    return Box(x, y, 2 * radius, 2 * radius)


def matrix(
    ax: Axes,
    x: float,
    y: float,
    rows: int,
    columns: int,
    role: Role,
    name: str = "",
    shape: str = "",
    cell: float = 0.22,
    values: np.ndarray | None = None,
) -> Box:
    """A grid of cells centred at (x, y), its name above and its shape below.

    `values` (rows, columns) in [-1, 1] colours the cells; without it they take the role's fill.
    """
    width, height = columns * cell, rows * cell
    left, top = x - width / 2, y + height / 2
    for i in range(rows):
        for j in range(columns):
            fill = role.fill if values is None else SIGNED((values[i, j] + 1) / 2)
            corner = (left + j * cell, top - (i + 1) * cell)
            ax.add_patch(Rectangle(corner, cell, cell, facecolor=fill, edgecolor="white", zorder=3))
    ax.add_patch(
        Rectangle(
            (left, y - height / 2),
            width,
            height,
            fill=False,
            edgecolor=role.edge,
            linewidth=role.thickness,
            zorder=4,
        )
    )
    if name:
        ax.text(x, top + 0.08, name, ha="center", va="bottom", size=FORMULA, color=INK)
    if shape:
        ax.text(x, top - height - 0.08, shape, ha="center", va="top", size=SMALL, color=MUTED)
    return Box(x, y, width, height)


def tensor(
    ax: Axes,
    x: float,
    y: float,
    width: float,
    height: float,
    depth: float,
    role: Role,
    labels: tuple[str, str, str] = ("", "", ""),
) -> Box:
    """A block seen from its front face, centred at (x, y).

    `labels` name the axes of the front (across, down) and the one that goes back; for a batch of
    sequences (N, T, d) draw T across, d down and N back: ``("T", "d_x", "N")``.
    """
    left, low, dx, dy = x - width / 2, y - height / 2, 0.6 * depth, 0.45 * depth
    right, high = left + width, low + height
    faces = (
        ([(left, high), (left + dx, high + dy), (right + dx, high + dy), (right, high)], 0.55),
        ([(right, low), (right + dx, low + dy), (right + dx, high + dy), (right, high)], 0.8),
        ([(left, low), (right, low), (right, high), (left, high)], 1.0),
    )
    for corners, alpha in faces:
        ax.add_patch(
            Polygon(corners, facecolor=role.fill, edgecolor="none", alpha=alpha, zorder=2.9)
        )
        ax.add_patch(
            Polygon(
                corners, fill=False, edgecolor=role.edge, linewidth=1.4, joinstyle="round", zorder=3
            )
        )
    across, down, back = labels
    ax.text(x, low - 0.07, across, ha="center", va="top", size=TEXT, color=INK)
    ax.text(left - 0.08, y, down, ha="right", va="center", size=TEXT, color=INK)
    ax.text(
        left + dx / 2 - 0.06, high + dy / 2, back, ha="right", va="bottom", size=TEXT, color=INK
    )
    return Box(x, y, width, height)


def panel(ax: Axes, x: float, y: float, width: float, height: float, title: str = "") -> None:
    """A pale background that groups what is drawn on it; (x, y) is its lower left corner."""
    ax.add_patch(
        FancyBboxPatch(
            (x, y),
            width,
            height,
            boxstyle="round,pad=0,rounding_size=0.1",
            facecolor=PAPER,
            edgecolor=RULE,
            linewidth=0.8,
            zorder=0,
        )
    )
    if title:
        ax.text(x + 0.12, y + height - 0.1, title, va="top", size=TITLE, color=INK, weight="bold")


# Relations


def arrow(
    ax: Axes,
    start: Point,
    end: Point,
    role: Role = NEUTRAL,
    label: str = "",
    bend: float = 0.0,
    side: int = 1,
    faded: bool = False,
) -> None:
    """An arrow with the name of its weights beside it: on its right, or on its left (`side=-1`).

    `bend` curves it to its right by that fraction of its length (to its left if negative).
    """
    ax.add_patch(
        FancyArrowPatch(
            start,
            end,
            connectionstyle=f"arc3,rad={bend}",
            arrowstyle=HEAD,
            shrinkA=2,
            shrinkB=2,
            color=RULE if faded else role.edge,
            linewidth=role.thickness,
            linestyle=role.dash,
            zorder=2,
        )
    )
    if label:
        (x0, y0), (x1, y1) = start, end
        length = np.hypot(x1 - x0, y1 - y0)
        right_x, right_y = (y1 - y0) / length, -(x1 - x0) / length
        away = bend * length / 2 + side * 0.17  # an arc3 curve leaves its chord by bend / 2
        x, y = (x0 + x1) / 2 + away * right_x, (y0 + y1) / 2 + away * right_y
        badge(ax, x, y, label, role, faded=faded)


def route(
    ax: Axes, points: Sequence[Point], role: Role = NEUTRAL, label: str = "", leg: int = 0
) -> None:
    """An arrow along straight legs, with the name of its weights on the right of leg `leg`."""
    ax.add_patch(
        FancyArrowPatch(
            path=Path(list(points)),
            arrowstyle=HEAD,
            color=role.edge,
            linewidth=role.thickness,
            linestyle=role.dash,
            joinstyle="round",
            zorder=2,
        )
    )
    if label:
        (x0, y0), (x1, y1) = points[leg], points[leg + 1]
        length = np.hypot(x1 - x0, y1 - y0)
        x, y = (x0 + x1) / 2 + 0.17 * (y1 - y0) / length, (y0 + y1) / 2 - 0.17 * (x1 - x0) / length
        badge(ax, x, y, label, role)


def badge(
    ax: Axes, x: float, y: float, text: str, role: Role = NEUTRAL, faded: bool = False
) -> None:
    """The name of some weights, bold and in their colour."""
    ax.text(
        x,
        y,
        text,
        ha="center",
        va="center",
        size=TITLE,
        weight="bold",
        color="#9AA5B1" if faded else role.edge,
        zorder=5,
    )


def note(
    ax: Axes,
    x: float,
    y: float,
    text: str,
    size: float = SMALL,
    color: str = MUTED,
    ha: str = "center",
    va: str = "center",
) -> None:
    """A remark beside the drawing."""
    ax.text(x, y, text, ha=ha, va=va, size=size, color=color, linespacing=1.35, zorder=6)


def brace(ax: Axes, x0: float, x1: float, y: float, text: str) -> None:
    """Groups what lies above y between x0 and x1, with a remark below."""
    ax.plot([x0, x0, x1, x1], [y + 0.07, y, y, y + 0.07], color=MUTED, linewidth=1.2)
    note(ax, (x0 + x1) / 2, y - 0.08, text, va="top")


# Maps


def heatmap(
    ax: Axes,
    values: np.ndarray,
    rows: Sequence[str],
    columns: Sequence[str],
    signed: bool = True,
    numbers: bool = True,
) -> AxesImage:
    """A map of values (rows, columns) with names on both axes and, if it fits, the numbers.

    Signed maps go from -1 to 1 (states), the others from 0 to 1 (gates, probabilities, attention).
    """
    cmap = SIGNED if signed else POSITIVE
    image = ax.imshow(values, cmap=cmap, vmin=-1 if signed else 0, vmax=1, aspect="auto")
    ax.grid(False)
    ax.set_xticks(range(len(columns)), columns)
    ax.set_yticks(range(len(rows)), rows)
    ax.tick_params(length=0, labelsize=SMALL, colors=INK)
    for spine in ax.spines.values():
        spine.set_visible(False)
    ax.set_xticks(np.arange(len(columns) + 1) - 0.5, minor=True)
    ax.set_yticks(np.arange(len(rows) + 1) - 0.5, minor=True)
    ax.grid(which="minor", color="white", linewidth=1.5)
    ax.tick_params(which="minor", length=0)
    if numbers:
        for (i, j), value in np.ndenumerate(values):
            red, green, blue, _ = image.cmap(image.norm(value))
            dark = 0.299 * red + 0.587 * green + 0.114 * blue < 0.55
            text = f"{value:+.1f}".replace("-", "−") if signed else f"{value:.2f}"
            color = "white" if dark else INK
            ax.text(j, i, text, ha="center", va="center", size=SMALL, color=color)
    return image
