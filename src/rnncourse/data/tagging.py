"""Sentences with the part of speech of each word, and two words that have two.

«vino» is a noun or a verb, and what comes before it tells which («el vino», «ella vino»). «la» is
an article or a pronoun, and only what comes after it tells which («la casa», «la vi»): it always
stands where both could follow. A network without memory fails on both words, one that reads from
left to right learns the first, one that reads both ways learns the two.
"""

import numpy as np

from rnncourse.data.words import one_of

TAGS = ("ADJ", "ADV", "CONJ", "DET", "NOUN", "PRON", "VERB")
OPENINGS = ("hoy", "ayer", "entonces", "anoche")
FEMININE = ("casa", "película", "puerta", "música", "calle")
MASCULINE = ("vecino", "médico", "cartero", "primo")
HAPPENED = ("gustó", "cambió", "sorprendió", "mejoró")
DID = ("vi", "escuché", "pinté", "vendimos", "abrieron")
POURED = ("bebí", "serví", "compramos", "pedimos")
QUALITIES = ("buen", "viejo", "nuevo")
PRONOUNS = ("ella", "él", "nadie")
MOST = 100_000  # far below the number of sentences that exist

Tagged = list[tuple[str, str]]


def clause(rng: np.random.Generator) -> Tagged:
    """One clause, word by word with its tag."""
    start: Tagged = [(one_of(rng, OPENINGS), "ADV")] * int(rng.integers(2))
    end: Tagged = [("muy", "ADV")] * int(rng.integers(2)) + [("tarde", "ADV")]
    end = end * int(rng.integers(2))
    kind = rng.integers(6)
    if kind == 0:
        middle = [("la", "DET"), (one_of(rng, FEMININE), "NOUN"), (one_of(rng, HAPPENED), "VERB")]
    elif kind == 1:
        middle = [("la", "PRON"), (one_of(rng, DID), "VERB")]
    elif kind == 2:
        quality: Tagged = [(one_of(rng, QUALITIES), "ADJ")] * int(rng.integers(2))
        middle = [("el", "DET"), *quality, ("vino", "NOUN"), (one_of(rng, HAPPENED), "VERB")]
    elif kind == 3:
        middle = [(one_of(rng, POURED), "VERB"), ("vino", "NOUN")]
    elif kind == 4:
        denial: Tagged = [("no", "ADV")] * int(rng.integers(2))
        middle = [("el", "DET"), (one_of(rng, MASCULINE), "NOUN"), *denial, ("vino", "VERB")]
    else:
        middle = [(one_of(rng, PRONOUNS), "PRON"), ("vino", "VERB")]
    return start + middle + end


def tagging(n: int, seed: int) -> tuple[list[list[str]], list[list[str]]]:
    """`n` frases distintas, como listas de palabras, y la categoría gramatical de cada palabra.

    Las categorías son ADJ, ADV, CONJ, DET, NOUN, PRON y VERB. «vino» es NOUN o VERB según lo que
    tiene **antes**; «la» es DET o PRON según lo que viene **después**.

    Raises:
        ValueError: si n no está entre 1 y 100000.
    """
    if not 1 <= n <= MOST:
        raise ValueError(f"tagging necesita n entre 1 y {MOST}; llegó n={n}")
    rng = np.random.default_rng(seed)
    found: dict[tuple[str, ...], list[str]] = {}
    while len(found) < n:
        sentence = clause(rng)
        if rng.random() < 0.7:
            sentence = [*sentence, ("y", "CONJ"), *clause(rng)]
        found[tuple(word for word, _ in sentence)] = [tag for _, tag in sentence]
    return [list(words) for words in found], list(found.values())
