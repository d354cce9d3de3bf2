"""Phone numbers as they are dictated in Spanish, two digits at a time, and as they are written.

«doce treinta y cuatro cero siete» is 123407: a pair has from one to three words. Longer numbers are
more of the same: nothing is harder in the sixth pair than in the first, except remembering it.
"""

import numpy as np

from rnncourse.data.spelled_numbers import spell


def pair(number: int) -> list[str]:
    """Two digits as they are dictated: 7 is «cero siete», 34 is «treinta y cuatro»."""
    return [*(["cero"] if number < 10 else []), *spell(number).split()]


PAIRS = [pair(number) for number in range(100)]


def dictation(n: int, groups: tuple[int, int], seed: int) -> tuple[list[list[str]], list[str]]:
    """`n` teléfonos dictados de dos en dos cifras: sus palabras y sus cifras.

    Con `groups=(1, 6)` cada uno tiene entre 1 y 6 parejas de cifras, con igual probabilidad.
    Por ejemplo `["doce", "cero", "siete"]` y `"1207"`. Pueden repetirse.

    Raises:
        ValueError: si n < 1 o los grupos no son dos enteros 1 <= desde <= hasta.
    """
    low, high = groups
    if n < 1 or not 1 <= low <= high:
        raise ValueError(
            f"dictation necesita n >= 1 y groups=(desde, hasta) con 1 <= desde <= hasta; "
            f"llegó n={n}, groups={groups}"
        )
    rng = np.random.default_rng(seed)
    counts = rng.integers(low, high, size=n, endpoint=True)
    numbers = rng.integers(0, 100, size=(n, high))
    chosen = [row[:count].tolist() for row, count in zip(numbers, counts, strict=True)]
    words = [[word for number in row for word in PAIRS[number]] for row in chosen]
    return words, ["".join(f"{number:02d}" for number in row) for row in chosen]
