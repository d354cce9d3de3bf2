"""Pieces that a reader can move, each with a figure that says the same when nothing moves.

The static figure is always the first output, so the stored notebook, the web book and GitHub show
it. Controls are added only for a reader who runs the cell in an editor: a notebook executed by a
program (nbclient, nbval, nbconvert, nbgrader) stores no dead widgets.
"""

import sys
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from IPython.core.getipython import get_ipython
from IPython.display import display
from matplotlib.figure import Figure

from rnncourse.figures.show import image_html, show

Value = TypeVar("Value")


def is_live() -> bool:
    """Whether the cell that runs was sent by an editor, which can draw controls.

    JupyterLab, Notebook 7 and VS Code send the id of the cell with the request; programs that
    execute notebooks do not.
    """
    if "google.colab" in sys.modules:
        return True
    shell: Any = get_ipython()
    if shell is None or not hasattr(shell, "get_parent"):
        return False
    return "cellId" in shell.get_parent().get("metadata", {})


def explore(
    draw: Callable[[Value], Figure],
    values: Sequence[Value],
    name: str,
    static: Figure,
    alt: str,
) -> None:
    """Muestra una figura fija y, si el cuaderno está abierto en un editor, un deslizador bajo ella.

    Args:
        draw: dibuja la figura para un valor.
        values: los valores que recorre el deslizador, en orden.
        name: qué es ese valor, por ejemplo «paso».
        static: la figura que se ve sin mover nada; debe bastar por sí sola.
        alt: texto alternativo de la figura fija.
    """
    if not values:
        raise ValueError("explore(…, values=…) necesita al menos un valor que recorrer")
    show(static, alt)
    if is_live():
        display(controls(draw, values, name))


def controls(draw: Callable[[Value], Figure], values: Sequence[Value], name: str) -> Any:
    """A slider over `values`, a play button and the figure for the chosen one."""
    import ipywidgets as widgets  # only who can use it pays for it

    slider = widgets.IntSlider(
        0, 0, len(values) - 1, description=name, readout=False, continuous_update=False
    )
    play = widgets.Play(value=0, min=0, max=len(values) - 1, interval=900)
    widgets.jslink((play, "value"), (slider, "value"))
    reading = widgets.Label(str(values[0]))
    picture = widgets.HTML(image_html(draw(values[0]), f"{name}: {values[0]}"))

    def redraw(change: dict[str, Any]) -> None:
        value = values[change["new"]]
        reading.value = str(value)
        picture.value = image_html(draw(value), f"{name}: {value}")

    slider.observe(redraw, names="value")
    return widgets.VBox([widgets.HBox([play, slider, reading]), picture])
