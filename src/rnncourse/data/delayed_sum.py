"""The adding problem (Hochreiter and Schmidhuber, 1997, §5.4): a memory test with a known baseline.

Two numbers far apart must be added and all the others ignored. Answering always 1, the mean of the
sum of two uniform numbers, gives a mean squared error of 1/6 ≈ .167, its variance: a network that
does not beat that has learned nothing.
"""

import numpy as np


def delayed_sum(n: int, T: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Problema de la suma: `X` (n, T, 2) e `y` (n,).

    `X[..., 0]` son números uniformes en [0, 1); `X[..., 1]` vale 1 en dos pasos, uno en cada mitad
    de la secuencia, y 0 en el resto. `y` es la suma de los dos números marcados.

    Raises:
        ValueError: si n < 1 o T < 2 (hace falta un paso en cada mitad).
    """
    if n < 1 or T < 2:
        raise ValueError(f"delayed_sum necesita n >= 1 y T >= 2; llegaron n={n}, T={T}")
    rng = np.random.default_rng(seed)
    values = rng.uniform(size=(n, T))
    marks = np.zeros((n, T))
    rows = np.arange(n)
    marks[rows, rng.integers(0, T // 2, size=n)] = 1
    marks[rows, rng.integers(T // 2, T, size=n)] = 1
    return np.stack([values, marks], axis=-1), (values * marks).sum(axis=1)
