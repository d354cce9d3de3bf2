"""Sentences about people and places in which each word keeps company on two accounts.

A queen does what kings do («manda», «la corona») and takes the articles and adjectives that women
take («la», «callada»); París tastes of what France tastes of and has what capitals have. So a model
that only sees neighbours can find that «reina» is to «rey» as «mujer» is to «hombre». The corpus is
built for that: it shows that the method works, not how often it works in real text.
"""

import numpy as np

from rnncourse.data.words import one_of

# masculine, feminine, what they do, where or with what
PEOPLE = (
    ("hombre", "mujer", ("trabaja", "compra"), ("en la oficina", "con el paraguas")),
    ("rey", "reina", ("manda", "gobierna"), ("desde el trono", "con la corona")),
    ("príncipe", "princesa", ("baila", "hereda"), ("por el castillo", "con la capa")),
    ("abuelo", "abuela", ("recuerda", "descansa"), ("en el sillón", "con la manta")),
    ("niño", "niña", ("juega", "dibuja"), ("en la escuela", "con el globo")),
    ("actor", "actriz", ("ensaya", "actúa"), ("por el escenario", "con la máscara")),
)
# country, capital, what both are known for
PLACES = (
    ("francia", "parís", ("queso", "perfume")),
    ("italia", "roma", ("pasta", "mármol")),
    ("japón", "tokio", ("sushi", "seda")),
    ("perú", "lima", ("ceviche", "lana")),
    ("grecia", "atenas", ("aceite", "miel")),
    ("rusia", "moscú", ("caviar", "té")),
)
ADJECTIVES = ("cansad_", "content_", "callad_", "seri_", "dormid_")
MOST = 50_000


def about_people(rng: np.random.Generator) -> str:
    """One sentence about a person: articles and adjectives agree with the noun."""
    masculine, feminine, verbs, complements = PEOPLE[rng.integers(len(PEOPLE))]
    is_feminine = bool(rng.integers(2))
    noun, article = (feminine, "la") if is_feminine else (masculine, "el")
    quality = one_of(rng, ADJECTIVES).replace("_", "a" if is_feminine else "o")
    verb, complement = one_of(rng, verbs), one_of(rng, complements)
    return (
        f"{article} {noun} {verb} {complement}",
        f"{article} {noun} {quality} {verb} {complement}",
        f"{article} {noun} está {quality}",
        f"{verb} {quality} {article} {noun} {complement}",
    )[rng.integers(4)]


def about_places(rng: np.random.Generator) -> str:
    """One sentence about a country or about its capital."""
    country, capital, goods = PLACES[rng.integers(len(PLACES))]
    good = one_of(rng, goods)
    if rng.integers(2):
        return (
            f"{country} exporta {good} por sus fronteras",
            f"la bandera de {country} recuerda su {good}",
            f"el ejército de {country} reparte {good}",
            f"las provincias de {country} producen {good}",
        )[rng.integers(4)]
    return (
        f"{capital} vende {good} en sus calles",
        f"el alcalde de {capital} prueba su {good}",
        f"el metro de {capital} anuncia {good}",
        f"los barrios de {capital} huelen a {good}",
    )[rng.integers(4)]


def kingdoms(n: int, seed: int) -> list[list[str]]:
    """`n` frases sobre personas y lugares, como listas de palabras; se repiten.

    Raises:
        ValueError: si n no está entre 1 y 50000.
    """
    if not 1 <= n <= MOST:
        raise ValueError(f"kingdoms necesita n entre 1 y {MOST}; llegó n={n}")
    rng = np.random.default_rng(seed)
    makers = (about_people, about_places)
    return [makers[rng.integers(2)](rng).split() for _ in range(n)]
