"""The figures of lesson 10 come out the same on every run, and their text can be read."""

import numpy as np
import pytest

from rnncourse.figures import bidirectional

WORDS = ("ayer", "la", "vi", "tarde")
BENCH = "el fuego ha consumido todo el banco en el que se sentaba Florencia"
TRIANGLE = np.triu(np.ones((4, 4), dtype=bool))

FIGURES = {
    "contexts": lambda: bidirectional.contexts(BENCH.split(), at=6, clue=11),
    "two_readings": lambda: bidirectional.two_readings(WORDS, ("ADV", "PRON", "VERB", "ADV")),
    "summary": lambda: bidirectional.two_readings(WORDS, "positiva"),
    "influence": lambda: bidirectional.influence(
        {"→": TRIANGLE, "←": TRIANGLE.T, "juntos": TRIANGLE | TRIANGLE.T}, WORDS
    ),
    "flips": lambda: bidirectional.flips(("la", "vi"), T=5),
    "tag_accuracy": lambda: bidirectional.tag_accuracy(
        ("«vino»", "«la»"),
        np.array([0.5, 0.6]),
        {"una dirección": np.array([[1, 0.5], [0.9, 0.4]]), "las dos": np.ones((2, 2))},
    ),
}


def test_each_word_needs_its_own_tag():
    with pytest.raises(ValueError, match="shorter than"):
        bidirectional.two_readings(WORDS, ("ADV", "PRON", "VERB"))
