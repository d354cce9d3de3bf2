"""Butaca as numbers: the two encoded files, and the vocabulary that they were encoded with."""

from pathlib import Path

import numpy as np

ENCODED = Path(__file__).parents[1] / "encoded"
X_FILE = "criticas_codificadas_x.npy"
Y_FILE = "criticas_codificadas_y.npy"
VOCABULARY_FILE = "vocabulario.txt"


def load_encoded_reviews() -> tuple[np.ndarray, np.ndarray, list[str]]:
    """Butaca ya codificada: `X` (n, T), `y` (n,) y las palabras, tales que `words[X[i, t]]`.

    Cada fila es una crítica, en el orden de `load_reviews("butaca")`: primero las de «train», luego
    «validation» y «test». El 0 es el relleno (`<rel>`), que va delante; el 1, cualquier palabra
    desconocida (`<desc>`). Las palabras se eligieron mirando sólo las críticas de «train».
    """
    X = np.load(ENCODED / X_FILE, allow_pickle=False)
    y = np.load(ENCODED / Y_FILE, allow_pickle=False)
    words = (ENCODED / VOCABULARY_FILE).read_text(encoding="utf-8").splitlines()
    return X.astype(np.int64), y.astype(np.int64), words
