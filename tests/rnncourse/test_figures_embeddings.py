"""The figures of lesson 08 come out the same on every run, and their text can be read."""

import numpy as np
from matplotlib.text import Text

from rnncourse.figures import embeddings

SENTENCE = ["cambiamos", "de", "tema", "como", "quien", "cambia", "de", "canal"]
PLACES = {"rey": (-0.5, 0.5), "reina": (0.5, 0.6), "niño": (-0.6, -0.4), "niña": (0.5, -0.5)}
PAIRS = [("rey", "reina"), ("niño", "niña"), ("japón", "tokio")]
SEEDS = np.array([[0.2, 0.5, 0.9], [0.3, 0.6, 0.8]])
COUNTS = np.array([5, 40, 300, 4000])

FIGURES = {
    "windows": lambda: embeddings.windows(SENTENCE, size=2),
    "architectures": lambda: embeddings.architectures(["de", "tema", "quien", "cambia"], "como"),
    "answers": lambda: embeddings.answers(
        ["corona", "metro", "queso"], np.full(3, 0.5), np.array([0.9, 0.1, 0.2])
    ),
    "noise": lambda: embeddings.noise(
        ["de", "guion", "risa"],
        {"α = 1": np.array([0.05, 1e-3, 1e-4]), "α = 0": np.full(3, 1e-4)},
    ),
    "word_maps": lambda: embeddings.word_maps({"Antes": PLACES, "Después": PLACES}, PAIRS),
    "measured": lambda: embeddings.measured((75, 150, 300), {"una": SEEDS}, "frases", "aciertos"),
    "strips": lambda: embeddings.strips({"gato": SEEDS[0], "red": SEEDS[1]}, "coseno", ["red"]),
    "against": lambda: embeddings.against(np.arange(5.0), np.arange(5.0) - 1, "PMI", "producto"),
    "moves": lambda: embeddings.moves(
        {"gato": (0.0, 0.0), "radio": (1.0, 1.0)}, {"red": ((0.1, 0.8), (0.9, 0.2))}
    ),
    "stability": lambda: embeddings.stability(
        COUNTS, np.array([0.0, 0.2, 0.6, 1.0]), {"mala": (40.0, 0.2)}
    ),
}


def test_each_position_says_how_many_pairs_it_gives():
    fig = embeddings.windows(SENTENCE, size=2)
    numbers = [label for label in fig.findobj(Text) if label.get_text().isdigit()]
    numbers.sort(key=lambda label: -label.get_position()[1])
    assert [label.get_text() for label in numbers] == list("23444432")


def test_a_map_leaves_out_the_pairs_that_it_does_not_hold():
    fig = embeddings.word_maps({"Personas": PLACES}, PAIRS)
    written = {label.get_text() for label in fig.findobj(Text)}
    assert written >= set(PLACES) and not written & {"japón", "tokio"}
