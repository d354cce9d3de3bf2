"""A toy language in which the order of the words decides the meaning: opinions with negation.

A sentence is one opinion or two joined by a comma or by «pero»; an opinion is an adjective, perhaps
negated, perhaps intensified, perhaps with something irrelevant after it. The last opinion wins and
its «no» turns it round, so «no fue mala, fue buena» is positive and «no fue buena, fue mala» is
negative although both have the same words.
"""

import numpy as np

GOOD = ("buena", "divertida", "genial")
BAD = ("mala", "aburrida", "floja")
NEGATION, VERB, INTENSIFIER = "no", "fue", "muy"
JOINS = (",", "pero")
TAILS = ("ayer", "anoche", "hoy")
WORDS = (NEGATION, VERB, INTENSIFIER, *JOINS, *TAILS, *GOOD, *BAD)
WORD_ID = {word: k for k, word in enumerate(WORDS)}
LONGEST = 13


def sentences(n: int, rng: np.random.Generator) -> tuple[list[list[str]], np.ndarray]:
    """`n` frases distintas, como listas de palabras, y su polaridad (1 positiva, 0 negativa)."""
    found: dict[tuple[str, ...], int] = {}
    while len(found) < n:
        text: list[str] = []
        label = 0
        for opinion in range(rng.integers(1, 3)):
            if opinion:
                text.append(str(rng.choice(JOINS)))
            negated, good = bool(rng.integers(2)), bool(rng.integers(2))
            text += [NEGATION] * negated + [VERB]
            text += [INTENSIFIER] * int(rng.integers(3))
            text.append(str(rng.choice(GOOD if good else BAD)))
            text += [str(rng.choice(TAILS))] * int(rng.integers(2))
            label = int(good != negated)
        found[tuple(text)] = label
    return [list(text) for text in found], np.array(list(found.values()))


def words(phrase: str) -> list[str]:
    """Las palabras de una frase en minúsculas; la coma es una palabra más."""
    return phrase.lower().replace(",", " , ").split()


def one_hot(texts: list[list[str]], T: int = LONGEST) -> tuple[np.ndarray, np.ndarray]:
    """Frases como X (N, T, d_x) one-hot, con ceros tras el final, y sus longitudes (N,)."""
    X = np.zeros((len(texts), T, len(WORDS)))
    for n, text in enumerate(texts):
        unknown = [word for word in text if word not in WORD_ID]
        if unknown:
            raise ValueError(f"{unknown} no está en el vocabulario de juguete: {', '.join(WORDS)}")
        if len(text) > T:
            raise ValueError(f"la frase {n} tiene {len(text)} palabras y sólo caben {T}")
        X[n, range(len(text)), [WORD_ID[word] for word in text]] = 1
    return X, np.array([len(text) for text in texts])
