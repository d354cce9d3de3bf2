"""One call that makes a notebook repeatable."""

import random
import sys

import numpy as np


def set_seed(seed: int, *, keras: bool = False) -> np.random.Generator:
    """Fija todas las semillas del cuaderno y devuelve un generador de NumPy con esa semilla.

    Siembra `random`, `numpy.random` y, si Keras ya está importado, también Keras. Con `keras=True`
    lo importa si hace falta; si no, una lección que sólo usa NumPy no paga esa importación.

    >>> rng = set_seed(7)
    >>> rng.normal(size=(2, 3)).shape
    (2, 3)
    """
    if isinstance(seed, bool) or not isinstance(seed, int | np.integer):
        raise TypeError(f"la semilla debe ser un entero, por ejemplo set_seed(42); llegó {seed!r}")
    if not 0 <= seed < 2**32:
        raise ValueError(f"la semilla debe estar entre 0 y 2**32 - 1; llegó {seed}")
    random.seed(int(seed))
    np.random.seed(int(seed))  # noqa: NPY002  (Keras and scikit-learn still read it)
    if keras or "keras" in sys.modules:
        import keras as keras_library

        keras_library.utils.set_random_seed(int(seed))
    return np.random.default_rng(int(seed))
