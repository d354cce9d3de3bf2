"""The map of the course: what each lesson rests on and which task it prepares."""

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from rnncourse.figures.style import (
    FORMULA,
    GATE,
    INPUT,
    MEMORY,
    NEUTRAL,
    OUTPUT,
    STATE,
    TITLE,
    Box,
    Point,
    Role,
    arrow,
    box,
    canvas,
    panel,
    route,
)

LEFT, CENTER, RIGHT = 1.3, 3.75, 6.2
HEIGHT, TASK_HEIGHT = 0.62, 0.34


def lesson(
    ax: Axes, x: float, y: float, name: str, role: Role, task: str = ""
) -> tuple[Box, Point]:
    """A lesson with the task it prepares hanging from it, and where the way on leaves them."""
    place = box(ax, x, y, name, role, width=1.9, height=HEIGHT, size=TITLE)
    if not task:
        return place, place.bottom
    below = y - (HEIGHT + TASK_HEIGHT) / 2 - 0.02
    hanging = box(ax, x, below, task, OUTPUT, width=1.0, height=TASK_HEIGHT, size=TITLE)
    return place, hanging.bottom


def course_map() -> Figure:
    """Fourteen lessons in six blocks, with what each rests on and the tasks."""
    fig, ax = canvas(9.4)

    panel(ax, 0.1, 7.85, 7.3, 1.45, "1 · Base")
    notation, _ = lesson(ax, LEFT, 8.5, "00 Notación", INPUT)
    dense, after_dense = lesson(ax, CENTER, 8.5, "01 De la neurona\na la red", INPUT)
    sequences, after_sequences = lesson(ax, RIGHT, 8.5, "02 Secuencias", INPUT, "tarea 1")
    arrow(ax, notation.right, dense.left)
    arrow(ax, dense.right, sequences.left)

    panel(ax, 0.1, 4.7, 2.4, 2.8, "2 · Texto a vector")
    counts, after_counts = lesson(ax, LEFT, 6.65, "07 Contar\npalabras", INPUT, "tarea 5")
    word2vec, _ = lesson(ax, LEFT, 5.4, "08 Word2Vec", INPUT, "tarea 6")
    # Ways in pass to the right of the title of each block.
    route(ax, [after_dense, (CENTER, 7.67), (2.1, 7.67), (2.1, counts.top[1])])
    arrow(ax, after_counts, word2vec.top)

    panel(ax, 2.65, 4.7, 4.75, 2.8, "3 · Redes con memoria")
    elman, _ = lesson(ax, RIGHT, 6.65, "03 Red de Elman", STATE, "tarea 2")
    bptt, after_bptt = lesson(ax, CENTER, 6.65, "04 BPTT y\ngradientes", STATE, "tarea 3")
    lstm, _ = lesson(ax, CENTER, 5.4, "05 LSTM", MEMORY)
    gru, after_gru = lesson(ax, RIGHT, 5.4, "06 GRU", GATE, "tarea 4")
    arrow(ax, after_sequences, elman.top)
    arrow(ax, elman.left, bptt.right)
    arrow(ax, after_bptt, lstm.top)
    arrow(ax, lstm.right, gru.left)

    panel(ax, 0.1, 3.0, 7.3, 1.4, "4 · Todo junto")
    reviews, after_reviews = lesson(ax, CENTER, 3.75, "09 Críticas\nde películas", STATE, "tarea 7")
    route(ax, [(2.1, word2vec.bottom[1]), (2.1, 3.75), reviews.left])
    route(ax, [after_gru, (RIGHT, 3.75), reviews.right])

    panel(ax, 0.1, 1.25, 7.3, 1.45, "5 · Todo el contexto")
    both, _ = lesson(ax, LEFT, 1.95, "10 Dos direcciones", STATE, "tarea 8")
    decoder, _ = lesson(ax, CENTER, 1.95, "11 Codificador-\ndecodificador", STATE)
    attention, after_attention = lesson(ax, RIGHT, 1.95, "12 Atención\ny BERT", GATE, "tarea 9")
    route(ax, [after_reviews, (CENTER, 2.85), (2.15, 2.85), (2.15, both.top[1])])
    arrow(ax, both.right, decoder.left)
    arrow(ax, decoder.right, attention.left)

    panel(ax, 0.1, 0.1, 7.3, 0.85, "6 · Cierre")
    ensembles, _ = lesson(ax, RIGHT, 0.5, "13 Ensambles", NEUTRAL)
    exam = box(ax, CENTER, 0.5, "prueba final", OUTPUT, width=1.7, height=0.5, size=FORMULA)
    arrow(ax, after_attention, ensembles.top)
    arrow(ax, ensembles.left, exam.right)
    return fig
