"""The figures of lesson 02 are the same on every run and can be read on the page."""

import numpy as np

from rnncourse.data import glyphs
from rnncourse.figures import sequences

DRAWINGS, CAPTIONS = glyphs(4, seed=1)
SIGNALS = {name: np.linspace(0, 1, 12) * k for k, name in enumerate(("a", "b", "c"), start=1)}

FIGURES = {
    "sequence_tensor": lambda: sequences.sequence_tensor(["no", "fue", "nada", "lenta"]),
    "vital_signs": lambda: sequences.vital_signs(SIGNALS, alarm=8),
    "configurations": sequences.configurations,
    "one_to_many": lambda: sequences.one_to_many(
        DRAWINGS[0], ["un", "cuadrado", "arriba", "a", "la", "izquierda"]
    ),
    "many_to_one": lambda: sequences.many_to_one(["no", "es", "brillante"], "negativa"),
    "many_to_many_equal": lambda: sequences.many_to_many_equal(["ella", "vino"], ["PRON", "VERB"]),
    "many_to_many_unequal": lambda: sequences.many_to_many_unequal(["dos", "mil"], list("2000")),
    "autoregressive": lambda: sequences.autoregressive(["dos", "mil", "cien"]),
    "captioned": lambda: sequences.captioned(DRAWINGS, CAPTIONS),
    "confusion": lambda: sequences.confusion(np.eye(3) + 1, ["negativa", "neutral", "positiva"]),
    "tag_accuracy": lambda: sequences.tag_accuracy(
        ["«vino»", "«la»"], np.array([0.5, 0.5]), np.array([[1.0, 0.5], [0.9, 0.4]])
    ),
}
