"""Numbers as they are said in Spanish and as they are written in digits.

Input and output have lengths of their own and neither fixes the other: «mil» is one word and four
digits, «cuarenta y cuatro» three words and two digits.
"""

import numpy as np

# The words are written as they are said, in order; as lists they would take a page.
# ruff: disable[SIM905]
UP_TO_29 = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro "
    "veinticinco veintiséis veintisiete veintiocho veintinueve"
).split()
TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()
HUNDREDS = (
    "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos "
    "novecientos"
).split()
# ruff: enable[SIM905]
LIMIT = 10_000


def spell(number: int) -> str:
    """Un entero entre 0 y 9999 en palabras: `spell(2100)` es «dos mil cien»."""
    if not 0 <= number < LIMIT:
        raise ValueError(f"spell sólo sabe escribir de 0 a {LIMIT - 1}; llegó {number}")
    if number == 0:
        return UP_TO_29[0]
    thousands, rest = divmod(number, 1000)
    words = ["mil"] if thousands == 1 else [UP_TO_29[thousands], "mil"] if thousands else []
    hundreds, rest = divmod(rest, 100)
    if hundreds == 1 and rest == 0:
        words.append("cien")
    elif hundreds:
        words.append(HUNDREDS[hundreds - 1])
    if 0 < rest < 30:
        words.append(UP_TO_29[rest])
    elif rest:
        tens, units = divmod(rest, 10)
        words += [TENS[tens - 3]] + ["y", UP_TO_29[units]] * (units > 0)
    return " ".join(words)


def spelled_numbers(n: int, seed: int) -> tuple[list[list[str]], list[str]]:
    """`n` números distintos entre 0 y 9999: sus palabras y sus cifras.

    Por ejemplo `["dos", "mil", "cien"]` y `"2100"`: de 1 a 6 palabras, de 1 a 4 cifras.

    Raises:
        ValueError: si n no está entre 1 y 10000.
    """
    if not 1 <= n <= LIMIT:
        raise ValueError(f"spelled_numbers necesita n entre 1 y {LIMIT}; llegó n={n}")
    numbers = np.random.default_rng(seed).permutation(LIMIT)[:n]
    return [spell(int(number)).split() for number in numbers], [str(number) for number in numbers]
