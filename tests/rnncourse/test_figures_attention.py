"""The figures of lesson 12: what `test_every_figure` draws, and what a reader must see in them."""

import numpy as np

from rnncourse.figures import attention

WORDS = ["fue", "a", "la", "tienda"]
TOKENS = ["[CLS]", "fue", "al", "mercado", "[SEP]", "compró", "pan", "[SEP]"]
WEIGHTS = np.full((4, 4), 0.25)
SIZES = [4, 16, 64, 256]

FIGURES = {
    "soft_lookup": lambda: attention.soft_lookup(WORDS, np.array([0.1, 0.0, 0.2, 0.7]), 3),
    "saturation": lambda: attention.saturation(
        SIZES,
        {"sin escalar": [2, 4, 8, 16], "entre √d": [1, 1, 1, 1]},
        {"sin escalar": [0.4, 0.6, 0.8, 0.9], "entre √d": [0.3, 0.3, 0.3, 0.3]},
    ),
    "weight_maps": lambda: attention.weight_maps(
        {"sin máscara": WEIGHTS, "relleno": WEIGHTS, "causal": WEIGHTS}, WORDS, numbers=True
    ),
    "waves": lambda: attention.waves(np.eye(40, 32), np.arange(40.0)),
    "contexts": lambda: attention.contexts(["la", "casa", "es", "azul"], 1),
    "input_sum": lambda: attention.input_sum(TOKENS, [0, 0, 0, 0, 0, 1, 1, 1]),
    "encoder_block": attention.encoder_block,
    "by_seed": lambda: attention.by_seed(
        {"dos lados": [0.98, 1.0], "izquierda": [0.19, 0.21]}, {"al azar": 0.2, "TF-IDF": 0.78}
    ),
}


def test_every_seed_is_a_point():
    fig = attention.by_seed({"uno": [0.5, 0.6, 0.7], "dos": [0.8]}, {})
    points = [line for line in fig.axes[0].lines if line.get_marker() not in ("None", None, "")]
    assert sorted(len(line.get_xdata()) for line in points) == [1, 3]
