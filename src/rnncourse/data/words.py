"""Drawing words for a sentence."""

from collections.abc import Sequence

import numpy as np


def one_of(rng: np.random.Generator, words: Sequence[str]) -> str:
    """One of the words; `rng.choice` would give a NumPy string."""
    return words[int(rng.integers(len(words)))]
