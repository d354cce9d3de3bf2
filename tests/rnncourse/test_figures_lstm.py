"""The figures of lesson 05 come out the same on every run, and their text can be read."""

import numpy as np
import pytest

from rnncourse.figures import lstm
from rnncourse.figures.show import png

GATES = np.linspace(0, 1, 54).reshape(9, 6)
WORDS = ["no", "fue", "mala", "ayer", "pero", "fue", "muy", "muy", "buena"]
LOSSES = np.geomspace(0.2, 0.001, 100)[:, None] * np.ones(5)
SCORES = {"Elman": np.linspace(0.4, 1, 5), "LSTM, $b_f$ = 1": np.full(5, 0.5)}

FIGURES = {
    "chain": lstm.chain,
    "block": lstm.block,
    **{part: lambda part=part: lstm.block(part) for part in lstm.PARTS},
    "regimes": lambda: lstm.regimes(
        {"conserva: f = 1, i = 0": GATES[:, 0], "borra: f = 0, i = 0": GATES[:, 1]}, -GATES[:, 2]
    ),
    "retention": lambda: lstm.retention({"$b_f$ = 1": 0.7 ** np.arange(1, 151)}),
    "gate_maps": lambda: lstm.gate_maps(WORDS, {"olvido f": GATES, "memoria": GATES - 0.5}),
    "learning": lambda: lstm.learning({"Elman": LOSSES**0.1, "LSTM": LOSSES}, 1 / 6),
    "accuracies": lambda: lstm.accuracies({"silencio": SCORES, "distractores": SCORES}),
}


@pytest.mark.parametrize("part", lstm.PARTS)
def test_each_gate_lights_a_different_part_of_the_cell(part):
    others = [png(lstm.block(other)) for other in (*lstm.PARTS, None) if other != part]
    assert png(lstm.block(part)) not in others


def test_an_unknown_part_is_named_in_the_error():
    with pytest.raises(ValueError, match="olvido"):
        lstm.block("olvido")
