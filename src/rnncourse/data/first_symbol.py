"""The task of remembering the first symbol: often used to show off the LSTM, and it does not.

Of everything that follows the first step, nothing matters. With silence a plain recurrent network
only has to keep still; with distractors it must also refuse what it hears.
"""

import numpy as np


def first_symbol(
    n: int, T: int, seed: int, distractors: bool = False
) -> tuple[np.ndarray, np.ndarray]:
    """Recordar el primer símbolo: `X` (n, T, 4) *one-hot* e `y` (n,), 0 o 1.

    El paso 1 es el símbolo `y`. Los demás son ceros o, con `distractors=True`, los símbolos 2 y 3
    al azar.

    Raises:
        ValueError: si n < 1 o T < 2.
    """
    if n < 1 or T < 2:
        raise ValueError(f"first_symbol necesita n >= 1 y T >= 2; llegaron n={n}, T={T}")
    rng = np.random.default_rng(seed)
    y = rng.integers(2, size=n)
    X = np.zeros((n, T, 4))
    X[np.arange(n), 0, y] = 1
    if distractors:
        X[:, 1:] = np.eye(4)[rng.integers(2, 4, size=(n, T - 1))]
    return X, y
