"""Every figure comes out the same on every run, and its text can be read."""

import figures_networks
import figures_sequences
import pytest
import test_figures
import test_figures_attention
import test_figures_bidirectional
import test_figures_embeddings
import test_figures_ensembles
import test_figures_gradients
import test_figures_lstm
import test_figures_sentiment
import test_figures_seq2seq
import test_figures_text
from matplotlib.text import Text

from rnncourse.figures.show import png

SUBJECTS = (
    test_figures,
    test_figures_gradients,
    test_figures_lstm,
    figures_networks,
    figures_sequences,
    test_figures_text,
    test_figures_embeddings,
    test_figures_sentiment,
    test_figures_bidirectional,
    test_figures_seq2seq,
    test_figures_attention,
    test_figures_ensembles,
)
FIGURES = {
    f"{subject.__name__.removeprefix('test_')}-{name}": draw
    for subject in SUBJECTS
    for name, draw in subject.FIGURES.items()
}


@pytest.mark.parametrize("draw", FIGURES.values(), ids=FIGURES)
def test_drawing_twice_gives_the_same_bytes(draw):
    assert png(draw()) == png(draw())


@pytest.mark.parametrize("draw", FIGURES.values(), ids=FIGURES)
def test_no_text_is_too_small_or_off_the_sheet(draw):
    fig = draw()
    fig.draw_without_rendering()
    sheet = fig.bbox
    for text in fig.findobj(Text):
        extent = text.get_window_extent()
        if not text.get_visible() or extent.width == 0:
            continue
        assert text.get_fontsize() >= 9, text.get_text()
        assert extent.x0 >= sheet.x0 - 1 and extent.x1 <= sheet.x1 + 1, text.get_text()
        assert extent.y0 >= sheet.y0 - 1 and extent.y1 <= sheet.y1 + 1, text.get_text()
