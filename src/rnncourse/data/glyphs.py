"""Drawings of 5 × 5 pixels and the phrase that says what is drawn and where.

Four shapes of 3 × 3 fit in nine places; one pixel may be smudged. No two shapes, wherever they are,
lie closer than three pixels, so a smudge never makes a drawing ambiguous.
"""

import numpy as np

SHAPES = {
    "un cuadrado": ("111", "101", "111"),
    "una cruz": ("010", "111", "010"),
    "una equis": ("101", "010", "101"),
    "un triángulo": ("100", "110", "111"),
}
PLACES = (
    ("arriba a la izquierda", "arriba", "arriba a la derecha"),
    ("a la izquierda", "en el centro", "a la derecha"),
    ("abajo a la izquierda", "abajo", "abajo a la derecha"),
)
SIDE = 5
SMUDGES = SIDE * SIDE + 1  # any pixel, or none
DISTINCT = len(SHAPES) * 9 * SMUDGES


def glyphs(n: int, seed: int) -> tuple[np.ndarray, list[str]]:
    """`n` dibujos distintos (n, 5, 5), de unos y ceros, y la frase que describe cada uno.

    Por ejemplo «un cuadrado arriba a la izquierda» o «una cruz abajo»: de 3 a 6 palabras.
    Casi todos los dibujos llevan una mancha, un píxel cambiado al azar.

    Raises:
        ValueError: si n no está entre 1 y 936, que son los dibujos distintos que existen.
    """
    if not 1 <= n <= DISTINCT:
        raise ValueError(f"glyphs necesita n entre 1 y {DISTINCT}; llegó n={n}")
    names = list(SHAPES)
    drawings, phrases = np.zeros((n, SIDE, SIDE)), []
    for drawing, code in zip(
        drawings, np.random.default_rng(seed).permutation(DISTINCT)[:n], strict=True
    ):
        clean, smudge = divmod(int(code), SMUDGES)
        shape, place = divmod(clean, 9)
        row, column = divmod(place, 3)
        pixels = [[float(pixel) for pixel in line] for line in SHAPES[names[shape]]]
        drawing[row : row + 3, column : column + 3] = pixels
        if smudge < SIDE * SIDE:
            drawing.flat[smudge] = 1 - drawing.flat[smudge]
        phrases.append(f"{names[shape]} {PLACES[row][column]}")
    return drawings, phrases
