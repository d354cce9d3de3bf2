"""The figures of lesson 11 say what they are given."""

import numpy as np
from matplotlib.text import Text

from rnncourse.figures import seq2seq

WORDS = ["tres", "mil", "cuatro"]
TREE = {
    (): {"Estoy": 0.6, "Ya": 0.4},
    ("Estoy",): {"aquí": 0.4, "acá": 0.35, "adentro": 0.25},
    ("Ya",): {"llegué": 0.9, "volví": 0.1},
}
GREEDY, BEST = ("Estoy", "aquí"), ("Ya", "llegué")
SPREAD = np.full((5, 13), 1 / 13)

FIGURES = {
    "training": lambda: seq2seq.encoder_decoder(WORDS, list("3004"), forced=True),
    "use": lambda: seq2seq.encoder_decoder(WORDS, list("3004"), forced=False),
    "choices": lambda: seq2seq.choices(SPREAD, ["<ini>", *"3004"], list("abcdefghijklm")),
    "hypotheses": lambda: seq2seq.hypotheses(TREE, GREEDY, BEST),
    "accuracies": lambda: seq2seq.accuracies(
        [1, 2, 3], {"una": np.array([1, 0.5, 0])}, "parejas", "exactitud"
    ),
    "attention_step": lambda: seq2seq.attention_step(WORDS, np.array([0.7, 0.1, 0.2]), "3"),
    "alignment": lambda: seq2seq.alignment(np.eye(5, 3), WORDS, ["3", "0", "0", "4", "<fin>"]),
}


def written(fig):
    return [text.get_text() for text in fig.findobj(Text)]


def test_each_hypothesis_shows_the_product_along_its_path():
    texts = written(seq2seq.hypotheses(TREE, GREEDY, BEST))
    assert {"0.24  voraz", "0.36  la mejor", "0.21", "0.15", "0.04"} <= set(texts)


def test_only_in_use_do_outputs_enter_again():
    training, use = (len(FIGURES[name]().axes[0].patches) for name in ("training", "use"))
    assert use == training + 4
