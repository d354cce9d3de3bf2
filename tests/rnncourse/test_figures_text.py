"""The figures of lesson 07 come out the same on every run, and their text can be read."""

import numpy as np
import pytest
from matplotlib.text import Text

from rnncourse.data import CONCORDANCES, COOCCURRENCE, SHAKESPEARE
from rnncourse.figures import text

WORDS, CONTEXTS, COUNTS = COOCCURRENCE
POINTS = {"car": (2.0, -1.0), "van": (1.5, -0.5), "cat": (1.0, 2.0), "dog": (0.8, 1.5)}
GROUPS = {"car": 0, "van": 0, "cat": 1, "dog": 1}
DF = np.arange(1, 5)

FIGURES = {
    "concordances": lambda: text.concordances(CONCORDANCES),
    "counts": lambda: text.count_maps({"Recuento": COUNTS}, WORDS, CONTEXTS),
    "weights": lambda: text.count_maps({"PPMI": COUNTS / 3}, WORDS, CONTEXTS, decimals=2),
    "plays": lambda: text.count_maps({"": SHAKESPEARE.counts}, *SHAKESPEARE[:2]),
    "frequencies": lambda: text.frequencies(5000 // np.arange(1, 2001), (10, 100, 1000)),
    "occupancy": lambda: text.occupancy(np.eye(60, 400) > 0),
    "idf_curves": lambda: text.idf_curves(
        {"4 documentos": (DF, {"una": np.log(4 / DF), "otra": np.log(4 / (DF + 1))})}
    ),
    "plane": lambda: text.plane({"Uno": POINTS, "Otro": POINTS}, ("x", "y"), GROUPS),
}


def test_angles_in_a_plane_look_as_they_are():
    fig = text.plane({"Uno": POINTS}, ("x", "y"), GROUPS)
    fig.draw_without_rendering()
    box = fig.axes[0].get_window_extent()
    (left, right), (low, high) = fig.axes[0].get_xlim(), fig.axes[0].get_ylim()
    assert box.width / (right - left) == pytest.approx(box.height / (high - low), rel=1e-6)


def test_the_words_around_each_target_are_written_in_reading_order():
    fig = text.concordances(["... dig a [hole. The car drove away] leaving behind ..."])
    fig.draw_without_rendering()
    pieces = [label for label in fig.findobj(Text) if label.get_family() == ["monospace"]]
    pieces.sort(key=lambda label: label.get_window_extent().x0)
    written = [label.get_text() for label in pieces]
    assert written == ["... dig a", "hole. The", "car", "drove away", "leaving behind ..."]


def test_a_concordance_without_its_window_is_refused_with_what_it_needs():
    with pytest.raises(ValueError, match="entre corchetes deben ir dos palabras"):
        text.concordances(["dig a hole. The car drove away"])
