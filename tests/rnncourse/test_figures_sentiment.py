"""The figures of lesson 09; test_every_figure.py draws them twice and reads their text."""

import numpy as np
import pytest

from rnncourse.figures import sentiment

SHORT, LONG = ["no", "fue", "mala"], ["la", "vi", "ayer", "y", "no", "fue", "mala"]
CURVE = [0.69, 0.6, 0.5, 0.4]
OPINIONS = {"Aburrida y mal actuada. Qué pérdida de tiempo.": 0.02, "No fue mala.": 0.97}

FIGURES = {
    "pipeline": lambda: sentiment.pipeline(d=50),
    "padding": lambda: sentiment.padding(SHORT, LONG, T=5),
    "seed_scores": lambda: sentiment.seed_scores(
        {"con máscara": [1.0] * 5, "sin máscara": [0.5] * 5, "una sola": [0.7]}, {"azar": 0.5}
    ),
    "history": lambda: sentiment.history(
        {
            "pérdida": {"entrenamiento": CURVE, "validación": CURVE},
            "exactitud": {"entrenamiento": CURVE, "validación": CURVE},
        },
        baseline=0.8,
    ),
    "confusions": lambda: sentiment.confusions(
        {"Una": np.array([[106, 38], [28, 114]]), "Otra": np.array([[60, 84], [30, 112]])},
        ("negativa", "positiva"),
    ),
    "opinions": lambda: sentiment.opinions(
        {"Una": OPINIONS, "Otra": {sentence: 1 - p for sentence, p in OPINIONS.items()}}
    ),
}


def test_padding_refuses_sentences_that_would_show_nothing():
    with pytest.raises(ValueError, match="menos de T=3"):
        sentiment.padding(SHORT, LONG, T=3)
