"""Film reviews made from templates, in which the words alone do not decide.

A review tells facts that say nothing (the plot, who came along) around one verdict. The verdict
may be negated («no fue nada aburrida»), corrected («no fue buena, sino floja») or conceded («aunque
la comedia es mala, el guion es brillante»), so the same adjective occurs in reviews of every class.
They are a laboratory, not a sample of real Spanish: for that there are the corpora of lesson 09.
"""

import numpy as np

from rnncourse.data.words import one_of

SENTIMENTS = {2: ("negativa", "positiva"), 3: ("negativa", "neutral", "positiva")}
GOOD = ("buen_", "brillante", "divertid_", "emocionante", "magnífic_", "entretenid_")
BAD = ("mal_", "aburrid_", "floj_", "lent_", "torpe", "previsible")
MIDDLING = ("regular", "pasable", "correct_", "del montón")
SUBJECTS = (
    ("la película", "a"),
    ("la historia", "a"),
    ("la comedia", "a"),
    ("la dirección", "a"),
    ("el guion", "o"),
    ("el final", "o"),
    ("el reparto", "o"),
    ("el montaje", "o"),
)
VERBS = ("es", "fue", "resultó", "me pareció")
INTENSIFIERS = ("", "", "muy", "bastante", "realmente")
WHEN = ("ayer", "anoche", "el sábado", "el domingo", "hace un mes", "en el estreno")
WITH = ("con mi hermana", "con unos amigos", "con mi abuelo", "a solas", "con mi vecina", "en casa")
ABOUT = (
    "dos hermanas que heredan un hotel",
    "un cartero que pierde una carta",
    "una médica que vuelve a su pueblo",
    "un ladrón que no sabe mentir",
    "tres músicos que cruzan el desierto",
    "una niña que habla con un faro",
)
PLACES = ("un puerto", "una estación de tren", "la montaña", "un barrio del sur", "una isla")
MOST = 50_000  # far below the number of reviews that exist


def fact(rng: np.random.Generator, kind: int) -> str:
    """A sentence of one of four kinds that says nothing about how good the film is."""
    if kind == 0:
        return f"la vi {one_of(rng, WHEN)} {one_of(rng, WITH)}"
    if kind == 1:
        return f"trata de {one_of(rng, ABOUT)}"
    if kind == 2:
        return f"transcurre en {one_of(rng, PLACES)} y dura {10 * rng.integers(8, 18)} minutos"
    return f"empieza en {one_of(rng, PLACES)} y termina en {one_of(rng, PLACES)}"


def verdict(rng: np.random.Generator, sentiment: str) -> str:
    """The sentence that decides: «negativa», «neutral» or «positiva»."""
    subject, gender = SUBJECTS[rng.integers(len(SUBJECTS))]
    verb = one_of(rng, VERBS)
    good, bad = (one_of(rng, words).replace("_", gender) for words in (GOOD, BAD))
    if sentiment == "neutral":
        middling = one_of(rng, MIDDLING).replace("_", gender)
        return (
            f"{subject} no {verb} ni {good} ni {bad}",
            f"{subject} no {verb} ni {bad} ni {good}",
            f"{subject} {verb} {middling}",
            f"{subject} no {verb} {good}, sino {middling}",
            f"{subject} no {verb} {bad}, sino {middling}",
        )[rng.integers(5)]
    said, denied = (good, bad) if sentiment == "positiva" else (bad, good)
    other, other_gender = SUBJECTS[rng.integers(len(SUBJECTS))]
    opposite = one_of(rng, BAD if sentiment == "positiva" else GOOD).replace("_", other_gender)
    plain = f"{subject} {verb} {one_of(rng, INTENSIFIERS)} {said}".replace("  ", " ")
    return (
        plain,
        f"{subject} no {verb} nada {denied}",
        f"{subject} no {verb} {denied}, sino {said}",
        f"aunque {other} es {opposite}, {plain}",
        f"{other} es {opposite}, pero {plain}",
    )[rng.integers(5)]


def reviews(n: int, seed: int, classes: int = 2) -> tuple[list[str], np.ndarray]:
    """`n` críticas distintas, de 4 a 60 palabras, y su clase (n,), las clases por igual.

    Con `classes=2`: 0 negativa, 1 positiva. Con `classes=3`: 0 negativa, 1 neutral, 2 positiva. Hay
    negación, «no fue X, sino Y», concesiones e intensificadores: la misma palabra sale en todas las
    clases.

    Raises:
        ValueError: si classes no es 2 ni 3, o n no está entre 1 y 50000.
    """
    if classes not in SENTIMENTS:
        raise ValueError(f"reviews necesita classes=2 o classes=3; llegó {classes!r}")
    if not 1 <= n <= MOST:
        raise ValueError(f"reviews necesita n entre 1 y {MOST}; llegó n={n}")
    rng = np.random.default_rng(seed)
    labels = rng.permutation(np.arange(n) % classes)
    found: dict[str, None] = {}
    while len(found) < n:
        sentences = [verdict(rng, SENTIMENTS[classes][labels[len(found)]])]
        sentences += [fact(rng, kind) for kind in rng.permutation(4)[: rng.integers(5)]]
        order = rng.permutation(len(sentences))
        found[" ".join(f"{sentences[k].capitalize()}." for k in order)] = None
    return list(found), labels
