"""How a figure reaches the reader: as an image with a description of what it shows."""

import base64
import html
import io

from IPython.display import display
from matplotlib.figure import Figure
from PIL import Image

PIXELS_PER_INCH = 100  # on the page: a figure of 7.5 in takes 750 px
SHARPNESS = 2  # stored pixels for each pixel on the page, so that it stays sharp on good screens


def png(fig: Figure) -> bytes:
    """PNG of a figure, with the same bytes on every run, in 256 colours (a third of the size)."""
    drawn = io.BytesIO()
    # The diagrams use dark ink: they carry their own white page, whatever the reader's theme is.
    fig.savefig(drawn, format="png", dpi=PIXELS_PER_INCH * SHARPNESS, facecolor="white")
    small = io.BytesIO()
    image = Image.open(drawn).convert("RGB").quantize(256, dither=Image.Dither.NONE)
    image.save(small, format="png", optimize=True)
    return small.getvalue()


def image_html(fig: Figure, alt: str) -> str:
    """The figure as an HTML image that carries its description and fits a narrow screen."""
    data = base64.b64encode(png(fig)).decode("ascii")
    width = round(fig.get_figwidth() * PIXELS_PER_INCH)
    return (
        f'<img alt="{html.escape(alt)}" width="{width}" style="max-width:100%;height:auto" '
        f'src="data:image/png;base64,{data}">'
    )


def show(fig: Figure, alt: str) -> None:
    """Muestra la figura con su texto alternativo.

    `alt` describe en una o dos frases lo que enseña la figura a quien no la ve: lo leen los
    lectores de pantalla en JupyterLab y en el libro web, y queda como texto de la salida.
    """
    alt = " ".join(alt.split())
    if not alt:
        raise ValueError("show(fig, alt=…) necesita un texto que describa la figura; llegó vacío")
    # HTML and not image/png: JupyterLab and nbconvert give a plain image no alternative text.
    display({"text/html": image_html(fig, alt), "text/plain": f"Figura: {alt}"}, raw=True)
