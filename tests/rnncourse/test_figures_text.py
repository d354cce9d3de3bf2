"""The figures of lesson 07 come out the same on every run, and their text can be read."""

import numpy as np
import pytest
from matplotlib.text import Text

from rnncourse.data import CONCORDANCES, COOCCURRENCE, SHAKESPEARE
from rnncourse.figures import text
from rnncourse.figures.show import png

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


@pytest.mark.parametrize("draw", FIGURES.values(), ids=FIGURES)
def test_drawing_twice_gives_the_same_bytes(draw):
    assert png(draw()) == png(draw())


@pytest.mark.parametrize("draw", FIGURES.values(), ids=FIGURES)
def test_no_text_is_too_small_or_off_the_sheet(draw):
    fig = draw()
    fig.draw_without_rendering()
    for label in fig.findobj(Text):
        extent = label.get_window_extent()
        if not label.get_visible() or extent.width == 0:
            continue
        assert label.get_fontsize() >= 9, label.get_text()
        assert extent.x0 >= fig.bbox.x0 - 1 and extent.x1 <= fig.bbox.x1 + 1, label.get_text()
        assert extent.y0 >= fig.bbox.y0 - 1 and extent.y1 <= fig.bbox.y1 + 1, label.get_text()


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
