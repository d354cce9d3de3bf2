"""Reviews in which only the order of the words decides: a bag of words cannot beat chance.

Every sentence comes with its mirror, the two adjectives exchanged: «no fue aburrida, sino
divertida» and «no fue divertida, sino aburrida». Both have the same words, the same number of
times, and opposite labels, so whatever looks at counts alone gets exactly one of the two right.
"""

import numpy as np

from rnncourse.data.templated_reviews import BAD, GOOD, SUBJECTS, VERBS
from rnncourse.data.words import one_of

OPENINGS = ("", "para mí, ", "la verdad, ", "en resumen, ", "según mi vecina, ")
FRAMES = (
    "{subject} no {verb} {denied}, sino {said}",
    "{subject} {verb} {said} y no {denied}",
    "{subject} {verb} {said}, no {denied}",
)
MOST = 10_000  # far below the number of sentences that exist


def contrast_reviews(n: int, seed: int) -> tuple[list[str], np.ndarray]:
    """`n` frases distintas, «no fue X, sino Y» o «fue Y y no X», y su etiqueta (n,), 0 o 1.

    La frase 2k y la 2k+1 son espejo una de la otra: las mismas palabras y la etiqueta contraria
    (0 negativa, 1 positiva). Por eso una bolsa de palabras acierta la mitad, exactamente, en
    cualquier trozo que no separe parejas. Para entrenar y medir, pide dos muestras con semillas
    distintas o corta una por un número par.

    Raises:
        ValueError: si n no es par o no está entre 2 y 10000.
    """
    if n % 2 or not 2 <= n <= MOST:
        raise ValueError(
            f"contrast_reviews necesita n par, entre 2 y {MOST}, porque las frases van por parejas;"
            f" llegó n={n}"
        )
    rng = np.random.default_rng(seed)
    pairs: dict[tuple[str, str], None] = {}  # (negative, positive)
    while len(pairs) < n // 2:
        subject, gender = SUBJECTS[rng.integers(len(SUBJECTS))]
        good, bad = (one_of(rng, words).replace("_", gender) for words in (GOOD, BAD))
        frame = one_of(rng, OPENINGS) + one_of(rng, FRAMES)
        verb = one_of(rng, VERBS)
        negative, positive = (
            frame.format(subject=subject, verb=verb, said=said, denied=denied).capitalize() + "."
            for said, denied in ((bad, good), (good, bad))
        )
        pairs[negative, positive] = None
    first = rng.integers(2, size=n // 2)
    labels = np.stack([first, 1 - first], axis=1).reshape(n)
    texts = [pair[k] for pair, k in zip(pairs, first, strict=True) for k in (k, 1 - k)]
    return texts, labels
