"""Figures of the course's notation: the rule of shapes, and rows against columns."""

from matplotlib.figure import Figure

from rnncourse.figures.style import (
    INK,
    INPUT,
    OUTPUT,
    STATE,
    TEXT,
    TITLE,
    canvas,
    matrix,
    note,
    panel,
)


def product_shapes(N: int = 3, d_x: int = 4, d_h: int = 5) -> Figure:
    """A matrix product to scale: the inner sizes meet and vanish, the outer ones stay."""
    fig, ax = canvas(2.5)
    cell, y = 0.26, 1.35
    matrix(ax, 1.35, y, N, d_x, INPUT, name="$x$", cell=cell)
    note(ax, 2.4, y, "·", size=20, color=INK)
    matrix(ax, 3.5, y, d_x, d_h, INPUT, name="$U$", cell=cell)
    note(ax, 4.65, y, "=", size=18, color=INK)
    matrix(ax, 5.9, y, N, d_h, STATE, name="$xU$", cell=cell)
    low = 0.45
    for x, shape in (
        (1.35, r"$(N, \mathbf{d_x})$"),
        (3.5, r"$(\mathbf{d_x}, d_h)$"),
        (5.9, "$(N, d_h)$"),
    ):
        note(ax, x, low, shape, size=TITLE, color=INK)
    ax.plot([1.65, 1.65, 3.2, 3.2], [0.3, 0.2, 0.2, 0.3], color=INPUT.edge, linewidth=1.4)
    note(ax, 2.43, 0.33, "iguales", size=TEXT, color=INPUT.edge)
    return fig


def rows_and_columns(d_x: int = 4, d_h: int = 3) -> Figure:
    """The same layer for an example written as a row and as a column."""
    fig, ax = canvas(2.6)
    cell, y = 0.26, 1.15
    panel(ax, 0.1, 0.1, 3.85, 2.4, "Fila (este curso): $xU$")
    matrix(ax, 0.85, y, 1, d_x, INPUT, shape=f"$(1, {d_x})$", cell=cell)
    note(ax, 1.55, y, "·", size=20, color=INK)
    matrix(ax, 2.1, y, d_x, d_h, INPUT, name="$U$", shape=f"$({d_x}, {d_h})$", cell=cell)
    note(ax, 2.73, y, "=", size=16, color=INK)
    matrix(ax, 3.35, y, 1, d_h, OUTPUT, shape=f"$(1, {d_h})$", cell=cell)
    panel(ax, 4.1, 0.1, 3.3, 2.4, r"Columna: $U^{\top}x$")
    matrix(ax, 5.0, y, d_h, d_x, INPUT, name=r"$U^{\top}$", shape=f"$({d_h}, {d_x})$", cell=cell)
    note(ax, 5.68, y, "·", size=20, color=INK)
    matrix(ax, 6.0, y, d_x, 1, INPUT, shape=f"$({d_x}, 1)$", cell=cell)
    note(ax, 6.38, y, "=", size=16, color=INK)
    matrix(ax, 6.85, y, d_h, 1, OUTPUT, shape=f"$({d_h}, 1)$", cell=cell)
    return fig
