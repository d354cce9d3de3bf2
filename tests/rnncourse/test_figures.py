"""A figure reaches the reader as an image that says what it shows, the same on every run."""

import base64
import re

import numpy as np
import pytest
from matplotlib.figure import Figure

from rnncourse.figures import rnn, show
from rnncourse.figures.show import image_html

STATES = np.tanh(np.random.default_rng(1).normal(size=(4, 5)))
WORDS = ["no", "fue", "mala", ","]

FIGURES = {
    "folded_and_unrolled": rnn.folded_and_unrolled,
    "step_shapes": rnn.step_shapes,
    "last_and_all": rnn.last_and_all,
    "stacked": lambda: rnn.stacked(3),
    "unrolled": lambda: rnn.unrolled(WORDS, STATES, 2),
    "echo": lambda: rnn.echo({"v = 0.5": STATES[:, 0], "v = 2": STATES[:, 1]}),
    "states": lambda: rnn.states([(WORDS, STATES, np.linspace(0, 1, 4))]),
}


def test_the_image_carries_its_description_escaped():
    html = image_html(rnn.stacked(), 'dos «capas» & "flechas"')
    assert 'alt="dos «capas» &amp; &quot;flechas&quot;"' in html
    data = re.search(r"base64,([^\"]+)", html)
    assert data and base64.b64decode(data[1]).startswith(b"\x89PNG")


def test_a_figure_without_description_is_refused():
    with pytest.raises(ValueError, match="describa la figura"):
        show(Figure(), alt="  ")
